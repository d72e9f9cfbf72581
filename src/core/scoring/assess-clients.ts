/** The pipeline: clients → scores → tiers, by score, by rules, by lock → ranks, with the reasons of each. */
import { applyLocks } from '../rules/apply-locks';
import { applyRules } from '../rules/apply-rules';
import { assignTier } from './assign-tier';
import { locateScales } from './locate-scales';
import type { LeastOfTop } from '../rules/match-condition';
import { rankClients } from './rank-clients';
import { scoreClient } from './score-client';
import { DEFAULT_SETTINGS } from '../settings';
import {
  NO_RULES,
  type Assessment,
  type Client,
  type Criterion,
  type RuleBook,
  type Scale,
  type Score,
  type Tier,
  type Verdict,
} from '../types';

/** What clients are judged by. */
export interface Yardstick {
  /** In the order of the clients' values; a weight ≥ 0 each, at least one above 0. */
  readonly criteria: readonly Criterion[];
  /** At least one, best first. */
  readonly tiers: readonly Tier[];
  /** 0–1; the default of the setting if left out. */
  readonly minimumEvidence?: number;
  /** Rules, what they look at, and locks; none if left out. */
  readonly ruleBook?: RuleBook;
  /** Instead of "min" and "max" of the clients, and of whom rules find on top of them. */
  readonly compared?: Compared;
}

/** What the clients are compared with, where that is more than themselves. */
export interface Compared {
  /** One per criterion, with "min" and "max" as numbers. */
  readonly scales: readonly Scale[];
  readonly leastOfTop: LeastOfTop;
}

/** What came of the clients, and the scales by which it did. */
export interface AssessedClients {
  /** One per client, in their order. */
  readonly assessments: Assessment[];
  /** One per criterion, with "min" and "max" as numbers. */
  readonly scales: readonly Scale[];
}

/**
 * Assesses all clients.
 *
 * @param clients all of them
 * @param yardstick what they are judged by
 * @returns one assessment per client, in the same order, and the scales; never throws
 * @example assessOnScales([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], { criteria: [{ name: 'Hours', kind: 'fact', weight: 1, worst: 0, best: 'max' }], tiers: [{ name: 'A', from: 0 }] }).scales // => [{ "weight": 1, "worst": 0, "best": 5 }]
 */
export function assessOnScales(clients: readonly Client[], yardstick: Yardstick): AssessedClients {
  const { scores, verdicts, scales } = judgeOnScales(clients, yardstick);
  const ranks = rankClients(scores, verdicts);
  const assessments = clients.map((client, index) => ({
    client,
    score: scores[index],
    verdict: verdicts[index],
    rank: ranks[index],
  }));
  return { assessments, scales };
}

/** One score and verdict per client, in their order, and the scales by which they came about. */
export interface JudgedClients {
  readonly scores: readonly (Score | null)[];
  readonly verdicts: readonly (Verdict | null)[];
  readonly scales: readonly Scale[];
}

/**
 * The same for whoever needs no ranks, which take most of the time.
 *
 * @param clients all of them
 * @param yardstick what they are judged by
 * @returns scores and verdicts, and the scales; never throws
 * @example judgeOnScales([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], { criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 80 }, { name: 'B', from: 0 }] }).verdicts.map((verdict) => verdict?.tier) // => [0]
 */
export function judgeOnScales(clients: readonly Client[], yardstick: Yardstick): JudgedClients {
  const { criteria, tiers, ruleBook = NO_RULES, compared } = yardstick;
  const { minimumEvidence = DEFAULT_SETTINGS.minimumEvidence } = yardstick;
  const scales = compared?.scales ?? locateScales(criteria, clients);
  const scores = clients.map(({ values }) => scoreClient(values, scales));
  const verdicts = scores.map((score) =>
    score === null ? null : assignTier(score, tiers, { minimumEvidence }),
  );
  const byRules = applyRules({ scores, verdicts }, ruleBook, tiers.length - 1, compared?.leastOfTop);
  return { scores, verdicts: applyLocks(byRules, ruleBook.locks), scales };
}

/**
 * The same for whoever needs no scales.
 *
 * @param clients all of them
 * @param yardstick what they are judged by
 * @returns one assessment per client, in the same order; never throws
 * @example assessClients([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], { criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 80 }, { name: 'B', from: 0 }] }).map(({ rank }) => rank) // => [1]
 */
export function assessClients(clients: readonly Client[], yardstick: Yardstick): Assessment[] {
  return assessOnScales(clients, yardstick).assessments;
}
