/** The numbers that functions like SUM take out of their arguments. */
import { CellError } from '../../workbook/types';
import { RangeArgument, type Arguments } from '../evaluation/function-call';
import { FormulaFailure } from '../evaluation/values';

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

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const value of numbers) total += value;
  return total;
}
