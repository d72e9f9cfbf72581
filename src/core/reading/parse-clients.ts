/** Rows of cells → clients. Every row with a name or a value is a client, whatever is wrong with it. */
import { heldIn } from '../held-in';
import { nameKey } from '../name-key';
import { notationOf } from './column-notation';
import { endsOf } from './read-rating';
import { isBlank } from './quote-cell';
import { readValue, type Unreadable } from './read-value';
import type { Conventions } from './conventions';
import type { CellValue, Client, Criterion, RowProblem } from '../types';

/** Where the cells of a client stand: positions in a row, from 0. */
export interface ClientColumns {
  readonly name: number;
  /** One per criterion, in their order; -1 where a criterion without weight has no column. */
  readonly criteria: readonly number[];
}

/** The rows below the header of a list. */
export interface ClientRows {
  /** One array of cells per row, all of the same width. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number of the first row on the tab, from 1. */
  readonly firstRowNumber: number;
  readonly columns: ClientColumns;
}

/** A column of one and the same word must not put the number of every row into every row. */
const MOST_ROWS_NAMED = 5;

/**
 * Reads the clients from the rows below the header.
 *
 * @param list the rows, and where name and criteria stand in them
 * @param criteria what the columns mean
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns the clients in the order of the rows; a row without name and values is left out; never throws
 * @example parseClients({ rows: [['Acme', 4], ['', '']], firstRowNumber: 2, columns: { name: 0, criteria: [1] } }, [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => [{ "rowNumber": 2, "name": "Acme", "values": [4], "problems": [] }]
 */
export function parseClients(
  list: ClientRows,
  criteria: readonly Criterion[],
  conventions: Conventions,
): Client[] {
  const { rows, firstRowNumber, columns } = list;
  const clients: Client[] = [];
  const readers = criteria.map((criterion, index) =>
    readerOf(criterion, columnCells(rows, columns.criteria[index]), conventions),
  );
  rows.forEach((cells, index) => {
    if (isClientRow(cells, columns)) {
      clients.push(parseClient(cells, firstRowNumber + index, columns, readers));
    }
  });
  return withDuplicateNames(clients);
}

/** Reads the cells of one column. */
export type CellReader = (cell: CellValue) => number | Unreadable;

/**
 * The way to read one column. What was read once is known: a column of words holds few of them.
 *
 * @param criterion kind and scale of what stands in it
 * @param cells all cells of the column
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns what reads a cell as readValue does, in the notation of the column; never throws
 * @example readerOf({ kind: 'rating', worst: 1, best: 5 }, ['4,5'], { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })('4,5') // => 4.5
 */
export function readerOf(
  criterion: Pick<Criterion, 'kind' | 'worst' | 'best' | 'per' | 'times' | 'perMonth' | 'isZeroUnknown'>,
  cells: readonly CellValue[],
  conventions: Conventions,
): CellReader {
  const notation = notationOf(cells, conventions, criterion);
  const ends = endsOf(criterion);
  const known = new Map<CellValue, number | Unreadable>();
  const read: CellReader = (cell) => {
    if (typeof cell !== 'string') return readValue(cell, criterion.kind, notation, ends);
    return heldIn(known, cell, () => readValue(cell, criterion.kind, notation, ends));
  };
  if (criterion.isZeroUnknown !== true) return read;
  return (cell) => {
    const value = read(cell);
    return value === 0 ? NaN : value;
  };
}

/**
 * The cells of one column.
 *
 * @param rows one array of cells per row
 * @param column its position, from 0; below 0 where there is no such column
 * @returns its cells from top to bottom; empty where there is none; never throws
 * @example columnCells([['Acme', 4], ['Bolt', 5]], 1) // => [4, 5]
 */
export function columnCells(rows: readonly (readonly CellValue[])[], column: number): readonly CellValue[] {
  return column < 0 ? [] : rows.map((cells) => cells[column]);
}

/**
 * Whether a row is a client: it has a name, or a value of a criterion. An unticked checkbox in an otherwise empty row is no
 * value: checkboxes are laid out in advance.
 *
 * @param cells of the row
 * @param columns where name and criteria stand
 * @returns true for a client, whatever is wrong with it; never throws
 * @example isClientRow(['', false, 4], { name: 0, criteria: [1, 2] }) // => true
 * @example isClientRow(['', false, ''], { name: 0, criteria: [1, 2] }) // => false
 */
export function isClientRow(cells: readonly CellValue[], columns: ClientColumns): boolean {
  if (!isBlank(cells[columns.name])) return true;
  return columns.criteria.some((column) => cells[column] !== false && !isBlank(cells[column]));
}

function parseClient(
  cells: readonly CellValue[],
  rowNumber: number,
  columns: ClientColumns,
  readers: readonly CellReader[],
): Client {
  const name = isBlank(cells[columns.name]) ? '' : String(cells[columns.name]).trim();
  const problems: RowProblem[] = name === '' ? [{ kind: 'noName' }] : [];
  const values = readers.map((read, criterionIndex) => {
    const value = read(cells[columns.criteria[criterionIndex]]);
    if (typeof value === 'number') return value;
    problems.push({ kind: 'unreadable', criterionIndex, ...value });
    return NaN;
  });
  return { rowNumber, name, values, problems };
}

function withDuplicateNames(clients: Client[]): Client[] {
  const keys = clients.map(({ name }) => nameKey(name));
  const rowsByName = rowsOfRepeated(keys, clients);
  if (rowsByName.size === 0) return clients;
  return clients.map((client, index) => {
    const rows = rowsByName.get(keys[index]);
    if (client.name === '' || rows === undefined) return client;
    const otherRowNumbers = rows
      .slice(0, MOST_ROWS_NAMED + 1)
      .filter((rowNumber) => rowNumber !== client.rowNumber)
      .slice(0, MOST_ROWS_NAMED);
    return { ...client, problems: [...client.problems, { kind: 'duplicateName', otherRowNumbers }] };
  });
}

/** Of most lists there are none, and no name is worth a list of its own. */
function rowsOfRepeated(keys: readonly string[], clients: readonly Client[]): Map<string, number[]> {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  clients.forEach(({ rowNumber }, index) => {
    const key = keys[index];
    const known = first.get(key);
    if (known === undefined) first.set(key, rowNumber);
    else if (repeated.get(key)?.push(rowNumber) === undefined) repeated.set(key, [known, rowNumber]);
  });
  return repeated;
}
