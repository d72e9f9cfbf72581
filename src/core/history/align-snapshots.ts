/**
 * Two snapshots on common ground: the same criteria and fact columns in the same order, dates as days, tiers by a name
 * that means the same on both sides. What only one side knows is taken to have been the same on the other.
 */
import { normalizedName } from './normalized-name';
import type { ClientPair, FactColumn, KnownClient, KnownRule, Snapshot } from './snapshot';
import type { Criterion, Fact, Tier } from '../types';

/** What one client has, in the common order. Dates are days since 1970-01-01. */
export interface AlignedRow {
  readonly values: readonly number[];
  readonly facts: readonly Fact[];
}

/** One of the two snapshots. */
export interface Side {
  readonly today: number;
  /** All criteria of both sides; those that this side lacks have no weight. */
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Tier[];
  readonly rules: readonly AlignedRule[];
  /** Everybody. */
  readonly population: readonly AlignedRow[];
  /** One per pair. */
  readonly rows: readonly AlignedRow[];
  readonly locks: readonly KnownClient['lock'][];
}

/** A rule that looks at the common facts; its tier is still a position on its own side. */
export interface AlignedRule extends KnownRule {
  /** The same for the same rule on either side. */
  readonly key: string;
}

export interface AlignedSnapshots {
  readonly before: Side;
  readonly after: Side;
  /** Where each pair stands in the populations. */
  readonly pairs: readonly ClientPair[];
  readonly facts: readonly FactColumn[];
}

/**
 * Aligns two snapshots.
 *
 * @param before the former
 * @param after the later
 * @param pairs clients that are in both
 * @returns both on common ground; never throws
 * @example alignSnapshots({ today: 9, criteria: [], tiers: [{ name: 'A', from: 0 }], facts: [], rules: [], clients: [] }, { today: 9, criteria: [], tiers: [{ name: 'A', from: 0 }], facts: [], rules: [], clients: [] }, []).after.today // => 9
 */
export function alignSnapshots(
  before: Snapshot,
  after: Snapshot,
  pairs: readonly ClientPair[],
): AlignedSnapshots {
  const criteria = union(after.criteria, before.criteria, criterionKey);
  const facts = union(after.facts, before.facts, factKey);
  const partners = {
    before: new Map(pairs.map((pair) => [pair.before, pair.after])),
    after: new Map(pairs.map((pair) => [pair.after, pair.before])),
  };
  const renamed = { ...before, tiers: renameTiers(before.tiers, after.tiers) };
  const side = (own: Snapshot, other: Snapshot, which: 'before' | 'after'): Side => {
    const align = rowAligner(own, other, criteria, facts);
    const population = own.clients.map((_, index) => align(index, partners[which].get(index)));
    return {
      today: own.today,
      criteria: criteria.map((criterion) => sameIn(own.criteria, criterion) ?? { ...criterion, weight: 0 }),
      tiers: own.tiers,
      rules: own.rules.map((rule) => alignRule(rule, own, facts)),
      population,
      rows: pairs.map((pair) => population[pair[which]]),
      locks: pairs.map((pair) => own.clients[pair[which]].lock),
    };
  };
  return { before: side(renamed, after, 'before'), after: side(after, renamed, 'after'), pairs, facts };
}

/**
 * Former tiers under their present names: a tier whose name is gone, and one that is new with the same cut-off, are one.
 *
 * @param before the former tiers
 * @param after the present tiers
 * @returns the former tiers; never throws
 * @example renameTiers([{ name: 'A', from: 80 }, { name: 'B', from: 0 }], [{ name: 'Gold', from: 80 }, { name: 'B', from: 0 }]) // => [{ "name": "Gold", "from": 80 }, { "name": "B", "from": 0 }]
 */
export function renameTiers(before: readonly Tier[], after: readonly Tier[]): Tier[] {
  const has = (tiers: readonly Tier[], name: string): boolean => tiers.some((tier) => tier.name === name);
  return before.map(({ name, from }) => {
    const successor = has(after, name)
      ? undefined
      : after.find((tier) => tier.from === from && !has(before, tier.name));
    return { name: successor?.name ?? name, from };
  });
}

