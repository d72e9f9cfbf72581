/**
 * Whether a list still stands where it was read. Others edit while we compute, and Apps Script has no transaction: so
 * directly before each write the list is read again, and where rows or columns have moved the run begins anew. What
 * happens between this last look and its write cannot be seen. Writes nothing.
 */
import { nameKey } from '../../core/name-key';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { headersAt, rowNumberAt, type ClientList } from '../tabs/clients-tab';
import { MovedMeanwhile } from '../until-in-place';
import type { Rectangle } from './rectangles';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What tells where a list stands. Columns count from 0. */
export interface ListPlaces {
  readonly list: ClientList;
  /** Columns that we read or write. Others are the user's affair, and may change at each look as =NOW() does. */
  readonly columns: readonly number[];
  /** Of these, the ones that tell clients of one name, or of none, apart. */
  readonly inputs: readonly number[];
  readonly isClient: (rowNumber: number) => boolean;
}

/**
 * The rows of the list as they are now, in one read. Rows that were added below the last are left out, as long as nobody stands there.
 *
 * @throws MovedMeanwhile where a header or a name stands elsewhere
 */
export function readInPlace(places: ListPlaces): readonly (readonly CellValue[])[] {
  const { list } = places;
  const cells = list.sheet.getDataRange().getValues() as CellValue[][];
  const headers = headersAt(cells, list.headerRowNumber - 1);
  const end = list.headerRowNumber + list.rows.length;
  const rows = cells.slice(list.headerRowNumber, end);
  const isThere =
    areHeadersThere(list, places.columns, headers) &&
    rows.length === list.rows.length &&
    cells.slice(end).every((row) => isBlank(row[list.clientColumn])) &&
    areRowsThere(rows, places);
  if (!isThere) throw new MovedMeanwhile(list.sheet.getName());
  return rows;
}

/**
 * Looks at the headers alone, for what is written to whole columns.
 *
 * @param columns from 0
 * @throws MovedMeanwhile where one of these headers stands elsewhere
 */
export function checkHeaders(list: ClientList, columns: readonly number[]): void {
  const rows = Math.min(2, list.headerRowNumber);
  const place = { row: -rows, column: 0, rows, columns: list.headers.length };
  const lines = rangeInPlace(list, place).getValues() as CellValue[][];
  if (!areHeadersThere(list, columns, headersAt(lines, rows - 1)))
    throw new MovedMeanwhile(list.sheet.getName());
}

/**
 * Cells of a list.
 *
 * @param place row 0 is the one below the header
 * @throws MovedMeanwhile where there are no such cells any more
 */
export function rangeInPlace({ sheet, headerRowNumber }: ClientList, place: Rectangle): Range {
  try {
    return sheet.getRange(headerRowNumber + 1 + place.row, place.column + 1, place.rows, place.columns);
  } catch {
    throw new MovedMeanwhile(sheet.getName());
  }
}

function areHeadersThere(
  list: ClientList,
  columns: readonly number[],
  headers: readonly CellValue[],
): boolean {
  return [list.clientColumn, ...columns].every((column) =>
    isSameCell(headers[column], list.headers[column] as CellValue),
  );
}

function areRowsThere(
  rows: readonly (readonly CellValue[])[],
  { list, inputs, isClient }: ListPlaces,
): boolean {
  const areSame = (columns: readonly number[], index: number): boolean =>
    columns.every((column) => isSameCell(rows[index][column], list.rows[index][column]));
  const indexes = list.rows.map((_, index) => index);
  if (!indexes.every((index) => areSame([list.clientColumn], index))) return false;
  const changed = indexes.filter((index) => !areSame(inputs, index));
  if (changed.length === 0) return true;
  const isAlone = namedAlone(list);
  // What has changed beside a name that stood still was edited, or changes by itself: it tells nothing of places.
  const telling = inputs.filter((column) =>
    changed.every((index) => !isAlone(index) || areSame([column], index)),
  );
  return changed
    .filter((index) => !isAlone(index) && isClient(rowNumberAt(list, index)))
    .every((index) => areSame(telling, index));
}

/** Whether a row has a name that no other has. */
function namedAlone({ rows, clientColumn }: ClientList): (index: number) => boolean {
  const keys = rows.map((cells) => nameKey(String(cells[clientColumn] ?? '')));
  const counts = new Map<string, number>([['', 2]]);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (index) => counts.get(keys[index]) === 1;
}

export function isSameCell(a: CellValue, b: CellValue): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}
