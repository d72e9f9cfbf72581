/** The columns of Clients that decide on the next step beside the criteria, read together with those that rules look at. */
import { columnOf, type ClientList } from './tabs/clients-tab';
import type { FactSource } from './tabs/read-rule';

/** Header and what its cells are read as. */
const STEP_COLUMNS = [
  ['daysLate', 'number'],
  ['lastContact', 'days'],
  ['breaksAgreements', 'tick'],
] as const;

export type StepColumn = (typeof STEP_COLUMNS)[number][0];

/** What rules look at, and after it what only next steps do: each cell is read once, and its problem told once. */
export function withStepSources(sources: readonly FactSource[], list: ClientList): FactSource[] {
  const more = STEP_COLUMNS.flatMap(([identity, kind]): FactSource[] => {
    const column = columnOf(list, identity);
    return column < 0 || positionOf({ column, kind, measure: 'held' }, sources) >= 0
      ? []
      : [{ column, kind, measure: 'held' }];
  });
  return [...sources, ...more];
}

/** Position among the facts; -1 where there is no such column. */
export function locateStepFact(
  identity: StepColumn,
  sources: readonly FactSource[],
  list: ClientList,
): number {
  const [, kind] = STEP_COLUMNS.find(([each]) => each === identity)!;
  return positionOf({ column: columnOf(list, identity), kind, measure: 'held' }, sources);
}

function positionOf({ column, kind, measure }: FactSource, sources: readonly FactSource[]): number {
  return sources.findIndex(
    (each) => each.column === column && each.kind === kind && each.measure === measure,
  );
}
