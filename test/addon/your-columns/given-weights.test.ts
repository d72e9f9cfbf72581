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
    const [, told = '', , others] =
      /eights as your list gives them: ([^;]*)(; without one in your list: ([^;]*))?/.exec(report) ?? [];
    const all = [told, ...(others === undefined ? [] : [others])].join(', ');
    expect(all.split(', ').sort()).toEqual([...weights].sort());
  });

  it('and rate the clients by their columns', () => {
    opened.recalculate();
    expect(opened.valuesOf('List').flat()).not.toContain('–');
  });
}); // oxfmt-ignore

it.each([
  ['de_DE', ['Kunde', 'Spaß (Gewicht: 3)', 'Stundensatz – Gewicht 4', 'Netzwerk (Gewichtung: 1,5)'], 'Kriterien', 'Gewicht', ['Spaß 3', 'Stundensatz 4', 'Netzwerk 1.5']],
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

it.each([
  ['de_DE', ['Kunde', 'Umsatz (19 %)', 'Spaß']],
  ['nl_NL', ['Klant', 'Omzet (21%)', 'Plezier']],
  ['hu_HU', ['Ügyfél', 'Bevétel (27 %)', 'Élvezetes munka']],
])('a rate of VAT is none (%s: %s)', (locale, headers) => {
  const { report } = setUp([headers, ...CLIENTS.map(([name, fun, rate]) => [name, rate, fun])], locale);
  expect(report).toContain(headers[1]);
  expect(report).not.toMatch(/gewicht|súly/i);
}); // oxfmt-ignore

it('a rate of VAT is none beside weights of another kind', () => {
  const { opened } = setUp([['Client', 'Fun (x2)', 'Hourly rate (20 %)', 'Network'], ...CLIENTS]);
  expect(weightsOn(opened)).toEqual(['Fun 2', 'Hourly rate 1', 'Network 1']);
});

it('a rate of VAT may be one where others are given shares, too', () => {
  const { opened } = setUp([['Client', 'Fun (50 %)', 'Hourly rate (20 %)', 'Network (30 %)'], ...CLIENTS]);
  expect(weightsOn(opened)).toEqual(['Fun 50', 'Hourly rate 20', 'Network 30']);
});

it('those that the list does not give are told apart', () => {
  const { report } = setUp([['Client', 'Fun (x3)', 'Hourly rate', 'Network'], ...CLIENTS]);
  expect(report).toContain('weights as your list gives them: Fun 3; without one in your list: ');
});

const HEADERS = ['Client', 'Fun', 'Hourly rate', 'Network'];

describe.each<[string, string, Cells, string]>([
  ['of different kinds in headers', 'en_US', [['Client', 'Fun (x2)', 'Hourly rate (weight 3)', 'Network (20 %)'], ...CLIENTS], 'weights that were not taken, because they are of different kinds (times, percent, points): Hourly rate 3, Fun ×2, Network 20%'],
  ['of different kinds, one of which might be a rate of VAT', 'en_US', [['Client', 'Fun (weight 80)', 'Hourly rate (20 %)', 'Network'], ...CLIENTS], 'because they are of different kinds (times, percent, points): Hourly rate 20%, Fun 80'],
  ['of different kinds in German', 'de_DE', [['Kunde', 'Spaß (x2)', 'Netzwerk (20 %)'], ['Acme', 3, 4], ['Bolt', 2, 5]], 'weil sie verschiedener Art sind'],
  ['of different kinds in Dutch', 'nl_NL', [['Klant', 'Plezier (x2)', 'Netwerk (20 %)'], ['Acme', 3, 4], ['Bolt', 2, 5]], 'omdat ze van verschillende soort zijn'],
  ['of different kinds in Norwegian', 'nb_NO', [['Kunde', 'Arbeidsglede (x2)', 'Nettverk (20 %)'], ['Acme', 3, 4], ['Bolt', 2, 5]], 'fordi de er av ulike slag'],
  ['of different kinds in Hungarian', 'hu_HU', [['Ügyfél', 'Élvezetes munka (x2)', 'Kapcsolati háló (20 %)'], ['Acme', 3, 4], ['Bolt', 2, 5]], 'mert többfélék'],
  ['of different kinds in a row', 'en_US', [HEADERS, ['Weight', 'x2', 3, '5'], ...CLIENTS], 'because they are of different kinds'],
  ['that are all 0', 'en_US', [HEADERS, ['Weight', 0, 0, 0], ...CLIENTS], 'because all of them are 0'],
])('weights %s', (_, locale, list, told) => {
  const { opened, report } = setUp(list, locale);

  it('are not taken, and it is told', () => {
    expect(report).toContain(told);
    expect(report).not.toContain('as your list gives them');
  });

  it('and the usual ones count', () => {
    // oxfmt-ignore
    const [tab, header] = { de_DE: ['Kriterien', 'Gewicht'], nl_NL: ['Criteria', 'Gewicht'], nb_NO: ['Kriterier', 'Vekt'], hu_HU: ['Szempontok', 'Súly'] }[locale] ?? ['Criteria', 'Weight'];
    const weights = weightsOn(opened, tab, header).map((line) => line.replace(/.* /, ''));
    expect(weights.sort()).toEqual(list[0].length === 4 ? ['2', '3', '4'] : ['2', '3']);
  });
}); // oxfmt-ignore

it.each([
  ['words', ['Weight', 'high', 'medium', 'low']],
  ['words beside numbers', ['Weight', 'high', 7, 'low']],
  ['negative numbers', ['Weight', 1, -7, 3]],
])('a row of %s is no client, and gives no weight', (_, row) => {
  const { opened } = setUp([HEADERS, row, ...CLIENTS]);
  expect(weightsOn(opened).sort()).toEqual(['Fun 3', 'Hourly rate 4', 'Network 2']);
  opened.recalculate();
  expect(opened.lastToast()).toMatch(/^3 clients.*Row 2 \(“Weight”\) holds weights and is left out/s);
}); // oxfmt-ignore

it('the dialog says it beside the columns', () => {
  const opened = openSpreadsheet({ locale: 'en_US' }, { List: [['Client', 'Fun (x2)', 'Network (20 %)'], ['Acme', 3, 4]] });
  const { columns } = JSON.parse(String(opened.addOn.scriptRun('proposeColumns', 'VA', '{}'))) as { columns: { remark: string }[] };
  expect(columns[1].remark).toBe('Your list gives it weight ×2 and others weights of another kind, so none of them is taken.');
}); // oxfmt-ignore
