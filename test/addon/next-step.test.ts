/** The Next step column on the built file: each step with its reason, what it is read from, and that nothing else is asked. */
import { sampleClients } from '../../src/addon/set-up/sample-clients';
import { PRESETS } from '../../src/core/presets/presets';
import { ALL_TEXTS, TEXTS } from '../../src/i18n/languages';
import type { AppsScriptOptions } from '../../stand-in/apps-script';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';
import { readState } from './read-state';

const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Hourly rate', 'Fact', 4, 20, 60],
  ['Pays on time', 'Rating', 1, 1, 5],
  ['Keeps agreements', 'Rating', 1, 1, 5],
  ['Clear briefs', 'Rating', 1, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
  ['Case study', 'Rating', 1, 1, 5],
  ['Fun', 'Rating', 8, 1, 5],
];
const TIERS: Cells = [
  ['Tier', 'From score', 'Next step'],
  ['A', 80, 'Say thank you'],
  ['B', 60, "'=talk"],
  ['C', 40, 'Agree on a change'],
  ['D', 0, 'Say goodbye.'],
];
const HEADERS = [
  'Client', 'Hourly rate', 'Pays on time', 'Keeps agreements', 'Clear briefs', 'Network', 'Case study', 'Fun',
  'Days late', 'Breaks agreements', 'Last contact', 'Lock tier', 'Lock reason',
]; // oxfmt-ignore
const RULE_HEADERS = ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'];
/** Columns from A to K; what is left out is blank. */
const row = (...cells: Cells[number]): Cells[number] => HEADERS.map((_, index) => cells[index] ?? '');
const BEST = [60, 5, 5, 5, 5, 5, 5];

/** Set up once; clients and rules are written into a copy. */
function recalculated(rows: Cells, options: AppsScriptOptions = {}, rules: Cells = []): OpenSpreadsheet {
  const answering = { uiAnswers: () => 'OK', ...options };
  const opened = openCopy([options, rows.length], () => setUpFor(rows.length, answering), answering);
  const { spreadsheet, valuesOf } = opened;
  const list = spreadsheet.getSheetByName('Clients')!;
  const [placed] = valuesOf('Clients');
  HEADERS.forEach((header, index) => {
    const cells = rows.map((cells) => [cells[index]]);
    list.getRange(2, placed.indexOf(header) + 1, rows.length, 1).setValues(cells);
  });
  if (rules.length > 0)
    spreadsheet.getSheetByName('Rules')!.getRange(2, 1, rules.length, RULE_HEADERS.length).setValues(rules);
  opened.recalculate();
  return opened;
}

function setUpFor(clients: number, options: AppsScriptOptions): OpenSpreadsheet {
  const opened = openSpreadsheet(options, {
    Clients: [HEADERS, ...Array.from({ length: clients }, (_, index) => row(`client ${index}`))],
    Criteria: CRITERIA,
    Tiers: TIERS,
    Rules: [RULE_HEADERS],
  });
  opened.setUp();
  return opened;
}

function column(opened: OpenSpreadsheet, header: string): string[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((cells) => String(cells[headers.indexOf(header)]));
}

it.each([
  ['', 'USD', 'Raise the fee to $43: that would lift this client to C'],
  ['CHF', 'CHF', 'Raise the fee to CHF\u00a043: that would lift this client to C'],
  ['£', '£', 'Raise the fee to £43: that would lift this client to C'],
])('a fee in the currency that is chosen: "%s"', (chosen, currency, step) => {
  const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 2)]);
  const line = opened.valuesOf('Settings').findIndex(([name]) => name === 'Currency') + 1;
  opened.spreadsheet.getSheetByName('Settings')!.getRange(line, 2).setValue(chosen);
  opened.recalculate();
  expect(column(opened, 'Next step')).toEqual([step]);
  const state: unknown = JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', 'read', '[]')));
  expect(state).toMatchObject({ currency });
});

