/** How firm tiers are: what becomes of them when weights are a little different. No chance: the samples are seeded. */
import { scaleValue } from '../scoring/split-score';
import type { Scale, Verdict } from '../types';
import type { Judge, JudgedList } from './judge-client';

/** The change of a single weight that gives a client another tier. */
export interface WeightFlip {
  readonly criterionIndex: number;
  readonly from: number;
  /** A weight of three digits, ≥ 0, with which the tier is another. */
  readonly to: number;
  /** Position of that tier. */
  readonly tier: number;
}

/** A change of a weight that may flip a tier: with it the score crosses what a tier or a rule asks. */
export type WeightCrossing = Omit<WeightFlip, 'tier'>;

/**
 * Finds the smallest change of one weight that flips a tier, measured against that weight. It is a flip by score, rules and lock
 * together, and with the very number that is given.
 *
 * @param crossings of the client, the smallest first
 * @param judge of the client
 * @param verdict what the client has now; null where nothing is rated
 * @param weights one per criterion
 * @returns the change, or null where no change of a single weight flips the tier; never throws
 * @example findWeightFlip([{ criterionIndex: 0, from: 3, to: 1.49 }], () => ({ score: null, verdict: null }), null, [3]) // => null
 */
export function findWeightFlip(
  crossings: readonly WeightCrossing[],
  judge: Judge,
  verdict: Verdict | null,
  weights: readonly number[],
): WeightFlip | null {
  if (verdict === null) return null;
  for (const crossing of crossings) {
    const { criterionIndex, to } = crossing;
    const tried = judge({
      weights: weights.map((weight, index) => (index === criterionIndex ? to : weight)),
    });
    const tier = tried.verdict?.tier ?? verdict.tier;
    if (tier !== verdict.tier) return { ...crossing, tier };
  }
  return null;
}

/**
 * Lists the changes of one weight with which a score crosses a cut-off, or a score that a rule asks for.
 *
 * With the weight w of criterion j free, the score is (A + w·u) / (B + w), so it crosses the share c at
 * w = (c·B − A) / (u − c).
 *
 * @param values one number per scale; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @param list tiers and rules
 * @returns the changes, the smallest first, each rounded to three digits away from the weight; never throws
 * @example listCrossings([5, 1], [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], { tiers: [{ name: 'A', from: 60 }, { name: 'B', from: 0 }], ruleBook: { rules: [], locks: [], today: 0 } }) // => [{ "criterionIndex": 0, "from": 3, "to": 1.49 }, { "criterionIndex": 1, "from": 1, "to": 2.01 }]
 */
export function listCrossings(
  values: readonly number[],
  scales: readonly Scale[],
  list: Pick<JudgedList, 'tiers' | 'ruleBook'>,
): WeightCrossing[] {
  const asked = askedScores(list);
  const known = scales.flatMap((scale, index) => (scale.weight > 0 && !isNaN(values[index]) ? [index] : []));
  if (known.length < 2) return [];
  const weighted = known.map((index) => scales[index].weight * scaleValue(values[index], scales[index]));
  const totalWeight = known.reduce((sum, index) => sum + scales[index].weight, 0);
  const totalWeighted = weighted.reduce((sum, each) => sum + each, 0);
  const crossings = known.flatMap((criterionIndex, position) => {
    const from = scales[criterionIndex].weight;
    const scaled = weighted[position] / from;
    return asked.flatMap((points): WeightCrossing[] => {
      const share = points / 100;
      const to = (share * (totalWeight - from) - (totalWeighted - weighted[position])) / (scaled - share);
      return isFinite(to) && to >= 0
        ? roundAway(to, from).map((rounded) => ({ criterionIndex, from, to: rounded }))
        : [];
    });
  });
  return crossings.sort((a, b) => changeOf(a) - changeOf(b));
}

/**
 * How large a change of a weight is.
 *
 * @param change of a weight above 0
 * @returns the difference as a share of the weight; never throws
 * @example changeOf({ from: 4, to: 3 }) // => 0.25
 */
export function changeOf(change: Pick<WeightCrossing, 'from' | 'to'>): number {
  return Math.abs(change.to - change.from) / change.from;
}

/** Scores at which a tier begins, or a rule. */
function askedScores({ tiers, ruleBook }: Pick<JudgedList, 'tiers' | 'ruleBook'>): number[] {
  const ofRules = ruleBook.rules.flatMap(({ condition }) =>
    condition.column === 'score' && 'value' in condition && typeof condition.value === 'number'
      ? [condition.value]
      : [],
  );
  return [...new Set([...tiers.slice(0, -1).map(({ from }) => from), ...ofRules])];
}

/** So near, in units of the last digit, a crossing is only met: scores are compared with nine decimals. */
const MET = 1e-4;

/** A crossing has to be passed and not only met; one that is hardly a change may be passed either way. */
function roundAway(crossing: number, from: number): number[] {
  if (crossing === 0) return [0];
  const unit = 10 ** (Math.floor(Math.log10(crossing)) - 2);
  const places: number[] = [];
  if (crossing > from - unit) places.push(Math.floor(crossing / unit + MET) + 1);
  if (crossing < from + unit) places.push(Math.ceil(crossing / unit - MET) - 1);
  return places.map((place) => Number((place * unit).toPrecision(3)));
}

/**
 * Samples weights around the given ones.
 *
 * @param weights one per criterion, ≥ 0
 * @param spread how far each varies, as a share of itself: 0.2 is ±20 %
 * @param samples how many sets are made
 * @returns that many sets of weights; the same for the same arguments; never throws
 * @example sampleWeights([1, 0], 0.2, 3).map(([, none]) => none) // => [0, 0, 0]
 */
export function sampleWeights(weights: readonly number[], spread: number, samples: number): number[][] {
  const next = seededNumbers(20);
  return Array.from({ length: samples }, () =>
    weights.map((weight) => weight * (1 + spread * (2 * next() - 1))),
  );
}

/**
 * Counts how often a client keeps its tier.
 *
 * @param judge of the client
 * @param verdict what the client has now; null where nothing is rated
 * @param samples sets of weights, at least one
 * @returns the share (0–1) of the sets with which the tier stays; null without a tier; never throws
 * @example shareKept(() => ({ score: null, verdict: null }), null, [[1]]) // => null
 */
export function shareKept(
  judge: Judge,
  verdict: Verdict | null,
  samples: readonly (readonly number[])[],
): number | null {
  if (verdict === null) return null;
  const kept = samples.filter((weights) => judge({ weights }).verdict?.tier === verdict.tier);
  return kept.length / samples.length;
}

/** Evenly spread numbers from 0 to 1, the same for the same seed (the generator mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
