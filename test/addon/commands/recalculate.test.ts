/** Recalculate tiers: what stands in the cells afterwards, what is said, and what is left alone. */
import type { RecalculationReport } from '../../../src/addon/report/report-contract';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

/** Two ratings of weight 3 and 1 and a fact that is better when small; tiers A 75, B 50, C 0. */
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
  ['Days late', 'Fact', 0, 30, 0],
];
const TIERS: Cells = [
  ['Tier', 'From score', 'Next step'],
  ['C', 0, 'review'],
  ['A', 75, '=cmd'],
  ['B', 50, 'talk'],
];

function open(clients: Cells, more: Record<string, Cells> = {}, locale = 'en_US'): OpenSpreadsheet {
  const opened = openSpreadsheet(
    { locale, uiAnswers: () => 'OK' },
    { Clients: clients, Criteria: CRITERIA, Tiers: TIERS, ...more },
  );
  opened.spreadsheet.getSheetByName('Tiers')!.getRange('C3').setNumberFormat('@').setValue('=cmd');
  opened.spreadsheet
    .getSheetByName('Tiers')!
    .getRange('A2:A4')
    .setBackgrounds([['#000080'], ['#a8d5a2'], ['#ffffff']]);
  opened.setUp();
  return opened;
}

/** Values of one output column, below the header. */
function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => row[headers.indexOf(header)]);
}

describe('what is filled in', () => {
  const opened = open([
    ['Client', 'Fun', 'Network', 'Days late'],
    ['all best', 5, 5, ''],
    ['worked out', 4, 2, ''],
    ['network unknown', 3, '', ''],
    ['mostly unknown', '', 5, ''],
    ['nothing known', '', '', ''],
    ['', '', '', ''],
    ['', 1, 1, ''],
    ['text', 'soon', 3, ''],
    ['typed', "'4", 3, ''],
    ['beyond', 9, 3, ''],
    ['all best', 5, 5, ''],
  ]);
  opened.recalculate();

  it('scores by weight, and leaves out what is unknown', () => {
    // (3 × 0.75 + 1 × 0.25) / 4; (3 × 0.5) / 3; (3 × 0.75 + 1 × 0.5) / 4; (3 × 1 + 1 × 0.5) / 4
    expect(column(opened, 'Score')).toEqual([100, 62.5, 50, 100, '', '', 0, 50, 68.75, 87.5, 100]);
  });

  it('puts each client in the tier that its score reaches', () => {
    expect(column(opened, 'Tier')).toEqual(['A', 'B', 'B', 'A', '', '', 'C', 'B', 'B', 'A', 'A']);
  });

  it('ranks by tier and score; equals share a rank, and who is provisional has none', () => {
    expect(column(opened, 'Rank')).toEqual([1, 5, 6, '', '', '', 7, '', 4, 3, 1]);
  });

  it('says how much is known', () => {
    expect(column(opened, 'Evidence')).toEqual([1, 1, 0.75, 0.25, 0, '', 1, 0.25, 1, 1, 1]);
  });

  it('says why, in words', () => {
    expect(column(opened, 'Why')).toEqual([
      'Tier A with 100 points: “Fun” and “Network” lift it most. “all best” is in A12 too: if they are one client, keep one row.',
      'Tier B with 62.5 points: “Fun” lifts it most, “Network” holds it back; 12.5 points short of A.',
      'Tier B with 50 points: 25 points short of A; 75% of the weight is rated, B–C possible.',
      'Tier A with 100 points: “Network” lifts it most; provisional, as only 25% of the weight is rated, A–C possible.',
      'Not rated yet.',
      '',
      'Tier C with 0 points: “Fun” and “Network” hold it back; 50 points short of B. This row has values but no name (A8).',
      'Tier B with 50 points: 25 points short of A; provisional, as only 25% of the weight is rated, A–C possible. ' +
        'Cannot read “Fun” (B9): it holds “soon”, a rating such as 4 or “good” is needed.',
      'Tier B with 68.8 points: “Fun” lifts it most; 6.2 points short of A.',
      'Tier A with 87.5 points: “Fun” lifts it most; “Fun” is beyond its scale and counts as the nearer end.',
      'Tier A with 100 points: “Fun” and “Network” lift it most. “all best” is in A2 too: if they are one client, keep one row.',
    ]);
  });

  it('proposes the next step of the tier, never as a formula', () => {
    const steps = column(opened, 'Next step');
    expect(steps.slice(0, 2)).toEqual(['· =cmd', 'talk']);
    expect(steps[4]).toBe('Fill in what you know about this client');
    expect(opened.spreadsheet.getSheetByName('Clients')!.getDataRange().getFormulas().flat().join('')).toBe(
      '',
    );
  });

  it('ends with one toast that counts everything', () => {
    expect(opened.lastToast()).toBe(
      '10 clients: A 4, B 4, C 1, 1 not rated yet. 1 cell could not be read, Clients!B9. 3 rows need a look, the first is Clients!A2.',
    );
    expect(opened.inspection.world.ui.alerts).toEqual([]);
  });

  it('asks about the scale where ratings of several clients lie outside', () => {
    const another = open([
      ['Client', 'Fun', 'Network', 'Days late'],
      ['Acme', 8, 3, ''],
      ['Bolt', 10, 9, ''],
      ['Calm', 4, 2, ''],
    ]);
    another.recalculate();
    expect(another.lastToast()).toBe(
      '3 clients: A 2, B 1, C 0. Fun: 2 ratings lie outside 1–5 and count as the end of the scale; if your scale is different, change it on the Criteria tab.',
    );
  });

  it('gives the same cells when it runs again', () => {
    const before = readState(opened.spreadsheet);
    opened.recalculate();
    expect(readState(opened.spreadsheet)).toEqual(before);
  });
});

