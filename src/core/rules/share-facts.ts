/** Amounts → their shares in the total, as rules look at them. */
import { shareAmounts } from '../scoring/share-amounts';
import type { Fact } from '../types';

/**
 * The share of each amount in the total of all that are known.
 *
 * @param amounts one per client, in any currency; what is no amount, or below 0, has no share
 * @returns one share (0–1) per client, NaN where there is none; never throws
 * @example shareFacts([1, 3]) // => [0.25, 0.75]
 */
export function shareFacts(amounts: readonly Fact[]): number[] {
  const known = amounts.map((amount) => (typeof amount === 'number' && amount >= 0 ? amount : null));
  return shareAmounts(known).map((share) => share ?? NaN);
}
