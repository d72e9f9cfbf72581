/** Which unknown matters most for a client: the one that could move the score furthest. */
import { boundTier } from '../rules/apply-rules';
import { tierOf } from './assign-tier';
import { scoreClient } from './score-client';
import type { Bounds, Scale, Tier } from '../types';

/** An unknown, and what it could make of the score when it alone becomes known. */
export interface Unknown {
  readonly criterionIndex: number;
  /** Score (0–100) if it turns out worst. */
  readonly lowest: number;
  /** Score (0–100) if it turns out best. */
  readonly highest: number;
  /** Positions of the tiers at either end; equal where it cannot move the tier. */
  readonly lowestTier: number;
  readonly highestTier: number;
}

/**
 * Ranks the unknowns of a client.
 *
 * @param values one number per scale; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @param tiers at least one, best first
 * @param bounds what rules and a lock allow, which are taken to hold still; null for nothing
 * @returns one entry per criterion with a weight but without a value: first those that can move the score, and with it the
 *   tier, furthest; never throws
 * @example rankUnknowns([5, NaN], [{ weight: 1, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]) // => [{ "criterionIndex": 1, "lowest": 50, "highest": 100, "lowestTier": 1, "highestTier": 0 }]
 */
export function rankUnknowns(
  values: readonly number[],
  scales: readonly Scale[],
  tiers: readonly Tier[],
  bounds: Bounds | null = null,
): Unknown[] {
  const tierWith = (points: number): number =>
    bounds === null ? tierOf(points, tiers) : boundTier(tierOf(points, tiers), bounds, tiers.length - 1);
  const unknowns = scales.flatMap((scale, criterionIndex) => {
    if (!(scale.weight > 0) || !isNaN(values[criterionIndex]) || isNaN(scale.worst) || isNaN(scale.best))
      return [];
    const scoreWith = (value: number): number =>
      scoreClient(
        values.map((each, index) => (index === criterionIndex ? value : each)),
        scales,
      )?.points ?? 0;
    const [lowest, highest] = [scoreWith(scale.worst), scoreWith(scale.best)];
    return [
      {
        criterionIndex,
        lowest,
        highest,
        lowestTier: tierWith(lowest),
        highestTier: tierWith(highest),
      },
    ];
  });
  // Of two the one that moves the score further moves it further both ways, and so the tier too.
  const pointsMoved = (unknown: Unknown): number => unknown.highest - unknown.lowest;
  return unknowns.sort((a, b) => pointsMoved(b) - pointsMoved(a));
}
