/** Functions that give arrays: filtering, sorting, turning, generating. */
import { CellError } from '../../workbook/types';
import { mixed, ranges, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { asBoolean, compareScalars, valueKey, type Matrix, type Scalar } from '../evaluation/values';

export function transpose(matrix: Matrix): Scalar[][] {
  return (matrix[0] ?? []).map((_cell, column) => matrix.map((row) => row[column]));
}

function noMatches(args: Arguments): never {
  return args.fail('#N/A', `No matches are found in ${args.functionName} evaluation.`);
}

/** Conditions that are a column choose rows, conditions that are a row choose columns. */
function filter(args: Arguments): Matrix {
  const { matrix } = args.range(0);
  const conditions = args.ranges(1).map(({ matrix: condition }) => condition);
  const byColumn =
    conditions[0].length === 1 && conditions[0][0].length > 1 && matrix[0].length === conditions[0][0].length;
  const source = byColumn ? transpose(matrix) : matrix;
  const tests = conditions.map((condition) => (byColumn ? condition[0] : condition.map((row) => row[0])));
  if (tests.some((test) => test.length !== source.length)) {
    const [expected, actual] = [source, tests[0]].map(
      ({ length }) => `row count: ${length}, column count: 1.`,
    );
    args.fail('#N/A', `FILTER has mismatched range sizes. Expected ${expected} Actual ${actual}`);
  }
  const kept = source.filter((_row, at) => tests.every((test) => isChosen(test[at], args)));
  if (kept.length === 0) noMatches(args);
  return byColumn ? transpose(kept) : kept;
}

function isChosen(cell: Scalar, args: Arguments): boolean {
  return !(cell instanceof CellError) && asBoolean(cell, args.context.conventions) === true;
}

/** Blank cells come last whichever way is sorted. */
function compareCells(a: Scalar, b: Scalar, isAscending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a instanceof CellError || b instanceof CellError)
    return Number(a instanceof CellError) - Number(b instanceof CellError);
  return isAscending ? compareScalars(a, b) : compareScalars(b, a);
}

interface SortKey {
  readonly cells: readonly Scalar[];
  readonly isAscending: boolean;
}

/** Pairs of column (a number, or a column of keys) and direction. */
function sortKeys(args: Arguments, from: number, matrix: Matrix): SortKey[] {
  const keys: SortKey[] = [];
  for (let index = from; index < args.count; index += 2) {
    const { matrix: key } = args.range(index);
    const isAscending = args.boolean(index + 1, true);
    const isColumnNumber = key.length === 1 && key[0].length === 1 && matrix.length !== 1;
    const at = args.integer(index, 1);
    if (isColumnNumber && (at < 1 || at > matrix[0].length))
      args.refuse('#VALUE!', index, at, 'That is no column of the range.');
    const cells = isColumnNumber ? matrix.map((row) => row[at - 1]) : key.map((row) => row[0]);
    keys.push({ cells, isAscending });
  }
  if (keys.length > 0) return keys;
  return transpose(matrix).map((cells) => ({ cells, isAscending: true }));
}

function sort(args: Arguments): Matrix {
  const { matrix } = args.range(0);
  const keys = sortKeys(args, 1, matrix);
  return matrix
    .map((_row, at) => at)
    .sort((a, b) => {
      for (const { cells, isAscending } of keys) {
        const order = compareCells(cells[a] ?? null, cells[b] ?? null, isAscending);
        if (order !== 0) return order;
      }
      return a - b;
    })
    .map((at) => matrix[at]);
}

/** Unlike `=`, uniqueness in Sheets minds case. */
export function distinctKey(cell: Scalar): string {
  return typeof cell === 'string' ? `s${cell}` : valueKey(cell);
}

function rowKey(row: readonly Scalar[]): string {
  return JSON.stringify(row.map(distinctKey));
}

function unique(args: Arguments): Matrix {
  const byColumn = args.boolean(1, false);
  const onlyOnce = args.boolean(2, false);
  const rows = byColumn ? transpose(args.range(0).matrix) : args.range(0).matrix;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = rowKey(row);
    if (seen.has(key) || (onlyOnce && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) noMatches(args);
  return byColumn ? transpose(kept) : kept;
}

const MAX_CELLS = 10_000_000;

/** No array is larger than a spreadsheet may be. */
function checkSize(rows: number, columns: number, args: Arguments): void {
  if (rows < 1 || columns < 1)
    args.fail('#NUM!', `Function ${args.functionName} needs at least one row and one column.`);
  if (rows * columns > MAX_CELLS)
    args.fail('#NUM!', `The result of ${args.functionName} would be too large.`);
}

function sequence(args: Arguments): Matrix {
  const [rows, columns] = [args.integer(0), args.integer(1, 1)];
  const [start, step] = [args.number(2, 1), args.number(3, 1)];
  checkSize(rows, columns, args);
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => start + step * (r * columns + c)),
  );
}

export const arrayFunctions: FunctionTable = {
  FILTER: { ...ranges(2, Infinity, filter), wantsArrays: true },
  SORT: { ...ranges(1, Infinity, sort), wantsArrays: true },
  UNIQUE: mixed(1, 3, [0], unique),
  TRANSPOSE: ranges(1, 1, (args) => transpose(args.range(0).matrix)),
  SEQUENCE: mixed(1, 4, [], sequence),
  FLATTEN: ranges(1, Infinity, (args) => args.cells().map((cell) => [cell])),
};
