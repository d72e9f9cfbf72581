/** Bank statements in MT940, as German and Dutch banks write them. Values are invented. */
import { isStatement, statementTable } from '../../../src/core/imports/statement/statement-table';

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
