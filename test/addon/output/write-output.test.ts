/** What Recalculate writes beside clients and what it leaves alone, also while somebody else is at work on the list. */
import { EXTRAS, openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { whileRunning } from '../disturbed-run';

const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 1, 1, 5],
];
const TIERS: Cells = [['Tier', 'From score'], ['A', 75], ['B', 50], ['C', 0]]; // oxfmt-ignore
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Telephone'],
  ['Alma', 5, 111],
  ['Bert', 3, 222],
  ['Cleo', 1, 333],
  ['Cleo', 5, 444],
];

function open(clients = CLIENTS, tiers = TIERS, locale = 'en_US'): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const opened = openSpreadsheet({ locale }, { Clients: clients, Criteria: CRITERIA, Tiers: tiers });
    opened.setUp(undefined, EXTRAS);
    return opened;
  };
  return openCopy([clients, tiers, locale], make, { locale, uiAnswers: () => 'OK' });
}

const sheetOf = ({ spreadsheet }: OpenSpreadsheet, tab = 'Clients') => spreadsheet.getSheetByName(tab)!;

function columnNumber(opened: OpenSpreadsheet, header: string, tab = 'Clients'): number {
  return opened.valuesOf(tab)[0].indexOf(header) + 1;
}

function cell(opened: OpenSpreadsheet, row: number, header: string): GoogleAppsScript.Spreadsheet.Range {
  return sheetOf(opened).getRange(row, columnNumber(opened, header));
}

function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => row[headers.indexOf(header)]);
}

function writesOf(opened: OpenSpreadsheet, run: () => void): string[] {
  opened.inspection.calls.reset();
  run();
  const { calls } = opened.inspection.calls;
  return calls.flatMap(({ kind, method }) => (kind === 'write' ? [method] : []));
}

describe('only what differs is written', () => {
  it('nothing at all, where nothing differs', () => {
    const opened = open();
    opened.recalculate();
    const writes = writesOf(opened, () => opened.recalculate());
    expect(writes).toEqual(['Spreadsheet.toast']);
  });

  it('and nobody is asked whose the columns are before something is to be written', () => {
    const opened = open();
    opened.recalculate();
    const sheet = sheetOf(opened);
    sheet.getRange(1, 1, 1, sheet.getLastColumn()).clearNote();
    const before = opened.valuesOf('Clients');
    opened.recalculate();
    expect(opened.lastToast()).toMatch(/^4 clients/);
    cell(opened, 3, 'Fun').setValue(1);
    opened.recalculate();
    expect(opened.lastAlert()).toContain('Tier');
    before[2]![1] = 1;
    expect(opened.valuesOf('Clients')).toEqual(before);
  });

  it('in one write, and what was overwritten is mended', () => {
    const opened = open();
    opened.recalculate();
    cell(opened, 2, 'Tier').setValue('gold');
    cell(opened, 4, 'Why').setValue('because');
    const writes = writesOf(opened, () => opened.recalculate());
    expect(writes.filter((method) => method === 'Range.setValues')).toHaveLength(1);
    expect(column(opened, 'Tier')).toEqual(['A', 'B', 'C', 'A']);
    expect(column(opened, 'Why')[2]).toMatch(/^Tier C/);
  });

  it('a formula that shows what we say stays, with what it spills', () => {
    const opened = open();
    opened.recalculate();
    const score = cell(opened, 2, 'Score');
    sheetOf(opened).getRange(2, score.getColumn(), 4, 1).clearContent();
    score.setFormula('=CLIENTSCORE(B2:B5)');
    cell(opened, 2, 'Tier').setValue('gold');
    cell(opened, 5, 'Why').setValue('because');
    opened.recalculate();
    expect(score.getFormula()).toBe('=CLIENTSCORE(B2:B5)');
    expect(column(opened, 'Score')).toEqual([100, 50, 0, 100]);
    expect(column(opened, 'Tier')).toEqual(['A', 'B', 'C', 'A']);
    expect(column(opened, 'Why')[3]).toMatch(/^Tier A/);
  });
});

