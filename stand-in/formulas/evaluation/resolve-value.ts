/** From what an expression gives to what is needed of it: one value, or the cells of a range. */
import { CellError } from '../../workbook/types';
import { areaOfAddress, type SheetAddress } from '../../workbook/a1-notation';
import { containsCell, intersection } from '../../workbook/area';
import type { EvaluationContext } from './evaluation-context';
import { FormulaFailure, Reference, isMatrix, type Matrix, type Scalar, type Value } from './values';
import { RangeArgument } from './function-call';

/** The place that an address means; null where its sheet is not there. */
export function referred(address: SheetAddress, context: EvaluationContext): Reference | null {
  const { position, source } = context;
  const sheetName = source.findSheet(address.sheetName ?? position.sheetName);
  if (sheetName === null) return null;
  const { maxRows, maxColumns } = source.sheet(sheetName);
  return new Reference(sheetName, areaOfAddress(address, maxRows, maxColumns));
}

/** The part of a place that the sheet has; null when it has none of it. */
export function onGrid({ sheetName, area }: Reference, context: EvaluationContext): Reference | null {
  const held = intersection(area, context.source.sheet(sheetName).wholeArea);
  return held && new Reference(sheetName, held);
}

/** The cells of a value, blank ones as null. */
export function toMatrix(value: Value, context: EvaluationContext): Matrix {
  if (value instanceof Reference) return context.cells.area(value);
  return isMatrix(value) ? value : [[value]];
}

/** The one value where one value is needed: the cell of the own row or column out of a range. */
export function toScalar(value: Value, context: EvaluationContext): Scalar {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!(value instanceof Reference)) return value;
  const { sheetName, area } = value;
  if (value.isCell) return context.cells.cell(sheetName, area.row, area.column);
  const { cells } = context;
  const { row, column } = context.position;
  if (area.numColumns === 1 && containsCell(area, row, area.column))
    return cells.cell(sheetName, row, area.column);
  if (area.numRows === 1 && containsCell(area, area.row, column))
    return cells.cell(sheetName, area.row, column);
  return new CellError('#VALUE!', 'An array value could not be found.');
}

/** For a single-value parameter: a matrix only where arrays are wanted and there is one. */
export function toScalarOrMatrix(
  value: Value,
  context: EvaluationContext,
  wantsArrays: boolean,
): Scalar | Matrix {
  if (!wantsArrays || (value instanceof Reference && value.isCell)) return toScalar(value, context);
  return value instanceof Reference ? context.cells.area(value) : value;
}

/** Turns what functions throw into error values. */
export function guarded(call: () => Value): Value {
  try {
    const value = call();
    if (typeof value === 'number' && !Number.isFinite(value))
      return new CellError('#NUM!', 'The result is too large or no number.');
    return value;
  } catch (error) {
    if (error instanceof FormulaFailure) return error.cellError;
    if (error instanceof RangeError)
      return new CellError('#ERROR!', 'The formula is too deep to be calculated.');
    throw error;
  }
}

type Part = Scalar | Matrix | RangeArgument;

/**
 * Repeats a function of single values over arrays, as ARRAYFORMULA does.
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
