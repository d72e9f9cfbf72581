/** Weights of a list that say nothing together: ×2 beside 20 % beside 3, or nothing but 0. */
import type { GivenWeight } from '../recognition/headers/given-weight';

/** Of different units nobody knows what they are worth beside each other; of zeros nothing would count. */
export type NotTaken = 'mixed' | 'zero';

/**
 * Why weights of a list cannot be taken.
 *
 * @param weights of all criteria that the list weighs
 * @returns null where they can; never throws
 * @example whyNotTaken([{ value: 2, unit: 'times' }, { value: 20, unit: 'percent' }]) // => "mixed"
 * @example whyNotTaken([{ value: 0, unit: 'points' }]) // => "zero"
 * @example whyNotTaken([{ value: 0, unit: 'points' }, { value: 3, unit: 'points' }]) // => null
 */
export function whyNotTaken(weights: readonly GivenWeight[]): NotTaken | null {
  const counting = weights.filter(({ value }) => value > 0);
  if (weights.length > 0 && counting.length === 0) return 'zero';
  return new Set(counting.map(({ unit }) => unit)).size > 1 ? 'mixed' : null;
}