describe('rows that are no clients', () => {
  it('keep what stands in them, between clients and below', () => {
    const opened = open();
    const sheet = sheetOf(opened);
    sheet.insertRowAfter(3);
    cell(opened, 4, 'Why').setValue('agencies below');
    cell(opened, 7, 'Score').setFormula('=AVERAGE(B2:B6)');
    cell(opened, 7, 'Why').setValue('an average');
    opened.recalculate();
    cell(opened, 2, 'Fun').setValue(1);
    opened.recalculate();
    expect(column(opened, 'Tier')).toEqual(['C', 'B', '', 'C', 'A', '']);
    expect([column(opened, 'Why')[2], column(opened, 'Why')[5]]).toEqual(['agencies below', 'an average']);
    expect(cell(opened, 7, 'Score').getFormula()).toBe('=AVERAGE(B2:B6)');
  });

  it.each([
    ['rated', 'Bert', 3],
    ['not rated', 'Emil', ''],
  ])('lose the tier of a client that was %s and is gone', (_, name, fun) => {
    const opened = open([...CLIENTS, ['Dora', 2, ''], [name, fun, 555]]);
    opened.recalculate();
    sheetOf(opened).getRange('A7:B7').clearContent();
    opened.recalculate();
    const [headers, ...rows] = opened.valuesOf('Clients');
    expect(rows[5].slice(headers.indexOf('Tier'), headers.indexOf('Next step') + 1).join('')).toBe('');
    expect(rows[5][2]).toBe(555);
  });

  it('keep what only looks a little like ours', () => {
    const opened = open();
    opened.recalculate();
    sheetOf(opened).getRange('A3:B3').clearContent();
    cell(opened, 3, 'Score').setValue(51);
    opened.recalculate();
    expect([column(opened, 'Score')[1], column(opened, 'Tier')[1]]).toEqual([51, 'B']);
  });
});

describe('a text that typing would change', () => {
  const NAMES = ['007', '1.5', 'TRUE', '1-2'];

  it.each([
    ['en_US', 'Tier', 'Lock tier', 'History'],
    ['de_DE', 'Kategorie', 'Feste Kategorie', 'Verlauf'],
  ])('stays that text on every tab (%s)', (locale, tier, lock, history) => {
    const tiers: Cells = [
      ['Tier', 'From score'],
      ...NAMES.map((name, index) => [`'${name}`, 90 - 30 * index]),
    ];
    const opened = open(CLIENTS, tiers, locale);
    // Whoever clears the format of the column must not lose the name either.
    const body = sheetOf(opened).getRange(2, columnNumber(opened, tier), 4, 1);
    body.setNumberFormat('General');
    sheetOf(opened, 'Tiers').getRange('A2').setBackground('#123456');
    opened.recalculate();
    expect(body.getValues().flat()).toEqual(['007', 'TRUE', '1-2', '007']);
    sheetOf(opened, history).getRange('A:G').setNumberFormat('General');
    cell(opened, 2, lock).setNumberFormat('@').setValue('1.5');
    cell(opened, 3, lock).setNumberFormat('General').setValue('007');
    opened.recalculate();
    expect(body.getValues().flat()).toEqual(['1.5', '007', '1-2', '007']);
    const lines = opened.valuesOf(history).slice(2);
    expect(lines.map((line) => line.slice(1, 4))).toEqual([
      ['Alma', '007', '1.5'],
      ['Bert', 'TRUE', '007'],
    ]);
    expect(writesOf(opened, () => opened.recalculate())).not.toContain('Range.setValues');
    const [, best] = sheetOf(opened).getConditionalFormatRules();
    expect(best.getBooleanCondition()!.getCriteriaValues()[0]).toContain(';"007")');
  });
});

