/** Columns of two snapshots, found in each other by what they are called and how they are read, not by where they stand. */
import { nameKey } from '../name-key';
import type { FactColumn } from './snapshot';
import type { Criterion, Kind } from '../types';

/** The columns of both sides, those of the later first. */
export interface CommonColumns<Column> {
  readonly all: readonly Column[];
  /** Where each stands on that side; -1 where it is not there. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A rating that becomes a fact is the same number; one that becomes a date is not. */
const READ_AS = { rating: 'number', fact: 'number', flag: 'tick', daysSince: 'days' } as const;

/**
 * What a criterion's values are read as.
 *
 * @param kind kind of the criterion
 * @returns what a rule on the same column would read; never throws
 * @example readAs('rating') // => "number"
 */
export function readAs(kind: Kind): (typeof READ_AS)[keyof typeof READ_AS] {
  return READ_AS[kind];
}

/**
 * Finds the criteria of two snapshots in each other.
 *
 * @param before the former criteria
 * @param after the later ones
 * @returns all of both; never throws
 * @example commonCriteria([{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], [{ name: 'fun ', kind: 'fact', weight: 2, worst: 1, best: 5 }]).before // => [0]
 */
export function commonCriteria(
  before: readonly Criterion[],
  after: readonly Criterion[],
): CommonColumns<Criterion> {
  return commonColumns(before, after, (criterion) => `${readAs(criterion.kind)} ${nameKey(criterion.name)}`);
}

/**
 * Finds the columns that rules look at in each other.
 *
 * @param before the former columns
 * @param after the later ones
 * @returns all of both; never throws
 * @example commonFacts([], [{ name: 'Late', kind: 'number', derived: '' }]).before // => [-1]
 */
export function commonFacts(
  before: readonly FactColumn[],
  after: readonly FactColumn[],
): CommonColumns<FactColumn> {
  return commonColumns(before, after, ({ name, kind, derived }) => `${kind} ${derived} ${nameKey(name)}`);
}

function commonColumns<Column>(
  before: readonly Column[],
  after: readonly Column[],
  keyOf: (column: Column) => string,
): CommonColumns<Column> {
  const [former, later] = [uniqueKeys(before, keyOf), uniqueKeys(after, keyOf)];
  const gone = before.filter((_, index) => !later.has(former.list[index]));
  const keys = [...later.list, ...former.list.filter((key) => !later.has(key))];
  return {
    all: [...after, ...gone],
    before: keys.map((key) => former.positionOf(key)),
    after: keys.map((key) => later.positionOf(key)),
  };
}

interface UniqueKeys {
  readonly list: readonly string[];
  has(key: string): boolean;
  positionOf(key: string): number;
}

/** Of several columns with one name the first is the first on the other side, too. */
function uniqueKeys<Column>(columns: readonly Column[], keyOf: (column: Column) => string): UniqueKeys {
  const seen = new Map<string, number>();
  const list = columns.map((column) => {
    const key = keyOf(column);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return `${key}\n${earlier}`;
  });
  const positions = new Map(list.map((key, index) => [key, index]));
  return { list, has: (key) => positions.has(key), positionOf: (key) => positions.get(key) ?? -1 };
}
