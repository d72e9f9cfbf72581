/** The columns in which clients are compared with each other, and what everybody has in them. */
import { shareAskedBy } from '../rules/match-condition';
import type { Criterion, Rule } from '../types';
import type { AlignedClients } from './aligned-clients';
import { isSameFact } from './same-fact';
import { numberIn, SortedColumn } from './sorted-column';

/** Positions among the criteria, and among the columns that rules look at. */
export interface ComparedColumns {
  readonly criteria: readonly number[];
  readonly facts: readonly number[];
  /** Whether nothing of them is asked but the highest and the lowest. */
  readonly areOnlyEnds: boolean;
}

/** Everybody on one side, in the columns that are compared: these stand at their positions. */
export interface ComparedClients {
  readonly clients: CellsOf;
  readonly columns: ComparedColumns;
  readonly values: readonly SortedColumn[];
  /** What is no number is NaN. */
  readonly facts: readonly SortedColumn[];
}

type CellsOf = Pick<AlignedClients, 'count' | 'valueOf' | 'factOf'>;

interface Judging {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly Pick<Rule, 'condition'>[];
}

/**
 * Finds the columns that tiers depend on beyond the client itself: whose scales end at somebody's value, that rules compare, and all
 * criteria where rules compare scores.
 *
 * @param sides those who judge
 * @returns their positions; none where nobody is compared; never throws
 * @example comparedColumns([{ criteria: [{ name: 'Hours', kind: 'fact', weight: 1, worst: 0, best: 'max' }], rules: [] }]) // => { "criteria": [0], "facts": [], "areOnlyEnds": true }
 */
export function comparedColumns(sides: readonly Judging[]): ComparedColumns {
  const asked = sides.flatMap(({ rules }) =>
    rules.flatMap(({ condition }) => {
      const share = shareAskedBy(condition);
      return share === null ? [] : [{ column: condition.column, isEnd: share === 0 || share === 1 }];
    }),
  );
  const isScoreAsked = asked.some(({ column }) => typeof column !== 'number');
  const criteria = sides.flatMap((side) =>
    side.criteria.flatMap((criterion, index) => (isScoreAsked || hasMovingEnd(criterion) ? [index] : [])),
  );
  const facts = asked.flatMap(({ column }) => (typeof column === 'number' ? [column] : []));
  return {
    criteria: [...new Set(criteria)],
    facts: [...new Set(facts)],
    areOnlyEnds: !isScoreAsked && asked.every(({ isEnd }) => isEnd),
  };
}

/**
 * Whether a scale ends at somebody's value.
 *
 * @param criterion the ends of its scale
 * @returns false where both are numbers; never throws
 * @example hasMovingEnd({ worst: 0, best: 'max' }) // => true
 */
export function hasMovingEnd(criterion: Pick<Criterion, 'worst' | 'best'>): boolean {
  return typeof criterion.worst !== 'number' || typeof criterion.best !== 'number';
}

/**
 * Looks them through, in one pass: clients lie scattered in memory. Where nothing is asked but ends, nothing else is kept.
 *
 * @param clients everybody on one side
 * @param columns which columns
 * @returns what everybody has in them; never throws
 * @example lookThrough({ count: 2, valueOf: (client) => client, factOf: () => '' }, { criteria: [0], facts: [], areOnlyEnds: true }).values[0].leastOfTop(0, -1, NaN) // => 1
 */
export function lookThrough(clients: CellsOf, columns: ComparedColumns): ComparedClients {
  const { count } = clients;
  const [values, facts]: SortedColumn[][] = [[], []];
  const column = (): SortedColumn => new SortedColumn(columns.areOnlyEnds ? null : new Float64Array(count));
  for (const index of columns.criteria) values[index] = column();
  for (const index of columns.facts) facts[index] = column();
  const isAny = columns.criteria.length + columns.facts.length > 0;
  for (let client = 0; isAny && client < count; client++) {
    for (const index of columns.criteria) values[index].add(clients.valueOf(client, index), client);
    for (const index of columns.facts) facts[index].add(numberIn(clients.factOf(client, index)), client);
  }
  return { clients, columns, values, facts };
}

/**
 * Whether anybody's standing among the others may have changed: somebody came, went or has something else in a column. In a long list
 * several have the highest and the lowest, and nobody's standing depends on one of them.
 *
 * @param before everybody as they were
 * @param after everybody as they are
 * @param partners where each client of the later side stood on the former; -1 for nowhere
 * @returns false where nobody is compared; never throws
 * @example isComparedChanged(...[1, 2].map((value) => lookThrough({ count: 1, valueOf: () => value, factOf: () => '' }, { criteria: [0], facts: [], areOnlyEnds: true })), Int32Array.of(0)) // => true
 */
export function isComparedChanged(
  before: ComparedClients,
  after: ComparedClients,
  partners: Int32Array,
): boolean {
  const { criteria, facts, areOnlyEnds } = after.columns;
  if (criteria.length + facts.length === 0 || (areOnlyEnds && haveSameEnds(before, after))) return false;
  return (
    before.clients.count !== after.clients.count ||
    partners.some((partner, client) => partner < 0 || isOther(before.clients, partner, after, client))
  );
}

function haveSameEnds(before: ComparedClients, after: ComparedClients): boolean {
  return (
    after.values.every((column, index) => before.values[index].hasEndsOf(column)) &&
    after.facts.every((column, index) => before.facts[index].hasEndsOf(column))
  );
}

function isOther(
  former: CellsOf,
  partner: number,
  { clients, columns }: ComparedClients,
  client: number,
): boolean {
  return (
    columns.criteria.some(
      (index) => !isSameFact(former.valueOf(partner, index), clients.valueOf(client, index)),
    ) ||
    columns.facts.some(
      (index) =>
        !isSameFact(numberIn(former.factOf(partner, index)), numberIn(clients.factOf(client, index))),
    )
  );
}
