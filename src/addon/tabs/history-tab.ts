/** History tab ⇄ lines. Lines are only ever added below the last; sorting, filtering and deleting them is the user's. */
import type { HistoryLine } from '../../core/history/memory';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { fitCell } from '../wording/fit-cell';
import { neverFormula } from '../wording/never-formula';
import { asTextInCell, isSurelyText } from '../wording/text-in-cell';
import { dressTable, lookOf } from '../making/dress-table';
import { makeRows } from '../making/grid';
import { MovedMeanwhile } from '../until-in-place';
import { locateColumns, locateTable, type TableColumns, type TableShape } from './table';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type HistoryColumn = 'date' | 'client' | 'from' | 'to' | 'scoreBefore' | 'scoreAfter' | 'cause';
type HistoryColumns = TableColumns<HistoryColumn>;

const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  'date',
  'client',
  'from',
  'to',
  'scoreBefore',
  'scoreAfter',
  'cause',
];

export const HISTORY_TABLE: TableShape<HistoryColumn> = {
  columns: HISTORY_COLUMNS,
  needed: HISTORY_COLUMNS,
  headerOf: (column, { history }) => history.headers[column],
};

/** Values are written last: a tab without them is made again by the next run. */
export function fillHistoryTab(sheet: Sheet, dateFormat: string, { history }: Texts): void {
  const { headers, notes } = history;
  const looks = [
    // At the right edge, dates would touch the names.
    lookOf(160, { note: notes.date, numberFormat: `${dateFormat} hh:mm`, align: 'left' }),
    lookOf(160, { numberFormat: '@' }),
    lookOf(80, { numberFormat: '@', align: 'center' }),
    lookOf(80, { numberFormat: '@', align: 'center' }),
    lookOf(80, { numberFormat: '0.0', align: 'center' }),
    lookOf(80, { numberFormat: '0.0', align: 'center' }),
    lookOf(520, { note: notes.cause, numberFormat: '@', wrap: true }),
  ];
  dressTable(sheet, looks, 0);
  sheet.setFrozenRows(1);
  const header = HISTORY_COLUMNS.map((key) => headers[key]);
  sheet.getRange(1, 1, 1, header.length).setValues([header]);
}

export const HISTORY_TAB_WIDTH = HISTORY_COLUMNS.length;

/** A tab with our headers, as it was read. */
export interface HistoryTab {
  readonly sheet: Sheet;
  readonly columns: HistoryColumns;
  /** All rows, the header first. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** One read. */
export function openHistory(sheet: Sheet): HistoryTab {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  return { sheet, columns: locateColumns(HISTORY_TABLE, cells[0]), cells };
}

/** The first of our columns that a tab lacks, by its header; null where it has them all. */
export function missingHistoryColumn({ columns }: HistoryTab, { history }: Texts): string | null {
  const missing = HISTORY_COLUMNS.find((key) => columns[key] < 0);
  return missing === undefined ? null : history.headers[missing];
}

/**
 * Adds lines below the last: one write, whatever their number. Room is made first; directly before the write the tab is read
 * again, so that a line that somebody typed meanwhile is not written over.
 *
 * @throws MovedMeanwhile where lines or columns have come or gone since the tab was read
 */
export function appendHistory(history: HistoryTab, lines: readonly HistoryLine[]): void {
  const { sheet, columns, cells } = history;
  const positions = Object.values<number>(columns);
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  makeRows(sheet, cells.length + lines.length);
  const below = (rows: number): Range => sheet.getRange(cells.length + 1, left + 1, rows, right - left + 1);
  const written = lines.map(cellsOf);
  const isDoubtful = written.some((cells) => Object.values(cells).some(mayBecomeOther));
  const [formats] = isDoubtful ? below(1).getNumberFormats() : [[]];
  if (!standsStill(history, lines.length)) throw new MovedMeanwhile(sheet.getName());
  below(lines.length).setValues(
    written.map((cells) => {
      const row = new Array<CellValue>(right - left + 1).fill('');
      for (const key of HISTORY_COLUMNS) {
        const position = columns[key] - left;
        row[position] = asTextInCell(cells[key], formats[position] ?? '');
      }
      return row;
    }),
  );
}

/** A text of which typing might make something else, where its cell is not one for texts. */
function mayBecomeOther(cell: CellValue): boolean {
  return typeof cell === 'string' && !isSurelyText(cell);
}

/** One read of what was there and of the rows below, which must be free: a line that was moved down would stand there. */
function standsStill({ sheet, columns, cells }: HistoryTab, newLines: number): boolean {
  const range = sheet.getRange(1, 1, cells.length + newLines, cells[0].length);
  const [headers, ...rows] = range.getValues() as CellValue[][];
  const now = locateColumns(HISTORY_TABLE, headers);
  const [last, ...below] = rows.slice(cells.length - 2);
  return (
    HISTORY_COLUMNS.every((key) => now[key] === columns[key]) &&
    (cells.length < 2 || last.some((cell) => cell !== '')) &&
    (cells.length < 2 ? rows : below).every((row) => row.every((cell) => cell === ''))
  );
}

/** Whether the last lines of the tab are these. */
export function endsWithLines({ columns, cells }: HistoryTab, lines: readonly HistoryLine[]): boolean {
  const first = cells.length - lines.length;
  if (first < 1) return false;
  return lines.every((line, index) => {
    const last = cells[first + index];
    const cell = last[columns.date];
    return cell instanceof Date && sameMinute(cell.getTime(), line.time) && isSameClient(last, line, columns);
  });
}

/** All lines in their order on the tab; those without a date are left out. */
export function readHistory(sheet: Sheet): Pick<HistoryLine, 'time' | 'client' | 'from' | 'to' | 'cause'>[] {
  const [headers, ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateTable(HISTORY_TABLE, headers);
  if (columns === null) return [];
  return rows.flatMap((cells) => {
    const date = cells[columns.date];
    if (!(date instanceof Date)) return [];
    const text = (key: HistoryColumn): string => String(cells[columns[key]]);
    return [
      {
        time: date.getTime(),
        client: text('client'),
        from: text('from'),
        to: text('to'),
        cause: text('cause'),
      },
    ];
  });
}

function cellsOf({
  time,
  client,
  from,
  to,
  scoreBefore,
  scoreAfter,
  cause,
}: HistoryLine): Record<HistoryColumn, CellValue> {
  return {
    date: new Date(time),
    client: cellText(client),
    from: cellText(from),
    to: cellText(to),
    scoreBefore: scoreBefore ?? '',
    scoreAfter: scoreAfter ?? '',
    cause: cellText(cause),
  };
}

/** A cell holds 50,000 characters; a name alone may be as long. */
function cellText(text: string): string {
  return fitCell(neverFormula(text));
}

function isSameClient(cells: readonly CellValue[], line: HistoryLine, columns: HistoryColumns): boolean {
  const written = cellsOf(line);
  return (['client', 'from', 'to'] as const).every((key) => String(cells[columns[key]]) === written[key]);
}

/** A cell may keep a moment less exactly than a program. */
function sameMinute(a: number, b: number): boolean {
  return Math.abs(a - b) < 60000;
}
