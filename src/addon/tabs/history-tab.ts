/** History tab ⇄ lines. Lines are only ever added below the last; sorting, filtering and deleting them is the user's. */
import type { HistoryLine } from '../../core/history/memory';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { fitCell } from '../wording/fit-cell';
import { neverFormula } from '../wording/never-formula';
import { asTextInCell, isSurelyText } from '../wording/text-in-cell';
import { dressTable, lookOf } from '../making/dress-table';
import { MovedMeanwhile } from '../until-in-place';
import type { KeptText } from './memory-tab';
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

/** Milliseconds between the lines of two runs, whatever the clocks of Google's machines say. */
export const LEAST_BETWEEN_RUNS = 100;

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
  /** All rows that hold something, the header first. */
  readonly cells: readonly (readonly CellValue[])[];
  /** How many there are room for. */
  readonly gridRows: number;
}

/** One read, of whole columns: it tells how long the grid is as well. */
export function openHistory(sheet: Sheet): HistoryTab {
  const [, lastColumn, lastRow] = /([A-Z]+)(\d*)$/.exec(sheet.getDataRange().getA1Notation())!;
  const grid = sheet.getRange(`A:${lastColumn}`).getValues() as CellValue[][];
  let rows = grid.length;
  // A formula may show nothing.
  while (rows > Number(lastRow) && grid[rows - 1].every((cell) => cell === '')) rows--;
  const cells = grid.slice(0, rows);
  return { sheet, columns: locateColumns(HISTORY_TABLE, cells[0]), cells, gridRows: grid.length };
}

/** The first of our columns that a tab lacks, by its header; null where it has them all. */
export function missingHistoryColumn({ columns }: HistoryTab, { history }: Texts): string | null {
  const missing = HISTORY_COLUMNS.find((key) => columns[key] < 0);
  return missing === undefined ? null : history.headers[missing];
}

/**
 * Adds lines below the last, right after the tab was read: one write, whatever their number. Where room must be made, or formats be asked for, the tab
 * is read again before the write, so that a line that somebody typed meanwhile is not written over.
 *
 * @throws MovedMeanwhile where lines or columns have come or gone since the tab was read
 */
export function appendHistory(history: HistoryTab, lines: readonly HistoryLine[]): void {
  const { sheet, columns, cells, gridRows } = history;
  const positions = Object.values<number>(columns);
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  const below = (rows: number): Range => sheet.getRange(cells.length + 1, left + 1, rows, right - left + 1);
  const written = lines.map(cellsOf);
  const missingRows = cells.length + lines.length - gridRows;
  const isDoubtful = written.some((cells) => Object.values(cells).some(mayBecomeOther));
  if (missingRows > 0) sheet.insertRowsAfter(gridRows, missingRows);
  const [formats] = isDoubtful ? below(1).getNumberFormats() : [[]];
  if ((missingRows > 0 || isDoubtful) && !standsStill(history)) throw new MovedMeanwhile(sheet.getName());
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

/** One read: the same columns, and as many rows that hold something. */
function standsStill({ sheet, columns, cells }: HistoryTab): boolean {
  const now = openHistory(sheet);
  return (
    now.cells.length === cells.length && HISTORY_COLUMNS.every((key) => now.columns[key] === columns[key])
  );
}

/**
 * Those of lines that the tab does not hold yet. A run may have been interrupted after it had added its lines and before it could keep what it
 * knew: the next one finds the same changes again.
 *
 * @param kept what was remembered: lines are younger where that failed. Where it is not known when that was, the last line may be one
 */
export function linesNotOn(
  { columns, cells }: HistoryTab,
  lines: readonly HistoryLine[],
  kept: Pick<KeptText, 'keptAt' | 'isNew'> | null,
): HistoryLine[] {
  const keptAt = kept?.keptAt ?? null;
  const rows = cells.slice(1);
  const young = keptAt === null ? rows.slice(-1) : rows.filter((row) => isAfter(row[columns.date], keptAt));
  const isSameChange = keptAt !== null || (kept?.isNew ?? false);
  const keys: readonly HistoryColumn[] = [
    'client',
    'from',
    'to',
    ...(isSameChange ? [] : ['cause' as const]),
  ];
  const keyOf = (cellOf: (key: HistoryColumn) => CellValue): string =>
    JSON.stringify(keys.map((key) => String(cellOf(key))));
  const present = new Set(young.map((row) => keyOf((key) => row[columns[key]])));
  return lines.filter((line) => {
    const wanted = cellsOf(line);
    return !present.has(keyOf((key) => wanted[key]));
  });
}

/** A cell may keep a moment less exactly than a program. */
function isAfter(cell: CellValue, time: number): boolean {
  return cell instanceof Date && cell.getTime() > time + LEAST_BETWEEN_RUNS / 2;
}

/** What a line tells of a client. */
export type ToldLine = Pick<HistoryLine, 'time' | 'client' | 'from' | 'to' | 'cause'>;

/** One read. All lines in their order on the tab; those without a date are left out. */
export function readHistory(sheet: Sheet): ToldLine[] {
  return toldLines(sheet.getDataRange().getValues() as CellValue[][]);
}

/** What stands on the tab when lines have been added to it. */
export function toldWith({ cells }: HistoryTab, added: readonly HistoryLine[]): ToldLine[] {
  const told = added.map(({ time, client, from, to, cause }) => {
    const [clientCell, fromCell, toCell, causeCell] = [client, from, to, cause].map(cellText);
    return { time, client: clientCell, from: fromCell, to: toCell, cause: causeCell };
  });
  return [...toldLines(cells), ...told];
}

function toldLines([headers, ...rows]: HistoryTab['cells']): ToldLine[] {
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
