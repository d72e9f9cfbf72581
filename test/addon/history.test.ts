/**
 * History on the built file. Every cause is worked by hand: scores are (3 × Fun + Network) on 1 to 5, so
 * Alma 5/5 = 100 A, Bert 4/2 = 62.5 B, Cleo 2/3 = 31.25 C, Dora 1/1 = 0 D with cut-offs 75, 50, 25.
 */
import { openCopy, openSpreadsheet, TODAY, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const DAY = 86400000;
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
];
const TIERS: Cells = [['Tier', 'From score', 'Next step'], ['A', 75, 'a'], ['B', 50, 'b'], ['C', 25, 'c'], ['D', 0, 'd']]; // oxfmt-ignore
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Network', 'Hours', 'Days late', 'Called', 'Lock tier', 'Lock until'],
  ['Alma', 5, 5, 10, 0, '2026-11-20', '', ''],
  ['Bert', 4, 2, 40, 0, '2026-10-01', '', ''],
  ['Cleo', 2, 3, 20, 0, '2026-11-01', '', ''],
  ['Dora', 1, 1, 5, 0, '2026-11-02', '', ''],
];
const HEADERS = ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'];
const LATE = [true, 'Days late', 'at least', 30, 'at most', 'D', 'they pay late', '', ''];
const BUSY = [true, 'Hours', 'is the highest', '', 'at least', 'A', '', '', ''];
const SILENT = [true, 'Called', 'more than … days ago', 60, 'down one', '', 'nobody called', '', ''];

type Edit = (opened: OpenSpreadsheet) => void;

function open(rules: Cells = [LATE], clients = CLIENTS): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const opened = openSpreadsheet(
      {},
      { Clients: clients, Criteria: CRITERIA, Tiers: TIERS, Rules: [HEADERS, ...rules] },
    );
    opened.setUp();
    opened.recalculate();
    return opened;
  };
  return openCopy([rules, clients], make, { uiAnswers: () => 'OK' });
}

const set =
  (tab: string, cell: string, value: string | number | boolean): Edit =>
  ({ spreadsheet }) =>
    void spreadsheet.getSheetByName(tab)!.getRange(cell).setValue(value);

const daysLater =
  (days: number): Edit =>
  ({ inspection }) =>
    inspection.world.clock.set(TODAY.getTime() + days * DAY);

const all =
  (...edits: Edit[]): Edit =>
  (opened) =>
    edits.forEach((edit) => edit(opened));

/** Lines after the first: client, former tier, tier, scores, cause. */
function history(opened: OpenSpreadsheet): unknown[][] {
  return opened
    .valuesOf('History')
    .slice(2)
    .map(([, ...cells]) => cells);
}

function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => row[headers.indexOf(header)]);
}

