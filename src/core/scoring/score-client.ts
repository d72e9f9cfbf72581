/** Values and scales → score, its range, and what moved it. The hot loop: it runs once per client and criterion. */
import { listPositions } from './shared-positions';
import type { Scale, Score } from '../types';

/** What the client at hand is found to have, kept between calls: arrays per client would cost more than the scoring. */
let effects = new Float64Array(32);
let unknown = new Int32Array(32);
let beyondScale = new Int32Array(32);
const lifts = new Int32Array(2);
const holdsBack = new Int32Array(2);

/**
 * Places a value on the way from worst to best: (x − worst) / (best − worst). Halves of all three have the same place, and their
 * differences are numbers however wide the scale.
 *
 * @param value any number
 * @param scale ends of the scale; where both are the same (all clients alike) every value is best
 * @returns 0 at worst, 1 at best; less than 0 or more than 1 outside the scale; never throws
 * @example placeOnScale(4, { weight: 1, worst: 1, best: 5 }) // => 0.75
 * @example placeOnScale(15, { weight: 1, worst: 30, best: 20 }) // => 1.5
 */
export function placeOnScale(value: number, scale: Scale): number {
  const worst = scale.worst / 2;
  const best = scale.best / 2;
  return best === worst ? 1 : (value / 2 - worst) / (best - worst);
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
  let unknownCount = 0;
  let beyondCount = 0;
  if (effects.length <= scales.length) makeRoom(2 * scales.length);
  for (let index = 0; index < scales.length; index++) {
    const scale = scales[index];
    const { weight } = scale;
    effects[index] = 0;
    if (!(weight > 0)) continue;
    const value = values[index];
    if (value !== value) {
      unknownWeight += weight;
      unknown[unknownCount++] = index;
      continue;
    }
    const place = placeOnScale(value, scale);
    const share = place < 0 ? 0 : place > 1 ? 1 : place;
    if (share !== place) beyondScale[beyondCount++] = index;
    knownWeight += weight;
    sum += weight * share;
    effects[index] = weight * (share - 0.5);
  }
  if (knownWeight === 0) return null;
  findStrongest(effects, scales.length);
  const total = knownWeight + unknownWeight;
  const points = 100 * (sum / knownWeight);
  return {
    points,
    evidence: knownWeight / total,
    lowest: unknownCount === 0 ? points : Math.min(points, 100 * (sum / total)),
    highest: unknownCount === 0 ? points : Math.max(points, 100 * ((sum + unknownWeight) / total)),
    lifts: listPair(lifts, scales.length),
    holdsBack: listPair(holdsBack, scales.length),
    beyondScale: listPositions(beyondScale, beyondCount),
    unknown: listPositions(unknown, unknownCount),
  };
}

function makeRoom(count: number): void {
  effects = new Float64Array(count);
  unknown = new Int32Array(count);
  beyondScale = new Int32Array(count);
}

/**
 * Finds the two strongest effects either way; of equal ones the earlier criterion. Behind the last stands the middle of the scale, which
 * has no effect and is to be beaten.
 */
function findStrongest(effectOf: Float64Array, count: number): void {
  effectOf[count] = 0;
  let [most, more, least, less] = [count, count, count, count];
  for (let index = 0; index < count; index++) {
    const effect = effectOf[index];
    const isMost = effect > effectOf[most];
    const isLeast = effect < effectOf[least];
    more = choose(isMost, most, choose(effect > effectOf[more], index, more));
    most = choose(isMost, index, most);
    less = choose(isLeast, least, choose(effect < effectOf[less], index, less));
    least = choose(isLeast, index, least);
  }
  lifts[0] = most;
  lifts[1] = more;
  holdsBack[0] = least;
  holdsBack[1] = less;
}

/** One of two positions, without a branch: which effect is stronger no processor can guess, and its wrong guesses took a third of the scoring. */
function choose(condition: boolean, one: number, other: number): number {
  return other ^ ((one ^ other) & -Number(condition));
}

/** The middle of the scale is none of a strongest pair. */
function listPair(pair: Int32Array, middle: number): readonly number[] {
  return listPositions(pair, pair[0] === middle ? 0 : pair[1] === middle ? 1 : 2);
}
