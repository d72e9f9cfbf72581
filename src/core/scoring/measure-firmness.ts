/** How firm tiers are: what happens to them when weights were a little different. No chance: the samples are seeded. */
import { tierOf } from './assign-tier';
import { scoreClient } from './score-client';
import { scaleValue } from './split-score';
import type { Scale, Tier } from '../types';

/** The smallest change of a single weight that gives a client another tier. */
export interface WeightFlip {
  readonly criterionIndex: number;
  readonly from: number;
  /** The weight at which the tier changes, ≥ 0. */
  readonly to: number;
}

/**
 * Finds the smallest change of one weight that flips a tier, measured against that weight.
 *
 * With the weight w of criterion j free, the score is (A + w·u) / (B + w), so it crosses the share c at
 * w = (c·B − A) / (u − c).
 *
 * @param values one number per scale; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @param tiers at least one, best first
 * @returns the change, or null where no change of a single weight flips the tier; never throws
 * @example findWeightFlip([5, 1], [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 60 }, { name: 'B', from: 0 }])?.to.toFixed(6) // => "1.500000"
 */
export function findWeightFlip(
  values: readonly number[],
  scales: readonly Scale[],
  tiers: readonly Tier[],
): WeightFlip | null {
  const score = scoreClient(values, scales);
  if (score === null) return null;
  const tier = tierOf(score.points, tiers);
  const bounds = [tiers[tier - 1]?.from, tier < tiers.length - 1 ? tiers[tier].from : undefined];
  let smallest: WeightFlip | null = null;
  let smallestChange = Infinity;
  for (const { criterionIndex, to, from } of bounds.flatMap((bound) => crossings(values, scales, bound))) {
    const change = Math.abs(to - from) / from;
    if (change < smallestChange) {
      smallestChange = change;
      smallest = { criterionIndex, from, to };
    }
  }
  return smallest;
}

/** For every criterion the weight at which the score meets a cut-off, where there is one. */
function crossings(
  values: readonly number[],
  scales: readonly Scale[],
  cutOff: number | undefined,
): WeightFlip[] {
  if (cutOff === undefined) return [];
  const known = scales.flatMap((scale, index) => (scale.weight > 0 && !isNaN(values[index]) ? [index] : []));
  const weighted = known.map((index) => scales[index].weight * scaleValue(values[index], scales[index]));
  const totalWeight = known.reduce((sum, index) => sum + scales[index].weight, 0);
  const totalWeighted = weighted.reduce((sum, each) => sum + each, 0);
  return known.flatMap((criterionIndex, position) => {
    const from = scales[criterionIndex].weight;
    const scaled = weighted[position] / from;
    const share = cutOff / 100;
    const to = (share * (totalWeight - from) - (totalWeighted - weighted[position])) / (scaled - share);
    return isFinite(to) && to >= 0 && known.length > 1 ? [{ criterionIndex, from, to }] : [];
  });
}

export interface Firmness {
  /** Mean share (0–1) of the samples in which a rated client keeps its tier; 1 without rated clients. */
  readonly kept: number;
  /** The same for each client; null where nothing is rated. */
  readonly keptByClient: readonly (number | null)[];
}

/**
 * Samples weights around the given ones and counts who keeps the tier.
 *
 * @param clients values of each client in the order of the scales; NaN is unknown
 * @param scales weights ≥ 0 and ends of the scales
 * @param tiers at least one, best first
 * @param spread how far each weight varies, as a share of itself: 0.2 is ±20 %
 * @param samples how many sets of weights are tried
 * @returns shares of samples in which tiers stay; the same for the same arguments; never throws
 * @example sampleFirmness([[5, 5]], [{ weight: 1, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 80 }, { name: 'B', from: 0 }], 0.2, 50).kept // => 1
 */
export function sampleFirmness(
  clients: readonly (readonly number[])[],
  scales: readonly Scale[],
  tiers: readonly Tier[],
  spread: number,
  samples: number,
): Firmness {
  const tierWith = (values: readonly number[], tried: readonly Scale[]): number | null => {
    const score = scoreClient(values, tried);
    return score === null ? null : tierOf(score.points, tiers);
  };
  const actual = clients.map((values) => tierWith(values, scales));
  const kept = clients.map(() => 0);
  const next = seededNumbers(20);
  for (let sample = 0; sample < samples; sample++) {
    const tried = scales.map((scale) => ({
      ...scale,
      weight: scale.weight * (1 + spread * (2 * next() - 1)),
    }));
    clients.forEach((values, index) => {
      if (actual[index] !== null && tierWith(values, tried) === actual[index]) kept[index]++;
    });
  }
  const keptByClient = actual.map((tier, index) => (tier === null ? null : kept[index] / samples));
  const rated = keptByClient.filter((share) => share !== null);
  return {
    kept: rated.length === 0 ? 1 : rated.reduce((sum, share) => sum + share, 0) / rated.length,
    keptByClient,
  };
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
