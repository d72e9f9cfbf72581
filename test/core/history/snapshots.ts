/** Snapshots as they may come, made the way a recalculation makes them: their tiers and points are assessed. */
import fc from 'fast-check';
import { assessClients } from '../../../src/core/scoring/assess-clients';
import type {
  ClientPair,
  FactColumn,
  KnownClient,
  KnownRule,
  Snapshot,
} from '../../../src/core/history/snapshot';
import type { Condition, Criterion, Effect, Fact, Tier } from '../../../src/core/types';

export type Row = Partial<KnownClient> & { readonly name: string };

/** Everything but what is found out. */
export interface World {
  readonly today?: number;
  readonly criteria?: readonly Criterion[];
  readonly tiers?: readonly Tier[];
  readonly facts?: readonly FactColumn[];
  readonly rules?: readonly KnownRule[];
  readonly clients: readonly Row[];
}

export const rating = (name: string, weight: number): Criterion => ({
  name,
  kind: 'rating',
  weight,
  worst: 1,
  best: 5,
});

export const number = (name: string): FactColumn => ({ name, kind: 'number', derived: '' });

export const rule = (condition: Condition, effect: Effect, more: Partial<KnownRule> = {}): KnownRule => ({
  condition,
  effect,
  because: '',
  from: null,
  until: null,
  label: JSON.stringify(condition),
  ...more,
});

/** Assesses a world; what is left out is A from 75, B from 50, C from 25, D, by Fun (3) and Network (1). */
export function snapshotOf(world: World): Snapshot {
  const {
    today = 1000,
    criteria = [rating('Fun', 3), rating('Network', 1)],
    tiers = [{ name: 'A', from: 75 }, { name: 'B', from: 50 }, { name: 'C', from: 25 }, { name: 'D', from: 0 }],
    facts = [],
    rules = [],
  } = world; // oxfmt-ignore
  const clients = world.clients.map((client) => ({ values: [], facts: [], lock: null, ...client }));
  const ruleBook = {
    rules,
    facts: facts.map((_, index) => clients.map((client): Fact => client.facts[index] ?? NaN)),
    locks: clients.map(({ lock }) =>
      lock === null || (lock.until !== null && lock.until < today) ? null : { ...lock, reason: '' },
    ),
    today,
  };
  const rows = clients.map(({ name, values }, index) => ({
    rowNumber: index + 2,
    name,
    values,
    problems: [],
  }));
  const assessed = assessClients(rows, { criteria, tiers, ruleBook });
  return {
    today,
    criteria,
    tiers,
    facts,
    rules,
    clients: clients.map((client, index) => ({
      ...client,
      tier: assessed[index].verdict?.tier ?? null,
      points: assessed[index].score?.points ?? null,
    })),
  };
}

export const tierName = ({ tiers, clients }: Snapshot, index: number): string => {
  const { tier } = clients[index];
  return tier === null ? '' : tiers[tier].name;
};

/** The clients that have another tier in the later snapshot. */
export const changedOf = (before: Snapshot, after: Snapshot, pairs: readonly ClientPair[]): ClientPair[] =>
  pairs.filter((pair) => tierName(before, pair.before) !== tierName(after, pair.after));

const bound = fc.constantFrom<[Criterion['worst'], Criterion['best']]>(
  [1, 5],
  [1, 5],
  ['min', 'max'],
  [0, 'max'],
  [5, 1],
);

const CRITERIA = ['Fun', 'Hours', 'Network', 'Called'] as const;
const FACTS: readonly FactColumn[] = [
  number('Hours'),
  number('Late'),
  { name: 'Called', kind: 'days', derived: '' },
  { name: 'Type', kind: 'text', derived: '' },
  { name: 'Share', kind: 'number', derived: 'share' },
];

const criteria = fc
  .tuple(...CRITERIA.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 0, max: 3 }), bound)))
  .map((columns) =>
    columns.map(([name, weight, [worst, best]], index): Criterion => {
      const kind = name === 'Called' ? 'daysSince' : 'rating';
      return { name, kind, weight: index === 0 ? weight + 1 : weight, worst, best };
    }),
  );

