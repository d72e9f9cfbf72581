/** Whether a cell holds what it held: unknown is the same as unknown. */
import type { Fact } from '../types';

/**
 * Compares two values of one column.
 *
 * @param a a value; NaN is unknown
 * @param b another
 * @returns whether nothing changed; never throws
 * @example [isSameFact(NaN, NaN), isSameFact(-0, 0), isSameFact(4, '4')] // => [true, true, false]
 */
export function isSameFact(a: Fact, b: Fact): boolean {
  return a === b || (a !== a && b !== b);
}
