/** Weights and cut-offs that are being changed, and what would be saved. The three ways are three ways to change the same weights. */
import type {
  CutOffChange,
  ReadyState,
  SidebarCriterion,
  WeightChange,
} from '../../addon/sidebar/sidebar-contract';
import { assessList, type JudgedList } from '../../core/advice/judge-client';
import type { Tier } from '../../core/types';
import { orderByWeight, weighGroups, type OrderGroups } from './order-groups';
import { weighAnswers, type PairAnswers } from './pair-answers';
import { remember } from './remember';
import { roundWeights } from './round-weights';
import { listOf } from './standing';

export const WAYS = ['points', 'order', 'pairs'] as const;
export type Way = (typeof WAYS)[number];

export interface WeightsDraft {
  readonly way: Way;
  /** The weights, in the order of the criteria. */
  readonly points: readonly number[];
  /** The order that led to the points, or that follows from them. */
  readonly groups: OrderGroups;
  /** Answers by places in `compared`. */
  readonly answers: PairAnswers;
  /** Place in the list of pairs. */
  readonly question: number;
  /** The answer that is being given. */
  readonly step: number;
  /** In the order of the tiers. */
  readonly cutOffs: readonly number[];
  /** Fields that hold no usable number. */
  readonly invalid: ReadonlySet<string>;
}

export function draftOf({ criteria, tiers }: ReadyState, way: Way = 'points'): WeightsDraft {
  const points = criteria.map(({ weight }) => weight);
  return {
    way,
    points,
    groups: orderByWeight(points),
    answers: new Map(),
    question: 0,
    step: 0,
    cutOffs: tiers.map(({ from }) => from),
    invalid: new Set(),
  };
}

/** Positions of the criteria that are in the order and in the pairs: those that are switched on. */
export const comparedOf = remember((criteria: readonly SidebarCriterion[]): number[] =>
  criteria.flatMap(({ weight }, index) => (weight > 0 ? [index] : [])),
);

export const pairResultOf = remember((answers: PairAnswers, count: number) => weighAnswers(answers, count));

/** Another way to set weights changes none of them. */
export function inWay({ points }: WeightsDraft, way: Way): Partial<WeightsDraft> {
  return way === 'order' ? { way, groups: orderByWeight(points) } : { way };
}

/** The weights that an order gives. */
export function inOrder(groups: OrderGroups, count: number): Partial<WeightsDraft> {
  return { groups, points: roundWeights(weighGroups(groups, count)) };
}

/** The weights that answers give; those there are until there are enough answers. */
export function withAnswers(
  answers: PairAnswers,
  criteria: readonly SidebarCriterion[],
): Partial<WeightsDraft> {
  const compared = comparedOf(criteria);
  const { weights } = pairResultOf(answers, compared.length);
  if (weights === null || compared.length < 2) return { answers };
  const rounded = roundWeights(weights);
  return {
    answers,
    points: criteria.map((_, index) => (compared.includes(index) ? rounded[compared.indexOf(index)] : 0)),
  };
}

/** Everything that would decide after saving. */
export const draftList = remember(
  (ready: ReadyState, weights: readonly number[], cutOffs: readonly number[]): JudgedList => ({
    ...listOf(ready),
    criteria: ready.criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] })),
    tiers: ready.tiers.map(({ name }, index): Tier => ({ name, from: cutOffs[index] })),
  }),
);

/** Everybody assessed as it would be after saving. */
export const draftStanding = remember(
  (ready: ReadyState, weights: readonly number[], cutOffs: readonly number[]) =>
    assessList(draftList(ready, weights, cutOffs)),
);

export function weightChanges(
  criteria: readonly SidebarCriterion[],
  weights: readonly number[],
): WeightChange[] {
  return criteria.flatMap(({ name, rowNumber, weight }, index) =>
    weight === weights[index] ? [] : [{ criterion: name, rowNumber, weight: weights[index] }],
  );
}

export function cutOffChanges({ tiers }: ReadyState, cutOffs: readonly number[]): CutOffChange[] {
  return tiers.flatMap(({ name, rowNumber, from }, index) =>
    from === cutOffs[index] ? [] : [{ tier: name, rowNumber, from: cutOffs[index] }],
  );
}

/** Whether the sheet's settings are still those that a draft began from. */
export function sameSettings(a: ReadyState, b: ReadyState): boolean {
  const settings = ({ criteria, tiers }: ReadyState): string => JSON.stringify([criteria, tiers]);
  return settings(a) === settings(b);
}
