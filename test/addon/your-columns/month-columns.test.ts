/** Columns of single months are not read for a month's hours, and it is told what to do with them. */
import type { ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { openSpreadsheet } from '../open-spreadsheet';

function propose(language: string, headers: readonly string[], choices = {}): ColumnProposal {
  const opened = openSpreadsheet({ locale: language, uiAnswers: () => 'OK' }, {
    List: [[...headers], ['Acme', 10, 12, 3, 4], ['Bolt', 20, 30, 4, 3], ['Cato', 5, 8, 5, 5]],
  });
  return JSON.parse(String(opened.addOn.scriptRun('proposeColumns', 'VA', JSON.stringify(choices)))) as ColumnProposal;
} // oxfmt-ignore

it.each([
  ['en_US', ['Client', 'Hours Jan', 'Hours Feb', 'Hours Mar', 'Fun'], '“Hours Jan … Hours Mar” hold single months or quarters'],
  ['de_DE', ['Kunde', 'Stunden Jan', 'Stunden Feb', 'Stunden März', 'Spaß'], '„Stunden Jan … Stunden März“ enthalten einzelne Monate'],
  ['nl_NL', ['Klant', 'Uren jan', 'Uren feb', 'Uren mrt', 'Plezier'], '“Uren jan … Uren mrt” bevatten losse maanden'],
  ['nb_NO', ['Kunde', 'Timer jan', 'Timer feb', 'Timer mars', 'Arbeidsglede'], '«Timer jan … Timer mars» gjelder enkelte måneder'],
  ['hu_HU', ['Ügyfél', 'Óraszám január', 'Óraszám február', 'Óraszám március', 'Élvezetes munka'], 'sem olvassuk: „Óraszám január … Óraszám március”'],
])('%s', (locale, headers, told) => {
  const { warning, columns } = propose(locale, headers);
  expect(warning).toEqual({ text: expect.stringContaining(told), isInTheWay: false });
  expect(columns.map(({ as }) => as)).toEqual(['client', null, null, null, 'fun']);
  expect(columns[2]).toMatchObject({ countsAs: null });
}); // oxfmt-ignore

it('one of them can be chosen all the same', () => {
  const headers = ['Client', 'Hours Jan', 'Hours Feb', 'Hours Mar', 'Fun'];
  const choices = { columns: [{ position: 3, header: 'Hours Mar', as: 'hoursPerMonth' }] };
  expect(propose('en_US', headers, choices).columns[3]).toMatchObject({ as: 'hoursPerMonth', degree: 'chosen' });
}); // oxfmt-ignore
