/** Set up this spreadsheet…: what a user finds afterwards, in a new file and in her own. */
import { failAt } from '../disturbed-run';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const OWN_LIST: Cells = [
  ['Name', 'Notes', 'Hourly rate', 'Fun', 'Phone'],
  ['Acme', 'met in May', 45, 4, '0123'],
  ['Beta', '', '', 2, ''],
];

const FOUR_TIERS = [
  ['A', 80],
  ['B', 60],
  ['C', 40],
  ['D', 0],
];

/** Name and cut-off of each line. */
const tiersOf = ([, ...lines]: readonly unknown[][]): unknown[][] =>
  lines.map(([tier, from]) => [tier, from]);

describe('in an empty spreadsheet', () => {
  it('makes six tabs and a hidden one, clients first, and opens it', () => {
    const { spreadsheet, setUp } = openSpreadsheet();
    const said = setUp('VA');
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Sheet1',
      'Clients',
      'Criteria',
      'Tiers',
      'Rules',
      'Settings',
      'History',
      'Client Tiers memory',
    ]);
    expect(
      spreadsheet
        .getSheets()
        .filter((sheet) => sheet.isSheetHidden())
        .map((sheet) => sheet.getName()),
    ).toEqual(['Client Tiers memory']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Clients');
    expect(said).toBe(
      'Done: tabs Criteria, Tiers, Clients, Rules, Settings and History created. ' +
        'Now fill in what you know on the Clients tab, then choose “Recalculate tiers”.',
    );
  });

  it('names a header of Criteria that was renamed, as recalculating does', () => {
    const { spreadsheet, setUp } = openSpreadsheet();
    setUp('VA');
    spreadsheet.getSheetByName('Criteria')!.getRange('C1').setValue('Counts');
    expect(() => setUp('VA')).toThrow(
      /no column “Weight”\. If “Counts” is that column, call it “Weight” again/,
    );
  });

  it.each([
    ['most', 4, 'Your list can be rated as it is: choose “Recalculate tiers” now.'],
    ['half', '', 'Now fill in what you know on the Clients tab, then choose “Recalculate tiers”.'],
  ])('says what is next where %s of the clients have a rating', (_, second, next) => {
    const { setUp } = openSpreadsheet(
      {},
      { Clients: [['Client', 'Fun'], ['Acme', 3], ['Beta', second]] },
    ); // oxfmt-ignore
    expect(setUp('VA').endsWith(next)).toBe(true);
  });

  it.each([
    [
      'en_US',
      ['Client', 'Tier', 'Score', 'Next step', 'Why', 'Rank', 'Change', 'Evidence', 'Hours per month'],
    ],
    [
      'de_DE',
      [
        'Kunde',
        'Kategorie',
        'Punkte',
        'Nächster Schritt',
        'Warum',
        'Rang',
        'Wechsel',
        'Ausgefüllt',
        'Stunden pro Monat',
      ],
    ],
    [
      'nl_NL',
      [
        'Klant',
        'Categorie',
        'Score',
        'Volgende stap',
        'Waarom',
        'Rang',
        'Verandering',
        'Ingevuld',
        'Uren per maand',
      ],
    ],
    [
      'nb_NO',
      [
        'Kunde',
        'Kategori',
        'Poeng',
        'Neste steg',
        'Hvorfor',
        'Plassering',
        'Endring',
        'Grunnlag',
        'Timer per måned',
      ],
    ],
    [
      'hu_HU',
      [
        'Ügyfél',
        'Kategória',
        'Pontszám',
        'Következő lépés',
        'Indoklás',
        'Helyezés',
        'Változás',
        'Kitöltöttség',
        'Havi óraszám',
      ],
    ],
    [
      'fr_FR',
      ['Client', 'Tier', 'Score', 'Next step', 'Why', 'Rank', 'Change', 'Evidence', 'Hours per month'],
    ],
  ])('writes headers in the language of %s', (locale, headers) => {
    const { spreadsheet, setUp } = openSpreadsheet({ locale });
    setUp('VA');
    expect(spreadsheet.getActiveSheet().getDataRange().getValues()[0].slice(0, 9)).toEqual(headers);
  });

  it('explains columns in notes, warns of wrong input, and refuses none', () => {
    const { spreadsheet, setUp } = openSpreadsheet();
    setUp('VA');
    const sheet = spreadsheet.getSheetByName('Clients')!;
    expect(sheet.getRange('K1').getNote()).toContain('5 = one sentence is enough');
    const rules = sheet
      .getRange('I2:V2')
      .getDataValidations()[0]
      .map((rule) => rule!);
    expect(rules.map((rule) => rule.getCriteriaType().toString())).toEqual([
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      ...Array(6).fill('VALUE_IN_LIST'),
      'CHECKBOX',
      'CHECKBOX',
      ...Array(3).fill('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
      'DATE_IS_VALID_DATE',
    ]);
    expect(rules.every((rule) => rule.getAllowInvalid())).toBe(true);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
  });

  it('names criteria and tiers down to the end of their tabs, so that added lines are in them', () => {
    const { spreadsheet, setUp } = openSpreadsheet();
    setUp('Practice');
    expect(spreadsheet.getRangeByName('CLIENT_CRITERIA')!.getA1Notation()).toBe('C2:E1000');
    expect(spreadsheet.getRangeByName('CLIENT_TIERS')!.getA1Notation()).toBe('A2:B1000');
  });

  it('has text on the Tiers tab stay text, so that no next step of hers becomes a formula or a date, and headers stand out', () => {
    const { spreadsheet, setUp } = openSpreadsheet();
    setUp('VA');
    const tiers = spreadsheet.getSheetByName('Tiers')!;
    const formats = tiers.getRange('A2:F9').getNumberFormats();
    expect(formats.map((line) => line.map((format) => format === '@'))).toEqual(
      formats.map(() => [true, false, true, true, true, true]),
    );
    // Headers and names of tiers are bold; the remark beside them is no header.
    const looks = tiers.getRange('A1:G9');
    const bold = looks.getFontWeights().map((line) => line.map((weight) => weight === 'bold'));
    expect(bold.map((line) => line.indexOf(false))).toEqual([6, ...Array(8).fill(1)]);
    expect(looks.getFontStyles().map((line) => line.indexOf('italic'))).toEqual([6, ...Array(8).fill(-1)]);
  });

  it('has the 13 criteria of the preset Practice with their weights, and says whose numbers these are', () => {
    const { valuesOf, setUp } = openSpreadsheet();
    setUp('Practice');
    const [header, ...lines] = valuesOf('Criteria');
    expect(lines.map(([name, , weight]) => [name, weight])).toEqual([
      ['Fair fee', 5],
      ['Ability to pay', 4],
      ['Room for improvement', 3],
      ['Wants to change', 4],
      ['Takes advice', 4],
      ['Positive mindset', 3],
      ['Referrals', 3],
      ['Pays on time', 5],
      ['Case study', 2],
      ['Well known', 2],
      ['Supports events', 1],
      ['I like them', 3],
      ['My team likes them', 3],
    ]);
    expect(header[8]).toContain('a proposal by Client Tiers');
    expect(tiersOf(valuesOf('Tiers'))).toEqual(FOUR_TIERS);
  });

  it('has the 17 criteria of the preset Good & difficult with their weights, and names both articles', () => {
    const { valuesOf, setUp } = openSpreadsheet();
    setUp('GoodDifficult');
    const [, ...lines] = valuesOf('Criteria');
    expect(lines.map(([name, , weight]) => [name, weight])).toEqual([
      ['Communicates well', 3],
      ['Informs me in time', 3],
      ['Clear briefs', 3],
      ['Clear goals', 2],
      ['Equal partner', 4],
      ['Interesting work', 3],
      ['Values my skills', 4],
      ['Respects my hours', 5],
      ['Realistic about time', 2],
      ['Organised', 0],
      ['Delegates', 2],
      ['Urgency under control', 3],
      ['Rarely complains', 4],
      ['Pays on time', 5],
      ['Keeps agreements', 5],
      ['Recommends me', 2],
      ['Shares my values', 3],
    ]);
    for (const [, kind, , worst, best, , , source] of lines) {
      expect([kind, worst, best]).toEqual(['Rating', 1, 5]);
      expect(source).toMatch(/Hungarian article .*; German article /);
    }
    expect(tiersOf(valuesOf('Tiers'))).toEqual(FOUR_TIERS);
    const [header] = valuesOf('Clients');
    // What rules look at; columns to lock a tier come when she asks for them.
    expect(header.slice(-4)).toEqual(['Shares my values', 'Income 12 months', 'Days late', 'Last contact']);
  });

  it.each([
    'gooddifficult',
    'Good & difficult',
    'GOOD&DIFFICULT',
    'Gute & schwierige Kunden',
    'Jó és nehéz ügyfelek',
  ])('knows the preset by what it is called: %s', (name) => {
    const { valuesOf, setUp } = openSpreadsheet();
    setUp(name);
    expect(valuesOf('Criteria')).toHaveLength(1 + 17);
  });
});

