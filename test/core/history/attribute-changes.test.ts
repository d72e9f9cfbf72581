/**
 * Why tiers changed, worked by hand. Scores are (3 × Fun + Network) on 1 to 5, so Alma 5/5 = 100 A, Bert 4/2 = 62.5 B,
 * Cleo 2/3 = 31.25 C, Dora 1/1 = 0 D with cut-offs 75, 50, 25. Facts: Hours, Days late.
 */
import fc from 'fast-check';
import { alignSnapshots } from '../../../src/core/history/align-snapshots';
import { attributeChanges, type JointCauses } from '../../../src/core/history/attribute-changes';
import type { Cause } from '../../../src/core/history/describe-component';
import type { ClientPair, Snapshot } from '../../../src/core/history/snapshot';
import { Trial } from '../../../src/core/history/trial';
import { COMPONENTS, componentsOf, worldOf, Worlds, type WorldKey } from '../../../src/core/history/worlds';
import type { Fact } from '../../../src/core/types';
import {
  changedOf,
  history,
  number,
  rating,
  rule,
  snapshotOf,
  tierName,
  type Row,
  type World,
} from './snapshots';

const client = (name: string, values: number[], facts: Fact[] = [0, 0], lock: Row['lock'] = null): Row => ({
  name,
  values,
  facts,
  lock,
});

const FACTS = [number('Hours'), number('Days late')];
const ALMA = client('Alma', [5, 5], [10, 0]);
const BERT = client('Bert', [4, 2], [40, 0]);
const CLEO = client('Cleo', [2, 3], [20, 0]);
const DORA = client('Dora', [1, 1], [5, 0]);
const BASE: World = { facts: FACTS, clients: [ALMA, BERT, CLEO, DORA] };
const LATE = rule({ kind: 'atLeast', column: 1, value: 30 }, { kind: 'atMost', tier: 3 }, { label: 'late' });
const BUSY = rule({ kind: 'isHighest', column: 0 }, { kind: 'atLeast', tier: 0 }, { label: 'busy' });
const TIERS = [{ name: 'A', from: 75 }, { name: 'B', from: 50 }, { name: 'C', from: 25 }, { name: 'D', from: 0 }]; // oxfmt-ignore
const FUN = rating('Fun', 3);
const NETWORK = rating('Network', 1);

const worldWith = (...rows: Row[]): World => ({
  ...BASE,
  clients: BASE.clients.map((row) => rows.find(({ name }) => name === row.name) ?? row),
});

const LATE_ALMA = worldWith(client('Alma', [5, 5], [10, 45]));
const SLOW = { ...LATE, label: 'slow', effect: { kind: 'atMost', tier: 1 } } as const;

/** In few words: "own Fun 4→5", "rules +busy", "time lockEnded". */
function say(cause: Cause): string {
  const list = (sign: string, names: readonly string[]): string[] => names.map((name) => `${sign}${name}`);
  switch (cause.kind) {
    case 'own':
      return `own ${cause.changes.map(({ column, before, after }) => `${column} ${before}→${after}`).join(' ')}`;
    case 'criteria':
    case 'cutOffs':
      return `${cause.kind} ${cause.names.join(' ')}`;
    case 'rules':
      return ['rules', ...list('+', cause.added), ...list('-', cause.removed), ...list('~', cause.changed)].join(' ');
    case 'time':
      return [
        'time',
        ...list('began ', cause.began),
        ...list('ended ', cause.ended),
        ...list('applies ', cause.applies),
        ...list('no longer ', cause.noLonger),
        ...(cause.lockEnded ? ['lockEnded'] : []),
      ].join(' ');
    case 'lock':
      return `lock ${cause.change}`;
    default:
      return cause.kind;
  }
} // oxfmt-ignore

const sayAll = (alternatives: readonly JointCauses[]): string =>
  alternatives.map((joint) => joint.map(say).join(' & ')).join(' | ');

const pairsOf = (before: Snapshot, after: Snapshot): ClientPair[] =>
  after.clients.flatMap(({ name }, index) => {
    const former = before.clients.findIndex((each) => each.name === name);
    return former < 0 ? [] : [{ before: former, after: index }];
  });

