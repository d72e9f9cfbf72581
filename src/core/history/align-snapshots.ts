/**
 * Two snapshots on common ground: the same criteria and fact columns in the same order, dates as days, tiers by a name
 * that means the same on both sides. What only one side knows is taken to have been the same on the other.
 */
import { AlignedClients } from './aligned-clients';
import { commonCriteria, commonFacts } from './common-columns';
import { comparedColumns, lookThrough, type ComparedClients } from './compared-columns';
import type { ClientPair, FactColumn, KnownRule, Snapshot } from './snapshot';
import type { Criterion, Tier } from '../types';

/** One of the two snapshots. */
export interface Side {
  readonly today: number;
  /** All criteria of both sides; those that this side lacks have no weight. */
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Tier[];
  readonly rules: readonly AlignedRule[];
  readonly clients: AlignedClients;
}

/** A rule that looks at the common facts; its tier is still a position on its own side. */
export interface AlignedRule extends KnownRule {
  /** The same for the same rule on either side. */
  readonly key: string;
}

export interface AlignedSnapshots {
  readonly before: Side;
  readonly after: Side;
  /** What everybody has in the columns in which clients are compared. */
  readonly compared: Readonly<Record<Which, ComparedClients>>;
  /** Those that are asked about, by their places among the clients of both sides. */
  readonly pairs: readonly ClientPair[];
  readonly facts: readonly FactColumn[];
  /** Where each client of the later side stood on the former; -1 for nowhere. */
  readonly partners: Int32Array;
}

/**
 * Aligns two snapshots.
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
  const partners = findPartners(before, after, known);
  const side = (own: Snapshot, which: Which, other: Snapshot): Side => ({
    today: own.today,
    criteria: columns.criteria.all.map(
      (criterion, index) => own.criteria[columns.criteria[which][index]] ?? { ...criterion, weight: 0 },
    ),
    tiers: own.tiers,
    rules: own.rules.map((rule) => alignRule(rule, own, columns.facts[which])),
    clients: new AlignedClients({ own, other, which, partners: partners[which] }, columns),
  });
  const sides = { before: side(renamed, 'before', after), after: side(after, 'after', renamed) };
  const compared = comparedColumns([sides.before, sides.after]);
  return {
    ...sides,
    compared: {
      before: lookThrough(sides.before.clients, compared),
      after: lookThrough(sides.after.clients, compared),
    },
    pairs,
    facts: columns.facts.all,
    partners: partners.after,
  };
}

type Which = 'before' | 'after';

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

/** Where each client of one side stands on the other; -1 for nowhere. */
function findPartners(
  before: Snapshot,
  after: Snapshot,
  known: readonly ClientPair[],
): Record<Which, Int32Array> {
  const partners = {
    before: new Int32Array(before.clients.length).fill(-1),
    after: new Int32Array(after.clients.length).fill(-1),
  };
  for (const pair of known) {
    partners.before[pair.before] = pair.after;
    partners.after[pair.after] = pair.before;
  }
  return partners;
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
