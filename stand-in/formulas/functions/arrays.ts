/** Functions that give arrays: filtering, sorting, turning, generating. */
import { CellError } from '../../workbook/types';
import {
  mixed,
  ranges,
  type Arguments,
  type FunctionSpec,
  type FunctionTable,
} from '../evaluation/function-call';
import { asBoolean, compareScalars, valueKey, type Matrix, type Scalar } from '../evaluation/values';
import { rejectErrors } from './numbers-of';

function transpose(matrix: Matrix): Scalar[][] {
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
    const size = `Expected row count: ${source.length}, column count: 1.`;
    args.fail(
      '#N/A',
      `FILTER has mismatched range sizes. ${size} Actual row count: ${tests[0].length}, column count: 1.`,
    );
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
    if (isColumnNumber && (at < 1 || at > matrix[0].length)) {
      args.fail(
        '#VALUE!',
        `Function ${args.functionName} parameter ${index + 1} value is ${at}, which is no column of the range.`,
      );
    }
    keys.push({
      cells: isColumnNumber ? matrix.map((row) => row[at - 1]) : key.map((row) => row[0]),
      isAscending,
    });
  }
  if (keys.length > 0) return keys;
  return (matrix[0] ?? []).map((_cell, column) => ({
    cells: matrix.map((row) => row[column]),
    isAscending: true,
  }));
}

function sortRows(matrix: Matrix, keys: readonly SortKey[]): Matrix {
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
export function checkSize(rows: number, columns: number, args: Arguments): void {
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

function multiply(args: Arguments): Matrix {
  const [a, b] = [args.range(0).matrix, args.range(1).matrix];
  rejectErrors([...a.flat(), ...b.flat()]);
  if (a[0].length !== b.length) {
    args.fail(
      '#VALUE!',
      `Function MMULT has incompatible matrix sizes: number of columns in first matrix (${a[0].length}) must equal number of rows in second matrix (${b.length}).`,
    );
  }
  return a.map((row) =>
    b[0].map((_cell, c) => row.reduce<number>((sum, value, k) => sum + Number(value) * Number(b[k][c]), 0)),
  );
}

function stack(down: boolean): FunctionSpec {
  return ranges(1, Infinity, (args) => {
    const blocks = args.ranges().map(({ matrix }) => (down ? matrix : transpose(matrix)));
    const width = Math.max(...blocks.map((block) => block[0].length));
    const missing = new CellError('#N/A', 'There is no value here.');
    const rows = blocks.flatMap((block) =>
      block.map((row) => [...row, ...Array<Scalar>(width - row.length).fill(missing)]),
    );
    return down ? rows : transpose(rows);
  });
}

function sortn(args: Arguments): Matrix {
  const { matrix } = args.range(0);
  const count = args.integer(1, 1);
  const ties = args.integer(2, 0);
  const keys = sortKeys(args, 3, matrix);
  const sorted = sortRows(matrix, keys);
  if (ties === 2 || ties === 3) {
    const seen = new Set<string>();
    const index = new Map(matrix.map((row, at) => [row, at]));
    const distinct = sorted.filter((row) => {
      const key = rowKey(ties === 2 ? keys.map(({ cells }) => cells[index.get(row)!]) : row);
      return seen.has(key) ? false : seen.add(key);
    });
    return distinct.slice(0, count);
  }
  return sorted.slice(0, count);
}

export const arrayFunctions: FunctionTable = {
  FILTER: { ...ranges(2, Infinity, filter), wantsArrays: true },
  SORT: {
    minimum: 1,
    maximum: Infinity,
    isRange: () => true,
    wantsArrays: true,
    call: (args) => sortRows(args.range(0).matrix, sortKeys(args, 1, args.range(0).matrix)),
  },
  SORTN: {
    minimum: 1,
    maximum: Infinity,
    isRange: (index) => index === 0 || index > 2,
    wantsArrays: true,
    call: sortn,
  },
  UNIQUE: mixed(1, 3, [0], unique),
  TRANSPOSE: ranges(1, 1, (args) => transpose(args.range(0).matrix)),
  SEQUENCE: mixed(1, 4, [], sequence),
  MMULT: { ...ranges(2, 2, multiply), wantsArrays: true },
  FLATTEN: ranges(1, Infinity, (args) =>
    args.ranges().flatMap((range) => range.flat().map((cell) => [cell])),
  ),
  TOCOL: mixed(1, 3, [0], (args) => skip(args).map((cell) => [cell])),
  TOROW: mixed(1, 3, [0], (args) => [skip(args)]),
  HSTACK: stack(false),
  VSTACK: stack(true),
  ARRAY_CONSTRAIN: mixed(3, 3, [0], (args) =>
    args
      .range(0)
      .matrix.slice(0, args.integer(1))
      .map((row) => row.slice(0, args.integer(2))),
  ),
  CHOOSECOLS: mixed(2, Infinity, [0], (args) =>
    args
      .range(0)
      .matrix.map((row) => args.values.slice(1).map((_value, at) => pick(row, args.integer(at + 1), args))),
  ),
  CHOOSEROWS: mixed(2, Infinity, [0], (args) =>
    args.values.slice(1).map((_value, at) => pick(args.range(0).matrix, args.integer(at + 1), args)),
  ),
};

/** TOCOL's second argument: 1 leaves out blanks, 2 errors, 3 both. */
function skip(args: Arguments): Scalar[] {
  const mode = args.integer(1, 0);
  const { matrix } = args.range(0);
  const cells = (args.boolean(2, false) ? transpose(matrix) : matrix).flat();
  return cells.filter(
    (cell) => !((mode & 1) !== 0 && cell === null) && !((mode & 2) !== 0 && cell instanceof CellError),
  );
}

function pick<T>(line: readonly T[], at: number, args: Arguments): T {
  const found = at < 0 ? line[line.length + at] : line[at - 1];
  if (found === undefined)
    args.fail('#VALUE!', `Function ${args.functionName} asks for line ${at}, which is not there.`);
  return found;
}
