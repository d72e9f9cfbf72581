/** What the server sent → assessments, and the same with other values or other settings. Computed with the core. */
import type { ReadyState, SentFacts, SidebarClient } from '../../addon/sidebar/sidebar-contract';
import { assessList, judgeOf, type JudgedList } from '../../core/advice/judge-client';
import type { FactSource } from '../../core/rules/derive-facts';
import type { AssessedClients } from '../../core/scoring/assess-clients';
import type { Client } from '../../core/types';
import { remember } from './remember';

/** All clients assessed, with the scales that they were assessed by. */
export type Standing = AssessedClients;

const clientsOf = remember((sent: readonly SidebarClient[]): Client[] =>
  sent.map(({ rowNumber, name, values }) => ({
    rowNumber,
    name,
    values: values.map((value) => value ?? NaN),
    problems: [],
  })),
);

/** Everything that decides on tiers, as the sheet holds it. */
export const listOf = remember(
  ({ clients, criteria, tiers, minimumEvidence, ruleBook }: ReadyState): JudgedList => ({
    clients: clientsOf(clients),
    criteria,
    tiers,
    minimumEvidence,
    ruleBook,
    sources: ruleBook.facts.map(sourceOf),
  }),
);

function sourceOf(sent: SentFacts): FactSource {
  if (typeof sent === 'number') return { kind: 'value', position: sent };
  if ('shareOf' in sent) return { kind: 'share', position: sent.shareOf };
  return 'littleOf' in sent
    ? { kind: 'badTraits', position: sent.littleOf }
    : { kind: 'given', facts: sent.map((fact) => fact ?? NaN) };
}

/** As the sheet holds it. */
export const standingOf = remember((ready: ReadyState): Standing => assessList(listOf(ready)));

/** As it would be if one client had these values; a scale that ends at the largest value moves along. */
export const standingWith = remember((ready: ReadyState, position: number, values: readonly number[]) => {
  const list = listOf(ready);
  const clients = list.clients.map((client, index) => (index === position ? { ...client, values } : client));
  return assessList({ ...list, clients });
});

/** What one client would be with these values, or with others, while everybody else stays. */
export const judgeWith = remember((ready: ReadyState, position: number) => judgeOf(listOf(ready), position));