describe('conditional formatting', () => {
  const opened = open([
    ['Client', 'Fun', 'Network'],
    ['Acme', 5, 5],
  ]);
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;

  it('colours tiers with readable text, has provisional ones grey, and scales the score', () => {
    opened.recalculate();
    const rules = sheet.getConditionalFormatRules();
    const looks = rules.map((rule) => {
      const condition = rule.getBooleanCondition();
      return [
        rule
          .getRanges()
          .map((range) => range.getA1Notation())
          .join(),
        condition?.getCriteriaValues()[0] ?? 'scale',
        condition?.getBackground() ?? null,
        condition?.getFontColor() ?? null,
      ];
    });
    const tier = '$D2';
    expect(looks).toEqual([
      ['D2:D1000,E2:E1000', `=AND(${tier}<>"";$E2<>"";$H2="";N("Client Tiers")=0)`, '#e8eaed', '#000000'],
      ['D2:D1000', `=AND(EXACT(${tier};"A");N("Client Tiers")=0)`, '#a8d5a2', '#000000'],
      ['D2:D1000', `=AND(EXACT(${tier};"C");N("Client Tiers")=0)`, '#000080', '#ffffff'],
      ['E2:E1000', 'scale', null, null],
    ]);
  });

  it('never multiplies and keeps the rules of the user before ours', () => {
    const [first] = sheet.getConditionalFormatRules();
    const own = first
      .copy()
      .whenTextContains('Acme')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A2:A10')])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
    opened.recalculate();
    opened.recalculate();
    const rules = sheet.getConditionalFormatRules();
    expect(rules).toHaveLength(5);
    expect(rules[0].getBooleanCondition()!.getCriteriaValues()).toEqual(['Acme']);
  });

  it('drops the colour of a tier that is gone', () => {
    opened.spreadsheet.getSheetByName('Tiers')!.getRange('A4:C4').clearContent();
    opened.recalculate();
    expect(JSON.stringify(readState(opened.spreadsheet))).not.toContain('EXACT($D2;\\"B\\")');
  });
});

