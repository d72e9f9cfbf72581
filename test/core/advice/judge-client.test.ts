/** The judge of one client, who asks nobody else, comes to what the whole list would give. */
import fc from 'fast-check';
import { assessList, judgeOf, tiersOf, type JudgedList } from '../../../src/core/advice/judge-client';
import type { FactSource } from '../../../src/core/rules/derive-facts';
import type { Condition, Effect, Rule } from '../../../src/core/types';
import { clientList, clientsOf, tiers, value } from '../arbitraries';

const effect: fc.Arbitrary<Effect> = fc.constantFrom<Effect>(
  { kind: 'atLeast', tier: 0 },
  { kind: 'atMost', tier: 9 },
  { kind: 'upOne' },
  { kind: 'downOne' },
);
const conditionOn = (column: number | 'score'): fc.Arbitrary<Condition> =>
  fc.constantFrom<Condition>(
    { kind: 'isHighest', column },
    { kind: 'isLowest', column },
    { kind: 'inTop', column, share: 0.4 },
    { kind: 'atLeast', column, value: 10 },
    // A share, or a single bad trait.
    { kind: 'atLeast', column, value: 0.3 },
    { kind: 'isBlank', column },
    { kind: 'overAverage', column, factor: 1.5, average: 0 },
  );
const source = (width: number): fc.Arbitrary<FactSource> =>
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('value' as const, 'share' as const, 'badTraits' as const),
      position: fc.nat(width - 1),
    }),
    fc.constant<FactSource>({ kind: 'given', facts: [3, NaN, 'x', 12, 5, 5, 1, 2, 30, -4, 7, 8] }),
  );

const judged = fc.tuple(clientList, tiers).chain(([{ criteria, rows }, tierList]) => {
  const width = criteria.length + 1;
  const row = fc.tuple(...rows.map((each) => value.map((extra) => [...each, extra])));
  const rule = (count: number): fc.Arbitrary<Rule> =>
    fc
      .oneof(...Array.from({ length: count }, (_, column) => conditionOn(column)), conditionOn('score'))
      .chain((condition) =>
        effect.map((each) => ({
          condition,
          effect: 'tier' in each ? { ...each, tier: Math.min(each.tier, tierList.length - 1) } : each,
          because: '',
          from: null,
          until: null,
        })),
      );
  return fc.record({
    rows: row,
    weights: fc.array(fc.integer({ min: 0, max: 9 }), {
      minLength: criteria.length,
      maxLength: criteria.length,
    }),
    position: fc.nat(rows.length - 1),
    values: fc.array(value, { minLength: width, maxLength: width }),
    list: fc.tuple(fc.array(source(width), { minLength: 1, maxLength: 4 })).chain(([sources]) =>
      fc.array(rule(sources.length), { maxLength: 4 }).map((rules) => ({
        criteria: criteria.map((criterion) => ({ ...criterion, kind: 'rating' as const })),
        tiers: tierList,
        minimumEvidence: 0.5,
        sources,
        ruleBook: { rules, locks: [], today: 0 },
      })),
    ),
  });
});

it('gives the score and the verdict of the whole list, with other values, other weights, or both', () => {
  fc.assert(
    fc.property(judged, ({ rows, weights, position, values, list }) => {
      const before: JudgedList = { ...list, clients: clientsOf(rows) };
      const after = {
        ...before,
        clients: clientsOf(rows.map((row, index) => (index === position ? values : row))),
      };
      const judge = judgeOf(before, position);
      const told = (whole: JudgedList, others?: readonly number[]) => {
        const { score, verdict } = assessList(whole, others).assessments[position];
        return { score, verdict };
      };
      expect(judge({})).toEqual(told(before));
      expect(judge({ values })).toEqual(told(after));
      expect(judge({ weights })).toEqual(told(before, weights));
      expect(judge({ values, weights })).toEqual(told(after, weights));
      const all = assessList(before, weights).assessments.map(({ verdict }) => verdict?.tier);
      expect(tiersOf(before)(weights)).toEqual(all);
    }),
    { numRuns: 150 },
  );
});

it('a locked client stays where it is locked', () => {
  const list: JudgedList = {
    clients: clientsOf([[1], [5]]),
    criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }],
    tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }],
    minimumEvidence: 0.5,
    sources: [],
    ruleBook: { rules: [], locks: [{ tier: 1, reason: '', until: null }, null], today: 0 },
  }; // oxfmt-ignore
  expect(judgeOf(list, 0)({ values: [5] }).verdict?.tier).toBe(1);
  expect(judgeOf(list, 1)({ values: [1] }).verdict?.tier).toBe(1);
  expect(judgeOf(list, 1)({ values: [4] }).verdict?.tier).toBe(0);
});

it.each<Condition>([
  { kind: 'isHighest', column: 0 },
  { kind: 'isLowest', column: 0 },
  { kind: 'inTop', column: 0, share: 0.2 },
  { kind: 'inTop', column: 0, share: 0.4 },
  { kind: 'inTop', column: 0, share: 0.5 },
])('whoever is compared with others keeps the place that the list gives: %j', (condition) => {
  const others = [2, 5, 5, 9, NaN];
  const rule: Rule = {
    condition,
    effect: { kind: 'atLeast', tier: 0 },
    because: '',
    from: null,
    until: null,
  };
  const listWith = (own: number): JudgedList => ({
    clients: clientsOf([...others, own].map((value) => [1, value])),
    criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }],
    tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }],
    minimumEvidence: 0.5,
    sources: [{ kind: 'value', position: 1 }],
    ruleBook: { rules: [rule], locks: [], today: 0 },
  }); // oxfmt-ignore
  const tried = [NaN, 0, 2, 3, 5, 7, 9, 10];
  const judge = judgeOf(listWith(4), others.length);
  expect(tried.map((value) => judge({ values: [1, value] }).verdict?.tier)).toEqual(
    tried.map((value) => assessList(listWith(value)).assessments[others.length].verdict?.tier),
  );
});

const FUN = { name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 } as const;
const ofOneRule = (condition: Condition, effect: Effect): JudgedList['ruleBook'] => ({
  rules: [{ condition, effect, because: '', from: null, until: null }],
  locks: [],
  today: 0,
});

it('a text among given facts is unknown, not the least of them', () => {
  const list: JudgedList = {
    clients: clientsOf([[1], [1], [1]]),
    criteria: [FUN],
    tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }],
    minimumEvidence: 0.5,
    sources: [{ kind: 'given', facts: ['', 7, 9] }],
    ruleBook: ofOneRule({ kind: 'isLowest', column: 0 }, { kind: 'atLeast', tier: 0 }),
  }; // oxfmt-ignore
  expect([0, 1, 2].map((position) => judgeOf(list, position)({}).verdict?.tier)).toEqual([1, 0, 1]);
});

it('a trait whose weight is tried as 0 makes nobody difficult', () => {
  const list: JudgedList = {
    clients: clientsOf([[5, 1, 100], [5, 5, 900]]),
    criteria: [FUN, { ...FUN, name: 'Network' }],
    tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }],
    minimumEvidence: 0.5,
    sources: [{ kind: 'badTraits', position: 2 }],
    ruleBook: ofOneRule({ kind: 'atLeast', column: 0, value: 1 }, { kind: 'atMost', tier: 1 }),
  }; // oxfmt-ignore
  expect([[1, 1], [1, 0]].map((weights) => tiersOf(list)(weights))).toEqual([[1, 0], [0, 0]]);
  expect([[1, 1], [1, 0]].map((weights) => judgeOf(list, 0)({ weights }).verdict?.tier)).toEqual([1, 0]);
}); // oxfmt-ignore