describe('the cause of a change', () => {
  it.each<[string, Cells, Edit, unknown[][]]>([
    ['a rating', [LATE], set('Clients', 'B3', 5), [['Bert', 'B', 'A', 62.5, 81.25, 'Fun 4 → 5']]],
    // Fun alone gives 81.25, Network alone 68.75.
    ['two ratings of which one decides', [LATE], all(set('Clients', 'B3', 5), set('Clients', 'C3', 3)), [['Bert', 'B', 'A', 62.5, 87.5, 'Fun 4 → 5']]],
    // Fun alone gives 18.75, Network alone 12.5; together 31.25.
    ['two ratings that are needed together', [LATE], all(set('Clients', 'B5', 2), set('Clients', 'C5', 3)), [['Dora', 'D', 'C', 0, 31.25, 'Fun 1 → 2, Network 1 → 3']]],
    ['a fact that a rule looks at', [LATE], set('Clients', 'E2', 45), [['Alma', 'A', 'D', 100, 100, 'Days late 0 → 45']]],
    ['another client overtakes', [BUSY], set('Clients', 'D4', 50), [
      ['Bert', 'A', 'B', 62.5, 62.5, 'the comparison with other clients moved: some changed, came or went'],
      ['Cleo', 'C', 'A', 31.25, 31.25, 'Hours 20 → 50'],
    ]],
    // Weights 1 and 3: Bert (0.75 + 3 × 0.25) / 4 = 37.5 C; Cleo (0.25 + 3 × 0.5) / 4 = 43.75 C.
    ['weights', [LATE], all(set('Criteria', 'C2', 1), set('Criteria', 'C3', 3)), [['Bert', 'B', 'C', 62.5, 37.5, 'weight or scale of “Fun” and “Network” changed']]],
    // Best of Fun 5 → 4: Bert 3 × 1 + 0.25 = 81.25 A; Cleo 3 × 1/3 + 0.5 = 37.5 C; Dora 0.
    ['a scale', [LATE], set('Criteria', 'E2', 4), [['Bert', 'B', 'A', 62.5, 81.25, 'weight or scale of “Fun” changed']]],
    ['a cut-off', [LATE], set('Tiers', 'B2', 60), [['Bert', 'B', 'A', 62.5, 62.5, 'cut-off of A changed']]],
    ['a rule switched on', [[false, ...BUSY.slice(1)]], set('Rules', 'A2', true), [['Bert', 'B', 'A', 62.5, 62.5, 'rule now active: Hours is the highest']]],
    ['a rule switched off', [BUSY], set('Rules', 'A2', false), [['Bert', 'A', 'B', 62.5, 62.5, 'rule no longer active: Hours is the highest']]],
    ['rules switched on, of which one only remarks', [[false, ...BUSY.slice(1)], [false, 'Fun', 'at least', 1, 'remark', '', 'hello', '', '']], all(set('Rules', 'A2', true), set('Rules', 'A3', true)), [['Bert', 'B', 'A', 62.5, 62.5, 'rule now active: Hours is the highest']]],
    // Alma has the highest Network, before as now: that Cleo has not is nobody's doing.
    ['rules switched on, of which one looks at what none looked at', [[false, 'Network', 'is the highest', '', 'at least', 'A', '', '', ''], [false, 'Client', 'contains', 'Cleo', 'down one', '', 'a break', '', '']], all(set('Rules', 'A2', true), set('Rules', 'A3', true)), [['Cleo', 'C', 'D', 31.25, 31.25, 'rule now active: a break']]],
    ['a rule edited', [LATE], all(set('Clients', 'E2', 20), set('Rules', 'D2', 15)), [['Alma', 'A', 'D', 100, 100, 'rule changed: they pay late; Days late 0 → 20']]],
    ['a rule that begins', [[...BUSY.slice(0, 7), '2026-11-25', '']], daysLater(4), [['Bert', 'B', 'A', 62.5, 62.5, 'rule began: Hours is the highest']]],
    ['a rule that ends', [[...BUSY.slice(0, 7), '', '2026-11-22']], daysLater(2), [['Bert', 'A', 'B', 62.5, 62.5, 'rule ended: Hours is the highest']]],
    // 1 October is 51 days ago on 21 November; 61 days ago ten days later.
    ['a rule that applies as time passes', [SILENT], daysLater(10), [['Bert', 'B', 'C', 62.5, 62.5, 'as time passed, now applies: nobody called']]],
    ['a rule that no longer applies', [SILENT], all(daysLater(0), set('Clients', 'F3', '2026-09-01')), [['Bert', 'B', 'C', 62.5, 62.5, 'Called 1 October 2026 → 1 September 2026']]],
    ['a lock', [LATE], set('Clients', 'G4', 'A'), [['Cleo', 'C', 'A', 31.25, 31.25, 'locked']]],
    // Fun 2 → 5 alone: (3 + 0.5) / 4 = 87.5 A.
    ['a lock or a rating, each enough', [LATE], all(set('Clients', 'G4', 'A'), set('Clients', 'B4', 5)), [['Cleo', 'C', 'A', 31.25, 87.5, 'each alone would have been enough: locked; or: Fun 2 → 5']]],
    // Fun without weight: Network alone gives 25 for Bert and 50 for Cleo.
    ['a weight that moves two', [LATE], set('Criteria', 'C2', 0), [['Bert', 'B', 'C', 62.5, 25, 'weight or scale of “Fun” changed'], ['Cleo', 'C', 'B', 31.25, 50, 'weight or scale of “Fun” changed']]],
    ['a new client', [LATE], set('Clients', 'A6', 'Emil'), [['Emil', '', '', '', '', 'new client']]],
    ['nothing at all', [LATE, BUSY, SILENT], daysLater(1), []],
  ])('%s', (_, rules, edit, lines) => {
    const opened = open(rules);
    edit(opened);
    opened.recalculate();
    expect(history(opened)).toEqual(lines);
    opened.recalculate();
    opened.recalculate();
    expect(history(opened)).toEqual(lines);
  }); // oxfmt-ignore
});

