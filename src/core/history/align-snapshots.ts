/**
 * Two snapshots on common ground: the same criteria and fact columns in the same order, dates as days, tiers by a name
 * that means the same on both sides. What only one side knows is taken to have been the same on the other.
 */
import { commonCriteria, commonFacts, type CommonColumns } from './common-columns';
import { isSameFact } from './same-fact';
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
 * Aligns two snapshots. Where a client has the same on both sides, both have the same row.
 *
 * @param before the former
 * @param after the later
 * @param known all clients that are in both
 * @param pairs those of them that are asked about
 * @returns both on common ground; never throws
 * @example alignSnapshots({ today: 9, criteria: [], tiers: [{ name: 'A', from: 0 }], facts: [], rules: [], clients: [] }, { today: 9, criteria: [], tiers: [{ name: 'A', from: 0 }], facts: [], rules: [], clients: [] }, [], []).after.today // => 9
 */
export function alignSnapshots(
  before: Snapshot,
  after: Snapshot,
  known: readonly ClientPair[],
  pairs: readonly ClientPair[],
): AlignedSnapshots {
  const columns = {
    criteria: commonCriteria(before.criteria, after.criteria),
    facts: commonFacts(before.facts, after.facts),
  };
  const renamed = { ...before, tiers: renameTiers(before.tiers, after.tiers) };
  const populations = alignClients(renamed, after, known, columns);
  const side = (own: Snapshot, which: Which): Side => ({
    today: own.today,
    criteria: columns.criteria.all.map(
      (criterion, index) => own.criteria[columns.criteria[which][index]] ?? { ...criterion, weight: 0 },
    ),
    tiers: own.tiers,
    rules: own.rules.map((rule) => alignRule(rule, own, columns.facts[which])),
    population: populations[which],
    rows: pairs.map((pair) => populations[which][pair[which]]),
    locks: pairs.map((pair) => own.clients[pair[which]].lock),
  });
  return { before: side(renamed, 'before'), after: side(after, 'after'), pairs, facts: columns.facts.all };
}

type Which = 'before' | 'after';

interface Columns {
  readonly criteria: CommonColumns<Criterion>;
  readonly facts: CommonColumns<FactColumn>;
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

function alignClients(
  before: Snapshot,
  after: Snapshot,
  known: readonly ClientPair[],
  columns: Columns,
): Record<Which, AlignedRow[]> {
  const partners = {
    before: new Map(known.map((pair) => [pair.before, pair.after])),
    after: new Map(known.map((pair) => [pair.after, pair.before])),
  };
  const former = before.clients.map((client, index) =>
    alignRow(
      [before, client, 'before'],
      [after, after.clients[partners.before.get(index)!], 'after'],
      columns,
    ),
  );
  const later = after.clients.map((client, index) => {
    const partner = partners.after.get(index);
    const row = alignRow([after, client, 'after'], [before, before.clients[partner!], 'before'], columns);
    return partner !== undefined && isSameRow(former[partner], row) ? former[partner] : row;
  });
  return { before: former, after: later };
}

/** What holds a client: undefined where it is not on that side. */
type Source = readonly [snapshot: Snapshot, client: KnownClient | undefined, which: Which];

/** What the client has on its own side, else on the other. */
function alignRow(own: Source, other: Source, columns: Columns): AlignedRow {
  const pick = (list: 'values' | 'facts', index: number, isDated: boolean): Fact => {
    const at = columns[list === 'values' ? 'criteria' : 'facts'];
    const [{ today }, client, which] = at[own[2]][index] >= 0 ? own : other;
    const position = at[which][index];
    const fact = client === undefined || position < 0 ? NaN : client[list][position];
    return isDated ? today - Number(fact) : fact;
  };
  return {
    values: columns.criteria.all.map(({ kind }, index) =>
      Number(pick('values', index, kind === 'daysSince')),
    ),
    facts: columns.facts.all.map(({ kind }, index) => pick('facts', index, kind === 'days')),
  };
}

function isSameRow(a: AlignedRow, b: AlignedRow): boolean {
  return (
    a.values.every((value, index) => isSameFact(value, b.values[index])) &&
    a.facts.every((fact, index) => isSameFact(fact, b.facts[index]))
  );
}

/** `at`: where the common facts stand among those of the rule's side. */
function alignRule(rule: KnownRule, { tiers }: Snapshot, at: readonly number[]): AlignedRule {
  const moved = <Column>(column: Column): Column =>
    (typeof column === 'number' ? at.indexOf(column) : column) as Column;
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
