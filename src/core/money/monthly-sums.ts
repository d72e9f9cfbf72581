/** Sums by month, of which those of the last twelve months and of whole months can be told later. */
import { MONTHS_OF_YEAR } from './period';

/** This month first, then twelve before it; last, what of the earliest lies before the twelve months that end today. */
export type MonthlySums = Float64Array;

const BEFORE = MONTHS_OF_YEAR + 1;

/**
 * Sums without anything in them.
 *
 * @returns sums to add to
 * @example sumOfMonths(emptySums(), 12) // => 0
 */
export function emptySums(): MonthlySums {
  return new Float64Array(BEFORE + 1);
}

/**
 * Adds to a month.
 *
 * @param sums added to
 * @param month 0–12, back from this one
 * @param amount whole number
 * @param isBefore whether its day lies before the twelve months
 * @example ((sums) => (addToMonth(sums, 1, 5, false), sumOfMonths(sums, 1)))(emptySums()) // => 5
 */
export function addToMonth(sums: MonthlySums, month: number, amount: number, isBefore: boolean): void {
  sums[month] += amount;
  if (isBefore) sums[BEFORE] += amount;
}

/**
 * The sum of this month and some before it.
 *
 * @param sums as addToMonth leaves them
 * @param months how many before this one; 12: the twelve months that end today
 * @returns their sum; never throws
 * @example sumOfMonths(Float64Array.from([1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 5]), 12) // => 10
 */
export function sumOfMonths(sums: MonthlySums, months: number): number {
  const sum = sumOfFullMonths(sums, 0, months + 1);
  return months === MONTHS_OF_YEAR ? sum - sums[BEFORE] : sum;
}

/**
 * The sum of whole months.
 *
 * @param sums as addToMonth leaves them
 * @param from the nearest of them, back from this one
 * @param before the first that is not among them any more
 * @returns their sum; never throws
 * @example sumOfFullMonths(Float64Array.from([1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 5]), 1, 4) // => 6
 */
export function sumOfFullMonths(sums: MonthlySums, from: number, before: number): number {
  let sum = 0;
  for (let month = from; month < before; month++) sum += sums[month];
  return sum;
}