describe('who is who', () => {
  it('a list in another order has not changed', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const rows = sheet.getRange('A2:H5').getValues();
    sheet.getRange('A2:H5').setValues([...rows].reverse());
    opened.recalculate();
    expect(history(opened)).toEqual([]);
  });

  it('a client with another name and the same values is renamed, and keeps what is known of it', () => {
    const opened = open();
    all(set('Clients', 'B3', 5))(opened);
    opened.recalculate();
    set('Clients', 'A3', 'Bertram & Co')(opened);
    opened.recalculate();
    expect(history(opened).slice(1)).toEqual([
      ['Bertram & Co', 'A', 'A', 81.25, 81.25, 'renamed; formerly “Bert”'],
    ]);
    expect(column(opened, 'Change')).toEqual(['', '▲ B', '', '']);
  });

  it('a client with another name and another rating in the same place is renamed too', () => {
    const opened = open();
    all(set('Clients', 'A3', 'Bertram'), set('Clients', 'B3', 5))(opened);
    opened.recalculate();
    expect(history(opened)).toEqual([
      ['Bertram', 'B', 'A', 62.5, 81.25, 'Fun 4 → 5; renamed; formerly “Bert”'],
    ]);
  });

  it('a row without a name has no other name: that it gets or loses one is not told', () => {
    const opened = open();
    for (const name of ['', 'Bertram']) {
      set('Clients', 'A3', name)(opened);
      opened.recalculate();
    }
    expect(history(opened)).toEqual([]);
  });

  it('a renamed client is found in a list that was sorted, also on another day', () => {
    const opened = open([SILENT]);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const rows = sheet.getRange('A2:H5').getValues();
    sheet.getRange('A2:H5').setValues([...rows].reverse());
    all(set('Clients', 'A4', 'Bertram'), daysLater(3))(opened);
    opened.recalculate();
    expect(history(opened)).toEqual([['Bertram', 'B', 'B', 62.5, 62.5, 'renamed; formerly “Bert”']]);
  });

  it('a deleted client is gone, and those below it have not changed', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.deleteRow(3);
    opened.recalculate();
    expect(history(opened)).toEqual([['Bert', 'B', '', 62.5, '', 'no longer on the list']]);
  });

  it('a copied row is one new client', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.getRange('A6:H6').setValues(sheet.getRange('A3:H3').getValues());
    opened.recalculate();
    expect(history(opened)).toEqual([['Bert', '', 'B', '', 62.5, 'new client']]);
  });

  it('of two clients with one name each keeps its own tier, in whatever order they stand', () => {
    const twins = [...CLIENTS, ['Bert', 1, 1, 1, 0, '2026-11-02', '', '']];
    const opened = open([LATE], twins);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const rows = sheet.getRange('A2:H6').getValues();
    sheet.getRange('A2:H6').setValues([...rows].reverse());
    opened.recalculate();
    expect(history(opened)).toEqual([]);
  });

  it('a tier with another name and the same cut-off is the same tier', () => {
    const opened = open();
    set('Tiers', 'A2', 'Gold')(opened);
    opened.recalculate();
    expect(column(opened, 'Tier')[0]).toBe('Gold');
    expect(history(opened)).toEqual([]);
  });

  it('texts as long as a cell holds are told in short', () => {
    const long = 'x'.repeat(49990);
    const vip = [true, 'Hours', 'contains', 'vip', 'at least', 'A', '', '', ''];
    const opened = open([vip]);
    all(set('Clients', 'D3', `vip ${long}`), set('Clients', 'A4', long), set('Clients', 'B4', 5))(opened);
    opened.recalculate();
    const [[, from, to, , , cause], [client, , , , , renamed]] = history(opened);
    expect([from, to, cause]).toEqual(['B', 'A', `Hours "40" → "vip ${'x'.repeat(35)}…"`]);
    expect([client, renamed]).toEqual([long, 'Fun 2 → 5; renamed; formerly “Cleo”']);
    set('Clients', 'A4', 'Cleo')(opened);
    opened.recalculate();
    expect(history(opened)[2][5]).toBe(`renamed; formerly “${'x'.repeat(119)}…”`);
  });

  it('a name that looks like a formula stays a name', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('A6').setNumberFormat('@').setValue('=1+1');
    opened.recalculate();
    expect(history(opened)).toEqual([['· =1+1', '', '', '', '', 'new client']]);
    expect(opened.spreadsheet.getSheetByName('History')!.getRange('B3').getFormula()).toBe('');
  });
});

