/** What the server sent → assessments, and the same with other values or other settings. Computed with the core. */
import type { ReadyState, SentRuleBook, SidebarClient } from '../../addon/sidebar/sidebar-contract';
import { assessOnScales, type AssessedClients } from '../../core/scoring/assess-clients';
import { countBadTraits } from '../../core/rules/count-bad-traits';
import type { Client, Criterion, RuleBook, Tier } from '../../core/types';
import { remember } from './remember';

/** All clients assessed, with the scales that they were assessed by. */
export type Standing = AssessedClients;

export const clientsOf = remember((sent: readonly SidebarClient[]): Client[] => sent.map(toClient));

export function assessAll(
  clients: readonly Client[],
  criteria: readonly Criterion[],
  tiers: readonly Tier[],
  minimumEvidence: number,
  sent: SentRuleBook,
): Standing {
  const ruleBook = ruleBookOf(sent, clients, criteria);
  return assessOnScales(clients, criteria, tiers, { minimumEvidence }, ruleBook);
}

/** As the sheet holds it. */
export const standingOf = remember(({ clients, criteria, tiers, minimumEvidence, ruleBook }: ReadyState) =>
  assessAll(clientsOf(clients), criteria, tiers, minimumEvidence, ruleBook),
);

/** As it would be if one client had these values; a scale that ends at the largest value moves along. */
export const standingWith = remember((ready: ReadyState, position: number, values: readonly number[]) => {
  const clients = clientsOf(ready.clients).map((client, index) =>
    index === position ? { ...client, values } : client,
  );
  return assessAll(clients, ready.criteria, ready.tiers, ready.minimumEvidence, ready.ruleBook);
});

/** Rules that look at a criterion, or at bad traits, look at the values that are tried. */
function ruleBookOf(
  { facts, ...sent }: SentRuleBook,
  clients: readonly Client[],
  criteria: readonly Criterion[],
): RuleBook {
  return {
    ...sent,
    facts: facts.map((column) => {
      if (typeof column === 'number') return clients.map(({ values }) => values[column]);
      return 'hasLittleIncome' in column
        ? countBadTraits(clients, criteria, column.hasLittleIncome)
        : column.map((fact) => fact ?? NaN);
    }),
  };
}

function toClient({ rowNumber, name, values }: SidebarClient): Client {
  return { rowNumber, name, values: values.map((value) => value ?? NaN), problems: [] };
}
