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