/** Worlds between two snapshots, with all of these clients at hand. */
function worldsBetween(
  before: Snapshot,
  after: Snapshot,
  pairs: readonly ClientPair[],
  asked = pairs,
): Worlds {
  const worlds = new Worlds(alignSnapshots(before, after, pairs, asked));
  worlds.batch.take(0);
  worlds.batch.judgeWhere(() => true);
  return worlds;
}

const ALL_WORLDS = Array.from({ length: 2 ** COMPONENTS.length }, (_, world): WorldKey => world);

/** Numbers of the tiers that clients have in a world. */
function numbersIn(worlds: Worlds, key: WorldKey): Int32Array {
  const world = worlds.world(key);
  world.fill();
  return world.tiers;
}

/** Names of the tiers that clients have in a world. */
function tiersIn(worlds: Worlds, key: WorldKey): string[] {
  const numbers = numbersIn(worlds, key).subarray(0, worlds.batch.count);
  return Array.from(numbers, (number) => worlds.numbers.nameOf(number));
}

/** A client in a world in which its own inputs are as they are now, to take them back. */
function tryIn(worlds: Worlds, key: WorldKey, client: number, factCount: number): Trial {
  for (const each of [key, key & ~worldOf(['own'])]) worlds.world(each).fill();
  const trial = new Trial(worlds.world(key), factCount);
  trial.begin(client);
  return trial;
}

/** "Bert B→A: own Fun 4→5" for each client that moved. */
function why(before: World, after: World): string[] {
  const [former, later] = [snapshotOf(before), snapshotOf(after)];
  const pairs = pairsOf(former, later);
  const changed = changedOf(former, later, pairs);
  return attributeChanges(former, later, pairs, changed).map((alternatives, index) => {
    const pair = changed[index];
    const move = `${tierName(former, pair.before)}→${tierName(later, pair.after)}`;
    return `${later.clients[pair.after].name} ${move}: ${sayAll(alternatives)}`;
  });
}

