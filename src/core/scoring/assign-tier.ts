/** Score → verdict: which tier, which are still possible. */
import { reaches } from '../comparable-points';
import type { Score, Settings, Tier, Verdict } from '../types';

/**
 * Sorts tiers best first. Their order on the tab does not matter.
 *
 * @param tiers tiers with different cut-offs
 * @returns a new list, highest cut-off first; never throws
 * @example sortTiers([{ name: 'B', from: 0 }, { name: 'A', from: 50 }]) // => [{ "name": "A", "from": 50 }, { "name": "B", "from": 0 }]
 */
export function sortTiers(tiers: readonly Tier[]): Tier[] {
  return [...tiers].sort((a, b) => b.from - a.from);
}

/**
 * The tier that a score reaches. Cut-offs are inclusive; the last tier also takes everything below it.
 *
 * @param points score, 0–100
 * @param tiers at least one, best first
 * @returns position of the tier in `tiers`; never throws
 * @example tierOf(60, [{ name: 'A', from: 80 }, { name: 'B', from: 60 }, { name: 'C', from: 40 }]) // => 1
 */
export function tierOf(points: number, tiers: readonly Tier[]): number {
  const last = tiers.length - 1;
  let index = 0;
  while (index < last && !reaches(points, tiers[index].from)) index++;
  return index;
}

/**
 * Says what follows from a score.
 *
 * @param score a client's score
 * @param tiers at least one, best first
 * @param settings the minimum evidence (0–1)
 * @returns tier, possible tiers, and whether it is provisional; must not be changed, as others have the same one; never throws
 * @example assignTier({ points: 70, evidence: 1, lowest: 70, highest: 70, lifts: [], holdsBack: [], beyondScale: [], unknown: [] }, [{ name: 'A', from: 80 }, { name: 'B', from: 0 }], { minimumEvidence: 0.5 }) // => { "tier": 1, "bestPossible": 1, "worstPossible": 1, "provisional": false, "ruling": null }
 */
export function assignTier(
  score: Score,
  tiers: readonly Tier[],
  settings: Pick<Settings, 'minimumEvidence'>,
): Verdict {
  const { points, lowest, highest, evidence } = score;
  const tier = tierOf(points, tiers);
  return sharedVerdict(
    tier,
    highest === points ? tier : tierOf(highest, tiers),
    lowest === points ? tier : tierOf(lowest, tiers),
    !reaches(evidence, settings.minimumEvidence),
  );
}

/** By tier, best and worst possible one, then certain and provisional. */
const VERDICTS: Verdict[][][] = [];

/** There are many clients and few verdicts: an object for each client would cost more than judging it. */
function sharedVerdict(
  tier: number,
  bestPossible: number,
  worstPossible: number,
  provisional: boolean,
): Verdict {
  const alike = ((VERDICTS[tier] ??= [])[bestPossible] ??= []);
  return (alike[2 * worstPossible + (provisional ? 1 : 0)] ??= {
    tier,
    bestPossible,
    worstPossible,
    provisional,
    ruling: null,
  });
}
