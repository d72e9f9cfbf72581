/**
 * Which old ratings are most worth a fresh look: those that could most easily have led to another tier by now. It changes
 * no score and no tier: old ratings count in full until somebody touches them.
 */
import { comparablePoints } from '../comparable-points';
import { isStale } from './age-of';
import { boundTier } from '../rules/apply-rules';
import type { Assessment, Tier, Verdict } from '../types';

/** A client whose ratings are old. */
export interface Review {
  /** Position in the list of clients. */
  readonly clientIndex: number;
  /** Days since the ratings were last touched. */
  readonly daysAgo: number;
  /** The nearest other tier; null where no other score would give another one. */
  readonly nearest: NearestTier | null;
}

/** The nearest score that would change the final tier. */
export interface NearestTier {
  /** Position of the final tier that the client would then have, better or worse than now. */
  readonly tier: number;
  /** The cut-off (0–100) to be reached, or to be fallen below. */
  readonly cutOff: number;
  /** Points from the score to that cut-off, ≥ 0. */
  readonly points: number;
}

const REVIEWS_LISTED = 10;

/**
 * Ranks the reviews most worth doing.
 *
 * Each of the many things that a score is made of drifts its own way, so a score wanders like a random walk: after t
 * days it has typically moved by a multiple of √t. What makes a review worth while is the chance that it has crossed,
 * meanwhile, the nearest cut-off that would change the final tier. With d points to that cut-off the chance falls with
 * d / √t, whatever the speed of the walk, so the order needs no number of ours: smallest d / √t first. Where no score
 * would change the tier (a lock, a floor that is a cap too, a single tier) d is infinite and the client comes last.
 * Ties: the older one first, then the better rank, then the order of the clients.
 *
 * @param assessments all clients, with their rulings
 * @param ratedDaysAgo one per client: days since its ratings were last touched, null where unknown
 * @param staleAfterDays days after which ratings are old, ≥ 1
 * @param tiers at least one, best first
 * @returns up to ten, the one most worth doing first; none that is not old, none that is not rated; never throws
 * @example rankReviews([{ client: { rowNumber: 2, name: 'Acme', values: [4], problems: [] }, score: { points: 75, evidence: 1, lowest: 75, highest: 75, lifts: [], holdsBack: [], beyondScale: [], unknown: [] }, verdict: { tier: 1, bestPossible: 1, worstPossible: 1, provisional: false, ruling: null }, rank: 1 }], [200], 180, [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]) // => [{ "clientIndex": 0, "daysAgo": 200, "nearest": { "tier": 0, "cutOff": 80, "points": 5 } }]
 */
export function rankReviews(
  assessments: readonly Assessment[],
  ratedDaysAgo: readonly (number | null)[],
  staleAfterDays: number,
  tiers: readonly Tier[],
): Review[] {
  const reviews = assessments.flatMap(({ score, verdict }, clientIndex): Review[] => {
    const daysAgo = ratedDaysAgo[clientIndex] ?? null;
    if (score === null || verdict === null || !isStale(daysAgo, staleAfterDays)) return [];
    return [{ clientIndex, daysAgo, nearest: nearestTier(score.points, verdict, tiers) }];
  });
  const rankOf = ({ clientIndex }: Review): number => assessments[clientIndex].rank ?? Infinity;
  return reviews
    .sort(
      // Two infinities have no difference: NaN, which counts as none here.
      (a, b) => stability(a) - stability(b) || b.daysAgo - a.daysAgo || rankOf(a) - rankOf(b),
    )
    .slice(0, REVIEWS_LISTED);
}

/** Distance against how far a score wanders in that time: the smaller, the likelier another tier is by now. */
function stability({ nearest, daysAgo }: Review): number {
  return nearest === null ? Infinity : nearest.points / Math.sqrt(daysAgo);
}

/**
 * Finds the nearest cut-off at which the final tier would be another one. Rules that have fired are taken to
 * fire still, and a lock bounds its tier from both sides.
 *
 * @param points score, 0–100
 * @param verdict what became of it, with its ruling
 * @param tiers at least one, best first
 * @returns where it is; of two equally near the better tier; null where no score from 0 to 100 gives another tier; never throws
 * @example nearestTier(75, { tier: 1, bestPossible: 1, worstPossible: 1, provisional: false, ruling: null }, [{ name: 'A', from: 80 }, { name: 'B', from: 72 }, { name: 'C', from: 0 }]) // => { "tier": 2, "cutOff": 72, "points": 3 }
 */
export function nearestTier(points: number, verdict: Verdict, tiers: readonly Tier[]): NearestTier | null {
  const { tier: final, ruling } = verdict;
  const finalTier = (byScore: number): number =>
    ruling === null ? byScore : boundTier(byScore, ruling.bounds, tiers.length - 1);
  const byScore = ruling?.byScore ?? final;
  let nearest: NearestTier | null = null;
  for (let other = 0; other < tiers.length; other++) {
    // To become better the tier's own cut-off is to be reached, to become worse that of the tier above it is to be missed.
    const cutOff = tiers[other < byScore ? other : other - 1]?.from;
    const tier = finalTier(other);
    if (other === byScore || tier === final || !isWithinReach(cutOff, other < byScore)) continue;
    const distance = comparablePoints(Math.abs(cutOff - points));
    if (nearest === null || distance < nearest.points) nearest = { tier, cutOff, points: distance };
  }
  return nearest;
}

/** No score is above 100, none below 0. */
function isWithinReach(cutOff: number, isBetter: boolean): boolean {
  return isBetter ? cutOff <= 100 : cutOff > 0;
}
