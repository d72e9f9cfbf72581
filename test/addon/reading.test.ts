/** A list as people keep it: what its cells say is read, and told once per column. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 75],
  ['B', 50],
  ['C', 0],
];

function open(
  clients: Cells,
  criteria: Cells,
  more: Record<string, Cells> = {},
  locale = 'en_US',
): OpenSpreadsheet {
  const header = ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'];
  const opened = openSpreadsheet(
    { locale, uiAnswers: () => 'OK' },
    { Criteria: [header, ...criteria], Tiers: TIERS, ...more },
  );
  const { spreadsheet } = opened;
  const sheet = spreadsheet.insertSheet('Clients', 0);
  // As an import leaves them: texts stay texts.
  clients.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      const range = sheet.getRange(rowIndex + 1, columnIndex + 1);
      if (typeof cell === 'string') range.setNumberFormat('@');
      range.setValue(cell);
    }),
  );
  opened.setUp();
  opened.recalculate();
  return opened;
}

function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => row[headers.indexOf(header)]);
}

it('a German list with stars, words, units and days late is rated, and what was read is told', () => {
  const opened = open(
    [
      ['Kunde', 'Spaß', 'Umsatz', 'Stunden', 'Rot'],
      ['Ada', '★★★★', '12.500 €', 'ca. 10', 'gut'],
      ['Bert', '★★', '9.800 €', '12 Std.', 'mittel'],
      ['Cleo', '3/5', '950 €', '10–12', 'k. A.'],
    ],
    [
      ['Spaß', 'Rating', 1, 1, 5],
      ['Umsatz', 'Fact', 1, 0, 12500],
      ['Stunden', 'Fact', 0, 0, 20],
      ['Rot', 'Rating', 1, 1, 5],
    ],
    {},
    'de_DE',
  );
  // Ada: 0.75, 1, 1; Bert: 0.25, 0.784, 0.5; Cleo: 0.5, 0.076, unknown
  const scores = column(opened, 'Punkte').map(Number);
  [(0.75 + 1 + 1) / 3, (0.25 + 0.784 + 0.5) / 3, (0.5 + 0.076) / 2].forEach((share, index) =>
    expect(scores[index]).toBeCloseTo(100 * share, 9),
  );
  expect(opened.lastToast()).toContain('Spaß: 3 Zellen wie „★★★★“ als 4 gelesen.');
  expect(opened.lastToast()).toContain('Stunden: 2 Zellen wie „ca. 10“ als 10 gelesen.');
  expect(opened.lastToast()).toContain('Rot: 2 Zellen wie „gut“ als 5 gelesen.');
  expect(opened.lastToast()).not.toContain('nicht lesbar');
});

it('a rating that the spreadsheet made a date of says what to type', () => {
  const opened = open(
    [
      ['Client', 'Fun'],
      ['Acme', new Date('2026-04-05T12:00:00Z')],
    ],
    [['Fun', 'Rating', 1, 1, 5]],
  );
  expect(column(opened, 'Why')).toEqual([
    'Not rated yet. Cannot read “Fun” (B2): the spreadsheet made a date of what was typed (4/5); type 4.',
  ]);
});

it('a number that the spreadsheet made a date of says what to type', () => {
  const opened = open(
    [
      ['Client', 'Hours'],
      ['Acme', new Date('2026-04-03T12:00:00Z')],
      ['Bolt', '3-4'],
    ],
    [['Hours', 'Fact', 1, 0, 10]],
  );
  const [acme, bolt] = column(opened, 'Why');
  expect(acme).toMatch(
    /^Not rated yet. Cannot read “Hours” \(B2\): it holds a date \(“[^”]*2026[^”]*”\), a number is needed. .* type 3.5, or make the cell plain text/,
  );
  expect(bolt).not.toContain('Cannot read');
  expect(column(opened, 'Score')[1]).toBe(35);
});

it('rules see a rated column as its criterion does, and read other columns by their own notation', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Days late', 'Last contact'],
      ['Acme', '★★★★★', '30 days late', '18-11-2026'],
      ['Bolt', '★★★★★', 'on time', '03-11-2026'],
    ],
    [['Fun', 'Rating', 1, 1, 5]],
    {
      Rules: [
        ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'],
        [true, 'Days late', 'at least', 30, 'at most', 'C', 'pays late', '', ''],
        [true, 'Last contact', 'more than … days ago', 10, 'remark', '', 'silent', '', ''],
        [true, 'Fun', 'at least', 5, 'remark', '', 'five stars', '', ''],
      ],
    },
  );
  expect(column(opened, 'Tier')).toEqual(['C', 'A']);
  const [acme, bolt] = column(opened, 'Why').map(String);
  expect(acme).toContain('five stars');
  expect(acme).not.toContain('silent');
  expect(bolt).toContain('five stars');
  expect(bolt).toContain('silent');
  expect(opened.lastToast()).toContain(
    'Last contact: 2 cells such as “18-11-2026” read as 18 November 2026.',
  );
});

it('of many columns that are read in words the first are told, and how many more there are', () => {
  const headers = ['Fun', 'Growth', 'Trust', 'Order', 'Tempo', 'Humour', 'Calm'];
  const opened = open(
    [
      ['Client', ...headers],
      ['Acme', ...headers.map(() => 'good')],
    ],
    headers.map((header) => [header, 'Rating', 1, 1, 5]),
  );
  expect(opened.lastToast()).toContain('Order: 1 cell “good” read as 5. Likewise in 3 more columns.');
});

it('cut-offs shown as percentages are points', () => {
  const opened = open(
    [
      ['Client', 'Fun'],
      ['Acme', 4],
      ['Bolt', 3],
    ],
    [['Fun', 'Rating', 1, 1, 5]],
  );
  const tiers = opened.spreadsheet.getSheetByName('Tiers')!;
  tiers
    .getRange('B2:B4')
    .setNumberFormat('0%')
    .setValues([[0.8], [0.5], [0]]);
  opened.recalculate();
  expect(column(opened, 'Tier')).toEqual(['B', 'B']);
  tiers.getRange('B2:B4').setNumberFormat('0.0');
  opened.recalculate();
  expect(column(opened, 'Tier')).toEqual(['A', 'A']);
  tiers.getRange('B2:B4').setValues([[80], [0.5], [0]]);
  tiers.getRange('B3').setNumberFormat('0%');
  opened.recalculate();
  expect(column(opened, 'Tier')).toEqual(['B', 'B']);
  // What the sidebar writes into such a cell is a percentage too: 60 % leaves Bolt with 50 points behind.
  opened.addOn.scriptRun(
    'callFromSidebar',
    'saveCutOffs',
    JSON.stringify([[{ tier: 'B', rowNumber: 3, from: 60 }]]),
  );
  expect(tiers.getRange('B3').getDisplayValue()).toBe('60%');
  expect(column(opened, 'Tier')).toEqual(['B', 'C']);
});

it('weights may be percentages, but not beside plain numbers', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Pay'],
      ['Acme', 5, 1],
    ],
    [
      ['Fun', 'Rating', 0.8, 1, 5],
      ['Pay', 'Rating', 0.2, 1, 5],
    ],
  );
  const criteria = opened.spreadsheet.getSheetByName('Criteria')!;
  criteria.getRange('C2:C3').setNumberFormat('0%');
  opened.recalculate();
  expect(column(opened, 'Score')).toEqual([80]);
  criteria.getRange('C3').setNumberFormat('0').setValue(5);
  opened.recalculate();
  expect(opened.lastAlert()).toContain(
    'Weights are written in two ways: Criteria!C2 holds “80%”, Criteria!C3 holds “5”. Write all of them as percentages, or all as plain numbers.',
  );
});

describe('little evidence', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Network', 'Breaks agreements', 'Lock tier'],
      ['known', 4, 4, false, ''],
      ['little known', 5, '', false, ''],
      ['capped', 5, '', true, ''],
      ['locked', 5, '', false, 'B'],
    ],
    [
      ['Fun', 'Rating', 1, 1, 5],
      ['Network', 'Rating', 3, 1, 5],
    ],
    {
      Rules: [
        ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'],
        [true, 'Breaks agreements', 'is checked', '', 'at most', 'C', '', '', ''],
      ],
    },
  );

  it('gives a tier without a rank, and others theirs', () => {
    expect(column(opened, 'Tier')).toEqual(['A', 'A', 'C', 'B']);
    expect(column(opened, 'Rank')).toEqual([1, '', 3, 2]);
  });

  it('says the range, and "in any case" only where it is one tier', () => {
    const why = column(opened, 'Why').map(String);
    expect(why[1]).toContain('provisional, as only 25% of the weight is rated, A–C possible');
    expect(why[2]).toContain('25% of the weight is rated, C in any case');
    expect(why[3]).toContain('25% of the weight is rated, B in any case');
  });
});

it('a name that the spreadsheet holds as a date is the text that is seen, in History and for locks too', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Lock tier', 'Lock until'],
      [new Date('2026-05-04T12:00:00Z'), 4, 'C', '18 Dec 2026'],
      [24, 'soon', '', ''],
    ],
    [['Fun', 'Rating', 1, 1, 5]],
  );
  const clients = opened.spreadsheet.getSheetByName('Clients')!;
  clients.getRange('A2').setNumberFormat('d mmm');
  clients.getRange('C2').setValue('');
  opened.recalculate();
  const history = opened.valuesOf('History').map((row) => row[1]);
  expect(history).toContain('4 May');
  expect(history.join()).not.toMatch(/GMT|00:00/);
});

it('what cannot be read is quoted as it is shown', () => {
  const opened = open(
    [
      ['Client', 'Hours per month'],
      ['Acme', new Date('2026-05-04T12:00:00Z')],
    ],
    [['Hours per month', 'Fact', 1, 0, 40]],
  );
  opened.spreadsheet.getSheetByName('Clients')!.getRange('B2').setNumberFormat('d mmm yyyy');
  opened.recalculate();
  expect(column(opened, 'Why')).toEqual([
    'Not rated yet. Cannot read “Hours per month” (B2): it holds a date (“4 May 2026”), a number is needed. The spreadsheet makes a date of 3-4: if that was typed, type 3.5, or make the cell plain text first (Format › Number) and type 3-4 again.',
  ]);
});

it('dates that the spreadsheet took for months are turned back where another cell of the column proves it, and that is told', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Last contact'],
      ['Acme', 4, '18-11-2026'],
      ['Bolt', 4, new Date('2026-03-11T12:00:00Z')],
    ],
    [
      ['Fun', 'Rating', 1, 1, 5],
      ['Last contact', 'Days since', 1, 36, 0],
    ],
  );
  // 3 and 18 days before 21 November; half of the score is Fun with 75.
  expect(column(opened, 'Score').map(Number)).toEqual([(75 + 100 * (33 / 36)) / 2, (75 + 50) / 2]);
  expect(opened.lastToast()).toMatch(/Last contact: \d cells? such as “.+” read as \d+ November 2026/);
});

it('a last contact in the future is told, though only rules and next steps look at it', () => {
  const opened = open(
    [
      ['Client', 'Fun', 'Last contact'],
      ['Acme', 4, '2027-03-01'],
      ['Bolt', 4, '2026-11-02'],
    ],
    [['Fun', 'Rating', 1, 1, 5]],
  );
  expect(opened.lastToast()).toMatch(
    /^2 clients[^.]*\. Clients!C2: 1 March 2027 for “Acme” is still to come/,
  );
});
