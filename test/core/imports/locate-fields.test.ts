/** Where fields stand by the headers that are known of them. */
import { locateFields, spellFields } from '../../../src/core/imports/match-layouts';

it.each<[why: string, headers: string[], columns: object]>([
  ['as it is spelled', ['Kunde', 'Währung'], { client: 0, currency: 1 }],
  ['where a program knows no umlauts', ['Kunde', 'Waehrung'], { client: 0, currency: 1 }],
  ['in other letters and with marks', ['*KUNDE', 'währung:'], { client: 0, currency: 1 }],
  ['the best of its words, wherever it stands', ['Name', 'Kunde'], { client: 1 }],
  ['a lesser one where the best is missing', ['Name', 'Ort'], { client: 0 }],
  ['none', ['Ort', ''], {}],
])('%s', (_why, headers, columns) => {
  expect(locateFields(headers, spellFields({ client: ['Kunde', 'Name'], currency: ['Währung'] }))).toEqual(columns);
}); // oxfmt-ignore