describe("with the user's own list", () => {
  it('leaves her columns where they are and adds what is missing on the right', () => {
    const { spreadsheet, setUp, valuesOf } = openSpreadsheet({}, { 'My people': OWN_LIST });
    setUp('VA');
    const values = valuesOf('My people');
    expect(values.map((row) => row.slice(0, 5))).toEqual(
      OWN_LIST.map((row) => row.map((cell) => (cell === '0123' ? 123 : cell))),
    );
    expect(values[0].slice(5)).toEqual(['Tier', 'Score', 'Next step', 'Why', 'Rank', 'Change', 'Evidence']);
    const list = spreadsheet.getSheetByName('My people')!;
    expect([5, 6, 9].map((column) => list.getColumnWidth(column))).toEqual([100, 64, 600]);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      'My people',
      'Criteria',
      'Tiers',
      'Rules',
      'Settings',
      'History',
      'Client Tiers memory',
    ]);
  });

  it('keeps her notes, number formats and validation', () => {
    const { spreadsheet, setUp } = openSpreadsheet({}, { Clients: OWN_LIST });
    const sheet = spreadsheet.getSheetByName('Clients')!;
    sheet.getRange('C1').setNote('my note');
    sheet.getRange('C2:C3').setNumberFormat('0.000');
    setUp('VA');
    expect(sheet.getRange('C1').getNote()).toBe('my note');
    expect(sheet.getRange('C2').getNumberFormat()).toBe('0.000');
    expect(sheet.getRange('D1').getNote()).toContain('5 = you look forward');
  });

  it('recognises headers of another language, and a header row below a title', () => {
    const cells: Cells = [
      ['Meine Kunden 2026', '', ''],
      ['', '', ''],
      ['Kunde', 'Stundensatz', 'Spaß'],
      ['Acme', 45, 4],
    ];
    const { spreadsheet, setUp, valuesOf } = openSpreadsheet({ locale: 'en_US' }, { Liste: cells });
    setUp('VA');
    const headers = valuesOf('Liste')[2];
    expect(headers.filter((header) => header === 'Hourly rate' || header === 'Fun')).toEqual([]);
    expect(headers[3]).toBe('Tier');
    expect(spreadsheet.getSheetByName('Liste')!.getFrozenRows()).toBe(3);
  });

  it('never takes over a column of hers that only has the name of one of ours', () => {
    const cells: Cells = [
      ['Client', 'Tier', 'Fun'],
      ['Acme', 'gold', 4],
    ];
    const { spreadsheet, setUp, recalculate, valuesOf } = openSpreadsheet({}, { Clients: cells });
    expect(setUp('VA')).toContain(
      'your column Tier (Clients!B1) is kept, ours is called Tier (Client Tiers)',
    );
    recalculate();
    const [header, row] = valuesOf('Clients');
    expect(row[1]).toBe('gold');
    expect(row[header.indexOf('Tier (Client Tiers)')]).toBe('A');
    expect(spreadsheet.getNumSheets()).toBe(7);
  });

  it.each([
    ['Practice', ['Fair fee', 'Takes advice'], ['Dutch', 'Dutch'], 'D'],
    ['Good & difficult', ['Delegates', 'Keeps agreements'], ['Hungarian', 'Hungarian'], 'D'],
    ['Good & difficult, in Dutch', ['Goede betaler', 'Planbaarheid'], ['Hungarian', 'Hungarian'], 'D'],
    [
      'with a criterion of another',
      ['Delegates', 'Keeps agreements', 'Fun'],
      ['Hungarian', 'Hungarian', 'German'],
      'D',
    ],
    ['VA with one of another', ['Hourly rate', 'Fun', 'Referrals'], ['German', 'German', 'Dutch'], 'C'],
    ['Practice, listed before Good & difficult, where both know one', ['Pays on time'], ['Dutch'], 'D'],
  ])('suggests the preset that knows most of her headers: %s', (_, headers, sources, lastTier) => {
    const { setUp, valuesOf } = openSpreadsheet(
      {},
      {
        Clients: [
          ['Client', ...headers],
          ['Acme', ...headers.map(() => 4)],
        ],
      },
    );
    setUp();
    const lines = valuesOf('Criteria').slice(1);
    expect(lines.map((line) => String(line[7]).split(' ')[0])).toEqual(sources);
    expect(
      valuesOf('Tiers')
        .slice(1)
        .some(([tier]) => tier === 'D'),
    ).toBe(lastTier === 'D');
  });

  it('takes her column Pays on time for either preset that has it', () => {
    const list: Cells = [
      ['Client', 'Zahlungsmoral'],
      ['Acme', 4],
    ];
    for (const preset of ['Practice', 'GoodDifficult']) {
      const { setUp, valuesOf } = openSpreadsheet({}, { Clients: list });
      setUp(preset);
      expect(valuesOf('Clients')[0]).not.toContain('Pays on time');
    }
  });

  it('adds a column for a criterion that she added to the Criteria tab', () => {
    const { spreadsheet, setUp, valuesOf } = openSpreadsheet();
    setUp('VA');
    spreadsheet
      .getSheetByName('Criteria')!
      .getRange('A10:E10')
      .setValues([['Parking', 'Fact', 2, 30, 0]]);
    expect(setUp()).toContain('1 column added to Clients (Parking)');
    const [header] = valuesOf('Clients');
    expect(header[header.length - 1]).toBe('Parking');
  });

  it('calls it as the criterion says where she names a column that is not there, and adds it once', () => {
    const { spreadsheet, setUp, valuesOf, recalculate, lastAlert, lastToast } = openSpreadsheet(
      { uiAnswers: () => 'OK' },
      { Clients: OWN_LIST },
    );
    setUp('VA');
    const criteria = spreadsheet.getSheetByName('Criteria')!;
    const row = criteria.getLastRow() + 1;
    criteria.getRange(row, 1, 1, 6).setValues([['Parking', 'Fact', 2, 30, 0, 'Parkinglot']]);
    recalculate();
    expect(lastAlert()).toContain(
      `The criterion “Parking” (Criteria!A${row}) is meant to read the column “Parkinglot”, but there is none on the Clients tab. If it is called something else there, write that header into Criteria!F${row}; otherwise choose “Set up this spreadsheet…” to add it, or set its weight to 0.`,
    );
    expect(setUp()).toContain('(Parkinglot)');
    expect(setUp()).toBe('Everything is in place already; nothing was changed.');
    expect(valuesOf('Clients')[0].filter((header) => /parking/i.test(String(header)))).toEqual([
      'Parkinglot',
    ]);
    recalculate();
    expect(lastToast()).toMatch(/^\d+ clients/);
  });

  it('adds what a rule looks at once where she names a column that is not there', () => {
    const { spreadsheet, setUp, valuesOf } = openSpreadsheet(
      {},
      {
        Clients: [
          ['Client', 'Fun', 'Last contact'],
          ['Acme', 4, new Date('2026-11-01')],
        ],
      },
    );
    setUp('VA');
    const settings = spreadsheet.getSheetByName('Settings')!;
    settings.getRange(settings.getLastRow() + 1, 1, 1, 2).setValues([['Column for Last contact', 'Chat']]);
    setUp();
    expect(valuesOf('Clients')[0].at(-1)).toBe('Chat');
    expect(setUp()).toBe('Everything is in place already; nothing was changed.');
  });

  it('does not touch a tab that only has the name of one of ours', () => {
    const { setUp, valuesOf } = openSpreadsheet(
      {},
      {
        Criteria: [
          ['Why I started', 'x'],
          ['fun', 'y'],
        ],
      },
    );
    expect(setUp('VA')).toContain('tabs Criteria (Client Tiers), Tiers,');
    expect(valuesOf('Criteria')).toEqual([
      ['Why I started', 'x'],
      ['fun', 'y'],
    ]);
  });
});