describe('Change', () => {
  it('shows the former tier for a month, or for the days of the settings', () => {
    const opened = open();
    all(set('Clients', 'B3', 5), set('Clients', 'B4', 1))(opened);
    opened.recalculate();
    expect(column(opened, 'Change')).toEqual(['', '▲ B', '▼ C', '']);
    for (const [days, shown] of [[1, '▲ B'], [30, '▲ B'], [31, '']] as const) {
      daysLater(days)(opened);
      opened.recalculate();
      expect(column(opened, 'Change')[1]).toBe(shown);
    } // oxfmt-ignore
  });

  it('calls a tier that has another name by now as it is called now, and knows that it is the same', () => {
    const opened = open();
    set('Clients', 'B3', 5)(opened);
    opened.recalculate();
    set('Tiers', 'A3', 'Silver')(opened);
    opened.recalculate();
    expect(column(opened, 'Change')).toEqual(['', '▲ Silver', '', '']);
    set('Clients', 'B3', 4)(opened);
    opened.recalculate();
    expect(column(opened, 'Tier')).toEqual(['A', 'Silver', 'C', 'D']);
    expect(column(opened, 'Change')).toEqual(['', '', '', '']);
  });

  it('is told from the tier of the day before: what was tried out and taken back has moved nobody', () => {
    const opened = open();
    set('Clients', 'B3', 5)(opened);
    opened.recalculate();
    daysLater(2)(opened);
    for (const [fun, shown] of [[1, '▼ A'], [2, '▼ A'], [5, '▲ B']] as const) {
      set('Clients', 'B3', fun)(opened);
      opened.recalculate();
      expect(column(opened, 'Change')[1]).toBe(shown);
    } // oxfmt-ignore
    expect(history(opened).map(([, from, to]) => `${from}${to}`)).toEqual(['BA', 'AD', 'DC', 'CA']);
  });

  it('shows no arrow for a client that had no tier the day before, while its row is filled in', () => {
    const opened = open();
    for (const edit of [set('Clients', 'A6', 'Emil'), set('Clients', 'B6', 5), set('Clients', 'C6', 1)]) {
      edit(opened);
      opened.recalculate();
    }
    all(set('Clients', 'A7', 'Fay'), set('Clients', 'B7', 5))(opened);
    opened.recalculate();
    set('Clients', 'B7', 1)(opened);
    opened.recalculate();
    expect(column(opened, 'Tier').slice(4)).toEqual(['A', 'D']);
    expect(column(opened, 'Change')).toEqual(['', '', '', '', '', '']);
    daysLater(1)(opened);
    set('Clients', 'B6', 1)(opened);
    opened.recalculate();
    expect(column(opened, 'Change').slice(4)).toEqual(['▼ A', '']);
  });
});