describe("the user's own cells", () => {
  it('stay as they are, formulas and formats included', () => {
    const opened = open([
      ['Client', 'Fun', 'Own sum', 'Network'],
      ['Acme', 5, '=B2*2', 1],
      ['Beta', 'x', '007', ''],
    ]);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.getRange('C3').setBackground('#123456').setNote('mine');
    const own = sheet.getRange('A1:D3');
    const before = [
      own.getValues(),
      own.getFormulas(),
      own.getBackgrounds(),
      own.getNotes(),
      own.getNumberFormats(),
    ];
    opened.recalculate();
    const after = [
      own.getValues(),
      own.getFormulas(),
      own.getBackgrounds(),
      own.getNotes(),
      own.getNumberFormats(),
    ];
    expect(after).toEqual(before);
  });

  it('may stand in any order, and output columns too', () => {
    const headers = [
      'Why',
      'Network',
      'Rank',
      'Client',
      'Own',
      'Score',
      'Fun',
      'Tier',
      'Evidence',
      'Next step',
    ];
    const notOurs = ['Network', 'Client', 'Own', 'Fun'];
    const clients: Cells = [headers, ['', 2, '', 'Acme', 'own', '', 4, '', '', '']];
    const opened = openSpreadsheet({}, { Clients: clients, Criteria: CRITERIA, Tiers: TIERS });
    const notes = headers.map((header) =>
      notOurs.includes(header) ? '' : 'Client Tiers fills this column.',
    );
    opened.spreadsheet.getSheetByName('Clients')!.getRange(1, 1, 1, 10).setNotes([notes]);
    opened.setUp();
    opened.recalculate();
    const [row] = opened.valuesOf('Clients').slice(1);
    expect(row.slice(1, 10)).toEqual([2, 1, 'Acme', 'own', 62.5, 4, 'B', 1, 'talk']);
    expect(opened.lastToast()).toContain('Your columns are in another order than on the Criteria tab');
  });

  it('may be moved after setting up; the tab may be renamed', () => {
    const opened = open([
      ['Client', 'Fun', 'Network'],
      ['Acme', 4, 2],
    ]);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.setName('Leute');
    sheet.insertColumnBefore(1);
    sheet.insertRowBefore(1);
    opened.recalculate();
    expect(sheet.getRange('E3:F3').getValues()).toEqual([['B', 62.5]]);
  });
});

