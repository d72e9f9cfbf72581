/** Two recalculations on common ground: what one of them lacks is taken from the other, of whoever is in both. */
import { alignSnapshots, placeOn, renameTiers } from '../../../src/core/history/align-snapshots';
import type { FactColumn, Snapshot } from '../../../src/core/history/snapshot';
import type { Criterion, Tier } from '../../../src/core/types';
import { number, rating, rule, snapshotOf, type Row } from './snapshots';

const row = (name: string, values: number[], facts: Row['facts'] = []): Row => ({ name, values, facts });
const CALLED: Criterion = { ...rating('Called', 1), kind: 'daysSince' };
const SEEN: FactColumn = { name: 'Seen', kind: 'days', derived: '' };

/** Bert goes, Cleo comes, and Alma stands behind her. Fun stays; Network and Late go; Called and Seen, two dates, come. */
const BEFORE = snapshotOf({
  today: 100,
  criteria: [rating('Fun', 3), rating('Network', 1)],
  facts: [number('Late')],
  clients: [row('Alma', [5, 2], [7]), row('Bert', [4, 3], [8])],
});
const AFTER = snapshotOf({
  today: 110,
  criteria: [CALLED, rating('Fun', 2)],
  facts: [SEEN],
  clients: [row('Cleo', [40, 1], [60]), row('Alma', [30, 4], [50])],
});
const PAIRS = [{ before: 0, after: 1 }];
const { before, after, partners } = alignSnapshots(BEFORE, AFTER, PAIRS, PAIRS);

const cells = (side: typeof before): unknown[] =>
  Array.from({ length: side.clients.count }, (_, client) => [
    side.criteria.map((_each, index) => side.clients.valueOf(client, index)),
    [0, 1].map((index) => side.clients.factOf(client, index)),
  ]);

it('criteria of both sides stand in one order, those that a side lacks without a weight', () => {
  expect(before.criteria.map(({ name, weight }) => [name, weight])).toEqual([['Called', 0], ['Fun', 3], ['Network', 1]]);
  expect(after.criteria.map(({ name, weight }) => [name, weight])).toEqual([['Called', 1], ['Fun', 2], ['Network', 0]]);
}); // oxfmt-ignore

it('what a side lacks of a client it has from the other, dates as the days that they are', () => {
  // Called 30 days before day 110, and seen 50 days before it.
  expect(cells(before)[0]).toEqual([[80, 5, 2], [60, 7]]);
  expect(cells(after)[1]).toEqual([[80, 4, 2], [60, 7]]);
}); // oxfmt-ignore

it('of who is on one side alone nothing is known that only the other asks for', () => {
  expect(cells(before)[1]).toEqual([[NaN, 4, 3], [NaN, 8]]);
  expect(cells(after)[0]).toEqual([[70, 1, NaN], [50, NaN]]);
  expect([...partners]).toEqual([-1, 0]);
}); // oxfmt-ignore

it.each<[why: string, locks: Row['lock'][], hasEnds: boolean]>([
  ['no lock', [null, null], false],
  ['a lock without an end', [{ tier: 0, until: null }, null], false],
  [
    'one with an end',
    [
      { tier: 0, until: null },
      { tier: 0, until: 2000 },
    ],
    true,
  ],
])('%s', (_why, locks, hasEnds) => {
  const side = snapshotOf({
    clients: locks.map((lock, index) => ({ ...row(`C${index}`, [1, 1]), lock })),
  });
  expect(alignSnapshots(side, side, [], []).after.clients.hasLockEnds()).toBe(hasEnds);
});

describe('rules', () => {
  const keysOf = (world: Partial<Snapshot>): string[] => {
    const side = { ...BEFORE, facts: [number('Late'), number('Hours')], ...world };
    return alignSnapshots(
      side,
      { ...side, facts: [number('Hours'), number('Late')] },
      [],
      [],
    ).before.rules.map(({ key }) => key);
  };
  const HIGHEST = rule({ kind: 'isHighest', column: 0 }, { kind: 'atLeast', tier: 1 });
  const [key] = keysOf({ rules: [HIGHEST] });

  it('are the same where they ask the same of the same column, whatever they are called', () => {
    const turned = { ...HIGHEST, condition: { ...HIGHEST.condition, column: 1 } };
    const facts = [number('Hours'), number('Late')];
    expect(keysOf({ rules: [turned], facts })).toEqual([key]);
    expect(keysOf({ rules: [{ ...HIGHEST, because: 'hers', label: 'x' }] })).toEqual([key]);
  });

  it('are others where column, question, effect, tier or days differ', () => {
    const others = [
      { ...HIGHEST, condition: { kind: 'isHighest', column: 1 } },
      { ...HIGHEST, condition: { kind: 'isLowest', column: 0 } },
      { ...HIGHEST, condition: { kind: 'isHighest', column: 'score' } },
      { ...HIGHEST, effect: { kind: 'atMost', tier: 1 } },
      { ...HIGHEST, effect: { kind: 'atLeast', tier: 0 } },
      { ...HIGHEST, effect: { kind: 'upOne' } },
      { ...HIGHEST, from: 90 },
      { ...HIGHEST, until: 90 },
    ] as const;
    const keys = keysOf({ rules: others });
    expect(new Set([key, ...keys]).size).toBe(1 + others.length);
  });

  it('that set a column against its average move both', () => {
    const average = rule({ kind: 'overAverage', column: 0, factor: 2, average: 1 }, { kind: 'upOne' });
    const facts = [number('Late'), number('Hours')];
    const side = { ...BEFORE, facts, rules: [average] };
    const turned = { ...side, facts: [...facts].reverse() };
    const [moved] = alignSnapshots(side, turned, [], []).before.rules;
    expect(moved.condition).toEqual({ kind: 'overAverage', column: 1, factor: 2, average: 0 });
  });
});

describe('tiers under other names', () => {
  const tiers = (...each: [name: string, from: number][]): Tier[] => each.map(([name, from]) => ({ name, from })); // oxfmt-ignore

  it.each<[why: string, before: Tier[], after: Tier[], names: string[]]>([
    ['renamed', tiers(['A', 80], ['B', 0]), tiers(['Gold', 80], ['B', 0]), ['Gold', 'B']],
    ['with another cut-off as well: nobody knows', tiers(['A', 80], ['B', 0]), tiers(['Gold', 75], ['B', 0]), ['A', 'B']],
    ['the name is there still, elsewhere', tiers(['A', 80], ['B', 0]), tiers(['B', 80], ['A', 0]), ['A', 'B']],
    ['the name at its place was there before', tiers(['A', 80], ['B', 50], ['C', 0]), tiers(['B', 80], ['C', 0]), ['A', 'B', 'C']],
  ])('%s', (_why, former, later, names) => {
    expect(renameTiers(former, later).map(({ name }) => name)).toEqual(names);
    expect(renameTiers(former, later).map(({ from }) => from)).toEqual(former.map(({ from }) => from));
  }); // oxfmt-ignore

  it('one stands in another list by its name, else by its place, else last', () => {
    const [few, many] = [tiers(['A', 50], ['B', 0]), tiers(['X', 80], ['B', 60], ['C', 40], ['D', 0])];
    expect(many.map((_, position) => placeOn(few, many, position))).toEqual([0, 1, 1, 1]);
  });
});
