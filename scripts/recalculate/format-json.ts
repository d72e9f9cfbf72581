/** Results → the JSON that --json prints: for programs, so numbers are not rounded and the order is that of the rows. */
import { columnResults } from './format-columns';
import type { Results } from './read-results';
import type { RunResult } from './run-add-on';

export function formatJson(
  { clients, leftOut, prospects, changes, tabProblems, tiers }: Results,
  run: RunResult,
): string {
  const counts = tiers.map(({ name }) => [name, clients.filter(({ tier }) => tier === name).length]);
  const report = {
    tab: run.proposal.tab,
    columns: columnResults(run.proposal),
    clients,
    leftOut,
    ...(prospects === null ? {} : { prospects }),
    changes,
    problems: [...tabProblems, ...clients.flatMap(({ problems }) => problems)],
    tierCounts: Object.fromEntries(counts),
    serviceCalls: run.serviceCalls,
    milliseconds: run.milliseconds,
  };
  return JSON.stringify(report, null, 2);
}
