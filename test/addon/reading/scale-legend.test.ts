/** What a list says of its ratings in a line of its own, from the proposal to the tiers: in five languages. */
import type { ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { textsFor } from '../../../src/i18n/languages';
import { openSpreadsheet } from '../open-spreadsheet';

it.each([
  ['en_US', 'Client', 'Fun', 'Rating key: 1 = great, 5 = awful'],
  ['de_DE', 'Kunde', 'Spaß', 'Bewertung: 1 = super, 5 = furchtbar'],
  ['nl_NL', 'Klant', 'Plezier', 'Cijfers: 1: uitstekend, 5: slecht'],
  ['nb_NO', 'Kunde', 'Arbeidsglede', 'Skala: 1 = topp, 5 = dårligst'],
  ['hu_HU', 'Ügyfél', 'Élvezet', 'Jelmagyarázat: 1 = kiváló, 5 = rossz'],
])('%s', (locale, client, fun, legend) => {
  const opened = openSpreadsheet(
    { locale, uiAnswers: () => 'OK' },
    { List: [[client, fun], ['Acme', 1], ['Bolt', 5], ['Cove', 3], ['', ''], [legend, '']] },
  ); // oxfmt-ignore
  const { columns, leftOut } = JSON.parse(
    String(opened.addOn.scriptRun('proposeColumns', 'VA', null)),
  ) as ColumnProposal;
  expect(columns[1]).toMatchObject({ as: 'fun', degree: 'likely', scale: { worst: 5, best: 1 } });
  expect(leftOut.map(({ text }) => text)).toEqual([legend]);

  const accepted = columns.map(({ position, header, as }) => ({ position, header, as }));
  opened.addOn.scriptRun('setUpSpreadsheet', 'VA', JSON.stringify({ tab: 'List', columns: accepted }));
  opened.recalculate();
  const [headers, ...rows] = opened.valuesOf('List');
  const score = headers.indexOf(textsFor(locale).clientHeaders.score);
  expect(rows.slice(0, 3).map((row) => row[score])).toEqual([100, 0, 50]);
});
