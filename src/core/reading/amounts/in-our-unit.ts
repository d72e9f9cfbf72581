/** Numbers of a column whose header names another unit than ours, "Revenue (k€)". */

/** More precise no unit is. */
const PARTS = 1e6;

/**
 * A number in our unit, without the noise of multiplying.
 *
 * @param value as it stands in the cell
 * @param times what its header says that it is multiplied by
 * @returns the number times that; never throws
 * @example inOurUnit(1.1, 1000) // => 1100
 */
export function inOurUnit(value: number, times: number): number {
  return times === 1 ? value : Math.round(value * times * PARTS) / PARTS;
}
