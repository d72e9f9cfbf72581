/** The numbers that functions like SUM take out of their arguments, and what they make of them. */
import { heldIn } from '../../workbook/remembered';
import { CellError } from '../../workbook/types';
import { RangeArgument, type Arguments } from '../evaluation/function-call';
import { FormulaFailure, type Matrix } from '../evaluation/values';

/** Of ranges that formulas have read: a column may be summed in each of its rows. */
const numbersOfRanges = new WeakMap<Matrix, readonly number[]>();

/** In a range only numbers count; a text written into the formula must mean one. Errors are thrown on. */
export function numbersOf(args: Arguments, from = 0): readonly number[] {
  const lists = args.values.slice(from).map((value, offset) => {
    return value instanceof RangeArgument ? numbersIn(value) : [args.number(from + offset)];
  });
  return lists.length === 1 ? lists[0] : lists.flat();
}

export function numbersIn({ matrix }: RangeArgument): readonly number[] {
  return heldIn(numbersOfRanges, matrix, () => {
    const numbers: number[] = [];
    for (const row of matrix) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (cell instanceof CellError) throw new FormulaFailure(cell);
      }
    }
    return numbers;
  });
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const value of numbers) total += value;
  return total;
}

export function product(numbers: readonly number[]): number {
  return numbers.reduce((result, value) => result * value, 1);
}

export function mean(numbers: readonly number[], args: Arguments): number {
  return numbers.length === 0 ? args.divideByZero() : sum(numbers) / numbers.length;
}

/** @param missing how many fewer than the numbers are divided by: 1 for a sample, 0 for all there is */
export function variance(numbers: readonly number[], args: Arguments, missing: 0 | 1): number {
  if (numbers.length <= missing) args.divideByZero();
  const centre = sum(numbers) / numbers.length;
  return sum(numbers.map((value) => (value - centre) ** 2)) / (numbers.length - missing);
}

/** 0 of none. */
export const extreme = (pick: (a: number, b: number) => number) => (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));
