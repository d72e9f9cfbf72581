/** Tables below the list that are none of its parts. */
import type { HeaderIndex } from '../headers/header-index';
import type { ListWords } from '../headers/known-columns';
import { repeats, type SeenList } from './seen-list';
import { keysOf, nameKeyOf } from './row-names';
import { firstText, isBlankRow, isFilled, isLone, type Row, type SeenRows } from './seen-rows';

/**
 * Finds the rows of tables below the list, with the title above them: prospects, expenses. They have a header of their own, most often behind a
 * gap and a title. Where the list's own header comes again, it goes on.
 *
 * @param list whose rows are looked at
 * @param index what is known of headers
 * @param words what other tables call what they list
 * @returns positions of their rows; never throws
 * @example findTablesBelow({ header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set(), headers: new Set(), seen: { rows: [], filled: new Uint32Array(0), first: new Int32Array(0) } }, { lookUp: () => [], match: () => [], isUnit: () => false, scaleIn: () => null }, {}).size // => 0
 */
export function findTablesBelow(
  list: SeenList,
  index: HeaderIndex,
  words: Pick<ListWords, 'tables'>,
): ReadonlySet<number> {
  const tables = keysOf(words.tables ?? NONE);
  const { seen, header } = list;
  const found = new Set<number>();
  let isOther = false;
  for (let rowIndex = header.rowIndex + 2; rowIndex < seen.rows.length; rowIndex += 1) {
    if (isBlankRow(seen, rowIndex)) continue;
    if (isOther) isOther = !repeats(list, rowIndex);
    else if (
      isAllTexts(seen.rows[rowIndex]) &&
      !repeats(list, rowIndex) &&
      isOwnHeader(list, rowIndex, index, tables)
    ) {
      isOther = true;
      if (isBehindGap(seen, rowIndex) && isLone(seen, rowIndex - 1)) found.add(rowIndex - 1);
    }
    if (isOther) found.add(rowIndex);
  }
  return found;
}

/** A title may stand between the two. */
function isBehindGap(seen: SeenRows, rowIndex: number): boolean {
  return isBlankRow(seen, rowIndex - 1) || (isBlankRow(seen, rowIndex - 2) && isLone(seen, rowIndex - 1));
}

function isOwnHeader(
  list: SeenList,
  rowIndex: number,
  index: HeaderIndex,
  tables: ReadonlySet<string>,
): boolean {
  const row = list.seen.rows[rowIndex];
  const columns = filledColumns(row);
  if (columns.length < 2) return false;
  if (!isBehindGap(list.seen, rowIndex)) return isAmongClients(list, rowIndex, columns, tables);
  const meansNames = index.lookUp(row[columns[0]].text).some(({ column }) => column.contents === 'name');
  return meansNames || isAboveTable(list, rowIndex, columns);
}

/** Few rows of clients are: most of them need no second look. */
function isAllTexts(row: Row): boolean {
  return row.every((sense) => sense.kind === 'text' || !isFilled(sense));
}

/** Without a gap it is one only where it cannot be a client: called as one, or with at least two texts in columns in which clients have none. */
function isAmongClients(
  list: SeenList,
  rowIndex: number,
  columns: readonly number[],
  tables: ReadonlySet<string>,
): boolean {
  const { nameColumn, seen } = list;
  const isCalledSo = tables.has(nameKeyOf(firstText(seen, rowIndex)));
  return (
    nameColumn !== null &&
    (isCalledSo || columns.length >= FEWEST_AMONG_CLIENTS) &&
    columns.includes(nameColumn) &&
    isAboveTable(list, rowIndex, columns)
  );
}

const NONE: readonly string[] = [];
const FEWEST_AMONG_CLIENTS = 3;

function filledColumns(row: Row): number[] {
  return row.flatMap((sense, column) => (isFilled(sense) ? [column] : []));
}

/**
 * Above rows that hold something in its columns and nowhere else. If it has a name, it may be a client: so it has to hold different texts where
 * clients have none, in all columns but the first, and be above what is no text.
 */
function isAboveTable(list: SeenList, rowIndex: number, columns: readonly number[]): boolean {
  const { seen, nameColumn } = list;
  const below = rowsUntilGap(seen, rowIndex + 1);
  const isWithin = below.every((row) => filledColumns(row).every((column) => columns.includes(column)));
  if (below.length < FEWEST_ROWS || !isWithin) return false;
  if (nameColumn !== null && !columns.includes(nameColumn)) return true;
  const [, ...others] = columns;
  const texts = new Set(others.map((column) => seen.rows[rowIndex][column].text));
  const holdsFigures = (column: number): boolean =>
    below.every((row) => isFilled(row[column]) && row[column].kind !== 'text');
  return (
    texts.size === others.length &&
    others.every((column) => neverText(list, rowIndex, column)) &&
    others.some(holdsFigures)
  );
}

/** One row below may as well be a client of whom the same is known. */
const FEWEST_ROWS = 2;

function rowsUntilGap(seen: SeenRows, first: number): readonly Row[] {
  let end = first;
  while (end < seen.rows.length && !isBlankRow(seen, end)) end += 1;
  return seen.rows.slice(first, end);
}

/** The clients above have something in the column, or it is none of the list's. Left at the first text: it is asked for behind many a gap. */
function neverText({ seen, header }: SeenList, end: number, column: number): boolean {
  let isUsed = false;
  for (let above = header.rowIndex + 1; above < end; above += 1) {
    const sense = seen.rows[above][column];
    if (sense?.kind === 'text') return false;
    isUsed ||= isFilled(sense);
  }
  return isUsed || (header.headers[column] ?? '') === '';
}
