/** A currency that stands in the number format of a cell is seen by her and by nobody who reads values: the proposal names it. */
import type { ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { openSpreadsheet } from '../open-spreadsheet';

function remarks(locale: string, headers: string[], formats: Record<string, string>): string[] {
  const opened = openSpreadsheet({ locale }, { List: [headers, ['Acme', 38, 45], ['Bolt', 45, 50], ['Cato', 52, 60]] });
  for (const [cells, format] of Object.entries(formats))
    opened.spreadsheet.getSheetByName('List')!.getRange(cells).setNumberFormat(format);
  const proposal = JSON.parse(String(opened.addOn.scriptRun('proposeColumns', 'VA', null))) as ColumnProposal;
  return proposal.columns.map(({ remark }) => remark);
} // oxfmt-ignore

const HEADERS = ['Client', 'Hourly rate', 'Income 12 months'];
const EURO = '#,##0.00 "€"';

it.each([
  ['one column in several', { B2: EURO, B3: '"$"#,##0.00', B4: '[$£-809]#,##0' }, ['', 'Amounts in EUR, GBP and USD: they are compared as plain numbers, nothing is converted.', '']],
  ['a column in another one than the spreadsheet', { 'B2:B4': EURO, 'C2:C4': '"$"#,##0' }, ['', 'Amounts in EUR, while this spreadsheet counts in USD: nothing is converted. The currency can be set on the Settings tab.', '']],
  ['its own currency', { 'B2:B4': '"$"#,##0.00' }, ['', '', '']],
  ['none at all', { 'B2:B4': '0.00' }, ['', '', '']],
])('%s', (_, formats, expected) => {
  expect(remarks('en_US', HEADERS, formats)).toEqual(expected);
}); // oxfmt-ignore

it.each([
  ['de_DE', ['Kunde', 'Stundensatz', 'Notiz'], 'Beträge in CHF und EUR: Sie werden als bloße Zahlen verglichen'],
  ['nl_NL', ['Klant', 'Uurtarief', 'Notitie'], 'Bedragen in CHF en EUR: ze worden als gewone getallen vergeleken'],
  ['nb_NO', ['Kunde', 'Timepris', 'Notat'], 'Beløp i CHF og EUR: de sammenlignes som rene tall'],
  ['hu_HU', ['Ügyfél', 'Óradíj', 'Megjegyzés'], 'Többféle pénznem (CHF és EUR): puszta számként hasonlítjuk össze'],
])('in %s', (locale, headers, said) => {
  expect(remarks(locale, headers, { B2: EURO, B3: '"CHF" #,##0.00' })[1]).toContain(said);
}); // oxfmt-ignore
