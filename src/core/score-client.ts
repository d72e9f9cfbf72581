/** Values and scales → score, its range, and what moved it. The hot loop: it runs once per client and criterion. */
import type { Scale, Score } from './types';

const NONE: readonly number[] = [];

/** Effects of the client at hand, kept between calls: an array per client would cost more than the scoring. */
let effects = new Float64Array(32);

/**
 * Scales a value to its share of the way from worst to best.
 *
 * Source of the formula: u = clamp((x − worst) / (best − worst), 0, 1).
 *
 * @param value any number; outside the scale it counts as the nearer end
 * @param scale ends of the scale; where both are the same (all clients alike) every value is best
 * @returns 0 (worst) to 1 (best); never throws
 * @example scaleValue(4, { weight: 1, worst: 1, best: 5 }) // => 0.75
 * @example scaleValue(0, { weight: 1, worst: 30, best: 0 }) // => 1
 */
export function scaleValue(value: number, scale: Scale): number {
  if (scale.best === scale.worst) return 1;
  const share = (value - scale.worst) / (scale.best - scale.worst);
  return share <= 0 ? 0 : share >= 1 ? 1 : share;
}

/**
 * Scores one client: 100 × Σ weight × scaled value / Σ weight over the criteria that have a value.
 *
 * @param values one number per scale; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @returns the score with its range and reasons, or null where no criterion with a weight has a value; never throws
 * @example scoreClient([5, NaN], [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }]) // => { "points": 100, "evidence": 0.75, "lowest": 75, "highest": 100, "lifts": [0], "holdsBack": [], "beyondScale": [], "unknown": [1] }
 */
export function scoreClient(values: readonly number[], scales: readonly Scale[]): Score | null {
  let knownWeight = 0;
  let unknownWeight = 0;
  let sum = 0;
  let unknown = NONE as number[];
  let beyondScale = NONE as number[];
  if (effects.length < scales.length) effects = new Float64Array(2 * scales.length);
  for (let index = 0; index < scales.length; index++) {
    const scale = scales[index];
    const { weight } = scale;
    effects[index] = 0;
    if (!(weight > 0)) continue;
    const value = values[index];
    if (value !== value) {
      unknownWeight += weight;
      unknown = appended(unknown, index);
      continue;
    }
    const share = scaleValue(value, scale);
    if ((share === 0 || share === 1) && isBeyond(value, scale)) beyondScale = appended(beyondScale, index);
    knownWeight += weight;
    sum += weight * share;
    effects[index] = weight * (share - 0.5);
  }
  if (knownWeight === 0) return null;
  const total = knownWeight + unknownWeight;
  const points = (100 * sum) / knownWeight;
  return {
    points,
    evidence: knownWeight / total,
    lowest: unknownWeight === 0 ? points : (100 * sum) / total,
    highest: unknownWeight === 0 ? points : (100 * (sum + unknownWeight)) / total,
    lifts: strongest(scales.length, 1),
    holdsBack: strongest(scales.length, -1),
    beyondScale,
    unknown,
  };
}

function appended(list: number[], index: number): number[] {
  if (list === NONE) return [index];
  list.push(index);
  return list;
}

function isBeyond(value: number, { worst, best }: Scale): boolean {
  return worst < best ? value < worst || value > best : value > worst || value < best;
}

/** The two strongest effects of one sign, strongest first; of equal ones the earlier criterion. */
function strongest(count: number, sign: 1 | -1): readonly number[] {
  let first = -1;
  let second = -1;
  for (let index = 0; index < count; index++) {
    const effect = sign * effects[index];
    if (!(effect > 0)) continue;
    if (first < 0 || effect > sign * effects[first]) {
      second = first;
      first = index;
    } else if (second < 0 || effect > sign * effects[second]) second = index;
  }
  if (first < 0) return NONE;
  return second < 0 ? [first] : [first, second];
}
