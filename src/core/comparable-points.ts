/** Numbers as they are compared: computed ones are seldom exact. */

/** A number from here on has no 9 decimals to be rounded to. */
const ROUNDED_BELOW = 9e6;

/**
 * Rounds a score, or whatever rules compare, to the 9 decimals in which they are compared, so that 79.99999999999999 is 80.
 *
 * @param points score or cut-off, 0–100; other numbers may be of any size
 * @returns the score as it is compared; never throws
 * @example comparablePoints(79.99999999999999) // => 80
 */
export function comparablePoints(points: number): number {
  return Math.abs(points) < ROUNDED_BELOW ? Math.round(points * 1e9) / 1e9 : points;
}

/** More than rounding can move two numbers towards each other; beyond it they compare as they stand. */
const NEARLY_EQUAL = 1e-8;

/**
 * Whether a number is at least another, as both are compared. Most numbers are far from each other, and need no rounding for it.
 *
 * @param points score, or what a rule looks at; NaN reaches nothing
 * @param least cut-off, or what the rule asks for; NaN is never reached
 * @returns whether it is reached; never throws
 * @example [reaches(79.99999999999999, 80), reaches(79.9, 80)] // => [true, false]
 */
export function reaches(points: number, least: number): boolean {
  if (points >= least) return true;
  return points > least - NEARLY_EQUAL && comparablePoints(points) >= comparablePoints(least);
}
