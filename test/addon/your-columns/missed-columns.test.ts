/** Columns that a list which is set up has without anybody having asked for them, and those that it has lost: told, proposed, and hers to decide. */
import type { ColumnChoices, ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { ALL_TEXTS } from '../../../src/i18n/languages';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

const LIST: Cells = [
  ['Client', 'Hourly rate', 'Hours per month', 'Fun', 'Network'],
  ['Acme', 60, 30, 4, 2],
  ['Bluhm', 45, 12, 2, 5],
  ['Cordes', 45, 5, 3, 3],
];
const TOLD =
  'Could be read, but is not: “Status” as Has left; choose “Set up this spreadsheet…” and say there what is right.';

/** Set up long ago: the column came later, as it would have been there before anybody knew how to read it. */
function open(header = 'Status', cells = ['active', 'ended', 'VIP']): OpenSpreadsheet {
  const opened = openSpreadsheet({ locale: 'en_US' }, { Mine: LIST });
  opened.setUp('VA');
  addColumn(opened, [header, ...cells]);
  opened.recalculate();
  return opened;
}

const tabOf = ({ spreadsheet }: OpenSpreadsheet) => spreadsheet.getSheetByName('Mine')!;

function addColumn(opened: OpenSpreadsheet, cells: readonly (string | number)[]): void {
  const sheet = tabOf(opened);
  sheet.getRange(1, sheet.getLastColumn() + 1, cells.length, 1).setValues(cells.map((cell) => [cell]));
}

function rename(opened: OpenSpreadsheet, from: string, to: string): void {
  tabOf(opened).getRange(1, opened.valuesOf('Mine')[0].indexOf(from) + 1).setValue(to); // oxfmt-ignore
}

function propose({ addOn }: OpenSpreadsheet): ColumnProposal {
  return JSON.parse(String(addOn.scriptRun('proposeColumns', null, null))) as ColumnProposal;
}

const readAs = (opened: OpenSpreadsheet, header: string): unknown[] =>
  propose(opened).columns.filter((column) => column.header === header).flatMap(({ as, degree }) => [as, degree]); // oxfmt-ignore

/** What the dialog sends. @param changed what she chose otherwise than it was proposed */
function agree(opened: OpenSpreadsheet, changed: Record<string, string | null> = {}): string {
  const { tab, headerRow, nameColumn, columns, added } = propose(opened);
  const choices: ColumnChoices = {
    tab,
    headerRow,
    nameColumn: nameColumn!,
    columns: columns.map(({ position, header, as }) => ({ position, header, as: header in changed ? changed[header] : as })),
    added,
  }; // oxfmt-ignore
  return String(opened.addOn.scriptRun('setUpSpreadsheet', null, JSON.stringify(choices)));
}

const settings = (opened: OpenSpreadsheet): unknown[][] =>
  opened.valuesOf('Settings').map((row) => row.slice(0, 2)).filter(([name]) => String(name).startsWith('Column for')); // oxfmt-ignore

describe('a column that nobody asked for', () => {
  it('is told by Recalculate, which reads nothing of it', () => {
    const opened = open();
    expect(opened.lastToast()).toContain(TOLD);
    expect(opened.lastToast()).toContain('3 clients');
    opened.recalculate();
    expect(opened.lastToast()).toContain(TOLD);
  });

  it('is proposed as a question, and read from then on', () => {
    const opened = open();
    expect(readAs(opened, 'Status')).toEqual(['hasLeft', 'likely']);
    agree(opened);
    opened.recalculate();
    expect(opened.lastToast()).toContain('1 client has left');
    expect(opened.lastToast()).not.toContain('Could be read');
  });

  it('is not told, nor proposed, once she has said that it is something else', () => {
    const opened = open();
    agree(opened, { Status: null });
    expect(settings(opened)).toEqual([['Column for Has left', '–']]);
    opened.recalculate();
    expect(opened.lastToast()).not.toContain('Could be read');
    expect(readAs(opened, 'Status')).toEqual([null, 'chosen']);
    expect(agree(opened)).toBe('Everything is in place already; nothing was changed.');
  });

  it('is not kept as unread where she wants a column of ours beside it', () => {
    const opened = open();
    const { tab, headerRow, nameColumn, columns } = propose(opened);
    const left = columns.map(({ position, header, as }) => ({ position, header, as: header === 'Status' ? null : as }));
    const choices = { tab, headerRow, nameColumn, columns: left, added: ['hasLeft'] };
    opened.addOn.scriptRun('setUpSpreadsheet', null, JSON.stringify(choices));
    expect(opened.valuesOf('Mine')[0]).toContain('Has left');
    expect(settings(opened)).toEqual([]);
  }); // oxfmt-ignore

  it('is one of any kind', () => {
    const opened = open('Days overdue', ['3', '0', '40']);
    expect(opened.lastToast()).toContain('“Days overdue” as Days late;');
    expect(readAs(opened, 'Days overdue')).toEqual(['daysLate', 'likely']);
  });

  it.each([
    ['says that nobody has left', 'Status', ['active', 'active', 'paused']],
    ['says something else', 'Status', ['paid', 'open', 'paid']],
    ['is empty', 'Days overdue', ['', '', '']],
    ['has only words in common', 'Days late at Christmas', ['3', '0', '40']],
  ])('is not told where it %s', (_, header, cells) => {
    expect(open(header, cells).lastToast()).not.toContain('Could be read');
  });

  it('is asked of no service more', () => {
    const [told, silent] = [open(), open('Remarks', ['nice', '', ''])].map((opened) => {
      const before = opened.inspection.calls.count().total;
      opened.recalculate();
      return opened.inspection.calls.count().total - before;
    });
    expect(told).toBe(silent);
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))('is told in %s', (language, texts) => {
    const opened = openSpreadsheet({ locale: language }, { Mine: LIST });
    opened.setUp('VA');
    addColumn(opened, ['Status', 'ended']);
    opened.recalculate();
    expect(opened.lastToast()).toContain(texts.columns.hasLeft.name);
    expect(opened.lastToast()).toContain(texts.menu.setUp);
  });
});

describe('a criterion that we know', () => {
  it('is found under a header that nobody knows, where only one column may be it', () => {
    const opened = open();
    rename(opened, 'Fun', 'Sparkle');
    expect(readAs(opened, 'Sparkle')).toEqual(['fun', 'likely']);
    agree(opened);
    expect(opened.valuesOf('Mine')[0]).not.toContain('Fun');
    expect(opened.valuesOf('Criteria').find(([name]) => name === 'Fun')).toContain('Sparkle');
  });

  it('is left to her where it may be one of two, or two may be it', () => {
    const opened = open();
    rename(opened, 'Fun', 'Sparkle');
    rename(opened, 'Network', 'Karma');
    expect([...readAs(opened, 'Sparkle'), ...readAs(opened, 'Karma')]).toEqual([
      null,
      'chosen',
      null,
      'chosen',
    ]);
    rename(opened, 'Karma', 'Network');
    addColumn(opened, ['Glow', 5, 4, 3]);
    expect(readAs(opened, 'Sparkle')).toEqual([null, 'chosen']);
  });

  it('is not looked for below a header that means something else', () => {
    const opened = open();
    rename(opened, 'Network', 'Enjoyment');
    expect(readAs(opened, 'Enjoyment')).toEqual([null, 'chosen']);
  });
});

describe('what a tab Settings named that is gone', () => {
  it('is found as at first when she sets up', () => {
    const opened = open();
    agree(opened);
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Settings')!);
    expect(readAs(opened, 'Status')).toEqual(['hasLeft', 'sure']);
    agree(opened);
    expect(settings(opened)).toEqual([['Column for Has left', 'Status']]);
  });

  it('is found by what is sure where she is not asked', () => {
    const opened = open('Days overdue', ['3', '0', '40']);
    agree(opened);
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Settings')!);
    opened.setUp();
    expect(settings(opened)).toEqual([['Column for Days late', 'Days overdue']]);
  });
});