describe('the next step', () => {
  it.each<[string, Cells[number], string]>([
    ['nothing rated', row('x', '', '', '', '', '', '', '', 90), 'Fill in what you know about this client'],
    ['nothing rated, but locked', row('x', '', '', '', '', '', '', '', 90, '', '', 'A'), 'Say thank you'],
    ['late', row('x', ...BEST, 45), 'Talk about payment terms: 45 days late'],
    ['late, half days', row('x', ...BEST, '30.5'), 'Talk about payment terms: 30.5 days late'],
    ['pays late by rating', row('x', 60, 2, 5, 5, 5, 5, 5), 'Talk about payment terms: “Pays on time” is rated low'],
    // 3 × 0.5 of 5 ratings and Fun 2 earn 4.5 of 17; C needs 6.8, so the fee 2.3 of its 4: 20 + 0.575 × 40 = 43
    ['a fee', row('x', 20, 3, 3, 3, 3, 3, 2), 'Raise the fee to $43: that would lift this client to C'],
    ['parting', row('x', 20, 3, 3, 3, 3, 3, 1), `Say goodbye, because “Fun” and “Hourly rate” hold it back`],
    ['parting by lock', row('x', ...BEST, '', '', '', 'd', 'We agreed to end in May.'), `Say goodbye, because We agreed to end in May`],
    ['agreements', row('x', ...BEST, '', true), 'Put agreements in writing: some were broken'],
    ['agreements by rating', row('x', 60, 5, 1, 1, 5, 5, 5), 'Put it in writing: “Keeps agreements” is rated low'],
    ['briefs', row('x', 60, 5, 5, 2, 5, 5, 5), 'Put it in writing: “Clear briefs” is rated low'],
    ['silent: 75 days before 21 November', row('x', ...BEST, '', '', '2026-09-07'), 'Call: no contact for 75 days'],
    ['silent for 60 days: not yet', row('x', ...BEST, '', '', '2026-09-22'), 'Say thank you'],
    ['too little known: Fun weighs most', row('x', 60, 5, 5, 5, 5, ''), 'Fill in “Fun” first: only 47% of the weight is rated'],
    ['never asked for a referral', row('x', 60, 5, 5, 5, '', 5, 5), 'Ask for a referral: “Network” is still blank'],
    ['unreadable is not blank', row('x', 60, 5, 5, 5, 'many', 5, 5), 'Say thank you'],
    ['no case study', row('x', 60, 5, 5, 5, 5, '', 5), 'Ask for a case study: “Case study” is still blank'],
    ['nothing special, A', row('x', ...BEST), 'Say thank you'],
    ['nothing special, B, never a formula', row('x', 60, 3, 3, 3, 3, 3, 4), '· =talk'],
  ])('%s', (_, cells, step) => {
    const opened = recalculated([cells]);
    expect(column(opened, 'Next step')).toEqual([step]);
  }); // oxfmt-ignore

  it('names the rules that cap, with the reasons of the user', () => {
    const capped = [
      [true, 'Days late', 'at least', 1, 'at most', 'D', 'she owes me money.', '', ''],
      [true, 'Client', 'contains', 'x', 'at most', 'D', '', '', ''],
      [true, 'Client', 'contains', 'x', 'at most', 'B', 'of nothing', '', ''],
    ];
    const opened = recalculated([row('x', ...BEST, 3)], {}, capped);
    expect(column(opened, 'Next step')).toEqual([
      `Say goodbye, because she owes me money; Client contains x`,
    ]);
  });

  it('asks no more money for a tier that a rule keeps', () => {
    const cap = [[true, 'Client', 'contains', 'x', 'at most', 'D', 'of us', '', '']];
    const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 2)], {}, cap);
    expect(column(opened, 'Next step')[0]).toContain('because of us; “Hourly rate” and “Fun” hold it back');
  });

  it('paying the fee that it names gives the tier that it names', () => {
    const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 2)]);
    const rate = opened.spreadsheet.getSheetByName('Clients')!.getRange('B2');
    rate.setValue(42);
    opened.recalculate();
    expect([column(opened, 'Tier')[0], column(opened, 'Next step')[0]]).toEqual([
      'D',
      'Raise the fee to $43: that would lift this client to C',
    ]);
    rate.setValue(43);
    opened.recalculate();
    expect([column(opened, 'Tier')[0], column(opened, 'Next step')[0]]).toEqual(['C', 'Agree on a change']);
  });

  it('is the text of the tier where a spreadsheet has none of these columns', () => {
    const opened = openSpreadsheet(
      { uiAnswers: () => 'OK' },
      {
        Clients: [['Client', 'Joy'], ['Alma', 5], ['Bert', 1]],
        Criteria: [['Criterion', 'Weight'], ['Joy', 1]],
        Tiers: [['Tier', 'From score', 'Next step'], ['A', 50, 'a'], ['B', 0, 'b']],
      },
    ); // oxfmt-ignore
    opened.setUp();
    opened.recalculate();
    expect(column(opened, 'Next step')).toEqual(['a', 'b']);
  });

  it('is said by the tab where the tier to part ways with has no text', () => {
    const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 1)]);
    opened.spreadsheet.getSheetByName('Tiers')!.getRange('C5').setValue('');
    opened.recalculate();
    expect(column(opened, 'Next step')[0]).toMatch(/^Part ways kindly, because “Fun” and “Hourly rate” hold/);
  });

  it('stays the same when it runs again', () => {
    const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 1), row('y', 20, 3, 3, 3, 3, 3, 2), row('z', ...BEST, 45)]); // oxfmt-ignore
    const before = readState(opened.spreadsheet);
    opened.recalculate();
    expect(readState(opened.spreadsheet)).toEqual(before);
  });
});