describe('a column of History', () => {
  it('may stand elsewhere, beside others; where one is missing that is said', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('History')!;
    sheet.insertColumnBefore(1);
    sheet.getRange('A1:A2').setValues([['Mine'], ['seen']]);
    set('Clients', 'B3', 5)(opened);
    opened.recalculate();
    expect(opened.valuesOf('History').map(([mine, , client]) => [mine, client])).toEqual([
      ['Mine', 'Client'],
      ['seen', 'All clients'],
      ['', 'Bert'],
    ]);
    expect(opened.lastToast()).toBe('4 clients: A 2, B 0, C 1, D 1.');
    sheet.getRange('H1').setValue('Reason');
    opened.recalculate();
    expect(opened.lastToast()).toBe('4 clients: A 2, B 0, C 1, D 1.');
    set('Clients', 'B3', 1)(opened);
    opened.recalculate();
    expect(opened.valuesOf('History')).toHaveLength(3);
    expect(opened.lastToast()).toContain(
      'The History tab has no column “Cause”, so changes are not recorded.',
    );
  });
});

describe('a lock that ends', () => {
  it('is told as the cause, and in Why on the day it is noticed only', () => {
    const opened = open();
    all(set('Clients', 'G4', 'A'), set('Clients', 'H4', '2026-11-23'))(opened);
    opened.recalculate();
    daysLater(3)(opened);
    opened.recalculate();
    opened.recalculate();
    expect(history(opened).at(-1)).toEqual(['Cleo', 'A', 'C', 31.25, 31.25, 'the lock ended']);
    expect(column(opened, 'Why')[2]).toContain(
      'The lock in tier A ended on 23 November 2026 (Clients!H4).'.replace('Clients!', ''),
    );
    expect(opened.lastToast()).toContain('Clients!H4');
    daysLater(4)(opened);
    opened.recalculate();
    expect(column(opened, 'Why')[2]).not.toContain('ended');
    expect(opened.lastToast()).toBe('4 clients: A 1, B 1, C 1, D 1.');
  });
});

