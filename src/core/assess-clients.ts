/** The pipeline: clients → scores → tiers → ranks, with the reasons of each. */
import { assignTier } from './assign-tier';
import { locateScales } from './locate-scales';
import { rankClients } from './rank-clients';
import { scoreClient } from './score-client';
import {
  DEFAULT_SETTINGS,
  type Assessment,
  type Client,
  type Criterion,
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
 * @returns one assessment per client, in the same order; never throws
 * @example assessClients([{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], [{ name: 'A', from: 80 }, { name: 'B', from: 0 }]).map(({ rank }) => rank) // => [1]
 */
export function assessClients(
  clients: readonly Client[],
  criteria: readonly Criterion[],
  tiers: readonly Tier[],
  settings: Settings = DEFAULT_SETTINGS,
): Assessment[] {
  const scales = locateScales(criteria, clients);
  const scores = clients.map((client) => scoreClient(client.values, scales));
  const verdicts = scores.map((score) => (score === null ? null : assignTier(score, tiers, settings)));
  const ranks = rankClients(scores, verdicts);
  return clients.map((client, index) => ({
    client,
    score: scores[index],
    verdict: verdicts[index],
    rank: ranks[index],
  }));
}
