/** Score and verdict → how far the next better tier is. Asked only where it is said, so no verdict keeps it. */
import { boundTier } from '../rules/apply-rules';
import type { Tier, Verdict } from '../types';

/**
 * The points that are missing to the next better tier. Rules that have fired are taken to fire still.
 *
 * @param points score, 0–100
 * @param verdict what became of it
 * @param tiers at least one, best first
 * @returns points above 0; 0 in the best tier, and where points alone cannot reach a better one; never throws
 * @example pointsToNextTier(70, { tier: 1, ruling: null }, [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]) // => 10
 */
export function pointsToNextTier(
  points: number,
  verdict: Pick<Verdict, 'tier' | 'ruling'>,
  tiers: readonly Tier[],
): number {
  const { tier, ruling } = verdict;
  const byScore = (ruling === null ? tier : ruling.byScore) ?? 0;
  if (byScore === 0) return 0;
  const better = byScore - 1;
  const reached = ruling === null ? better : boundTier(better, ruling.bounds, tiers.length - 1);
  return reached === tier - 1 ? tiers[better].from - points : 0;
}
