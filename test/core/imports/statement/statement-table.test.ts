/** Bank statements in MT940, as German and Dutch banks write them. Values are invented. */
import { isStatement, statementTable } from '../../../../src/core/imports/statement/statement-table';
import { aboutMovement } from '../../../../src/core/imports/statement/about-movement';

const GERMAN = `:20:STARTUMSE
:25:67250020/0009289240
:28C:00001/001
:60F:C260308EUR1000,00
:61:2603090309CR600,5NTRFNONREF//X1
:86:166?00GUTSCHR. UEBERWEISUNG?109249?20EREF+E1?21SVWZ+Rechnung RE-7 und?22 RE-
8?30BANKDE?31DE2?32Acme?33 GmbH
:61:2603100310DR60,NDDTNONREF
:86:105?00FOLGELASTSCHRIFT?20KREF+K1?32Stadtwerke
:62F:C260310EUR1540,50
-`;

const DUTCH = `ABNANL2A
940
ABNANL2A
:20:ABN AMRO BANK NV
:25:889774927
:60F:C260826EUR69,66
:61:2608270827C1000,00N654NONREF
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL61/BIC/ABNANL2A/NAME/Acme and/or S
ons/REMI/Factuur 2026-014/EREF/NOTPROVIDED
:61:260827RC18,40N426NONREF
:86:BEA, Google Pay     PAS502
Amsterdam
:61:2608280828RD5,00N426NONREF
:61:260829C250,00N541NONREF
:86:/CNTP/NL44/INGBNL2A/Bolt///REMI/USTD//Bestelling 12/
:62F:C260827EUR69,66
-`;

it('reads who paid, what for, when, and which way the money went', () => {
  expect(statementTable(GERMAN).slice(1)).toEqual([
    ['2026-03-09', 'Acme GmbH', 'Rechnung RE-7 und RE-8', '600.50', 'EUR'],
    ['2026-03-10', 'Stadtwerke', '', '-60.00', 'EUR'],
  ]);
  expect(statementTable(DUTCH).slice(1)).toEqual([
    ['2026-08-27', 'Acme and/or Sons', 'Factuur 2026-014', '1000.00', 'EUR'],
    ['2026-08-27', '', 'BEA, Google Pay PAS502 Amsterdam', '-18.40', 'EUR'],
    ['2026-08-28', '', '', '5.00', 'EUR'],
    ['2026-08-29', 'Bolt', 'Bestelling 12', '250.00', 'EUR'],
  ]);
});

it.each([
  [GERMAN, true],
  [DUTCH, true],
  [GERMAN.replaceAll('\n', '\r\n'), true],
  ['{1:F01X}{4:\n:20:A\n:25:1\n', true],
  ['Date,Client\n:20:,Acme\n', false],
  ['', false],
])('tells a statement from another file (%#)', (text, isOne) => {
  expect(isStatement(text)).toBe(isOne);
});

describe('what notes say of who paid and what for', () => {
  it.each<[why: string, notes: string, name: string, purpose: string]>([
  ['numbered parts', '166?00GUTSCHRIFT?20RE-7?32Acme', 'Acme', 'RE-7'],
  ['the number in front is none of them', '201?00AUSLAND?20RE-7?32Acme', 'Acme', 'RE-7'],
  ['nor is that of another kind', '320?00AUSLAND?20RE-7', '', 'RE-7'],
  ['several of a kind go on', '166?20RE-7 ?29und?60 RE-?638?32Ac?33me GmbH', 'Acme GmbH', 'RE-7 und RE-8'],
  ['others say neither', '166?00A?10B?20RE-7?30BANK?31KONTO?32Acme?34999?64C', 'Acme', 'RE-7'],
  ['a mark of the text before a figure is no part', '166?20RE-7? ja?32Acme?', 'Acme?', 'RE-7? ja'],
  ['the purpose among marks of transfers', '166?20EREF+E1?21SVWZ+RE-7 und?22 RE-8ABWA+Ann?32Acme', 'Acme', 'RE-7 und RE-8'],
  ['marks and no purpose', '166?20EREF+E1?32Acme', 'Acme', ''],
  ['lines that were cut', '166?00GUT\nSCHRIFT?20RE\n-7?32Ac\nme', 'Acme', 'RE-7'],
  ['strokes', '/TRTP/SEPA/NAME/Acme B.V./REMI/Factuur 7/EREF/1', 'Acme B.V.', 'Factuur 7'],
  ['a name with a stroke', '/TRTP/SEPA/NAME/Acme and/or Sons/REMI/Factuur 7', 'Acme and/or Sons', 'Factuur 7'],
  ['in another order', '/REMI/Factuur 7/TRTP/SEPA/NAME/Acme/', 'Acme', 'Factuur 7'],
  ['a counterparty', '/CNTP/NL44/INGBNL2A/Bolt///REMI/USTD//Order 12/', 'Bolt', 'Order 12'],
  ['a structured purpose', '/NAME/Acme/REMI/STRD/CUR/9000/EREF/1', 'Acme', '9000'],
  ['no name', '/TRTP/SEPA/REMI/Factuur 7', '', 'Factuur 7'],
  ['no purpose', '/TRTP/SEPA/NAME/Acme', 'Acme', ''],
  ['lines cut between strokes', '/TRTP/SEPA/NAME/Ac\nme/REMI/Factuur\n 7', 'Acme', 'Factuur 7'],
  ['plain text', ' Acme GmbH\nRE-7   thanks ', '', 'Acme GmbH RE-7 thanks'],
  ['three figures of a plain text', '166 pieces', '', '166 pieces'],
  ['nothing', '', '', ''],
])('%s', (_why, notes, name, purpose) => {
  expect(aboutMovement(notes)).toEqual({ name, purpose });
}); // oxfmt-ignore
});
