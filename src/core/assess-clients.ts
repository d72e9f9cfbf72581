/** The pipeline: clients → scores → tiers, by score, by rules, by lock → ranks, with the reasons of each. */
import { applyLocks } from './apply-locks';
import { applyRules } from './apply-rules';
import { assignTier } from './assign-tier';
import { locateScales } from './locate-scales';
import { rankClients } from './rank-clients';
import { scoreClient } from './score-client';
import {
  DEFAULT_SETTINGS,
  NO_RULES,
  type Assessment,
  type Client,
  type Criterion,
  type RuleBook,
  type Settings,
  type Tier,
} from './types';

/**
 * Assesses all clients.
 *
 * @param clients clients whose values stand in the order of the criteria
 * @param criteria criteria with a weight ≥ 0 each, at least one above 0
 * @param tiers at least one, best first
 * @param settings minimum evidence (0–1), 0.5 if left out
 * @param ruleBook rules, what they look at, and locks; none if left out
 * @returns one assessment per client, in the same order; never throws
 * @example assessClients([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]).map(({ rank }) => rank) // => [1]
 */
export function assessClients(
  clients: readonly Client[],
  criteria: readonly Criterion[],
  tiers: readonly Tier[],
  settings: Settings = DEFAULT_SETTINGS,
  ruleBook: RuleBook = NO_RULES,
): Assessment[] {
  const scales = locateScales(criteria, clients);
  const scores = clients.map((client) => scoreClient(client.values, scales));
  const byScore = scores.map((score) => (score === null ? null : assignTier(score, tiers, settings)));
  const byRules = applyRules(byScore, scores, ruleBook, tiers.length - 1);
  const verdicts = applyLocks(byRules, ruleBook.locks);
  const ranks = rankClients(scores, verdicts);
  return clients.map((client, index) => ({
    client,
    score: scores[index],
    verdict: verdicts[index],
    rank: ranks[index],
  }));
}