describe('highlighting', () => {
  const rulesOf = (opened: OpenSpreadsheet): number => sheetOf(opened).getConditionalFormatRules().length;

  it('that is lost or changed is mended, as you type too, where no cell differs', () => {
    const opened = open();
    opened.recalculate();
    const whole = rulesOf(opened);
    opened.addOn.run('switchAsYouType');
    const sheet = sheetOf(opened);
    const [first, ...others] = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules(others);
    opened.user.paste('Clients', 'B2', [['5', '111']]);
    expect(rulesOf(opened)).toBe(whole);
    sheet.setConditionalFormatRules([first.copy().setBackground('#000000').build(), ...others]);
    opened.user.paste('Clients', 'B2', [['5', '111']]);
    const backgrounds = sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getBackground());
    expect(backgrounds).not.toContain('#000000');
  }); // oxfmt-ignore

  it('follows the column and the colour of a tier', () => {
    const opened = open();
    opened.recalculate();
    sheetOf(opened).insertColumnBefore(1);
    sheetOf(opened, 'Tiers').getRange('A2').setBackground('#123456');
    opened.recalculate();
    const [, settled] = sheetOf(opened).getConditionalFormatRules();
    expect(settled.getBooleanCondition()!.getBackground()).toBe('#123456');
    expect(settled.getRanges()[0].getColumn()).toBe(opened.valuesOf('Clients')[0].indexOf('Tier') + 1);
  });
});

describe('while somebody else edits the list', () => {
  type Act = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;
  const ACTS: Record<string, Act> = {
    'inserts a row': (sheet) => void sheet.insertRowBefore(2),
    'exchanges two of one name': (sheet) =>
      void sheet.getRange(4, 1, 2, sheet.getLastColumn()).sort({ column: 3, ascending: false }),
    'inserts a column': (sheet) => void sheet.insertColumnBefore(2),
  };
  /** Her rows, told apart by their telephone numbers, with the tier beside them. */
  const tiersByTelephone = (opened: OpenSpreadsheet): Record<string, unknown> => {
    const [headers, ...rows] = opened.valuesOf('Clients');
    const [telephone, tier] = ['Telephone', 'Tier'].map((header) => headers.indexOf(header));
    return Object.fromEntries(rows.map((row) => [String(row[telephone]), row[tier]]));
  };
  const changed = (): OpenSpreadsheet => {
    const opened = open();
    opened.recalculate();
    sheetOf(opened)
      .getRange('B2:B5')
      .setValues([[1], [5], [3], [1]]);
    return opened;
  };
  const BEFORE: Record<string, string> = { 111: 'A', 222: 'B', 333: 'C', 444: 'A', '': '' };
  const AFTER: Record<string, string> = { 111: 'C', 222: 'A', 333: 'B', 444: 'C', '': '' };
  const undisturbed = changed();
  undisturbed.inspection.calls.reset();
  undisturbed.recalculate();
  const calls = undisturbed.inspection.calls.calls.map(({ method }) => method);
  /** Between the last look at the list and the write nothing can be seen. */
  const write = calls.indexOf('Range.setValues') + 1;
  const last = calls.lastIndexOf('Range.setValues') + 1;
  const moments = Array.from({ length: last }, (_, index) => index + 1).filter((call) => call !== write);

  it.each(Object.entries(ACTS))('who %s at any moment, each client keeps or gets its own tier', (_, act) => {
    const wrong = moments.filter((moment) => {
      const opened = changed();
      whileRunning(opened, (call) => call === moment, () => act(sheetOf(opened)));
      opened.recalculate();
      const tiers = Object.entries(tiersByTelephone(opened));
      return tiers.some(([telephone, tier]) => ![BEFORE[telephone], AFTER[telephone]].includes(tier as string));
    });
    expect(wrong).toEqual([]);
  }); // oxfmt-ignore

  it('who moves rows before the write, everything is there when the run ends', () => {
    const opened = changed();
    whileRunning(opened, (call) => call === write - 1, () => ACTS['exchanges two of one name'](sheetOf(opened)));
    opened.recalculate();
    expect(tiersByTelephone(opened)).toEqual({ 111: 'C', 222: 'A', 333: 'B', 444: 'C' });
  }); // oxfmt-ignore

  it('who does not stop, she reads it, and nothing is written', () => {
    const opened = changed();
    whileRunning(
      opened,
      (_, method) => method === 'Range.getFormulas',
      () => ACTS['inserts a row'](sheetOf(opened)),
    );
    const writes = writesOf(opened, () => opened.recalculate());
    expect(opened.lastAlert()).toBe(
      'Somebody is moving rows or columns on the Clients tab right now. So that nothing lands in the wrong place, writing has stopped. Try again in a moment.',
    );
    expect(writes).toEqual(['Ui.alert']);
  });

  it('a column of hers that changes at each look keeps nobody from finishing', () => {
    const opened = open([
      ['Client', 'Fun', 'Telephone', 'Seen'],
      ['Alma', '=5-RAND()/1000', 111, '=NOW()'],
      ['', '=3+RAND()/1000', 222, '=NOW()'],
      ['Cleo', '=1+RAND()/1000', 333, '=NOW()'],
    ]);
    // Whatever she types elsewhere, these formulas are worked out anew.
    whileRunning(
      opened,
      () => true,
      () => sheetOf(opened).getRange('C2').setValue(112),
    );
    opened.recalculate();
    expect(column(opened, 'Tier')).toEqual(['A', 'B', 'C']);
  });

  it('who adds a line to History, the line stays, and ours stand below it', () => {
    const opened = changed();
    const history = sheetOf(opened, 'History');
    // The memory is written last, our lines before it, and right before them the tab is looked at.
    const look = calls.lastIndexOf('Range.setValues', last - 2);
    whileRunning(opened, (call) => call === look, () => history.getRange('G3').setValue('my own remark'));
    opened.recalculate();
    const lines = opened.valuesOf('History').slice(2).map((line) => line.slice(1));
    expect(lines[0]).toEqual(['', '', '', '', '', 'my own remark']);
    expect(lines.slice(1).map(([client]) => client)).toEqual(['Alma', 'Bert', 'Cleo']);
  }); // oxfmt-ignore
});