describe('each component alone', () => {
  it.each<[string, World, World, string[]]>([
    ['nothing', BASE, BASE, []],
    ['a rating', BASE, worldWith(client('Bert', [5, 2], [40, 0])), ['Bert B→A: own Fun 4→5']],
    ['two ratings, one of them enough', BASE, worldWith(client('Bert', [5, 3], [40, 0])), ['Bert B→A: own Fun 4→5']],
    ['two ratings, both needed', BASE, worldWith(client('Dora', [2, 3], [5, 0])), ['Dora D→C: own Fun 1→2 Network 1→3']],
    ['a first rating', worldWith(client('Bert', [NaN, NaN])), worldWith(client('Bert', [4, NaN])), ['Bert →A: own Fun NaN→4']],
    // Network alone is 25; without it nothing is rated.
    ['the last rating taken away', worldWith(client('Bert', [NaN, 2])), worldWith(client('Bert', [NaN, NaN])), ['Bert C→: own Network 2→NaN']],
    // Fun alone is 75.
    ['a rating blanked', BASE, worldWith(client('Bert', [4, NaN], [40, 0])), ['Bert B→A: own Network 2→NaN']],
    ['a fact', { ...BASE, rules: [LATE] }, { ...worldWith(client('Alma', [5, 5], [10, 45])), rules: [LATE] }, ['Alma A→D: own Days late 0→45']],
    ['a fact that two rules ask the same of', { ...BASE, rules: [LATE, { ...LATE, label: 'too late' }] }, { ...worldWith(client('Alma', [5, 4], [12, 45])), rules: [LATE, { ...LATE, label: 'too late' }] }, ['Alma A→D: own Days late 0→45']],
    ['a fact that no rule looks at', BASE, worldWith(client('Alma', [5, 5], [10, 45])), []],
    ['others in a rule', { ...BASE, rules: [BUSY] }, { ...worldWith(client('Alma', [5, 5], [50, 0])), rules: [BUSY] }, ['Bert A→B: others']],
    ['a new client in a rule', { ...BASE, rules: [BUSY] }, { ...BASE, rules: [BUSY], clients: [...BASE.clients, client('Emil', [5, 5], [90, 0])] }, ['Bert A→B: others']],
    ['a gone client in a rule', { ...BASE, rules: [BUSY] }, { ...BASE, rules: [BUSY], clients: [ALMA, CLEO, DORA] }, ['Cleo C→A: others']],
    ['a weight', BASE, { ...BASE, criteria: [rating('Fun', 0), NETWORK] }, ['Bert B→C: criteria Fun', 'Cleo C→B: criteria Fun']],
    // Bert 3 × 1 + 0.25, Cleo 3 × 1/3 + 0.5.
    ['a scale', BASE, { ...BASE, criteria: [{ ...FUN, best: 4 }, NETWORK] }, ['Bert B→A: criteria Fun']],
    ['a cut-off', BASE, { ...BASE, tiers: [{ name: 'A', from: 60 }, ...TIERS.slice(1)] }, ['Bert B→A: cutOffs A']],
    ['a rule added', BASE, { ...BASE, rules: [BUSY] }, ['Bert B→A: rules +busy']],
    ['a rule removed', { ...BASE, rules: [BUSY] }, BASE, ['Bert A→B: rules -busy']],
    ['a rule with another number', { ...worldWith(client('Alma', [5, 5], [10, 20])), rules: [LATE] }, { ...worldWith(client('Alma', [5, 5], [10, 20])), rules: [{ ...LATE, condition: { kind: 'atLeast', column: 1, value: 15 } }] }, ['Alma A→D: rules ~late']],
    ['one rule in place of another', { ...LATE_ALMA, rules: [LATE] }, { ...LATE_ALMA, rules: [SLOW] }, ['Alma D→B: rules +slow -late']],
    ['one of another name for the same reason', { ...LATE_ALMA, rules: [{ ...LATE, because: 'waits' }] }, { ...LATE_ALMA, rules: [{ ...SLOW, because: 'waits' }] }, ['Alma D→B: rules ~slow ~late']],
    ['one of another name for another reason', { ...LATE_ALMA, rules: [{ ...LATE, because: 'waits' }] }, { ...LATE_ALMA, rules: [{ ...SLOW, because: 'owes' }] }, ['Alma D→B: rules +slow -late']],
    ['another rule added in vain', { ...BASE, rules: [] }, { ...BASE, rules: [LATE, BUSY] }, ['Bert B→A: rules +busy']],
    ['rules in another order', { ...BASE, rules: [LATE, BUSY] }, { ...BASE, rules: [BUSY, LATE] }, []],
    ['a lock', BASE, worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: null })), ['Cleo C→A: lock set']],
    ['a lock moved', worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: null })), worldWith(client('Cleo', [2, 3], [20, 0], { tier: 1, until: null })), ['Cleo A→B: lock moved']],
    ['a lock removed', worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: null })), BASE, ['Cleo A→C: lock removed']],
    ['a lock shortened into the past', worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: 1005 })), worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: 999 })), ['Cleo A→C: lock removed']],
    ['an ended lock made longer', worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: 999 })), worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: 1005 })), ['Cleo C→A: lock set']],
    ['a locked client that is not rated', worldWith(client('Cleo', [NaN, NaN])), worldWith(client('Cleo', [NaN, NaN], [0, 0], { tier: 0, until: null })), ['Cleo →A: lock set']],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('time', () => {
  const dated = (from: number | null, until: number | null): World => ({
    ...BASE,
    rules: [{ ...BUSY, from, until }],
  });
  const later = (world: World): World => ({ ...world, today: 1010 });
  const locked = worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: 1005 }));
  const silent: World = {
    ...worldWith(),
    facts: [{ name: 'Called', kind: 'days', derived: '' }],
    rules: [rule({ kind: 'moreThanDaysAgo', column: 0, days: 60 }, { kind: 'downOne' }, { label: 'silent' })],
    clients: [client('Bert', [4, 2], [55])],
  };
  const called = (days: number, more: Partial<World> = {}): World => ({
    ...silent,
    ...more,
    clients: [client('Bert', [4, 2], [days])],
  });
  const aging = (age: number, more: Partial<World> = {}): World => ({
    criteria: [{ name: 'Called', kind: 'daysSince', weight: 1, worst: 100, best: 0 }],
    clients: [client('Bert', [age])],
    ...more,
  });

  it.each<[string, World, World, string[]]>([
    ['a rule began', dated(1005, null), later(dated(1005, null)), ['Bert B→A: time began busy']],
    ['a rule ended', dated(null, 1005), later(dated(null, 1005)), ['Bert A→B: time ended busy']],
    ['a lock ended', locked, later(locked), ['Cleo A→C: time lockEnded']],
    ['a lock ended, and then its cells were cleared: each is enough', locked, later(BASE), ['Cleo A→C: lock removed | time lockEnded']],
    ['a rule applies', silent, later(called(65)), ['Bert B→C: time applies silent']],
    ['a date that was written in the meantime', called(65), called(3, { today: 1010 }), ['Bert C→B: own Called 935→1007']],
    ['a criterion that ages: 74 is B, 76 is A', aging(24), later(aging(34)), ['Bert A→B: time']],
    ['a criterion whose date was written: 34 days are 66, 0 days 100', aging(34), aging(0, { today: 1001 }), ['Bert B→A: own Called 966→1001']],
    ['nothing that looks at the day', BASE, later(BASE), []],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('several components', () => {
  const stricter = { ...LATE, condition: { kind: 'atLeast' as const, column: 1, value: 15 } };
  const lateAlma = (days: number): Row => client('Alma', [5, 5], [10, days]);
  const lockedIn = (tier: number): Row => client('Cleo', [2, 3], [20, 0], { tier, until: null });

  it.each<[string, World, World, string[]]>([
    ['a rule and a fact, both needed', { ...BASE, rules: [LATE] }, { ...worldWith(lateAlma(20)), rules: [stricter] }, ['Alma A→D: rules ~late & own Days late 0→20']],
    ['a rule and a fact, the fact enough', { ...BASE, rules: [LATE] }, { ...worldWith(lateAlma(50)), rules: [stricter] }, ['Alma A→D: own Days late 0→50']],
    ['a lock and a rating, each enough', BASE, worldWith(client('Cleo', [5, 3], [20, 0], { tier: 0, until: null })), ['Cleo C→A: lock set | own Fun 2→5']],
    ['a lock wins over a rule', BASE, { ...worldWith(lockedIn(0)), rules: [rule({ kind: 'isBlank', column: 1 }, { kind: 'atMost', tier: 3 })] }, ['Cleo C→A: lock set']],
    ['a lock removed and a rule added, both needed', worldWith(lockedIn(0)), { ...BASE, rules: [rule({ kind: 'atLeast', column: 0, value: 20 }, { kind: 'downOne' }, { label: 'down' })] }, ['Bert B→C: rules +down', 'Cleo A→D: lock removed & rules +down']],
    // With 1 and 1 Bert is 50 and B; below 60 he is C.
    ['weights and a cut-off, both needed', BASE, { ...BASE, criteria: [rating('Fun', 1), NETWORK], tiers: [TIERS[0], { name: 'B', from: 60 }, ...TIERS.slice(2)] }, ['Bert B→C: cutOffs B & criteria Fun']],
    // Cleo is 37.5 with 1 and 1, 31.25 as before: D below 40 in any case.
    ['weights and a cut-off, the cut-off enough', worldWith(client('Bert', [5, 5])), { ...worldWith(client('Bert', [5, 5])), criteria: [rating('Fun', 1), NETWORK], tiers: [...TIERS.slice(0, 2), { name: 'C', from: 40 }, TIERS[3]] }, ['Cleo C→D: cutOffs C']],
    ['a rating and the others', { ...BASE, rules: [BUSY] }, { ...worldWith(client('Bert', [2, 2], [40, 0]), client('Dora', [1, 1], [60, 0])), rules: [BUSY] }, ['Bert A→C: own Fun 4→2 & others', 'Dora D→A: own Hours 5→60']],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore

  it('what is needed together is not told of what was in vain', () => {
    // 81.25 needs Fun 5; Network 2 → 1 alone would be 56.25, both together 75.
    expect(why(BASE, worldWith(client('Bert', [5, 1], [99, 0])))).toEqual(['Bert B→A: own Fun 4→5']);
  });

  it('of several weights the one whose share changed most is told first', () => {
    const at = (...weights: number[]): World => ({
      criteria: weights.map((weight, index) => rating(['One', 'Two', 'Three'][index], weight)),
      clients: [client('Bert', [5, 1, 1], [])],
    });
    // Shares of a third each become 1, 2 and 5 eighths.
    expect(why(at(1, 1, 1), at(1, 2, 5))).toEqual(['Bert C→D: criteria Three Two']);
  });

  it('an input that was needed only beside another that hurt is not told when that one is', () => {
    const criteria = [rating('Help', 1), rating('Harm', 2), rating('Main', 4)];
    const tiers = [{ name: 'A', from: 50 }, { name: 'B', from: 0 }]; // oxfmt-ignore
    const at = (values: number[]): World => ({ criteria, tiers, clients: [client('Bert', values, [])] });
    // Main 1 → 5 and Harm 5 → 1 alone are 57.1; with Harm taken back it is enough, whatever Help does.
    expect(why(at([1, 5, 1]), at([5, 1, 5]))).toEqual(['Bert B→A: own Main 1→5']);
  });
});

describe('scales by the smallest and largest value', () => {
  const hours = [{ name: 'Hours', kind: 'fact' as const, weight: 1, worst: 0, best: 'max' as const }];
  const at = (...values: number[]): World => ({
    criteria: hours,
    clients: values.map((value, index) => client(`C${index}`, [value])),
  });

  it.each<[string, World, World, string[]]>([
    // 40 of 40 is A, 40 of 100 is C; so is 10 of 40.
    ['another client becomes the largest', at(40, 10), at(40, 100), ['C0 A→C: others', 'C1 C→A: own Hours 10→100']],
    // 40 of 100 is C, of 41 A.
    ['the largest shrinks', at(40, 100), at(40, 41), ['C0 C→A: others']],
    ['the largest goes', at(40, 100), at(40), ['C0 C→A: others']],
    ['the own value is the largest before and after', at(100, 40), at(60, 40), ['C1 C→B: others']],
    ['the own value is the only largest: it stays best among the former others', at(100, 90), at(95, 90), []],
    ['the own value grows, the largest with it', at(20, 40), at(80, 160), []],
    // 20 of 160 is 12.5.
    ['the own value and the largest change', at(20, 40), at(21, 160), ['C0 B→D: others']],
    // 30 of 40 would be A, 10 of 100 D; 30 of 100 is C as 10 of 40 was.
    ['the own value and the largest change, to no effect', at(10, 40), at(30, 100), []],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('columns that came or went', () => {
  const withReach = (clients: Row[]): World => ({
    ...BASE,
    criteria: [FUN, NETWORK, rating('Reach', 4)],
    clients,
  });
  const reach = (row: Row, value: number): Row => ({ ...row, values: [...(row.values ?? []), value] });

  it.each<[string, World, World, string[]]>([
    // Bert (2.25 + 0.25 + 4 × 0) / 8 = 31.25 C; the others as they were.
    ['a criterion added', BASE, withReach([reach(ALMA, 5), reach(BERT, 1), reach(CLEO, 2), reach(DORA, 1)]), ['Bert B→C: criteria Reach']],
    ['a criterion removed', withReach([reach(ALMA, 5), reach(BERT, 1), reach(CLEO, 2), reach(DORA, 1)]), BASE, ['Bert C→B: criteria Reach']],
    ['criteria and their columns in another order', BASE, { ...BASE, criteria: [NETWORK, FUN], clients: BASE.clients.map((row) => ({ ...row, values: [...row.values!].reverse() })) }, []],
    ['a rating that becomes a fact, and changes', BASE, { ...worldWith(client('Bert', [5, 2], [40, 0])), criteria: [{ ...FUN, kind: 'fact' }, NETWORK] }, ['Bert B→A: own Fun 4→5']],
    ['a criterion in another case', BASE, { ...worldWith(client('Bert', [5, 2], [40, 0])), criteria: [{ ...FUN, name: 'FUN' }, NETWORK] }, ['Bert B→A: own FUN 4→5']],
    ['a criterion that becomes a flag is told once', BASE, { ...worldWith(client('Bert', [1, 2], [40, 0])), criteria: [{ ...FUN, kind: 'flag', worst: 0, best: 1 }, NETWORK] }, ['Bert B→A: criteria Fun', 'Cleo C→A: criteria Fun', 'Dora D→A: criteria Fun']],
    ['a column that rules now look at', { ...BASE, facts: [] }, { ...BASE, rules: [BUSY] }, ['Bert B→A: rules +busy']],
    ['columns of rules in another order', { ...BASE, rules: [BUSY] }, { ...BASE, facts: [...FACTS].reverse(), rules: [{ ...BUSY, condition: { kind: 'isHighest', column: 1 } }], clients: BASE.clients.map((row) => ({ ...row, facts: [...row.facts!].reverse() })) }, []],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore

  it('a new rule compares with everybody, also with those whose tier stayed', () => {
    // Alma has the most hours and is A in any case. Cleo has the second most: the rule alone does nothing for her.
    const rows = [client('Alma', [5, 5], [90, 0]), client('Cleo', [2, 3], [50, 0])];
    const before: World = { facts: [], clients: rows.map((row) => ({ ...row, facts: [] })) };
    const after: World = { facts: FACTS, rules: [BUSY], clients: [rows[0], client('Cleo', [5, 3], [50, 0])] };
    expect(why(before, after)).toEqual(['Cleo C→A: own Fun 2→5']);
  });

  it('two columns with one header stay two', () => {
    const facts = [number('Hours'), number('hours ')];
    const second = rule({ kind: 'atLeast', column: 1, value: 30 }, { kind: 'atMost', tier: 3 }, { label: 'second' });
    const at = (late: number): World => ({ facts, rules: [second], clients: [client('Alma', [5, 5], [40, late])] });
    expect(why(at(0), at(50))).toEqual(['Alma A→D: own hours  0→50']);
  }); // oxfmt-ignore
});

describe('tiers that came, went or were renamed', () => {
  it.each<[string, World, World, string[]]>([
    // B is gone: 62.5 is C.
    ['a tier removed', BASE, { ...BASE, tiers: [TIERS[0], TIERS[2], TIERS[3]] }, ['Bert B→C: cutOffs B']],
    ['a tier added', BASE, { ...BASE, tiers: [TIERS[0], { name: 'A2', from: 60 }, ...TIERS.slice(1)] }, ['Bert B→A2: cutOffs A2']],
    // Her lock names a tier that is not there any more, so it is none; the score alone would have moved her down with the tier.
    ['a lock in a tier that is gone', worldWith(client('Alma', [5, 5], [10, 0], { tier: 3, until: null })), { ...BASE, tiers: TIERS.slice(0, 3) }, ['Alma D→A: lock removed', 'Dora D→C: cutOffs D']],
    ['a rule in a tier that is gone, and edited to the next: each is enough', { ...BASE, rules: [{ ...BUSY, effect: { kind: 'atMost', tier: 3 } }] }, { ...BASE, tiers: TIERS.slice(0, 3), rules: [{ ...BUSY, effect: { kind: 'atMost', tier: 2 } }] }, ['Bert D→C: rules ~busy | cutOffs D', 'Dora D→C: cutOffs D']],
  ])('%s', (_, before, after, expected) => {
    expect(why(before, after)).toEqual(expected);
  }); // oxfmt-ignore

  it('a tier with another name is the same, also to rules and locks', () => {
    const gold = [{ name: 'Gold', from: 75 }, ...TIERS.slice(1)];
    const before = worldWith(client('Cleo', [2, 3], [20, 0], { tier: 0, until: null }));
    const after = worldWith(
      client('Cleo', [2, 3], [20, 0], { tier: 0, until: null }),
      client('Dora', [2, 3], [5, 0]),
    );
    const [former, later] = [
      snapshotOf({ ...before, rules: [BUSY] }),
      snapshotOf({ ...after, rules: [BUSY], tiers: gold }),
    ];
    const dora = { before: 3, after: 3 };
    expect(sayAll(attributeChanges(former, later, pairsOf(former, later), [dora])[0])).toBe(
      'own Fun 1→2 Network 1→3',
    );
  });
});

it('what no component explains is the program’s: it counts otherwise than the version before', () => {
  const former = snapshotOf(BASE);
  const clients = former.clients.map((each) => ({ ...each, tier: 0 }));
  const [alternatives] = attributeChanges({ ...former, clients }, former, pairsOf(former, former), [{ before: 1, after: 1 }]); // oxfmt-ignore
  expect(sayAll(alternatives)).toBe('program');
});

it('a small weight is not lost beside a large one that is taken back and given again', () => {
  const at = (values: number[]): Snapshot =>
    snapshotOf({ criteria: [rating('Large', 1e20), rating('Small', 1)], clients: [client('Bert', values, [])] });
  const [before, after] = [at([5, 5]), at([NaN, 5])];
  const worlds = worldsBetween(before, after, pairsOf(before, after));
  const trial = tryIn(worlds, 127, 0, 0);
  const tiers = [0, 1, 2].map(() => {
    const name = worlds.numbers.nameOf(trial.tier);
    trial.exchange([0], []);
    return name;
  });
  expect(tiers).toEqual(['A', 'A', 'A']);
}); // oxfmt-ignore

describe('laws', () => {
  const attributed = ({
    before,
    after,
    pairs,
  }: {
    before: Snapshot;
    after: Snapshot;
    pairs: ClientPair[];
  }) => {
    const changed = changedOf(before, after, pairs);
    return { changed, causes: attributeChanges(before, after, pairs, changed) };
  };
  const componentOf = (cause: Cause): string => cause.kind;

  it('each set of causes is enough, nothing smaller is, and none of that size is left out', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { changed, causes } = attributed(drawn);
        const worlds = worldsBetween(drawn.before, drawn.after, drawn.pairs, changed);
        const tiers = ALL_WORLDS.map((key) => numbersIn(worlds, key));
        const smallest = changed.map((pair, index) => {
          const present = tierName(drawn.after, pair.after);
          const enough = ALL_WORLDS.filter((key) => worlds.numbers.nameOf(tiers[key][index]) === present).map(componentsOf);
          const size = Math.min(...enough.map(({ length }) => length));
          // A component that did not change adds nothing, so what is smallest holds none.
          return enough.filter(({ length }) => length === size).map((each) => each.join());
        });
        expect(causes.map((each) => each.map((joint) => joint.map(componentOf).join()))).toEqual(smallest);
      }),
      { numRuns: 1000 },
    );
  }); // oxfmt-ignore

  it('with nothing as it is now the tier is the former, with everything the present one', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { before, after, pairs } = drawn;
        const worlds = worldsBetween(before, after, pairs);
        expect(tiersIn(worlds, 0)).toEqual(pairs.map((pair) => tierName(before, pair.before)));
        expect(tiersIn(worlds, 127)).toEqual(pairs.map((pair) => tierName(after, pair.after)));
      }),
      { numRuns: 1000 },
    );
  });

  it('a world is what the whole pipeline makes of a list put together by hand', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 4 }), fc.boolean(), (drawn, drawnClient, isOwnNow) => {
        const { before, after, pairs } = drawn;
        const index = drawnClient % pairs.length;
        const [own, others] = isOwnNow ? [after, before] : [before, after];
        const clients = others.clients.map((each, position) =>
          position === index ? { ...own.clients[position], lock: before.clients[position].lock } : each,
        );
        // On one day dates need no translation.
        const day = { ...after, today: before.today };
        const expected = snapshotOf({ ...before, clients });
        const world = isOwnNow ? 4 : 64;
        expect(tiersIn(worldsBetween(before, day, pairs), world)[index]).toBe(tierName(expected, index));
      }),
      { numRuns: 1000 },
    );
  });

  it('many clients, judged together, are told what each is told alone', () => {
    const drawn = fc.sample(history, { numRuns: 1, seed: 5 })[0];
    const many = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      clients: Array.from({ length: 600 }, (_, index) => {
        const { values, facts, ...each } = snapshot.clients[index % snapshot.clients.length];
        // Nobody is quite like the others, and every seventh is locked.
        const moved = values.map((value) => (value + index) % 7);
        return { ...each, name: `Client ${index}`, values: moved, facts, lock: index % 7 === 0 ? { tier: index % 3, until: null } : null };
      }),
    });
    const before = many(drawn.before);
    const after = { ...many(drawn.after), clients: [...many(drawn.after).clients].reverse() };
    const pairs = before.clients.map((_, index) => ({ before: index, after: 599 - index }));
    const moved = pairs.map((pair, index) => ({ before: index, after: pair.after - (pair.after % 2) }));
    const alone = moved.map((pair) => attributeChanges(before, after, pairs, [pair])[0]);
    expect(attributeChanges(before, after, pairs, moved)).toEqual(alone);
    expect(new Set(alone.map((each) => sayAll(each))).size).toBeGreaterThan(10);
  }); // oxfmt-ignore

  it('whoever has not changed needs no cause', () => {
    fc.assert(
      fc.property(history, ({ before, pairs }) => {
        expect(changedOf(before, before, pairs)).toEqual([]);
        expect(attributeChanges(before, before, pairs, [])).toEqual([]);
      }),
    );
  });

  it('the order of clients, rules, criteria and columns does not matter', () => {
    const reversed = (snapshot: Snapshot): Snapshot => {
      const { criteria, facts, rules, clients } = snapshot;
      const at = <Column>(column: Column): Column =>
        (typeof column === 'number' ? facts.length - 1 - column : column) as Column;
      return {
        ...snapshot,
        criteria: [...criteria].reverse(),
        facts: [...facts].reverse(),
        rules: [...rules].reverse().map((each) => {
          const { condition } = each;
          const moved = { ...condition, column: at(condition.column) };
          return {
            ...each,
            condition: 'average' in moved ? { ...moved, average: at(moved.average) } : moved,
          };
        }),
        clients: [...clients].reverse().map((each) => ({
          ...each,
          values: [...each.values].reverse(),
          facts: [...each.facts].reverse(),
        })),
      };
    };
    fc.assert(
      fc.property(history, (drawn) => {
        const after = reversed(drawn.after);
        const pairs = drawn.pairs.map((pair) => ({ ...pair, after: drawn.pairs.length - 1 - pair.after }));
        const sorted = ({ causes }: ReturnType<typeof attributed>): string[][] =>
          causes.map((each) => each.map((joint) => joint.map(componentOf).join()));
        const turned = attributed({ ...drawn, after, pairs });
        expect(sorted(turned)).toEqual(sorted(attributed(drawn)));
      }),
    );
  });

  it('taking back any one of the inputs that decided loses the tier', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { before, after } = drawn;
        const { changed, causes } = attributed(drawn);
        const worlds = worldsBetween(before, after, drawn.pairs, changed);
        const names = [...after.criteria, ...after.facts.map(({ name, derived }) => ({ name: name + derived }))];
        changed.forEach((pair, index) =>
          causes[index].forEach((joint) => {
            const own = joint.find((cause) => cause.kind === 'own');
            if (own === undefined) return;
            expect(own.changes.length).toBeGreaterThan(0);
            const decided = own.changes.map(({ column, derived }) => column + derived);
            const world = joint.reduce((sum, { kind }) => sum | (1 << COMPONENTS.indexOf(kind as never)), 0);
            const tierWith = (kept: readonly string[]): string => {
              const count = after.criteria.length;
              const places = names.flatMap(({ name }, place) => (kept.includes(name) ? [] : [place]));
              const facts = places.filter((place) => place >= count).map((place) => place - count);
              const trial = tryIn(worlds, world, index, after.facts.length);
              trial.exchange(places.filter((place) => place < count), facts);
              return worlds.numbers.nameOf(trial.tier);
            };
            const present = tierName(after, pair.after);
            const withOneTakenBack = decided.map((each) => tierWith(decided.filter((name) => name !== each)));
            expect([tierWith(decided), withOneTakenBack.includes(present)]).toEqual([present, false]);
          }),
        );
      }),
      { numRuns: 1000 },
    );
  }); // oxfmt-ignore
});
