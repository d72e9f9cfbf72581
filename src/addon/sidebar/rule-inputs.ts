/** Columns of hers that are no criteria, and that rules look at as numbers, days or ticks: the sidebar tries them and writes them. */
import type { FactSource } from '../tabs/read-rule';
import type { Plan } from '../plan';
import { columnIdentity } from '../tabs/headers';
import type { SidebarInput } from './sidebar-contract';

const KINDS = { number: 'fact', days: 'daysSince', tick: 'flag' } as const;

export interface RuleInput extends SidebarInput {
  readonly column: number;
  /** Position in the list of facts. */
  readonly factIndex: number;
}

/** Each column once: where rules read it as two kinds, as the first. */
export function ruleInputs({ rulesTab, list, criteria, criteriaColumns }: Plan): RuleInput[] {
  const taken = new Set([list.clientColumn, ...criteriaColumns]);
  const names = new Set(criteria.map(({ name }) => name));
  return rulesTab.sources.flatMap(({ column, kind }, factIndex) => {
    const name = String(list.headers[column]);
    if (!(kind in KINDS) || taken.has(column) || names.has(name)) return [];
    taken.add(column);
    const inputKind = KINDS[kind as keyof typeof KINDS];
    return [{ name, key: columnIdentity(name), kind: inputKind, column, factIndex }];
  });
}

/** Position of what a rule looks at among the inputs; -1 where it is none of them. */
export function positionAmong(inputs: readonly RuleInput[], { column, kind }: FactSource): number {
  return inputs.findIndex(
    (input) => input.column === column && KINDS[kind as keyof typeof KINDS] === input.kind,
  );
}
