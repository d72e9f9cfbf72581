/** Finding values in ranges. Exact look-ups keep an index per range, so that a column of them stays fast. */
import { heldIn } from '../../workbook/remembered';
import { CellError } from '../../workbook/types';
import { mixed, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { compareScalars, valueKey, type Matrix, type Plain, type Scalar } from '../evaluation/values';
import { transpose } from './arrays';
import { wildcardPattern } from './conditional';

type Line = readonly Scalar[];

const columnIndexes = new WeakMap<Matrix, Map<number, Map<string, number>>>();

/** Position of the first equal value in a column of a range, -1 when there is none. */
function exactInColumn(matrix: Matrix, column: number, wanted: Plain): number {
  const indexes = heldIn(columnIndexes, matrix, () => new Map<number, Map<string, number>>());
  const index = heldIn(indexes, column, () => {
    const keys = matrix.map((line, row): [string, number] => [valueKey(line[column] ?? null), row]);
    return new Map(keys.reverse());
  });
  return index.get(valueKey(wanted)) ?? -1;
}

/** @param order in which the line is searched */
function byPattern(line: Line, wanted: Plain, order?: readonly number[]): number {
  const pattern = typeof wanted === 'string' ? wildcardPattern(wanted) : null;
  if (!pattern) return -1;
  const fits = (cell: Scalar): boolean => typeof cell === 'string' && pattern.test(cell);
  return order ? (order.find((at) => fits(line[at])) ?? -1) : line.findIndex(fits);
}

/** Position of the last value not above the wanted one in an ascending line; other kinds of values are skipped. */
function notAbove(line: Line, wanted: Plain): number {
  let found = -1;
  let [low, high] = [0, line.length - 1];
  while (low <= high) {
    const centre = (low + high) >> 1;
    let middle = centre;
    while (middle <= high && !comparable(line[middle], wanted)) middle++;
    if (middle <= high && compareScalars(line[middle] as Plain, wanted) <= 0) {
      found = middle;
      low = middle + 1;
    } else high = centre - 1;
  }
  return found;
}

function comparable(cell: Scalar, wanted: Plain): boolean {
  return cell !== null && !(cell instanceof CellError) && typeof cell === typeof (wanted ?? 0);
}

function column(matrix: Matrix, at: number): Scalar[] {
  return matrix.map((row) => row[at] ?? null);
}

function notFound(args: Arguments, wanted: Plain): never {
  const value = String(wanted ?? '');
  return args.fail('#N/A', `Did not find value '${value}' in ${args.functionName} evaluation.`);
}

/** VLOOKUP, and HLOOKUP as VLOOKUP in the table turned. */
function lookIn(args: Arguments, matrix: Matrix): Scalar {
  const wanted = args.scalar(0);
  const at = args.atLeast(1, 2);
  if (at > (matrix[0]?.length ?? 0))
    args.fail('#REF!', `${args.functionName} evaluates to an out of bounds range.`);
  const row = args.boolean(3, true) ? notAbove(column(matrix, 0), wanted) : equalIn(matrix, wanted);
  return row < 0 ? notFound(args, wanted) : matrix[row][at - 1];
}

/** In the first column. */
function equalIn(matrix: Matrix, wanted: Plain): number {
  const exact = exactInColumn(matrix, 0, wanted);
  return exact < 0 ? byPattern(column(matrix, 0), wanted) : exact;
}

/** The cells of a single row or column, in order. */
function lineOf(args: Arguments, index: number): Scalar[] {
  const { matrix } = args.range(index);
  if (matrix.length > 1 && matrix[0].length > 1)
    args.fail('#N/A', `${args.functionName} range must be a single row or a single column.`);
  return matrix.length === 1 ? [...matrix[0]] : column(matrix, 0);
}

function match(args: Arguments): number {
  const wanted = args.scalar(0);
  const { matrix } = args.range(1);
  const mode = args.integer(2, 1);
  let found: number;
  if (mode !== 0) found = (mode > 0 ? notAbove : notBelow)(lineOf(args, 1), wanted);
  else found = matrix[0].length === 1 ? equalIn(matrix, wanted) : nearest(lineOf(args, 1), wanted, 2, false);
  return found < 0 ? notFound(args, wanted) : found + 1;
}

/** Position of the last value not below the wanted one in a descending line. */
function notBelow(line: Line, wanted: Plain): number {
  let found = -1;
  for (let at = 0; at < line.length; at++) {
    if (!comparable(line[at], wanted)) continue;
    if (compareScalars(line[at] as Plain, wanted) < 0) break;
    found = at;
  }
  return found;
}

/** The exact one, or the nearest below (-1) or above (1), or the first that fits a pattern (2). */
function nearest(line: Line, wanted: Plain, mode: number, backwards: boolean): number {
  const order = line.map((_cell, at) => at);
  if (backwards) order.reverse();
  const key = valueKey(wanted);
  const exact = order.find((at) => valueKey(line[at]) === key);
  if (exact !== undefined) return exact;
  if (mode === 2) return byPattern(line, wanted, order);
  if (mode !== 1 && mode !== -1) return -1;
  let best = -1;
  for (const at of order) {
    if (!comparable(line[at], wanted)) continue;
    const cell = line[at] as Plain;
    if (compareScalars(cell, wanted) * mode < 0) continue;
    if (best < 0 || compareScalars(cell, line[best] as Plain) * mode < 0) best = at;
  }
  return best;
}

function xlookup(args: Arguments) {
  const wanted = args.scalar(0);
  const keys = args.range(1).matrix;
  const results = args.range(2).matrix;
  const line = lineOf(args, 1);
  const isColumn = keys[0].length === 1;
  const lengths = isColumn ? results.length : results[0].length;
  if (lengths !== line.length) args.fail('#VALUE!', 'XLOOKUP ranges are of different size.');
  const mode = args.integer(4, 0);
  const backwards = args.integer(5, 1) === -1;
  const quick = isColumn && mode === 0 && !backwards ? exactInColumn(keys, 0, wanted) : null;
  const found = quick ?? nearest(line, wanted, mode, backwards);
  if (found < 0) return args.values[3] === undefined ? notFound(args, wanted) : args.any(3);
  if (isColumn) return results[0].length === 1 ? results[found][0] : [results[found]];
  return results.length === 1 ? results[0][found] : results.map((row) => [row[found]]);
}

/** LOOKUP(key, line, [results]) or LOOKUP(key, table): first and last column (or row) of the table. */
function lookup(args: Arguments): Scalar {
  const wanted = args.scalar(0);
  const { matrix } = args.range(1);
  const isTall = matrix.length >= matrix[0].length;
  const keys = isTall ? column(matrix, 0) : [...matrix[0]];
  const last = isTall ? column(matrix, matrix[0].length - 1) : [...matrix[matrix.length - 1]];
  const results = args.isGiven(2) ? lineOf(args, 2) : last;
  const found = notAbove(keys, wanted);
  return found < 0 ? notFound(args, wanted) : (results[found] ?? null);
}

export const lookupFunctions: FunctionTable = {
  VLOOKUP: mixed(3, 4, [1], (args) => lookIn(args, args.range(1).matrix)),
  HLOOKUP: mixed(3, 4, [1], (args) => lookIn(args, transpose(args.range(1).matrix))),
  MATCH: mixed(2, 3, [1], match),
  XMATCH: mixed(2, 4, [1], (args) => {
    const wanted = args.scalar(0);
    const found = nearest(lineOf(args, 1), wanted, args.integer(2, 0), args.integer(3, 1) === -1);
    return found < 0 ? notFound(args, wanted) : found + 1;
  }),
  XLOOKUP: mixed(3, 6, [1, 2], xlookup),
  LOOKUP: mixed(2, 3, [1, 2], lookup),
};