describe('the settings decide', () => {
  const LATE = row('late', ...BEST, 29);
  const SILENT = row('silent', ...BEST, '', '', '2026-10-02');
  // Fun 2 and threes elsewhere: 4 + 2 + 2.5 + 2 of 17 with a rate of 40, which is C.
  const MIDDLING = row('middling', 60, 3, 3, 3, 3, 3, 2);

  it.each<[string, string, string | number, string[]]>([
    ['by default', 'Late payer from', 30, ['Say thank you', 'Say thank you', 'Agree on a change']],
    ['who is late', 'Late payer from', 29, ['Talk about payment terms: 29 days late', 'Say thank you', 'Agree on a change']],
    ['who is silent', 'Silent after', 49, ['Say thank you', 'Call: no contact for 50 days', 'Agree on a change']],
    ['not yet on that day', 'Silent after', 50, ['Say thank you', 'Say thank you', 'Agree on a change']],
    ['whom to part with', 'Tier to part ways with', 'c', ['Say thank you', 'Say thank you', `Agree on a change, because “Fun” holds it back`]],
    ['that one cell is wrong', 'Late payer from', 'soon', ['Say thank you', 'Say thank you', 'Agree on a change']],
  ])('%s', (_, name, value, steps) => {
    const opened = recalculated([LATE, SILENT, MIDDLING]);
    const settings = opened.spreadsheet.getSheetByName('Settings')!;
    const line = opened.valuesOf('Settings').findIndex(([setting]) => setting === name);
    settings.getRange(line + 1, 2).setValue(value);
    opened.recalculate();
    expect(column(opened, 'Next step')).toEqual(steps);
  }); // oxfmt-ignore

  it('nobody to part with, where that cell is blank', () => {
    const opened = recalculated([row('x', 20, 3, 3, 3, 3, 3, 1)]);
    const settings = opened.spreadsheet.getSheetByName('Settings')!;
    const line = opened.valuesOf('Settings').findIndex(([setting]) => setting === 'Tier to part ways with');
    expect(settings.getRange(line + 1, 2).getValue()).toBe('D');
    settings.getRange(line + 1, 2).clearContent();
    opened.recalculate();
    expect(column(opened, 'Next step')).toEqual(['Say goodbye.']);
  });
});

describe('a cell that cannot be read', () => {
  const late = [[true, 'Days late', 'at least', 30, 'at most', 'C', '', '', '']];

  it.each<[string, Cells]>([
    ['no rule looks at', []],
    ['a rule looks at too', late],
  ])('is told once, and keeps nothing from being said, if %s', (_, rules) => {
    const opened = recalculated([row('x', ...BEST, 'often', '', 'in May')], {}, rules);
    expect(column(opened, 'Next step')).toEqual(['Say thank you']);
    expect(column(opened, 'Why')[0].split('Cannot read')).toHaveLength(3);
    expect(column(opened, 'Why')[0]).toMatch(
      /Cannot read “Days late” \(I2\): it holds “often”, a number is needed\. Cannot read “Last contact” \(K2\): it holds “in May”, a date is needed\.$/,
    );
    expect(opened.lastToast()).toContain('2 cells could not be read, the first is Clients!I2.');
  });
});

it('costs no more calls to the platform, whatever the number of clients', () => {
  const calls = [3, 300].map((count) => {
    const rows = Array.from({ length: count }, (_, i) =>
      row(`c${i}`, 20 + (i % 40), 1 + (i % 5), 3, 3, '', 3, 1 + (i % 5), i % 60, i % 7 === 0, '2026-08-01'),
    );
    const opened = recalculated(rows);
    opened.inspection.calls.reset();
    opened.recalculate();
    return opened.inspection.calls.count().total;
  });
  expect(calls[1]).toBe(calls[0]);
  expect(calls[0]).toBeLessThanOrEqual(16);
});