describe('Prospects', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.addOn.run('addProspects');
    const names = [['Ada'], ['Ben'], ['']];
    sheetOf(opened, 'Prospects').getRange('A2:A4').setValues(names);
    const fee = columnNumber(opened, 'Fair fee', 'Prospects');
    sheetOf(opened, 'Prospects')
      .getRange(2, fee, 2, 1)
      .setValues([[5], [1]]);
    return opened;
  };
  const whyOf = (opened: OpenSpreadsheet): string[] => {
    const [headers, ...rows] = opened.valuesOf('Prospects');
    return rows.map((row) => String(row[headers.indexOf('Why')]));
  };

  it('are judged again only where something differs', () => {
    const opened = prepared();
    opened.recalculate();
    expect(writesOf(opened, () => opened.recalculate())).toEqual(['Spreadsheet.toast']);
  });

  it('keep their own verdicts while somebody moves rows, and a note below stays', () => {
    const opened = prepared();
    const sheet = sheetOf(opened, 'Prospects');
    sheet.getRange(6, columnNumber(opened, 'Why', 'Prospects')).setValue('my note');
    whileRunning(
      opened,
      (_, method) => method === 'Range.getFormulas' && sheetOf(opened).getRange('D2').getValue() !== '',
      () => sheet.getRange('A2').getValue() === 'Ada' && sheet.insertRowBefore(2),
    );
    opened.recalculate();
    const why = whyOf(opened);
    expect([why[0], why[5]]).toEqual(['', 'my note']);
    expect(why.slice(1, 3).every((each) => each !== '')).toBe(true);
  });

  it('who is gone from a row leaves no verdict there', () => {
    const opened = prepared();
    opened.recalculate();
    const sheet = sheetOf(opened, 'Prospects');
    sheet.getRange('A3').clearContent();
    sheet.getRange(3, columnNumber(opened, 'Fair fee', 'Prospects')).clearContent();
    opened.recalculate();
    expect(whyOf(opened)[1] ?? '').toBe('');
  });
});
