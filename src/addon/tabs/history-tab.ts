/** History tab ⇄ lines. Lines are only ever added below the last; sorting, filtering and deleting them is the user's. */
import type { HistoryLine } from '../../core/history/memory';
import type { CellValue } from '../../core/types';
import type { HistoryTexts } from '../../i18n/history/texts';
import type { Texts } from '../../i18n/texts';
import { fitCell } from '../fit-cell';
import { neverFormula } from '../never-formula';
import { bodyOf, dressColumns, freezeHeader, lookOf, makeRows } from './dress-table';
import { indexOfHeader } from './headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HISTORY_COLUMNS = ['date', 'client', 'from', 'to', 'scoreBefore', 'scoreAfter', 'cause'] as const;
type HistoryColumn = keyof HistoryTexts['headers'] & (typeof HISTORY_COLUMNS)[number];
type HistoryColumns = Readonly<Record<HistoryColumn, number>>;

/** Shows the month by name, so that no reader takes it for the day. */
const TIME_FORMAT = 'd mmm yyyy hh:mm';

/** Values are written last: a tab without them is made again by the next run. */
export function fillHistoryTab(sheet: Sheet, { history }: Texts): void {
  const { headers, notes } = history;
  dressColumns(sheet, 1, 1, [
    lookOf(140, { note: notes.date, numberFormat: TIME_FORMAT }),
    lookOf(180, { numberFormat: '@' }),
    lookOf(60, { numberFormat: '@' }),
    lookOf(60, { numberFormat: '@' }),
    lookOf(80, { numberFormat: '0.0' }),
    lookOf(80, { numberFormat: '0.0' }),
    lookOf(520, { note: notes.cause, numberFormat: '@', wrap: true }),
  ]);
  // At the right edge, dates would touch the names.
  bodyOf(sheet, 1, 1).setHorizontalAlignment('left');
  freezeHeader(sheet, 1, 0);
  const header = HISTORY_COLUMNS.map((key) => headers[key]);
  sheet.getRange(1, 1, 1, header.length).setValues([header]);
}

/** A tab with our headers. */
export interface HistoryTab {
  readonly sheet: Sheet;
  readonly columns: HistoryColumns;
  readonly width: number;
  readonly lastRow: number;
}

/** Null where our headers are missing: then the tab is empty, or the user's. */
export function openHistory(sheet: Sheet): HistoryTab | null {
  const [lastRow, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow === 0) return null;
  const [headers] = sheet.getRange(1, 1, 1, width).getValues() as CellValue[][];
  const columns = locateColumns(headers);
  return columns && { sheet, columns, width, lastRow };
}

/** The first of our columns that a tab lacks, by its header; null where it has them all. */
export function missingHistoryColumn(sheet: Sheet, { history }: Texts): string | null {
  const headers = sheet.getDataRange().getValues()[0] as CellValue[];
  const missing = HISTORY_COLUMNS.find((key) => positionOf(key, headers) < 0);
  return missing === undefined ? null : history.headers[missing];
}

/** Adds lines below the last: one write, whatever their number. */
export function appendHistory(
  { sheet, columns, width, lastRow }: HistoryTab,
  lines: readonly HistoryLine[],
): void {
  makeRows(sheet, lastRow + lines.length);
  sheet.getRange(lastRow + 1, 1, lines.length, width).setValues(
    lines.map((line) => {
      const cells = new Array<unknown>(width).fill('');
      const written = cellsOf(line);
      for (const key of HISTORY_COLUMNS) cells[columns[key]] = written[key];
      return cells;
    }),
  );
}

/** Whether the last lines of the tab are these. */
export function endsWithLines(
  { sheet, columns, width, lastRow }: HistoryTab,
  lines: readonly HistoryLine[],
): boolean {
  const first = lastRow - lines.length + 1;
  if (first < 2) return false;
  const last = sheet.getRange(first, 1, lines.length, width).getValues() as CellValue[][];
  return lines.every((line, index) => {
    const cell = last[index][columns.date];
    return (
      cell instanceof Date &&
      sameMinute(cell.getTime(), line.time) &&
      isSameClient(last[index], line, columns)
    );
  });
}

/** All lines in their order on the tab; those without a date are left out. */
export function readHistory(sheet: Sheet): Pick<HistoryLine, 'time' | 'client' | 'from' | 'to' | 'cause'>[] {
  const [headers, ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateColumns(headers);
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
}: HistoryLine): Record<HistoryColumn, unknown> {
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

function locateColumns(headers: readonly CellValue[]): HistoryColumns | null {
  const found = HISTORY_COLUMNS.map((key) => [key, positionOf(key, headers)] as const);
  if (found.some(([, position]) => position < 0)) return null;
  return Object.fromEntries(found) as HistoryColumns;
}

function positionOf(key: HistoryColumn, headers: readonly CellValue[]): number {
  return indexOfHeader(headers, (texts) => texts.history.headers[key]);
}