function criterionKey({ name, kind }: Criterion): string {
  return `${kind} ${normalizedName(name)}`;
}

function factKey({ name, kind, derived }: FactColumn): string {
  return `${kind} ${derived} ${normalizedName(name)}`;
}

function sameIn(criteria: readonly Criterion[], wanted: Criterion): Criterion | undefined {
  const key = criterionKey(wanted);
  return criteria.find((criterion) => criterionKey(criterion) === key);
}

function union<Item>(first: readonly Item[], second: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((item) => !known.has(keyOf(item)))];
}

type AlignRow = (index: number, partner: number | undefined) => AlignedRow;

function rowAligner(
  own: Snapshot,
  other: Snapshot,
  criteria: readonly Criterion[],
  facts: readonly FactColumn[],
): AlignRow {
  const criterionAt = [own, other].map((snapshot) => positions(snapshot.criteria, criteria, criterionKey));
  const factAt = [own, other].map((snapshot) => positions(snapshot.facts, facts, factKey));
  return (index, partner) => {
    const sources = [own.clients[index], partner === undefined ? undefined : other.clients[partner]];
    return {
      values: criteria.map(({ kind }, position) => {
        const [value, { today }] = pick(sources, criterionAt, position, 'values', own, other);
        return kind === 'daysSince' ? today - Number(value) : Number(value);
      }),
      facts: facts.map(({ kind }, position) => {
        const [fact, { today }] = pick(sources, factAt, position, 'facts', own, other);
        return kind === 'days' ? today - Number(fact) : fact;
      }),
    };
  };
}

/** What the client has on its own side, else on the other. */
function pick(
  [client, partner]: readonly (KnownClient | undefined)[],
  [ownAt, otherAt]: readonly (readonly number[])[],
  position: number,
  list: 'values' | 'facts',
  own: Snapshot,
  other: Snapshot,
): [Fact, Snapshot] {
  if (ownAt[position] >= 0) return [client![list][ownAt[position]], own];
  const isThere = partner !== undefined && otherAt[position] >= 0;
  return isThere ? [partner[list][otherAt[position]], other] : [NaN, own];
}

function positions<Item>(
  items: readonly Item[],
  wanted: readonly Item[],
  keyOf: (item: Item) => string,
): number[] {
  const keys = items.map(keyOf);
  return wanted.map((item) => keys.indexOf(keyOf(item)));
}

function alignRule(rule: KnownRule, { facts, tiers }: Snapshot, common: readonly FactColumn[]): AlignedRule {
  const commonKeys = common.map(factKey);
  const moved = <Column>(column: Column): Column =>
    (typeof column === 'number' ? commonKeys.indexOf(factKey(facts[column])) : column) as Column;
  const { condition, effect, from, until } = rule;
  const aligned =
    condition.kind === 'overAverage'
      ? { ...condition, column: moved(condition.column), average: moved(condition.average) }
      : { ...condition, column: moved(condition.column) };
  const tier = 'tier' in effect ? tiers[effect.tier].name : '';
  const key = JSON.stringify([aligned, effect.kind, tier, from, until]);
  return { ...rule, condition: aligned, key };
}

/**
 * Where a tier of one list stands in another: by its name, else by its place.
 *
 * @param tiers the list to look in, at least one
 * @param own the list that has the tier
 * @param position its position there
 * @returns its position in `tiers`; never throws
 * @example placeOn([{ name: 'A', from: 50 }, { name: 'B', from: 0 }], [{ name: 'B', from: 0 }], 0) // => 1
 */
export function placeOn(tiers: readonly Tier[], own: readonly Tier[], position: number): number {
  const named = tiers.findIndex(({ name }) => name === own[position].name);
  return named >= 0 ? named : Math.min(position, tiers.length - 1);
}
