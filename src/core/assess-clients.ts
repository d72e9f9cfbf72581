/** The pipeline: clients → scores → tiers, by score, by rules, by lock → ranks, with the reasons of each. */
import { applyLocks } from './apply-locks';
import { applyRules } from './apply-rules';
import { assignTier } from './assign-tier';
import { locateScales } from './locate-scales';
import { rankClients } from './rank-clients';
import { scoreClient } from './score-client';
import { DEFAULT_SETTINGS } from './settings';
import {
  NO_RULES,
  type Assessment,
  type Client,
  type Criterion,
  type Fact,
  type RuleBook,
  type Score,
  type Settings,
  type Tier,
} from './types';

/** Clients that are not assessed, but that others are compared with. */
export interface ComparedClients {
  readonly clients: readonly Pick<Client, 'values'>[];
  /** One list per column that rules look at, one value per client. */
  readonly facts: readonly (readonly Fact[])[];
}

/**
 * Assesses all clients.
 *
 * @param clients clients whose values stand in the order of the criteria
 * @param criteria criteria with a weight ≥ 0 each, at least one above 0
 * @param tiers at least one, best first
 * @param settings minimum evidence (0–1), 0.5 if left out
 * @param ruleBook rules, what they look at, and locks; none if left out
 * @param others whom the clients are compared with, by "min" and "max" of a scale and by rules; themselves if left out
 * @returns one assessment per client, in the same order; never throws
 * @example assessClients([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]).map(({ rank }) => rank) // => [1]
 */
export function assessClients(
  clients: readonly Client[],
  criteria: readonly Criterion[],
  tiers: readonly Tier[],
  settings: Pick<Settings, 'minimumEvidence'> = DEFAULT_SETTINGS,
  ruleBook: RuleBook = NO_RULES,
  others?: ComparedClients,
): Assessment[] {
  const scales = locateScales(criteria, others?.clients ?? clients);
  const score = ({ values }: Pick<Client, 'values'>): Score | null => scoreClient(values, scales);
  const scores = clients.map(score);
  const population = others && { facts: others.facts, scores: others.clients.map(score) };
  const byScore = scores.map((score) => (score === null ? null : assignTier(score, tiers, settings)));
  const byRules = applyRules(byScore, scores, ruleBook, tiers.length - 1, population);
  const verdicts = applyLocks(byRules, ruleBook.locks);
  const ranks = rankClients(scores, verdicts);
  return clients.map((client, index) => ({
    client,
    score: scores[index],
    verdict: verdicts[index],
    rank: ranks[index],
  }));
}