describe('a list in her language, in a spreadsheet of another region', () => {
  const OPTIONS = { locale: 'en_US', userLocale: 'de' };
  const LIST: Cells = [
    ['Kunde', 'Stundensatz', 'Spaß'],
    ['Acme', 45, 4],
    ['Beta', 30, 2],
  ];
  const languageOn = ({ spreadsheet }: OpenSpreadsheet): unknown =>
    spreadsheet.getRangeByName('CLIENT_LANGUAGE')?.getValue();

  it('is set up in hers, which is chosen on Settings and told', () => {
    const opened = openSpreadsheet(OPTIONS, { Kunden: LIST });
    const told = 'alles auf Deutsch, wie deine Liste: „Sprache“ auf dem Blatt „Einstellungen“ ändert das';
    expect(opened.setUp('VA')).toContain(told);
    expect(languageOn(opened)).toBe('Deutsch');
    expect(opened.valuesOf('Kunden')[0]).toContain('Nächster Schritt');
    expect(opened.setUp('VA')).toBe('Alles ist schon da; es wurde nichts geändert.');
    opened.recalculate();
    expect(JSON.stringify(opened.valuesOf('Kunden'))).toContain(
      'denn niemand sonst zahlt dir so viel pro Stunde',
    );
  });

  it('is shown so by the sidebar that sets it up', () => {
    const opened = openSpreadsheet(OPTIONS, { Kunden: LIST });
    const state = String(opened.addOn.scriptRun('callFromSidebar', 'start', JSON.stringify(['VA', false])));
    expect(state).toContain('Kategorie A mit');
    expect(state).not.toContain('Tier A');
  });

  it('is finished in hers whatever fails half-way', () => {
    for (let call = 60; call < 260; call += 40) {
      const opened = openSpreadsheet(OPTIONS, { Kunden: LIST });
      failAt(opened, call, () => {
        try {
          opened.setUp('VA');
        } catch {
          // The next run finishes it.
        }
      });
      opened.setUp('VA');
      expect(opened.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(
        expect.arrayContaining(['Kriterien', 'Kategorien', 'Regeln', 'Einstellungen', 'Verlauf']),
      );
      expect(languageOn(opened)).toBe('Deutsch');
    }
  });

  it.each([
    ['an English list', [['Client', 'Hourly rate', 'Fun'], ['Acme', 45, 4]]],
    ['words of both', [['Kunde', 'Stundensatz', 'Fun'], ['Acme', 45, 4]]],
    ['a word that may be borrowed', [['Name', 'Spaß', 'Notes'], ['Acme', 4, '']]],
  ])('is that of the spreadsheet with %s', (_, list) => {
    const opened = openSpreadsheet(OPTIONS, { Liste: list as Cells });
    expect(opened.setUp('VA')).not.toContain('auf Deutsch');
    expect(languageOn(opened)).toBe('');
    expect(opened.valuesOf('Criteria')[0][0]).toBe('Criterion');
  }); // oxfmt-ignore
});

it.each([
  ['an empty spreadsheet', {}],
  ['her own list', { Liste: OWN_LIST }],
])('running it twice changes nothing: %s', (_, sheets) => {
  const { spreadsheet, setUp } = openSpreadsheet({}, sheets as Record<string, Cells>);
  setUp('VA');
  const before = readState(spreadsheet);
  expect(setUp('VA')).toBe('Everything is in place already; nothing was changed.');
  expect(readState(spreadsheet)).toEqual(before);
  setUp('Practice');
  expect(readState(spreadsheet)).toEqual(before);
});

it('refuses a preset that does not exist, in a sentence', () => {
  expect(() => openSpreadsheet().setUp('Dentist')).toThrow(
    'Cannot set up “Dentist”: one of VA, Practice, GoodDifficult is needed.',
  );
});