describe('problems of a tab', () => {
  const GOOD: Cells = [
    ['Client', 'Fun', 'Network'],
    ['Acme', 4, 2],
  ];

  it.each<[string, string, string, Cells, string]>([
    [
      'a criterion without column',
      'Criteria',
      'A5:E5',
      [['Charm', 'Rating', 2, 1, 5]],
      'The criterion “Charm” (Criteria!A5) has no column on the Clients tab.',
    ],
    [
      'a weight that is text',
      'Criteria',
      'C2',
      [['much']],
      'Cannot read Criteria!C2: it holds “much”, a weight of 0 or more is needed.',
    ],
    [
      'a negative weight',
      'Criteria',
      'C3',
      [[-1]],
      'Cannot read Criteria!C3: it holds “-1”, a weight of 0 or more is needed.',
    ],
    [
      'no weight above 0',
      'Criteria',
      'C2:C3',
      [[0], [0]],
      'All weights on the Criteria tab are 0 (Criteria!C2…Criteria!C4)',
    ],
    [
      'worst = best',
      'Criteria',
      'D2',
      [[5]],
      'Worst and best of “Fun” are both 5 (Criteria!D2, Criteria!E2): they must differ.',
    ],
    [
      'an unknown kind',
      'Criteria',
      'B2',
      [['Feeling']],
      'Cannot read Criteria!B2: it holds “Feeling”, one of Rating, Fact, Flag, Days since is needed.',
    ],
    [
      'a criterion twice',
      'Criteria',
      'A3',
      [['fun ']],
      'The criterion “Fun” appears more than once: Criteria!A2 and Criteria!A3.',
    ],
    [
      'a criterion without name',
      'Criteria',
      'A3',
      [['']],
      'Criteria!A3 is empty: the criterion in this line needs a name.',
    ],
    [
      'a bound that is text',
      'Criteria',
      'E2',
      [['top']],
      'Cannot read Criteria!E2: it holds “top”, a number, “min” or “max” is needed.',
    ],
    ['two tiers with one cut-off', 'Tiers', 'B4', [[75]], 'Two tiers start at 75 (Tiers!B3 and Tiers!B4)'],
    [
      'a cut-off that is text',
      'Tiers',
      'B4',
      [['half']],
      'Cannot read Tiers!B4: it holds “half”, a score from 0 to 100 is needed.',
    ],
    [
      'a cut-off beyond 100',
      'Tiers',
      'B4',
      [[500]],
      'Cannot read Tiers!B4: it holds “500”, a score from 0 to 100 is needed.',
    ],
    ['a tier twice', 'Tiers', 'A4', [['a']], 'appears more than once: Tiers!A3 and Tiers!A4.'],
    ['a tier without name', 'Tiers', 'A4', [['']], 'Tiers!A4 is empty: the tier in this line needs a name.'],
    ...(
      [
        ['Criteria', 'Criterion', 'A1', 'What'],
        ['Criteria', 'Weight', 'C1', 'Counts'],
        ['Tiers', 'Tier', 'A1', 'Class'],
        ['Tiers', 'From score', 'B1', 'Starts at'],
      ] as const
    ).map(([tab, header, cell, renamed]): [string, string, string, Cells, string] => [
      `${header} renamed`,
      tab,
      cell,
      [[renamed]],
      `Nothing on the ${tab} tab can be read: the first row has no column “${header}”. If “${renamed}” is that column, call it “${header}” again.`,
    ]),
    [
      'a duplicate header',
      'Clients',
      'C1',
      [['Fun']],
      'The header “Fun” appears more than once: Clients!B1 and Clients!C1.',
    ],
  ])('%s', (_, tab, range, cells, sentence) => {
    const opened = open(GOOD);
    opened.spreadsheet.getSheetByName(tab)!.getRange(range).setValues(cells);
    const before = readState(opened.spreadsheet);
    opened.recalculate();
    expect(opened.lastAlert()).toContain(sentence);
    expect(readState(opened.spreadsheet)).toEqual(before);
    expect(opened.inspection.world.ui.toasts).toEqual([]);
  });

  it('come all at once, in one dialog', () => {
    const opened = open(GOOD);
    opened.spreadsheet
      .getSheetByName('Criteria')!
      .getRange('C2:C3')
      .setValues([['x'], ['y']]);
    opened.spreadsheet.getSheetByName('Tiers')!.getRange('B4').setValue('half');
    opened.recalculate();
    expect(opened.lastAlert().match(/•/g)).toHaveLength(3);
    expect(opened.inspection.world.ui.alerts).toHaveLength(1);
  });

  it('a criterion is named where it stands, wherever its column is', () => {
    const opened = open(GOOD);
    const criteria = opened.spreadsheet.getSheetByName('Criteria')!;
    criteria.insertColumnBefore(1);
    criteria.getRange('B5:F5').setValues([['Charm', 'Rating', 2, 1, 5]]);
    opened.recalculate();
    expect(opened.lastAlert()).toContain('The criterion “Charm” (Criteria!B5) has no column');
  });

  it('missing tabs are named', () => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, { Tiers: TIERS });
    opened.recalculate();
    expect(opened.lastAlert().match(/There is no (Clients|Criteria|Tiers) tab/g)).toHaveLength(2);
  });

  it.each([
    ['YES', 1],
    ['NO', 0],
  ] as const)('nothing is set up: %s opens %s dialogs of set up', (answer, dialogs) => {
    const opened = openSpreadsheet({ uiAnswers: [answer] });
    opened.recalculate();
    expect(opened.lastAlert()).toContain('not set up yet');
    expect(opened.inspection.world.ui.dialogs).toHaveLength(dialogs);
  });

  it('a column of hers with our header is not overwritten when the tab was never set up', () => {
    const clients: Cells = [
      ['Client', 'Fun', 'Network', 'Tier'],
      ['Acme', 4, 2, 'gold'],
    ];
    const opened = openSpreadsheet(
      { uiAnswers: () => 'OK' },
      { Clients: clients, Criteria: CRITERIA, Tiers: TIERS },
    );
    opened.recalculate();
    expect(opened.lastAlert()).toContain('The column “Tier” (Clients!D1) is your own.');
    expect(opened.valuesOf('Clients')[1][3]).toBe('gold');
  });
});

