/** Weights and cut-offs that are being changed: what each of the three ways gives, and what would be saved. */
import type {
  CutOffChange,
  ReadyState,
  SidebarCriterion,
  WeightChange,
} from '../../addon/sidebar/sidebar-contract';
import type { Tier } from '../../core/types';
import { orderByWeight, weighGroups, type OrderGroups } from './order-groups';
import { weighAnswers, type PairAnswers } from './pair-answers';
import { remember } from './remember';
import { assessAll, clientsOf } from './standing';

export const WAYS = ['points', 'order', 'pairs'] as const;
export type Way = (typeof WAYS)[number];

export interface WeightsDraft {
  readonly way: Way;
  /** In the order of the criteria. */
  readonly points: readonly number[];
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

/** The weights as they would be saved. */
export function draftWeights(criteria: readonly SidebarCriterion[], draft: WeightsDraft): readonly number[] {
  const { way, points, groups, answers } = draft;
  if (way === 'points') return points;
  return way === 'order' ? orderWeights(criteria, groups) : pairWeights(criteria, answers);
}

const orderWeights = remember((criteria: readonly SidebarCriterion[], groups: OrderGroups): number[] =>
  groups.length === 0
    ? criteria.map(({ weight }) => weight)
    : weighGroups(groups, criteria.length).map(inPoints),
);

/** As they are until there are enough answers. */
const pairWeights = remember((criteria: readonly SidebarCriterion[], answers: PairAnswers): number[] => {
  const compared = comparedOf(criteria);
  const { weights } = pairResultOf(answers, compared.length);
  if (weights === null || compared.length < 2) return criteria.map(({ weight }) => weight);
  return criteria.map((_, index) =>
    compared.includes(index) ? inPoints(weights[compared.indexOf(index)]) : 0,
  );
});

/** 0.52083 → 52.1: three digits, readable in the sheet, and never rounded to 0, which would switch a criterion off. */
function inPoints(weight: number): number {
  return Number((100 * weight).toPrecision(3));
}

export const draftTiers = remember((ready: ReadyState, cutOffs: readonly number[]): Tier[] =>
  ready.tiers.map(({ name }, index) => ({ name, from: cutOffs[index] })),
);

/** Everything assessed as it would be after saving. */
export const draftStanding = remember(
  (ready: ReadyState, weights: readonly number[], cutOffs: readonly number[]) =>
    assessAll(
      clientsOf(ready.clients),
      ready.criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] })),
      draftTiers(ready, cutOffs),
      ready.minimumEvidence,
      ready.ruleBook,
    ),
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
