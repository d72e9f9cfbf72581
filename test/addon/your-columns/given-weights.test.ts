/** Weights that a list has in its headers or in a row of its own become those of the criteria, and it is told. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

function setUp(list: Cells, locale = 'en_US'): { readonly opened: OpenSpreadsheet; readonly report: string } {
  const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' }, { List: list });
  return { opened, report: opened.setUp('VA') };
}

/** "Fun 2" for each line of the tab of criteria. */
function weightsOn(opened: OpenSpreadsheet, tab = 'Criteria', header = 'Weight'): string[] {
  const [headers, ...lines] = opened.valuesOf(tab);
  return lines.filter(([name]) => name !== '').map((line) => `${line[0]} ${line[headers.indexOf(header)]}`);
}

const CLIENTS: Cells = [
  ['Acme', 4, 38, 3],
  ['Bolt', 2, 45, 1],
  ['Cato', 5, 52, 4],
];

describe.each<[string, Cells, string[]]>([
  ['points', [['Client', 'Fun (weight 2)', 'Hourly rate – weight: 6', 'Network'], ...CLIENTS], ['Fun 2', 'Hourly rate 6', 'Network 2']],
  ['times: whatever has none counts once', [['Client', 'Fun (x3)', 'Hourly rate ×2', 'Network'], ...CLIENTS], ['Fun 3', 'Hourly rate 2', 'Network 1']],
  ['shares: the others share the rest', [['Client', 'Fun (50 %)', 'Hourly rate', 'Network'], ...CLIENTS], ['Fun 50', 'Hourly rate 33.3', 'Network 16.7']],
  ['a row below the headers', [['Client', 'Fun', 'Hourly rate', 'Network'], ['Weight', 1, 7, 3], ...CLIENTS], ['Fun 1', 'Hourly rate 7', 'Network 3']],
  ['a row of shares', [['Client', 'Fun', 'Hourly rate', 'Network'], ['Weight', 0.2, 0.5, 0.3], ...CLIENTS], ['Fun 20', 'Hourly rate 50', 'Network 30']],
  ['a row without a name', [['Client', 'Fun', 'Hourly rate', 'Network'], ['', 'x1', 'x7', 'x3'], ...CLIENTS], ['Fun 1', 'Hourly rate 7', 'Network 3']],
  ['a row above the headers', [['Weights', 1, 7, 3], ['Client', 'Fun', 'Hourly rate', 'Network'], ...CLIENTS], ['Fun 1', 'Hourly rate 7', 'Network 3']],
])('%s', (_, list, weights) => {
  const { opened, report } = setUp(list);

  it('are taken over', () => {
    expect(weightsOn(opened)).toEqual(weights);
  });

  it('and told', () => {
    const [, told = ''] = /eights as your list gives them: ([^;]*)/.exec(report) ?? [];
    expect(told.split(', ').sort()).toEqual([...weights].sort());
  });

  it('and rate the clients by their columns', () => {
    opened.recalculate();
    expect(opened.valuesOf('List').flat()).not.toContain('–');
  });
}); // oxfmt-ignore

it.each([
  ['de_DE', ['Kunde', 'Spaß (x3)', 'Stundensatz – Gewicht 4', 'Netzwerk (Gewichtung: 1,5)'], 'Kriterien', 'Gewicht', ['Spaß 3', 'Stundensatz 4', 'Netzwerk 1.5']],
  ['nl_NL', ['Klant', 'Plezier – gewicht 3', 'Uurtarief (weging 5)', 'Netwerk'], 'Criteria', 'Gewicht', ['Plezier 3', 'Uurtarief 5', 'Netwerk 2']],
  ['nb_NO', ['Kunde', 'Arbeidsglede (vekt 3)', 'Timepris, vekt 5', 'Nettverk'], 'Kriterier', 'Vekt', ['Arbeidsglede 3', 'Timepris 5', 'Nettverk 2']],
  ['hu_HU', ['Ügyfél', 'Élvezetes munka (súly: 1)', 'Óradíj (súly: 5)', 'Kapcsolatok'], 'Szempontok', 'Súly', ['Élvezetes munka 1', 'Óradíj 5', 'Kapcsolati háló 2']],
])('are found in %s', (locale, headers, tab, header, weights) => {
  expect(weightsOn(setUp([headers, ...CLIENTS], locale).opened, tab, header)).toEqual(weights);
}); // oxfmt-ignore

it('are told where the column is no criterion', () => {
  const { opened, report } = setUp([
    ['Client', 'Fun', 'Income 12 months (30 %)', 'Tools (x2)'],
    ['Acme', 4, 3800, 'Slack'],
    ['Bolt', 2, 4500, 'Zoom'],
  ]);
  expect(weightsOn(opened)).toEqual(['Fun 3']);
  expect(report).toContain('“Income 12 months (30 %)” and “Tools (x2)”');
});

it('change nothing in criteria that are there already', () => {
  const { opened } = setUp([['Client', 'Fun (x2)', 'Hourly rate', 'Network'], ...CLIENTS]);
  const report = opened.setUp('VA');
  expect(weightsOn(opened)).toEqual(['Fun 2', 'Hourly rate 1', 'Network 1']);
  expect(report).not.toContain('eights as your list');
});

it.each(['Rate incl. 20% VAT', 'Hourly rate (1-5)', 'Hours 2x a month', 'Fun 2026', 'Fun (Q3)'])(
  'are no part of "%s"',
  (header) => {
    expect(
      setUp([['Client', header, 'Network'], ...CLIENTS.map(([name, value]) => [name, value, 3])]).report,
    ).not.toContain('eight');
  },
);