describe('what is remembered', () => {
  const memory = ({ spreadsheet }: OpenSpreadsheet): GoogleAppsScript.Spreadsheet.Sheet =>
    spreadsheet.getSheetByName('Client Tiers memory')!;

  it.each<[string, Edit]>([
    ['the tab is deleted', (opened) => opened.spreadsheet.deleteSheet(memory(opened))],
    ['a part is edited', (opened) => memory(opened).getRange('A3').setValue('·{}')],
    ['a part is cleared', (opened) => memory(opened).getRange('A3').clearContent()],
    ['the state is edited', (opened) => memory(opened).getRange('A2').setValue('hello')],
  ])('is lost when %s: that is said once, and nothing is guessed', (_, edit) => {
    const opened = open();
    edit(opened);
    set('Clients', 'B3', 5)(opened);
    opened.recalculate();
    opened.recalculate();
    const lost = 'what was remembered of the last recalculation is gone; changes are recorded from here on';
    expect(history(opened)).toEqual([['All clients', '', '', '', '', lost]]);
    set('Clients', 'B3', 1)(opened);
    opened.recalculate();
    expect(history(opened).slice(1)).toEqual([['Bert', 'A', 'D', 81.25, 6.25, 'Fun 5 → 1']]);
  });

  it.each([
    ['with the marks of its tabs', true],
    ['without them', false],
  ])('goes on in a copy of the file, %s', (_, areMarked) => {
    const opened = open();
    const copy = opened.spreadsheet.copy('Next year');
    if (!areMarked)
      for (const sheet of copy.getSheets()) sheet.getDeveloperMetadata().forEach((mark) => mark.remove());
    copy.getSheetByName('Clients')!.getRange('B3').setValue(5);
    opened.inspection.activeWorkbook = opened.inspection.session.workbooks.get(copy.getId())!;
    opened.recalculate();
    const lines = copy.getSheetByName('History')!.getDataRange().getValues();
    expect(lines.slice(2).map(([, ...cells]) => cells)).toEqual([
      ['Bert', 'B', 'A', 62.5, 81.25, 'Fun 4 → 5'],
    ]);
    expect(history(opened)).toEqual([]);
    expect(copy.getSheetByName('Client Tiers memory')!.isSheetHidden()).toBe(true);
  });

  it('is hidden, and leaves the user with the answers', () => {
    const opened = open();
    opened.spreadsheet.deleteSheet(memory(opened));
    opened.spreadsheet.setActiveSheet(opened.spreadsheet.getSheetByName('Tiers')!);
    opened.recalculate();
    expect(memory(opened).isSheetHidden()).toBe(true);
    expect(opened.spreadsheet.getActiveSheet().getName()).toBe('Clients');
  });

  it('is longer than a cell holds for many clients, and is read again', () => {
    const many: Cells = [
      CLIENTS[0],
      ...Array.from({ length: 900 }, (_, i) => [`${'\u{1F600}'.repeat(33)} ${i}`, 1 + (i % 5), 3, i, 0, '2026-11-20', '', '']),
    ]; // oxfmt-ignore
    const opened = open([LATE], many);
    expect(memory(opened).getLastRow()).toBeGreaterThan(4);
    // No character is cut in two: a file could not hold its halves.
    expect(memory(opened).getDataRange().getValues().flat().join('|')).not.toMatch(/\p{Surrogate}/u);
    set('Clients', 'B2', 5)(opened);
    opened.recalculate();
    expect(history(opened)).toEqual([[`${'\u{1F600}'.repeat(33)} 0`, 'D', 'A', 12.5, 87.5, 'Fun 1 → 5']]);
  });

  it('is not kept as lines where the user has deleted the History tab', () => {
    const opened = open();
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('History')!);
    set('Clients', 'B3', 5)(opened);
    opened.recalculate();
    expect(opened.spreadsheet.getSheetByName('History')).toBeNull();
    expect(column(opened, 'Change')[1]).toBe('▲ B');
  });
});

it('a History tab of the user’s own is never written to', () => {
  const own: Cells = [['Year', 'What'], [1848, 'revolution']]; // oxfmt-ignore
  const opened = openSpreadsheet(
    { uiAnswers: () => 'OK' },
    { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, History: own },
  );
  expect(opened.setUp()).toContain('Settings and History (Client Tiers) created');
  opened.recalculate();
  expect(opened.valuesOf('History')).toEqual(own);
  expect(opened.valuesOf('History (Client Tiers)')).toHaveLength(2);
});

it('a German spreadsheet: headers, words and numbers', () => {
  const opened = openSpreadsheet(
    { locale: 'de_DE', uiAnswers: () => 'OK' },
    { Kunden: [['Kunde', 'Spaß', 'Stundensatz'], ['Alma', 3, 40], ['Bert', 5, 20]] },
  ); // oxfmt-ignore
  opened.setUp('VA');
  opened.recalculate();
  // The best rate is Alma's own: 40 before, 22.5 now, so the rate counts fully in both.
  opened.spreadsheet.getSheetByName('Kunden')!.getRange('C2').setValue(22.5);
  opened.spreadsheet.getSheetByName('Kunden')!.getRange('B2').setValue(1);
  opened.recalculate();
  const [headers, first, ...lines] = opened.valuesOf('Verlauf');
  expect(headers).toEqual(['Datum', 'Kunde', 'Von', 'Nach', 'Punkte vorher', 'Punkte nachher', 'Ursache']);
  expect(first[6]).toBe('erste Berechnung; ab hier werden Wechsel von 2 Kunden festgehalten');
  expect(lines.map(([, ...cells]) => cells)).toEqual([['Alma', 'A', 'B', 78.57, 57.14, 'Spaß 3 → 1']]);
});
