/** Where colours alone say who is good, it is told that they are not read. */
import type { ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { openSpreadsheet } from '../open-spreadsheet';

function remarks(locale: string, headers: string[], colours: Record<string, string>): string[] {
  const opened = openSpreadsheet({ locale }, { List: [headers, ['Acme', '', 45], ['Bolt', '', 50], ['Cato', '', 60]] });
  for (const [cells, colour] of Object.entries(colours)) opened.spreadsheet.getSheetByName('List')!.getRange(cells).setBackground(colour);
  const proposal = JSON.parse(String(opened.addOn.scriptRun('proposeColumns', 'VA', null))) as ColumnProposal;
  return proposal.columns.map(({ remark }) => remark);
} // oxfmt-ignore

const HEADERS = ['Client', 'Fun', 'Hourly rate'];

it.each([
  ['en_US', HEADERS, 'colours are not read'],
  ['de_DE', ['Kunde', 'Bewertung', 'Stundensatz'], 'Farben werden nicht gelesen'],
  ['nl_NL', ['Klant', 'Plezier', 'Uurtarief'], 'kleuren worden niet gelezen'],
  ['nb_NO', ['Kunde', 'Arbeidsglede', 'Timepris'], 'farger leses ikke'],
  ['hu_HU', ['Ügyfél', 'Élvezetes munka', 'Óradíj'], 'a színeket nem olvassuk'],
])('is told in %s', (locale, headers, said) => {
  expect(remarks(locale, headers, { B2: '#00ff00', B4: '#ff0000' })).toEqual(['', expect.stringContaining(said), '']);
}); // oxfmt-ignore

it.each([
  ['no colour', {}],
  ['stripes', { 'A2:C2': '#eeeeee', 'A4:C4': '#eeeeee' }],
  ['one cell', { B2: '#00ff00' }],
  ['a column that holds something', { C2: '#00ff00', C3: '#ff0000' }],
])('nothing is said of %s', (_, colours) => {
  expect(remarks('en_US', HEADERS, colours as Record<string, string>)).toEqual(['', '', '']);
}); // oxfmt-ignore
