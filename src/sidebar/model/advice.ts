/** What the client view says of a tier: who decided, what would put it right, the shortest way up, how firm it is. */
import type { ReadyState, SentRule } from '../../addon/sidebar/sidebar-contract';
import { decidingRules } from '../../core/advice/deciding-rules';
import { findShortestWay, type Remedy, type ValueStep } from '../../core/advice/find-shortest-way';
import type { Judge } from '../../core/advice/judge-client';
import {
  findWeightFlip,
  listCrossings,
  sampleWeights,
  shareKept,
  type WeightFlip,
} from '../../core/advice/measure-firmness';
import type { Verdict } from '../../core/types';
import { remember } from './remember';
import { judgeWith, type Standing } from './standing';

/** Each weight varies by this share of itself. */
export const SPREAD = 0.2;
export const SAMPLES = 200;

/** What somebody can put right at once, by what the column means, and the value that it has then. */
const REMEDIES = { lastContact: 0, daysLate: 0, breaksAgreements: 0 } as const;
export type RemedyKey = keyof typeof REMEDIES;

export function remedyKeyAt({ criteria, inputs }: ReadyState, position: number): RemedyKey | null {
  const key = inputs[position - criteria.length]?.key;
  return key !== undefined && Object.prototype.hasOwnProperty.call(REMEDIES, key) ? (key as RemedyKey) : null;
}

const remediesOf = remember((ready: ReadyState): Remedy[] =>
  ready.inputs.flatMap((_, index) => {
    const position = ready.criteria.length + index;
    const key = remedyKeyAt(ready, position);
    return key === null ? [] : [{ position, to: REMEDIES[key] }];
  }),
);

export interface Way {
  readonly steps: readonly ValueStep[];
  /** Position of the tier that it leads to. */
  readonly tier: number;
}

/** The shortest way to a better tier, by score, rules and lock together; null where there is none. */
export const shortestWay = remember((ready: ReadyState, position: number, standing: Standing): Way | null => {
  const { client, verdict } = standing.assessments[position];
  if (verdict === null || verdict.ruling?.lock) return null;
  const judge = judgeWith(ready, position);
  const tierOf = (values: readonly number[]): number => judge({ values }).verdict?.tier ?? verdict.tier;
  const settings = {
    scales: standing.scales,
    kinds: ready.criteria.map(({ kind }) => kind),
    remedies: remediesOf(ready).filter((remedy) => client.values[remedy.position] > remedy.to),
  };
  const steps = findShortestWay(client.values, settings, (values) => tierOf(values) < verdict.tier);
  if (steps === null) return null;
  const reached = [...client.values];
  for (const { position: at, to } of steps) reached[at] = to;
  return { steps, tier: tierOf(reached) };
});

/** The rules that took the tier away from the one by score. */
export function rulesInTheWay({ ruleBook }: ReadyState, { ruling }: Verdict): SentRule[] {
  if (ruling === null || ruling.lock !== null) return [];
  return decidingRules(ruling, ruleBook.rules).map((index) => ruleBook.rules[index]);
}

export interface ClientFirmness {
  /** Share (0–1) of trials in which the tier stays; null without a tier. */
  readonly kept: number | null;
  readonly flip: WeightFlip | null;
}

/** With the values that it has in this standing, tried ones too. */
export const firmnessOf = remember(
  (ready: ReadyState, position: number, { assessments, scales }: Standing): ClientFirmness => {
    const { client, verdict } = assessments[position];
    const { values } = client;
    const others = judgeWith(ready, position);
    const judge: Judge = (change) => others({ values, ...change });
    const weights = ready.criteria.map(({ weight }) => weight);
    return {
      kept: shareKept(judge, verdict, sampleWeights(weights, SPREAD, SAMPLES)),
      flip: findWeightFlip(listCrossings(values, scales, ready), judge, verdict, weights),
    };
  },
);
