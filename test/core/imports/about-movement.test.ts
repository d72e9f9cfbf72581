/** Who paid and what for, in the notes of bank statements. */
import { aboutMovement } from '../../../src/core/imports/statement/about-movement';

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