it('a German spreadsheet: columns, words, numbers', () => {
  const { columns } = TEXTS.de;
  const headers = [
    'Kunde', columns.hourlyRate.name, columns.fun.name, columns.network.name,
    columns.daysLate.name, columns.breaksAgreements.name, columns.lastContact.name,
  ]; // oxfmt-ignore
  const opened = openSpreadsheet(
    { locale: 'de_DE', uiAnswers: () => 'OK' },
    {
      Kunden: [
        headers,
        ['Ärger', 60, 5, 5, '30,5', '', ''],
        ['Billig', '22,50 €', 2, 3, '', '', ''],
        ['Chaos', 20, 1, 1, '', '', ''],
        ['Dreist', 60, 5, 5, 1, true, ''],
        ['Eremit', 60, 5, 5, '', '', '7.9.2026'],
        ['Freund', 60, 5, '', '', '', ''],
        ['Gast', '', '', 5, '', '', ''],
      ],
      Kriterien: [
        ['Kriterium', 'Art', 'Gewicht', 'Schlechtester Wert', 'Bester Wert'],
        [columns.hourlyRate.name, 'Zahl', 4, 20, 60],
        [columns.fun.name, 'Bewertung', 8, 1, 5],
        [columns.network.name, 'Bewertung', 4, 1, 5],
      ],
      Kategorien: [
        ['Kategorie', 'Ab Punktzahl', 'Nächster Schritt'],
        ['A', 80, 'danke'],
        ['B', 60, 'reden'],
        ['C', 40, 'klären'],
        ['D', 0, ''],
      ],
    },
  );
  opened.setUp();
  opened.recalculate();
  expect(opened.lastAlert()).toBe('');
  const [found, ...rows] = opened.valuesOf('Kunden');
  // Billig: Spaß 2 earns 2 of 8, Netzwerk 3 earns 2 of 4; C needs 6.4 of 16, so the fee 2.4 of 4: 20 + 0.6 × 40
  expect(rows.map((cells) => cells[found.indexOf('Nächster Schritt')])).toEqual([
    'Sprich die Zahlungsbedingungen an: 30,5 Tage im Verzug',
    'Erhöhe das Honorar auf 44\u00a0€: Damit käme dieser Kunde in Kategorie C',
    'Trenn dich freundlich, denn bei „Spaß“ und „Stundensatz“ fehlen die meisten Punkte',
    'Haltet Absprachen schriftlich fest: Es wurden welche gebrochen',
    'Ruf an: seit 75 Tagen kein Kontakt',
    'Bitte um eine Weiterempfehlung: „Netzwerk“ ist noch leer',
    'Füll zuerst „Spaß“ aus: Bisher sind nur 25\u00a0% des Gewichts ausgefüllt',
  ]);
}); // oxfmt-ignore

it.each(ALL_TEXTS.map(({ language, tabs, clientHeaders }) => [language, tabs.clients, clientHeaders.nextStep] as const))(
  'every sample client has one step in %s, for every preset',
  (locale, tab, header) => {
    for (const preset of ['VA', 'Practice', 'GoodDifficult'] as const) {
      const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' });
      opened.setUp(preset);
      const samples = sampleClients(preset, 'EUR');
      const sheet = opened.spreadsheet.getSheetByName(tab)!;
      const [headers] = opened.valuesOf(tab);
      const first = headers.indexOf(TEXTS[locale].columns[PRESETS[preset].criteria[0].key].name);
      sheet.getRange(2, 1, samples.length, 1).setValues(samples.map(({ name }) => [name]));
      sheet
        .getRange(2, first + 1, samples.length, samples[0].values.length)
        .setValues(samples.map(({ values }) => values.map((value) => value ?? '')));
      opened.recalculate();
      const [found, ...rows] = opened.valuesOf(tab);
      const steps = rows.slice(0, samples.length).map((cells) => String(cells[found.indexOf(header)]));
      expect(steps.filter((step) => step === '' || /undefined|NaN|\[object/.test(step))).toEqual([]);
      expect(new Set(steps.map((step) => step.split(':')[0])).size).toBeGreaterThan(3);
    }
  },
); // oxfmt-ignore
