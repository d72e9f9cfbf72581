/** The columns in which clients are compared with each other, and what everybody has in them. */
import { shareAskedBy } from '../rules/match-condition';
import type { Criterion, Rule } from '../types';
import type { AlignedClients } from './aligned-clients';
import { isSameFact } from './same-fact';
import { SortedColumn } from './sorted-column';

/** Positions among the criteria, and among the columns that rules look at. */
export interface ComparedColumns {
  readonly criteria: readonly number[];
  readonly facts: readonly number[];
  /** Whether nothing of them is asked but the highest and the lowest. */
  readonly areOnlyEnds: boolean;
}

/** One list per column, at its position; NaN for what is no number. */
export interface ComparedCells {
  readonly count: number;
  readonly values: readonly Float64Array[];
  readonly facts: readonly Float64Array[];
  /** As in ComparedColumns. */
  readonly areOnlyEnds: boolean;
}

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
 * Lays them out, in one pass: clients lie scattered in memory.
 *
 * @param clients everybody on one side
 * @param columns which columns
 * @returns what everybody has in them; never throws
 * @example layOut({ count: 2, valueOf: (client) => client, factOf: () => '' }, { criteria: [0], facts: [], areOnlyEnds: true }).count // => 2
 */
export function layOut(
  clients: Pick<AlignedClients, 'count' | 'valueOf' | 'factOf'>,
  columns: ComparedColumns,
): ComparedCells {
  const { count } = clients;
  const { areOnlyEnds } = columns;
  const [values, facts]: Float64Array[][] = [[], []];
  for (const index of columns.criteria) values[index] = new Float64Array(count);
  for (const index of columns.facts) facts[index] = new Float64Array(count);
  if (columns.criteria.length + columns.facts.length === 0) return { count, values, facts, areOnlyEnds };
  for (let client = 0; client < count; client++) {
    for (const index of columns.criteria) values[index][client] = clients.valueOf(client, index);
    for (const index of columns.facts) {
      const fact = clients.factOf(client, index);
      facts[index][client] = typeof fact === 'number' ? fact : NaN;
    }
  }
  return { count, values, facts, areOnlyEnds };
}

/**
 * Whether anybody's standing among the others may have changed: somebody came, went or has something else in a column. In a long list
 * several have the highest and the lowest, and nobody's standing depends on one of them.
 *
 * @param before what everybody had
 * @param after what everybody has
 * @param partners where each client of the later side stood on the former; -1 for nowhere
 * @returns false where nobody is compared; never throws
 * @example isComparedChanged({ count: 1, values: [Float64Array.of(1)], facts: [], areOnlyEnds: true }, { count: 1, values: [Float64Array.of(2)], facts: [], areOnlyEnds: true }, Int32Array.of(0)) // => true
 */
export function isComparedChanged(
  before: ComparedCells,
  after: ComparedCells,
  partners: Int32Array,
): boolean {
  const columns = pairUp(before.values, after.values).concat(pairUp(before.facts, after.facts));
  const haveSameEnds = ([former, later]: ColumnPair): boolean =>
    new SortedColumn(former).hasEndsOf(new SortedColumn(later));
  if (columns.length === 0 || (after.areOnlyEnds && columns.every(haveSameEnds))) return false;
  return (
    before.count !== after.count ||
    partners.includes(-1) ||
    columns.some(([former, later]) =>
      later.some((value, client) => !isSameFact(value, former[partners[client]])),
    )
  );
}

type ColumnPair = readonly [former: Float64Array, later: Float64Array];

function pairUp(former: readonly Float64Array[], later: readonly Float64Array[]): ColumnPair[] {
  return later.flatMap((column, index): ColumnPair[] => [[former[index], column]]);
}
