/** Verdicts → ranks: by tier, then by score. */
import { comparablePoints } from './assign-tier';
import type { Score, Verdict } from './types';

/** More than any score, in billionths of a point: a better tier outweighs every score. */
const TIER_STEP = 101e9;

/**
 * Ranks clients by final tier, then by score.
 *
 * @param scores one per client, null where nothing is rated
 * @param verdicts one per client, null where nothing is rated
 * @returns one rank per client, from 1; clients alike in tier and score (at 9 decimals) share a rank (1, 2, 2, 4);
 *   null where nothing is rated; never throws
 * @example rankClients([null], [null]) // => [null]
 */
export function rankClients(
  scores: readonly (Pick<Score, 'points'> | null)[],
  verdicts: readonly (Pick<Verdict, 'tier'> | null)[],
): (number | null)[] {
  const keys = new Float64Array(scores.length);
  let rated = 0;
  const keyOf = (index: number): number | null => {
    const score = scores[index];
    const verdict = verdicts[index];
    if (score === null || verdict === null) return null;
    return verdict.tier * TIER_STEP - Math.round(comparablePoints(score.points) * 1e9);
  };
  for (let index = 0; index < scores.length; index++) {
    const key = keyOf(index);
    if (key !== null) keys[rated++] = key;
  }
  const sorted = keys.subarray(0, rated).sort();
  return scores.map((_, index) => {
    const key = keyOf(index);
    return key === null ? null : countBelow(sorted, key) + 1;
  });
}

/** How many of the sorted keys are smaller: binary search. */
function countBelow(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
