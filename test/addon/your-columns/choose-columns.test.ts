/** Your columns, on the built add-on: what is proposed, what becomes of her choices, and that nothing is written without them. */
import type { ColumnChoices, ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

const LIST: Cells = [
  ['Meine Kunden', '', '', '', '', ''],
  ['Wen ich betreue', 'Stundensatz €', 'Std./Monat', 'Spaßfaktor', 'Umsatz 2026', 'Notiz'],
  ['Acme GmbH', 60, 30, '★★★★', 12000, 'nett'],
  ['Bluhm', 45, 12, '★★', 4000, ''],
  ['Cordes', 38, 4, '★★★★★', 900, 'ruft an'],
  ['Summe', '', 46, '', 16900, ''],
];
const GROUPED: Cells = [
  ['Client', 'Money', '', 'Fun'],
  ['', 'Hourly rate', 'Hours per month', ''],
  ['Acme', 60, 30, 4],
  ['Bluhm', 45, 12, 2],
];

function open(cells: Cells, locale = 'de_DE', name = 'Liste'): OpenSpreadsheet {
  return openSpreadsheet({ locale }, { [name]: cells });
}

function propose({ addOn }: OpenSpreadsheet, choices?: ColumnChoices): ColumnProposal {
  return JSON.parse(
    String(addOn.scriptRun('proposeColumns', 'VA', choices ? JSON.stringify(choices) : null)),
  ) as ColumnProposal;
}

function setUp({ addOn }: OpenSpreadsheet, choices: ColumnChoices): string {
  return String(addOn.scriptRun('setUpSpreadsheet', 'VA', JSON.stringify(choices)));
}

/** What the dialog sends when she agrees. */
function agreed({ tab, headerRow, nameColumn, columns, added }: ColumnProposal): ColumnChoices {
  return {
    tab,
    headerRow,
    nameColumn: nameColumn ?? undefined,
    columns: columns.map(({ position, header, as }) => ({ position, header, as })),
    added,
  };
}

function withReading(choices: ColumnChoices, header: string, as: string | null): ColumnChoices {
  return {
    ...choices,
    columns: choices.columns!.map((column) => (column.header === header ? { ...column, as } : column)),
  };
}

describe('her own scale', () => {
  const opened = open([
    ['Kunde', 'Spaß (0–10)', 'Wertschätzung', 'Netzwerk', 'Zusammenarbeit (1 = sehr gut, 6 = schlecht)'],
    ['Acme', 10, 8, 4, 1],
    ['Bluhm', 5, 6, 5, 6],
    ['Cordes', 0, 3, 44, 3],
  ]);
  const proposal = propose(opened);
  const scales = proposal.columns.map(({ scale }) => scale);

  it('is found in the header, else in the cells, of which one alone may be a typing error', () => {
    expect(scales).toEqual([
      null,
      { worst: 0, best: 10 },
      { worst: 1, best: 10 },
      null,
      { worst: 6, best: 1 },
    ]);
    expect(proposal.columns.map(({ degree }) => degree)).toEqual([
      'exact',
      'exact',
      'exact',
      'exact',
      'likely',
    ]);
  });

  it('becomes that of the criterion, in its guidance too, and is told', () => {
    const report = setUp(opened, agreed(proposal));
    expect(report).toContain('„Spaß (0–10)“ wird von 0 (am schlechtesten) bis 10 (am besten) bewertet');
    const lines = opened.valuesOf('Kriterien').map(([name, , , worst, best, , guidance]) => ({
      name,
      ends: [worst, best],
      steps: String(guidance).match(/^\d+(?= = )/gm),
    }));
    expect(lines).toEqual(
      expect.arrayContaining([
        { name: 'Spaß', ends: [0, 10], steps: ['0', '5', '10'] },
        { name: 'Wertschätzung', ends: [1, 10], steps: ['1', '6', '10'] },
        { name: 'Netzwerk', ends: [1, 5], steps: ['1', '3', '5'] },
        { name: 'Zusammenarbeit', ends: [6, 1], steps: ['6', '4', '1'] },
      ]),
    );
    opened.addOn.scriptRun('recalculateTiers');
    expect(columnOf(opened, 'Liste', 'Warum')[0]).not.toContain('außerhalb');
  });

  it('is not that of sums', () => {
    const summed = open([
      ['Kunde', 'Spaß'],
      ['Acme', 4],
      ['Bluhm', 3],
      ['Zwischensumme', 7],
      ['Cordes', 5],
      ['Dorn', 2],
      ['Zwischensumme', 7],
    ]);
    expect(propose(summed).columns.map(({ scale }) => scale)).toEqual([null, null]);
  });

  it('is not told of a criterion that is there already: its tab says it', () => {
    expect(propose(opened).columns.map(({ scale }) => scale)).toEqual(proposal.columns.map(() => null));
  });
});

it('what the cells refuse is not read for its name either', () => {
  const opened = open([
    ['Kunde', 'Spaß', 'Tage im Verzug'],
    ['Acme', 4, 'immer'],
    ['Bluhm', 3, 'oft'],
    ['Cordes', 5, 'manchmal'],
  ]);
  opened.addOn.scriptRun('setUpSpreadsheet', 'VA');
  opened.addOn.scriptRun('recalculateTiers');
  expect(columnOf(opened, 'Liste', 'Warum').join()).not.toContain('Nicht lesbar');
});

it('a list with a column for each client is refused by a sentence that says how to turn it', () => {
  const opened = open([
    ['Kunde', 'Acme', 'Bluhm'],
    ['Stunden pro Monat', 20, 12],
    ['Spaß', 5, 3],
  ]);
  const found = propose(opened);
  expect(found.warning).toMatchObject({ isInTheWay: true });
  expect(found.warning!.text).toContain('hat anscheinend jeder Kunde eine Spalte');
  expect(() => opened.addOn.scriptRun('setUpSpreadsheet', 'VA')).toThrow(found.warning!.text);
  expect(propose(open(LIST)).warning).toBeNull();
  const unnamed: Cells = [
    ['', 'Acme', 'Bluhm'],
    ['Stunden pro Monat', 20, 12],
    ['Zahlt pünktlich', 'ja', 'nein'],
  ];
  expect(propose(open(unnamed)).warning).toMatchObject({ isInTheWay: true });
  const origins: Cells = [
    ['Quelle', 'Kunde'],
    ['Netzwerk', 'Acme'],
    ['Referenz', 'Bluhm'],
  ];
  expect(propose(open(origins)).warning).toBeNull();
});

it('a preset that knows only what she would have to confirm gives way to one whose columns are read', () => {
  const opened = open([
    ['Ügyfél', 'Óra/hó', 'Időben fizet', 'Ajánlás'],
    ['Kovács', 20, 'x', 'y'],
    ['Nagy', 12, '', 'x'],
  ]);
  const found = JSON.parse(String(opened.addOn.scriptRun('proposeColumns', ''))) as ColumnProposal;
  expect([found.preset, found.columns[1].as]).toEqual(['VA', 'hoursPerMonth']);
});

function columnOf(opened: OpenSpreadsheet, tab: string, header: string): unknown[] {
  const rows = opened.valuesOf(tab);
  const row = rows.findIndex((cells) => cells.includes(header));
  return rows.slice(row + 1).map((cells) => cells[rows[row].indexOf(header)]);
}

describe('proposeColumns', () => {
  const opened = open(LIST);
  const before = JSON.stringify(opened.valuesOf('Liste'));
  const proposal = propose(opened);

  it('says what each column is read as, with two of her values', () => {
    const { tab, headerRow, nameColumn, columns } = proposal;
    expect([tab, headerRow, nameColumn]).toEqual(['Liste', 2, 0]);
    expect(columns.map(({ header, as, degree }) => [header, as, degree])).toEqual([
      ['Wen ich betreue', 'client', 'likely'],
      ['Stundensatz €', 'hourlyRate', 'exact'],
      ['Std./Monat', 'hoursPerMonth', 'sure'],
      ['Spaßfaktor', 'fun', 'sure'],
      ['Umsatz 2026', 'income12Months', 'sure'],
      ['Notiz', null, 'unknown'],
    ]);
    expect(columns[3].examples).toEqual(['★★★★', '★★']);
  });

  it('counts who can be rated, and names the rows that are left out', () => {
    expect([proposal.clients, proposal.ratableSurely, proposal.ratable]).toEqual([3, 3, 3]);
    expect(proposal.leftOut.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([[6, 'total']]);
    expect(proposal.leftOut[0].sentence).toContain('„Summe“');
  });

  it('follows her choices, and writes nothing', () => {
    const again = propose(opened, {
      nameColumn: 5,
      columns: [{ position: 3, header: 'Spaßfaktor', as: null }],
    });
    expect(again.nameColumn).toBe(5);
    expect(again.columns.map(({ as }) => as)).toEqual([
      null,
      'hourlyRate',
      'hoursPerMonth',
      null,
      'income12Months',
      'client',
    ]);
    expect(JSON.stringify(opened.valuesOf('Liste'))).toBe(before);
    expect(opened.spreadsheet.getSheets()).toHaveLength(1);
  });

  it('of an empty spreadsheet is nothing', () => {
    expect(propose(openSpreadsheet())).toBeNull();
  });
});

it.each<[string, unknown]>([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a row before the first', '{"headerRow":0}'],
  ['a column that is no object', '{"columns":[null]}'],
  ['a key that nobody knows', '{"columns":[{"position":0,"header":"Wen ich betreue","as":"constructor"}]}'],
  ['one column twice', '{"columns":[{"position":0,"header":"Wen ich betreue","as":null},{"position":0,"header":"Wen ich betreue","as":null}]}'],
  ['a tab that is not there', '{"tab":"Nirgends"}'],
  ['a header that stands elsewhere now', '{"columns":[{"position":1,"header":"Wen ich betreue","as":null}]}'],
  ['two columns for one', '{"nameColumn":0,"columns":[{"position":1,"header":"Stundensatz €","as":"fun"},{"position":3,"header":"Spaßfaktor","as":"fun"}]}'],
  ['two columns of names', '{"nameColumn":0,"columns":[{"position":5,"header":"Notiz","as":"client"}]}'],
  ['nobody saying where the names are', '{}'],
])('refuses %s with a sentence, and writes nothing', (_, choices) => {
  const opened = open(LIST);
  expect(() => opened.addOn.scriptRun('setUpSpreadsheet', 'VA', choices as string)).toThrow(/^[A-ZÄÖÜ„].*[.“]$/s);
  expect(opened.spreadsheet.getSheets()).toHaveLength(1);
}); // oxfmt-ignore

it('names the column that two were chosen for as she knows it, also a criterion of her own', () => {
  const opened = open(LIST);
  const proposed = agreed(propose(opened));
  const twice = withReading(proposed, 'Notiz', 'fun');
  expect(() => setUp(opened, twice)).toThrow(
    'Als „Spaß“ kann nur eine Spalte gelesen werden, gewählt sind aber Liste!D2, Liste!F2.',
  );
  setUp(opened, proposed);
  opened.spreadsheet.getSheetByName('Kriterien')!.getRange('A2').setValue('Nettes Büro');
  const [own] = propose(opened).known.filter(({ name }) => name === 'Nettes Büro');
  const both = [3, 5].map((position) => ({ position, header: LIST[1][position] as string, as: own.key }));
  expect(() => setUp(opened, { columns: both })).toThrow('Als „Nettes Büro“ kann nur eine Spalte');
});

describe('set up with her choices', () => {
  const opened = open(LIST);
  setUp(opened, {
    ...withReading(agreed(propose(opened)), 'Notiz', null),
    added: ['appreciation', 'lockTier'],
  });
  opened.recalculate();

  it('adds the columns that she wants, and no others', () => {
    expect(opened.valuesOf('Liste')[1].slice(6)).toEqual([
      'Kategorie', 'Punkte', 'Nächster Schritt', 'Warum', 'Rang', 'Wechsel', 'Ausgefüllt', 'Wertschätzung', 'Feste Kategorie',
    ]); // oxfmt-ignore
  });

  it('rates her clients, by the column of names that she confirmed', () => {
    expect(
      columnOf(opened, 'Liste', 'Kategorie')
        .slice(0, 3)
        .every((tier) => tier !== ''),
    ).toBe(true);
    expect(opened.lastToast()).toContain('3 Kunden');
  });

  it('keeps what is read as what where she can change it', () => {
    expect(opened.valuesOf('Kriterien').slice(1).map((row) => [row[0], row[5]])).toEqual([
      ['Stundensatz', 'Stundensatz €'],
      ['Stunden pro Monat', 'Std./Monat'],
      ['Spaß', 'Spaßfaktor'],
      ['Wertschätzung', ''],
    ]);
    const lines = opened.valuesOf('Einstellungen').map((row) => row.slice(0, 2));
    expect(lines).toContainEqual(['Spalte für „Kunde“', 'Wen ich betreue']);
    expect(lines).toContainEqual(['Spalte für „Einnahmen 12 Monate“', 'Umsatz 2026']);
  }); // oxfmt-ignore

  it('opens with it again, and changes nothing when she agrees again', () => {
    const again = propose(opened);
    expect(again.columns.map(({ header, as }) => [header, as])).toEqual([
      ['Wen ich betreue', 'client'],
      ['Stundensatz €', 'hourlyRate'],
      ['Std./Monat', 'hoursPerMonth'],
      ['Spaßfaktor', 'fun'],
      ['Umsatz 2026', 'income12Months'],
      ['Notiz', null],
      ['Wertschätzung', 'appreciation'],
      ['Feste Kategorie', 'lockTier'],
    ]);
    expect(setUp(opened, agreed(again))).toBe('Alles ist schon da; es wurde nichts geändert.');
  });

  it('takes another choice: what is read no more does not count, and its line stays', () => {
    const choices = withReading(withReading(agreed(propose(opened)), 'Spaßfaktor', 'network'), 'Std./Monat', null);
    expect(setUp(opened, withReading(choices, 'Umsatz 2026', null))).toContain('Kriterien');
    expect(opened.valuesOf('Kriterien').slice(1).map((row) => [row[0], row[2] !== 0, row[5]])).toEqual([
      ['Stundensatz', true, 'Stundensatz €'],
      ['Stunden pro Monat', false, 'Std./Monat'],
      ['Spaß', false, 'Spaßfaktor'],
      ['Wertschätzung', true, ''],
      ['Netzwerk', true, 'Spaßfaktor'],
    ]);
    expect(opened.valuesOf('Einstellungen').map((row) => row.slice(0, 2))).toContainEqual(['Spalte für „Einnahmen 12 Monate“', '–']);
    const { columns } = propose(opened);
    expect(columns.map(({ as }) => as)).toEqual(['client', 'hourlyRate', null, 'network', null, null, 'appreciation', 'lockTier']);
  }); // oxfmt-ignore
});

describe('a header of two lines', () => {
  const opened = open(GROUPED, 'en_US', 'Mine');
  opened.setUp('VA');
  opened.recalculate();

  it('is found, with what stands in the upper line only', () => {
    expect(columnOf(opened, 'Mine', 'Tier')).toEqual(['A', 'C']);
    expect(opened.valuesOf('Criteria').slice(1).map((row) => row[0])).toEqual(['Hourly rate', 'Hours per month', 'Fun']);
  }); // oxfmt-ignore

  it('stays found by all that read the list', () => {
    opened.addOn.run('switchAsYouType');
    opened.user.type('Mine', 'D4', '5');
    expect(String(columnOf(opened, 'Mine', 'Why')[1])).toContain('Fun');
    const state = JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', 'read', '[]'))) as {
      clients: { name: string; values: number[] }[];
    };
    expect(state.clients.map(({ name, values }) => [name, values[2]])).toEqual([['Acme', 4], ['Bluhm', 5]]);
    const client = { rowNumber: 3, name: 'Acme' };
    const changed = [[{ client, changes: [{ criterion: 'Fun', value: 1 }] }]];
    opened.addOn.scriptRun('callFromSidebar', 'applyValues', JSON.stringify(changed));
    expect(opened.spreadsheet.getSheetByName('Mine')!.getRange('D3').getValue()).toBe(1);
  }); // oxfmt-ignore
});

describe('what stands beside the list, filled from the top', () => {
  const warningOn = (header: string, value: Cells[number][number]): string | undefined => {
    const opened = open([
      ['Kunde', 'Stundensatz', 'Spaß', '', 'Notizen', header],
      ['Ida', 40, 4, '', 'Rechnung schreiben', value],
      ['Leo', 45, 3, '', 'Anrufen', value],
      ['Uma', 38, 5, '', '', ''],
    ]);
    return propose(opened).warning?.text;
  };

  it.each<[string, string | number]>([
    ['Bis', 'bald'],
    ['Datum', '12.03.2026'],
    ['Kosten', 12],
  ])('is nothing to ask about if it is notes: %s', (header, value) => {
    expect(warningOn(header, value)).toBeUndefined();
  });

  it('is asked about if it could be read', () => {
    expect(warningOn('Wertschätzung', 4)).toContain('„Wertschätzung“');
  });
});

describe('first and last names in two columns', () => {
  const rows = (last: string): Cells => [
    ['Ida', 'Berg', 40, 4],
    ['Leo', 'Maier', 45, 3],
    ['Ida', last, 38, 5],
  ];
  const listOf = (first: string, second: string, last = 'Maier'): OpenSpreadsheet =>
    open([[first, second, 'Stundensatz', 'Spaß'], ...rows(last)]);

  it.each([
    ['First name', 'Last name'],
    ['Vorname', 'Nachname'],
    ['Voornaam', 'Achternaam'],
    ['Fornavn', 'Etternavn'],
    ['Keresztnév', 'Vezetéknév'],
  ])('are told with what puts them together, and asked about: %s', (first, second) => {
    const { nameColumn, warning } = propose(listOf(first, second));
    expect(nameColumn).toBeNull();
    expect(warning).toEqual({
      text: expect.stringContaining(`(„${first}“ und „${second}“)`),
      isInTheWay: false,
    });
    expect(warning!.text).toContain('=A2&" "&B2');
  });

  it('one that tells clients apart is proposed, and enough if it is chosen', () => {
    const opened = listOf('Vorname', 'Nachname', 'Thal');
    expect(propose(opened)).toMatchObject({ nameColumn: 1, warning: { isInTheWay: false } });
    expect(propose(opened, { nameColumn: 1 }).warning).toBeNull();
    expect(propose(opened, { nameColumn: 0 }).warning).not.toBeNull();
  });

  it('do not matter beside a column of whole names', () => {
    const opened = open([
      ['Firma', 'Vorname', 'Nachname', 'Spaß'],
      ['Acme', 'Ida', 'Berg', 4],
      ['Bolt', 'Leo', 'Berg', 3],
    ]);
    expect(propose(opened)).toMatchObject({ nameColumn: 0, warning: null });
  });
});

it('a row for each month or job is told, and set up all the same', () => {
  const rows = ['Acme', 'Bluhm', 'Acme', 'Bluhm', 'acme'].map((name, index) => [name, index + 1, 4]);
  const opened = open([['Kunde', 'Stunden pro Monat', 'Spaß'], ...rows]);
  const { warning } = propose(opened);
  expect(warning).toEqual({
    text: expect.stringMatching(/„Acme“ in 3.*„Zeit, Rechnungen, Aufgaben importieren…“/),
    isInTheWay: false,
  });
  opened.setUp('VA');
  expect(opened.valuesOf('Kriterien')).toHaveLength(3);
  const twice = ['Acme', 'Bluhm', 'Cordes', 'Acme', 'Dorn', 'Bluhm'].map((name) => [name, 10, 4]);
  expect(propose(open([['Kunde', 'Stunden pro Monat', 'Spaß'], ...twice])).warning).toBeNull();
});

it('a column of names that she chose is read to the end: as you type, sidebar, make client', () => {
  const opened = open(LIST);
  setUp(opened, agreed(propose(opened)));
  opened.recalculate();
  opened.addOn.run('switchAsYouType');
  opened.user.type('Liste', 'A7', 'Dorn');
  opened.user.type('Liste', 'B7', '70');
  expect(columnOf(opened, 'Liste', 'Kategorie')[4]).not.toBe('');
  opened.addOn.run('addProspects');
  opened.spreadsheet.getSheetByName('Interessenten')!.getRange('A2').setValue('Emil');
});

describe('columns that the preset does not know', () => {
  const OWN: Cells = [
    ['Client', 'Hourly rate', 'Referrals', 'Karma', 'Drama', 'Late nights?', 'Phone', 'Well known'],
    ['Acme', 60, 3, 'good', 9, 'no', '030 555012', true],
    ['Bluhm', 45, 1, 'bad', 2, 'yes!!', '030 555013', false],
    ['Cordes', 45, 2, 'good – since May', 7, 'rarely', '030 555014', false],
  ];
  const opened = open(OWN, 'en_US', 'Mine');
  const proposal = propose(opened);
  const of = (header: string) => proposal.columns.find((column) => column.header === header)!;

  it('are read where another preset does, and offered where they hold judgements', () => {
    expect(['Referrals', 'Well known', 'Karma'].map((header) => of(header).as)).toEqual([
      'referrals',
      'wellKnown',
      null,
    ]);
    expect(OWN[0].map((header) => of(String(header)).countsAs)).toEqual([
      null,
      'fact',
      'rating',
      'rating',
      'rating',
      'rating',
      null,
      'flag',
    ]);
    const borrowed = proposal.known.filter(({ isBorrowed }) => isBorrowed).map(({ key }) => key);
    expect(borrowed).toEqual(expect.arrayContaining(['referrals', 'paysOnTime', 'wellKnownName']));
    expect(proposal.added).toEqual([]);
  });

  it('count in the direction that she says, several of them in each', () => {
    let choices = withReading(agreed(proposal), 'Karma', 'moreIsBetter');
    choices = withReading(choices, 'Drama', 'lessIsBetter');
    const report = setUp(opened, withReading(choices, 'Late nights?', 'lessIsBetter'));
    expect(report).toContain('counted as a criterion of your own: “Karma”, “Drama” and “Late nights?”');
    expect(
      opened
        .valuesOf('Criteria')
        .map(([name, kind, weight, worst, best]) => [name, kind, weight, worst, best]),
    ).toEqual([
      ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
      ['Hourly rate', 'Fact', 4, 'min', 'max'],
      ['Referrals', 'Rating', 3, 1, 5],
      ['Karma', 'Rating', 3, 1, 5],
      ['Drama', 'Rating', 3, 10, 1],
      ['Late nights?', 'Rating', 3, 5, 1],
    ]);
    opened.recalculate();
    // 4 × 1 + 3 × (1/2 + 1 + 1/9 + 1); 0 + 3 × (0 + 0 + 8/9 + 0); 0 + 3 × (1/4 + 1 + 1/3 + 3/4): of 16.
    const scores = columnOf(opened, 'Mine', 'Score').map((score) => Math.round(Number(score) * 10) / 10);
    expect(scores).toEqual([74, 16.7, 43.8]);
    expect(opened.lastToast()).not.toContain('could not be read');
  });

  it('are criteria of hers from then on: proposed as such, not once more, and left when she says so', () => {
    const again = propose(opened);
    const karma = again.columns.find(({ header }) => header === 'Karma')!;
    expect([karma.as, karma.countsAs]).toEqual(['karma', null]);
    setUp(opened, agreed(again));
    expect(opened.valuesOf('Criteria')).toHaveLength(6);
    const report = setUp(opened, withReading(agreed(again), 'Karma', null));
    expect(report).toContain('no longer counted (weight 0), because no column is read as it: “Karma”');
    expect(opened.valuesOf('Criteria')[3].slice(0, 3)).toEqual(['Karma', 'Rating', 0]);
    setUp(opened, agreed(again));
    expect(opened.valuesOf('Criteria')[3].slice(0, 3)).toEqual(['Karma', 'Rating', 3]);
  });

  it('are not turned by a page that was opened before they were there', () => {
    expect(() => setUp(opened, withReading(agreed(proposal), 'Karma', 'lessIsBetter'))).toThrow(/changed/);
    expect(opened.valuesOf('Criteria')[3].slice(0, 5)).toEqual(['Karma', 'Rating', 3, 1, 5]);
  });

  it('are found again under another header, as are those of presets', () => {
    const rename = (from: string, to: string): void => {
      const column = opened.valuesOf('Mine')[0].indexOf(from) + 1;
      opened.spreadsheet.getSheetByName('Mine')!.getRange(1, column).setValue(to);
    };
    rename('Drama', 'Stress');
    rename('Referrals', 'Number of referrals');
    const again = propose(opened);
    const read = again.columns.map(({ header, as, degree }) => [header, as, degree]);
    expect(read).toContainEqual(['Stress', 'drama', 'likely']);
    expect(read).toContainEqual(['Number of referrals', 'referrals', 'sure']);
    setUp(opened, agreed(again));
    expect(opened.valuesOf('Criteria')[4]).toEqual(expect.arrayContaining(['Drama', 3, 10, 1, 'Stress']));
  });

  it('are refused where nothing in them can be counted', () => {
    const choices = withReading(agreed(propose(opened)), 'Phone', 'moreIsBetter');
    expect(() => setUp(opened, choices)).toThrow();
  });
});

it('a rule that is on gets the column that it needs', () => {
  const opened = open(GROUPED, 'en_US', 'Mine');
  opened.setUp('VA');
  expect(opened.valuesOf('Mine')[1]).not.toContain('Days late');
  const rules = opened.valuesOf('Rules');
  const line = rules.findIndex((row) => row[1] === 'Days late');
  expect(rules[line][0]).toBe(false);
  opened.user.type('Rules', `A${line + 1}`, 'TRUE');
  opened.setUp('VA');
  expect(opened.valuesOf('Mine')[1]).toContain('Days late');
});

it('a Criteria tab from before gets its column of headers, and nothing of hers moves', () => {
  const opened = open(GROUPED, 'en_US', 'Mine');
  opened.setUp('VA');
  const sheet = opened.spreadsheet.getSheetByName('Criteria')!;
  sheet.deleteColumn(6);
  sheet.getRange('H2').setValue('my remark');
  opened.setUp('VA');
  expect(opened.valuesOf('Criteria')[0].slice(5)).toEqual(['Guidance', 'Source', expect.any(String), 'Column']);
  expect(sheet.getRange('H2').getValue()).toBe('my remark');
}); // oxfmt-ignore

it('what stands in a table beside the list is told, and counts for nobody', () => {
  const opened = open([
    ['Kunde', 'Stunden pro Monat', 'Spaß', '', 'Ausgabe', 'Tage im Verzug'],
    ['Acme', 20, 5, '', 'Zoom', 90],
    ['Bluhm', 12, 3, '', 'Canva', 80],
    ['Cordes', 12, 3, '', '', ''],
  ]);
  const found = propose(opened);
  expect(found.warning).toEqual({
    text: expect.stringContaining(
      'Die Spalten „Ausgabe“ und „Tage im Verzug“ sehen nach einer anderen Tabelle',
    ),
    isInTheWay: false,
  });
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.valuesOf('Einstellungen').map((row) => row.slice(0, 2))).toContainEqual([
    'Spalte für „Tage im Verzug“',
    '–',
  ]);
  expect(columnOf(opened, 'Liste', 'Warum').join()).not.toContain('Rechnung');
});