describe('other spreadsheets', () => {
  it('German numbers typed as text are read as German, and sentences are German', () => {
    const opened = open(
      [
        ['Kunde', 'Fun', 'Network'],
        ['Müller', "'4,5", "'1"],
      ],
      {},
      'de_DE',
    );
    opened.recalculate();
    expect(column(opened, 'Punkte')).toEqual([(100 * (3 * 0.875)) / 4]);
    expect(column(opened, 'Warum')[0]).toMatch(/^Kategorie B mit 65,6 Punkten: /);
  });

  it('without clients it says where to start', () => {
    const opened = open([['Client', 'Fun', 'Network']]);
    opened.recalculate();
    const sentence = 'There are no clients yet: write the first name below “Client”.';
    expect(opened.lastToast()).toBe(sentence);
    const report = opened.addOn.scriptRun('reportTiers') as RecalculationReport;
    expect([report.summary, report.clients]).toEqual([sentence, []]);
  });

  it('hostile names stay text', () => {
    const names = ['<img src=x onerror=alert(1)>', '\'=HYPERLINK("http://x")', '😀 مرحبا', 'x'.repeat(300)];
    const opened = open([
      ['Client', 'Fun', 'Network'],
      ...names.map((name) => [name, 4, 2]),
      ...names.map((name) => [name, 1, 1]),
    ]);
    opened.recalculate();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    expect(sheet.getDataRange().getFormulas().flat().join('')).toBe('');
    expect(column(opened, 'Tier')).toEqual(['B', 'B', 'B', 'B', 'C', 'C', 'C', 'C']);
  });

  it('days since a date count in the time zone of the spreadsheet', () => {
    const criteria: Cells = [
      ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
      ['Last call', 'Days since', 1, 100, 0],
    ];
    const opened = openSpreadsheet(
      { uiAnswers: () => 'OK', timeZone: 'Pacific/Auckland', now: new Date('2026-11-21T12:00:00Z') },
      {
        Clients: [
          ['Client', 'Last call'],
          ['Acme', '2026-11-12'],
          ['Beta', "'12.11.2026"],
        ],
        Criteria: criteria,
        Tiers: TIERS,
      },
    );
    opened.setUp();
    opened.recalculate();
    // In Auckland it is the 22nd already: ten days.
    expect(column(opened, 'Score')).toEqual([90, 90]);
    // What the last run remembers of the zone is not what counts, as soon as anything is to be written.
    opened.spreadsheet.setSpreadsheetTimeZone('Pacific/Honolulu');
    opened.recalculate();
    expect(column(opened, 'Score')).toEqual([90, 90]);
    opened.spreadsheet.getSheetByName('Clients')!.getRange('B3').setValue('2026-11-11');
    opened.recalculate();
    expect(column(opened, 'Score')).toEqual([91, 90]);
  });

  it('asks the platform equally often for 3 and for 300 clients', () => {
    const calls = [3, 300].map((count) => {
      const opened = open([
        ['Client', 'Fun', 'Network'],
        ...Array.from({ length: count }, (_, i) => [`c${i}`, 1 + (i % 5), '']),
      ]);
      opened.inspection.calls.reset();
      opened.recalculate();
      return opened.inspection.calls.count().total;
    });
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(30);
  });

  it('does nothing while somebody else recalculates, and says so', () => {
    const opened = open([
      ['Client', 'Fun', 'Network'],
      ['Acme', 4, 2],
    ]);
    opened.inspection.world.locksHeldByOthers.document = true;
    opened.recalculate();
    expect(opened.lastAlert()).toBe(
      'Somebody else is recalculating this spreadsheet right now. Try again in a moment.',
    );
    expect(column(opened, 'Tier')).toEqual(['']);
  });
});
