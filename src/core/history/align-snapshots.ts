/**
 * Two snapshots on common ground: the same criteria and fact columns in the same order, dates as days, tiers by a name
 * that means the same on both sides. What only one side knows is taken to have been the same on the other.
 */
import { commonCriteria, commonFacts, type CommonColumns } from './common-columns';
import { isSameFact } from './same-fact';
import type { ClientPair, FactColumn, KnownClient, KnownRule, Snapshot } from './snapshot';
import type { Criterion, Fact, Tier } from '../types';

/** Everybody on one side, in the common order. Dates are days since 1970-01-01. */
export interface AlignedClients {
  readonly count: number;
  /** Client by client, one number per criterion; NaN is unknown. */
  readonly values: Float64Array;
  /** One list per column, one fact per client. */
  readonly facts: readonly (readonly Fact[])[];
  /** One per client. */
  readonly locks: readonly KnownClient['lock'][];
}

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
  /** Those that are asked about, by their places among the clients of both sides. */
  readonly pairs: readonly ClientPair[];
  readonly facts: readonly FactColumn[];
  /** One per client of the later side: 1 where it is new, or has something else than before. */
  readonly isChanged: Uint8Array;
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
    clients: alignClients({ own, other, which, partners: partners[which] }, columns),
  });
  const sides = { before: side(renamed, 'before', after), after: side(after, 'after', renamed) };
  const isChanged = findChanged(sides.before.clients, sides.after.clients, partners.after);
  return { ...sides, pairs, facts: columns.facts.all, isChanged };
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

/** A side that is being aligned, and the one that knows what it lacks. */
interface Alignment {
  readonly own: Snapshot;
  readonly other: Snapshot;
  readonly which: Which;
  readonly partners: Int32Array;
}

function alignClients(alignment: Alignment, { criteria, facts }: Columns): AlignedClients {
  const { clients } = alignment.own;
  return {
    count: clients.length,
    values: alignValues(alignment, criteria),
    facts: alignFacts(alignment, facts),
    locks: clients.map(({ lock }) => lock),
  };
}

/** What each client has on its own side, else on the other. */
function alignValues(
  { own, other, which, partners }: Alignment,
  columns: CommonColumns<Criterion>,
): Float64Array {
  const [at, atOther] = [columns[which], columns[otherSide(which)]];
  const width = columns.all.length;
  const aligned = new Float64Array(own.clients.length * width);
  for (let client = 0, cell = 0; client < own.clients.length; client++) {
    const { values } = own.clients[client];
    const partner = partners[client] < 0 ? null : other.clients[partners[client]];
    for (let index = 0; index < width; index++, cell++) {
      const position = at[index];
      aligned[cell] =
        position >= 0 ? values[position] : partner === null ? NaN : partner.values[atOther[index]];
    }
  }
  columns.all.forEach(({ kind }, index) => {
    if (kind !== 'daysSince') return;
    const { today } = at[index] >= 0 ? own : other;
    for (let cell = index; cell < aligned.length; cell += width) aligned[cell] = today - aligned[cell];
  });
  return aligned;
}

function alignFacts(
  { own, other, which, partners }: Alignment,
  columns: CommonColumns<FactColumn>,
): Fact[][] {
  const [at, atOther] = [columns[which], columns[otherSide(which)]];
  const days = columns.all.map(({ kind }, index) =>
    kind === 'days' ? (at[index] >= 0 ? own : other).today : null,
  );
  const aligned = columns.all.map(() => new Array<Fact>(own.clients.length));
  for (let client = 0; client < own.clients.length; client++) {
    const { facts } = own.clients[client];
    const partner = partners[client] < 0 ? null : other.clients[partners[client]];
    for (let index = 0; index < aligned.length; index++) {
      const position = at[index];
      const fact = position >= 0 ? facts[position] : partner === null ? NaN : partner.facts[atOther[index]];
      const day = days[index];
      aligned[index][client] = day === null ? fact : day - Number(fact);
    }
  }
  return aligned;
}

function otherSide(which: Which): Which {
  return which === 'before' ? 'after' : 'before';
}

function findChanged(before: AlignedClients, after: AlignedClients, partners: Int32Array): Uint8Array {
  const width = after.count === 0 ? 0 : after.values.length / after.count;
  const isChanged = new Uint8Array(after.count);
  for (let client = 0; client < after.count; client++) {
    const partner = partners[client];
    isChanged[client] = partner < 0 ? 1 : 0;
    for (let index = 0; index < width && isChanged[client] === 0; index++) {
      const [from, to] = [before.values[partner * width + index], after.values[client * width + index]];
      if (!isSameFact(from, to)) isChanged[client] = 1;
    }
  }
  after.facts.forEach((later, column) => {
    const former = before.facts[column];
    for (let client = 0; client < after.count; client++) {
      if (isChanged[client] === 0 && !isSameFact(former[partners[client]], later[client]))
        isChanged[client] = 1;
    }
  });
  return isChanged;
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
