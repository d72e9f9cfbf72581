/** Verdicts → ranks: by tier, then by score. */
import { countSmaller } from '../rules/count-smaller';
import type { Score, Verdict } from '../types';

/** More than any score, in billionths of a point: a better tier outweighs every score. */
const TIER_STEP = 101e9;

/**
 * Ranks clients by final tier, then by score. Whose tier is provisional has no rank: too little is known to put others behind it.
 *
 * @param scores one per client, null where nothing is rated
 * @param verdicts one per client, null where nothing is rated
 * @returns one rank per client, from 1; clients alike in tier and score (at 9 decimals) share a rank (1, 2, 2, 4);
 *   null where nothing is rated and where the tier is provisional; never throws
 * @example rankClients([{ points: 50 }, null, { points: 70 }], [{ tier: 1, provisional: false }, null, { tier: 1, provisional: false }]) // => [2, null, 1]
 */
export function rankClients(
  scores: readonly (Pick<Score, 'points'> | null)[],
  verdicts: readonly (Pick<Verdict, 'tier' | 'provisional'> | null)[],
): (number | null)[] {
  const keys = new Float64Array(scores.length);
  for (let index = 0; index < keys.length; index++) keys[index] = rankingKey(scores[index], verdicts[index]);
  const ahead = countSmaller(keys);
  return scores.map((_, index) => (ahead[index] < 0 ? null : ahead[index] + 1));
}

/** The smaller, the better: a whole number, in which a tie is exact. NaN for whoever has no rank. */
function rankingKey(
  score: Pick<Score, 'points'> | null,
  verdict: Pick<Verdict, 'tier' | 'provisional'> | null,
): number {
  if (score === null || verdict === null || verdict.provisional) return NaN;
  return verdict.tier * TIER_STEP - Math.round(score.points * 1e9);
}
