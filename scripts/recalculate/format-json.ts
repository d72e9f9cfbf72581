/** A report → the JSON that --json prints: for programs, so numbers are not rounded and the order is that of the rows. */
import { columnResults } from './format-columns';
import type { ImportedFile } from './describe-imported';
import type { RunResult } from './run-add-on';

/** For programs: what is made of it for a person is left out. */
function importResult({
  file,
  layout,
  rows,
  imported,
  alreadyThere,
  leftOut,
  unmatched,
  problems,
  gone,
}: ImportedFile): object {
  return {
    file,
    layout,
    rows,
    imported,
    alreadyThere,
    leftOut,
    unmatched,
    problems,
    ...(gone === '' ? {} : { gone }),
  };
}

export function formatJson(run: RunResult): string {
  const { clients, leftOut, prospects, changes, tabProblems, tiers, money, concentration } = run.report;
  const counts = tiers.map(({ name }) => [name, clients.filter(({ tier }) => tier === name).length]);
  const printed = {
    tab: run.proposal.tab,
    columns: columnResults(run.proposal),
    clients,
    leftOut,
    ...(prospects === null ? {} : { prospects }),
    changes,
    ...(run.imports.length === 0 ? {} : { imports: run.imports.map(importResult) }),
    ...(money === null ? {} : { money, concentration }),
    problems: [...tabProblems, ...clients.flatMap(({ problems }) => problems)],
    tierCounts: Object.fromEntries(counts),
    serviceCalls: run.serviceCalls,
    milliseconds: run.milliseconds,
  };
  return JSON.stringify(printed, null, 2);
}
