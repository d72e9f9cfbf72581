/** Score and verdict → how far the next better tier is. Asked only where it is said, so no verdict keeps it. */
import { boundTier } from '../rules/apply-rules';
import type { Tier, Verdict } from '../types';

type Judged = Pick<Verdict, 'tier' | 'ruling'>;

/**
 * The points that are missing to the next better tier, where that is the tier whose cut-off is next. Who is moved by a rule is held by
 * the rule: 10 points short of B would be said of somebody who has reached B. Rules that have fired are taken to fire still.
 *
 * @param points score, 0–100
 * @param verdict what became of it
 * @param tiers at least one, best first
 * @returns points above 0; 0 in the best tier, where points alone cannot reach a better one, and where a rule or a lock gave another tier
 *   than the score; never throws
 * @example pointsToNextTier(70, { tier: 1, ruling: null }, [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]) // => 10
 */
export function pointsToNextTier(points: number, verdict: Judged, tiers: readonly Tier[]): number {
  const { tier, ruling } = verdict;
  if (ruling !== null) {
    const reached = boundTier(tier - 1, ruling.bounds, tiers.length - 1);
    if (ruling.byScore !== tier || reached === tier) return 0;
  }
  return pointsToCutOff(points, verdict, tiers);
}

/**
 * The points that are missing to the cut-off above the score, whatever rules and a lock make of it.
 *
 * @param points score, 0–100
 * @param verdict what became of it
 * @param tiers at least one, best first
 * @returns points above 0; 0 where the best tier is reached; never throws
 * @example pointsToCutOff(70, { tier: 1, ruling: null }, [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]) // => 10
 */
export function pointsToCutOff(points: number, verdict: Judged, tiers: readonly Tier[]): number {
  const { tier, ruling } = verdict;
  const byScore = (ruling === null ? tier : ruling.byScore) ?? 0;
  return byScore === 0 ? 0 : tiers[byScore - 1].from - points;
}
