/**
 * Which rows of a list are clients, and why the others are not. Every row that holds something ends up in one of the
 * two: none vanishes. A row that might be a client is one; wholly blank rows are skipped.
 */
import { findSections, saysFormer } from './find-sections';
import { findTablesBelow } from './find-tables-below';
import type { HeaderIndex } from '../headers/header-index';
import { footnoteMark, isLegend } from './is-legend';
import { noteFinder } from './is-note';
import { isUnits } from './is-units';
import type { ListWords } from '../headers/known-columns';
import { figureFinder, rowsCalledSums, type CalledSums } from './rows-called-sums';
import { nameCellOf, repeats, type ListShape, type SeenList } from './seen-list';
import { firstText, isBlankRow, isFilled, seeRows, type Row, type SeenRows } from './seen-rows';
import { sumsOf, type ColumnSums } from './sums-of-rows';

export const LEFT_OUT = [
  'title',
  'header',
  'units',
  'total',
  'average',
  'figure',
  'weights',
  'section',
  'former',
  'legend',
  'note',
  'otherTable',
  'nothing',
] as const;
/** `title`: above the header. `former`: a section line that says that the clients below it have left. `legend`: says what ratings mean. `note`: a remark or footnote below the list. `otherTable`: has headers of its own. `nothing`: neither a name nor a value. */
export type LeftOutReason = (typeof LEFT_OUT)[number];

export interface LeftOutRow {
  readonly rowIndex: number;
  readonly reason: LeftOutReason;
  /** What it says first, so that it can be named: words, where it has some. */
  readonly text: string;
}

export interface SortedRows {
  /** Positions of the rows of clients, from 0. */
  readonly clients: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** A total on top stands among the first rows: for each of them all others are summed. */
const ROWS_ON_TOP = 40;

/**
 * Sorts the rows of a tab out.
 *
 * @param rows what all cells of the tab look like, from its first row
 * @param shape where the list stands
 * @param words words for rows, in all languages
 * @param index what is known of headers
 * @returns clients and rows left out, together all rows that hold something; never throws
 * @example sortOutRows([[]], { header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set() }, { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }, { lookUp: () => [], match: () => [], isUnit: () => false, scaleIn: () => null }).leftOut // => []
 */
export function sortOutRows(
  rows: readonly Row[],
  shape: ListShape,
  words: ListWords,
  index: HeaderIndex,
): SortedRows {
  const list = { ...shape, seen: seeRows(rows), headers: new Set(shape.header.headers) };
  const called = rowsCalledSums(list, words);
  const reasonOf = reasonerOf(list, words, index, called);
  const sumsBelow = (rowIndex: number): ColumnSums =>
    sumsOf(rows.filter((_, below) => below > rowIndex && !called.has(below)));
  const isOnTop = (rowIndex: number): boolean =>
    clients.length === 0 &&
    rowIndex > shape.header.rowIndex &&
    rowIndex <= shape.header.rowIndex + ROWS_ON_TOP;
  const clients: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const all = sumsOf([]);
  /** What stands above a row sums all clients, and those of its group where there are groups. */
  let above: readonly ColumnSums[] = [all];
  rows.forEach((row, rowIndex) => {
    if (isBlankRow(list.seen, rowIndex)) return;
    // A total may stand on top, too: then it sums what follows.
    const sums = isOnTop(rowIndex) ? [sumsBelow(rowIndex)] : above;
    const reason = reasonOf(row, rowIndex, sums);
    if (reason === null) {
      clients.push(rowIndex);
      for (const each of above) each.add(row);
      return;
    }
    if (reason === 'section' || reason === 'former' || reason === 'total') above = [sumsOf([]), all];
    leftOut.push({ rowIndex, reason, text: textOf(list, rowIndex, called) });
  });
  return { clients, leftOut };
}

/** What it is called, else its first words. */
function textOf(list: SeenList, rowIndex: number, called: CalledSums): string {
  const row = list.seen.rows[rowIndex];
  if (called.has(rowIndex)) return row[nameCellOf(list, rowIndex)].text;
  return row.find(({ kind }) => kind === 'text')?.text ?? firstText(list.seen, rowIndex);
}

/** The sums are those that the row may hold; null for a client. */
type Reasoner = (row: Row, rowIndex: number, sums: readonly ColumnSums[]) => LeftOutReason | null;

/** Looks at the whole list before its rows are judged one by one. */
function reasonerOf(list: SeenList, words: ListWords, index: HeaderIndex, called: CalledSums): Reasoner {
  const { seen, header, nameColumn, readColumns } = list;
  const sections = findSections(list, words, called);
  const otherTables = findTablesBelow(list, index, words);
  const isNote = noteFinder(list, words, called);
  const isBeside = (at: number): boolean => called.has(at) || isNote(at) || isLegend(list, at);
  const figureIn = figureFinder(list, words, called, endOfClients(seen, isBeside));
  return (row, rowIndex, sums) => {
    if (rowIndex === header.rowIndex || rowIndex === header.upperRowIndex) return 'header';
    if (rowIndex < header.rowIndex)
      return rowIndex === header.rowIndex - 1 && figureIn(rowIndex, NO_SUMS) === 'weights'
        ? 'weights'
        : 'title';
    if (otherTables.has(rowIndex)) return 'otherTable';
    if (repeats(list, rowIndex)) return 'header';
    if (rowIndex === header.rowIndex + 1 && isUnits(row, index, nameColumn)) return 'units';
    const figure = figureIn(rowIndex, sums);
    if (figure !== null) return figure;
    if (sections.has(rowIndex)) return saysFormer(firstText(seen, rowIndex), words) ? 'former' : 'section';
    if (isLegend(list, rowIndex)) return footnoteMark(firstText(seen, rowIndex)) === null ? 'legend' : 'note';
    if (isNote(rowIndex)) return 'note';
    const hasName = nameColumn === null || isFilled(row[nameColumn]);
    return hasName || readColumns.some((column) => isFilled(row[column])) ? null : 'nothing';
  };
}

const NO_SUMS: readonly ColumnSums[] = [];

/** The row from which on there are only others, such as sums, averages and notes. */
function endOfClients(seen: SeenRows, isBeside: (rowIndex: number) => boolean): number {
  let end = seen.rows.length;
  while (end > 0 && (isBlankRow(seen, end - 1) || isBeside(end - 1))) end--;
  // Something else may sum them, too.
  return Math.min(end, lastFilledRow(seen));
}

function lastFilledRow(seen: SeenRows): number {
  let rowIndex = seen.rows.length - 1;
  while (rowIndex >= 0 && isBlankRow(seen, rowIndex)) rowIndex--;
  return rowIndex;
}