const tiers = fc
  .tuple(fc.integer({ min: 60, max: 90 }), fc.integer({ min: 20, max: 59 }))
  .map(([a, b]): Tier[] => [{ name: 'A', from: a }, { name: 'B', from: b }, { name: 'C', from: 0 }]); // oxfmt-ignore

const condition = fc.oneof(
  fc.record({
    kind: fc.constantFrom('isHighest' as const, 'isLowest' as const),
    column: fc.constantFrom(0, 1, 4, 'score' as const),
  }),
  fc.record({
    kind: fc.constant('inTop' as const),
    column: fc.constantFrom(0, 1, 'score' as const, 'evidence' as const),
    share: fc.constantFrom(0.2, 0.5),
  }),
  fc.record({
    kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
    column: fc.constantFrom(0, 1, 'score' as const),
    value: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('overAverage' as const),
    column: fc.constant(0),
    average: fc.constant(1),
    factor: fc.constantFrom(1, 2),
  }),
  fc.record({
    kind: fc.constant('moreThanDaysAgo' as const),
    column: fc.constant(2),
    days: fc.integer({ min: 0, max: 6 }),
  }),
  fc.constant<Condition>({ kind: 'contains', column: 3, text: 'vip' }),
);

const effect = fc.oneof(
  fc.record({
    kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
    tier: fc.integer({ min: 0, max: 2 }),
  }),
  fc.constantFrom<Effect>({ kind: 'upOne' }, { kind: 'downOne' }, { kind: 'remark' }),
);

const dayOrNull = fc.option(fc.integer({ min: 998, max: 1004 }));

const rules = fc.array(
  fc
    .tuple(condition, effect, dayOrNull, dayOrNull)
    .map(([asked, then, from, until]) => rule(asked, then, { from, until })),
  { maxLength: 3 },
);

const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NaN) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
);

const row = fc.record({
  values: fc.array(value, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
  facts: fc
    .tuple(value, value, value, fc.constantFrom('', 'vip', 'other'), value)
    .map((facts) => facts as Fact[]),
  lock: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ tier: fc.integer({ min: 0, max: 2 }), until: dayOrNull }) },
  ),
});

/** The same client with some of its cells as in another row. */
const mixed = <Item>(a: readonly Item[], b: readonly Item[], mask: number): Item[] =>
  a.map((item, index) => ((mask >> index) & 1 ? b[index] : item));

/** What may change between two recalculations, each with even odds: so small causes happen often. */
export const history = fc
  .record({
    criteria: fc.tuple(criteria, criteria),
    tiers: fc.tuple(tiers, tiers),
    rules: fc.tuple(rules, rules),
    rows: fc.array(fc.tuple(row, row, fc.nat({ max: 511 }), fc.boolean()), { minLength: 1, maxLength: 5 }),
    days: fc.integer({ min: 0, max: 4 }),
    same: fc.nat({ max: 31 }),
  })
  .map((drawn) => {
    const later = <Item>([former, present]: readonly [Item, Item], bit: number): Item =>
      (drawn.same >> bit) & 1 ? former : present;
    const names = drawn.rows.map((_, index) => `Client ${index}`);
    const before = snapshotOf({
      criteria: drawn.criteria[0],
      tiers: drawn.tiers[0],
      rules: drawn.rules[0],
      facts: FACTS,
      clients: drawn.rows.map(([former], index) => ({ name: names[index], ...former })),
    });
    const isSame = ((drawn.same >> 4) & 1) === 1;
    const after = snapshotOf({
      today: 1000 + ((drawn.same >> 3) & 1 ? 0 : drawn.days),
      criteria: later(drawn.criteria, 0),
      tiers: later(drawn.tiers, 1),
      rules: later(drawn.rules, 2),
      facts: FACTS,
      clients: drawn.rows.map(([former, present, mask, isLockSame], index) => ({
        name: names[index],
        values: isSame ? former.values : mixed(former.values, present.values, mask),
        facts: isSame ? former.facts : mixed(former.facts, present.facts, mask >> CRITERIA.length),
        lock: isLockSame ? former.lock : present.lock,
      })),
    });
    return { before, after, pairs: names.map((_, index) => ({ before: index, after: index })) };
  });
