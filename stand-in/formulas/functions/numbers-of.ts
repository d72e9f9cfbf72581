/** The numbers that functions like SUM take out of their arguments. */
import { CellError } from '../../workbook/types';
import { RangeArgument, type Arguments } from '../evaluation/function-call';
import { FormulaFailure, type Scalar } from '../evaluation/values';

/** In a range only numbers count; a text written into the formula must mean one. Errors are thrown on. */
export function numbersOf(args: Arguments, from = 0): number[] {
  const numbers: number[] = [];
  for (let index = from; index < args.count; index++) {
    const value = args.values[index];
    if (!(value instanceof RangeArgument)) {
      numbers.push(args.number(index));
      continue;
    }
    for (const row of value.matrix) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (cell instanceof CellError) throw new FormulaFailure(cell.code, cell.message);
      }
    }
  }
  return numbers;
}

export function rejectErrors(cells: Iterable<Scalar>): void {
  for (const cell of cells) {
    if (cell instanceof CellError) throw new FormulaFailure(cell.code, cell.message);
  }
}
