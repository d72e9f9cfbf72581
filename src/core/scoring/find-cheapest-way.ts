/** How to reach a score with the fewest steps on ratings. */
import { comparablePoints } from '../comparable-points';
import { scoreClient } from './score-client';
import type { Kind, Scale } from '../types';

/** Nobody takes more steps on a scale; one that is longer is gone along in larger ones. */
const MOST_STEPS = 100;

/** One rating that would have to change. */
export interface RatingStep {
  readonly criterionIndex: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the cheapest way to a score: the fewest whole steps on ratings that have a value. A step on the criterion with
 * the greatest effect goes first, which needs the fewest steps and the fewest criteria.
 *
 * @param values one number per scale; NaN is unknown and stays so
 * @param scales weights ≥ 0 and ends of the scales
 * @param kinds kinds of the criteria; only ratings are changed
 * @param target score to reach, 0–100
 * @returns the changed ratings; empty where the score is reached already; null where ratings alone cannot reach it;
 *   never throws
 * @example findCheapestWay([3, 4], [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], ['rating', 'rating'], 75) // => [{ "criterionIndex": 0, "from": 3, "to": 4 }]
 */
export function findCheapestWay(
  values: readonly number[],
  scales: readonly Scale[],
  kinds: readonly Kind[],
  target: number,
): RatingStep[] | null {
  const changed = [...values];
  const isReached = (): boolean =>
    comparablePoints(scoreClient(changed, scales)?.points ?? 0) >= comparablePoints(target);
  for (const index of ratingsByEffect(values, scales, kinds)) {
    const { worst, best } = scales[index];
    const step = Math.sign(best - worst) * Math.max(1, Math.abs(best - worst) / MOST_STEPS);
    const isBelowWorst = (changed[index] - worst) * step < 0;
    if (isBelowWorst && !isReached()) changed[index] = worst;
    while (!isReached() && (best - changed[index]) * step > 0) {
      const next = changed[index] + step;
      changed[index] = (best - next) * step > 0 ? next : best;
    }
  }
  if (!isReached()) return null;
  return changed.flatMap((to, criterionIndex) =>
    to === values[criterionIndex] || isNaN(to) ? [] : [{ criterionIndex, from: values[criterionIndex], to }],
  );
}

/** Known ratings, the one whose step counts most first. */
function ratingsByEffect(
  values: readonly number[],
  scales: readonly Scale[],
  kinds: readonly Kind[],
): number[] {
  const effect = (index: number): number =>
    scales[index].weight / Math.abs(scales[index].best - scales[index].worst);
  return kinds
    .flatMap((kind, index) =>
      kind === 'rating' && !isNaN(values[index]) && scales[index].weight > 0 ? [index] : [],
    )
    .sort((a, b) => effect(b) - effect(a));
}
