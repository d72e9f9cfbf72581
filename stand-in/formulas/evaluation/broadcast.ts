/** Repeats a function of single values over arrays, as ARRAYFORMULA does. */
import { CellError } from '../../workbook/types';
import { RangeArgument } from './function-call';
import type { Matrix, Scalar } from './values';

type Part = Scalar | Matrix | RangeArgument;

/**
 * One row or column is repeated to fit; where an array ends before the largest one, the result is #N/A. A RangeArgument
 * counts as one value.
 */
export function broadcast<T extends Part>(
  values: readonly T[],
  apply: (values: readonly Exclude<T, Matrix>[]) => Scalar,
): Scalar | Matrix {
  const arrays = values.filter((value): value is Extract<T, Matrix> => Array.isArray(value));
  if (arrays.length === 0) return apply(values as readonly Exclude<T, Matrix>[]);
  const height = Math.max(...arrays.map((array) => array.length));
  const width = Math.max(...arrays.map((array) => array[0]?.length ?? 0));
  const result: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column++) {
      const picked = values.map((value) =>
        Array.isArray(value) ? pick(value as Matrix, row, column) : value,
      );
      line.push(picked.includes(OUTSIDE as never) ? OUTSIDE : apply(picked as Exclude<T, Matrix>[]));
    }
    result.push(line);
  }
  return result;
}

const OUTSIDE = new CellError('#N/A', 'Argument has no value here: the arrays are not of the same size.');

function pick(array: Matrix, row: number, column: number): Scalar {
  const line = array.length === 1 ? array[0] : array[row];
  if (!line) return OUTSIDE;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? OUTSIDE : value;
}
