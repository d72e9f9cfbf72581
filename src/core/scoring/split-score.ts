/** A score taken apart: what each criterion adds. The parts sum to the score. */
import { placeOnScale } from './score-client';
import type { Scale } from '../types';

/** What one criterion with a value adds to a score. */
export interface ScorePart {
  /** Position in the list of criteria. */
  readonly criterionIndex: number;
  /** Its share (0–1) of the weight that has values. */
  readonly weightShare: number;
  /** The value as a share of the way from worst to best, 0–1. */
  readonly scaled: number;
  /** Points that it adds to the score. */
  readonly points: number;
}

/**
 * Scales a value to its share of the way from worst to best.
 *
 * @param value any number; outside the scale it counts as the nearer end
 * @param scale ends of the scale
 * @returns 0 (worst) to 1 (best); never throws
 * @example scaleValue(9, { weight: 1, worst: 1, best: 5 }) // => 1
 */
export function scaleValue(value: number, scale: Scale): number {
  return Math.min(1, Math.max(0, placeOnScale(value, scale)));
}

/**
 * Takes a score apart.
 *
 * @param values one number per scale; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @returns one part per criterion with a weight and a value, the strongest effect (either way) first; the points sum to
 *   the score; empty where nothing is known; never throws
 * @example splitScore([5, 1], [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }]).map(({ points }) => points) // => [75, 0]
 */
export function splitScore(values: readonly number[], scales: readonly Scale[]): ScorePart[] {
  const known = scales.flatMap((scale, index) => (scale.weight > 0 && !isNaN(values[index]) ? [index] : []));
  const total = known.reduce((sum, index) => sum + scales[index].weight, 0);
  const parts = known.map((criterionIndex) => {
    const weightShare = scales[criterionIndex].weight / total;
    const scaled = scaleValue(values[criterionIndex], scales[criterionIndex]);
    return { criterionIndex, weightShare, scaled, points: 100 * weightShare * scaled };
  });
  const effect = ({ weightShare, scaled }: ScorePart): number => Math.abs(weightShare * (scaled - 0.5));
  return parts.sort((a, b) => effect(b) - effect(a));
}
