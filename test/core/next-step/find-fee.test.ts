/** Fees worked out by hand, and the law that matters: whoever pays the fee that was named gets the tier that was promised. */
import fc from 'fast-check';
import { assessClients, assessOnScales } from '../../../src/core/scoring/assess-clients';
import { findFee, roundFee, type Fee } from '../../../src/core/next-step/find-fee';
import { prepareFee } from '../../../src/core/next-step/prepare-fee';
import {
  NO_RULES,
  type Bound,
  type Client,
  type Condition,
  type Criterion,
  type Effect,
  type Lock,
  type Rule,
  type RuleBook,
  type Tier,
} from '../../../src/core/types';

const [FEE, FUN] = [0, 1];
const criteriaOf = (worst: Bound, best: Bound, kind: Criterion['kind'] = 'fact'): Criterion[] => [
  { name: 'Fee', kind, weight: 4, worst, best },
  { name: 'Fun', kind: 'rating', weight: 6, worst: 1, best: 5 },
];
const ABC: readonly Tier[] = [
  { name: 'A', from: 75 },
  { name: 'B', from: 50 },
  { name: 'C', from: 0 },
];
const clientsOf = (rows: readonly (readonly number[])[]): Client[] =>
  rows.map((values, index) => ({ rowNumber: index + 2, name: `c${index}`, values, problems: [] }));

const rule = (condition: Condition, effect: Effect): Rule => ({
  condition,
  effect,
  because: '',
  from: null,
  until: null,
});
const atLeast = (tier: number): Effect => ({ kind: 'atLeast', tier });
const atMost = (tier: number): Effect => ({ kind: 'atMost', tier });

interface List {
  readonly rows: readonly (readonly number[])[];
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Tier[];
  readonly rules: readonly Rule[];
  readonly locks?: readonly (Lock | null)[];
}

/** The first fact is the fee, as the second line of a Rules tab would make it. */
const ruleBookOf = ({ rows, rules, locks = [] }: List): RuleBook => ({
  ...NO_RULES,
  rules,
  locks,
  facts: [rows.map((values) => values[FEE])],
});

function tiersOf(list: List): (number | undefined)[] {
  const { rows, criteria, tiers } = list;
  const assessed = assessClients(clientsOf(rows), {
    criteria,
    tiers,
    minimumEvidence: 0,
    ruleBook: ruleBookOf(list),
  });
  return assessed.map(({ verdict }) => verdict?.tier);
}

/** The fee of the first client. */
function feeOf(list: List): Fee | null {
  const { criteria, tiers } = list;
  const clients = clientsOf(list.rows);
  const ruleBook = ruleBookOf(list);
  const place = { criterionIndex: FEE, facts: [0], badTraits: [] };
  const { assessments, scales } = assessOnScales(clients, { criteria, tiers, minimumEvidence: 0, ruleBook });
  const question = prepareFee(place, { clients, criteria, scales, tiers, ruleBook });
  const [first] = assessments;
  return question === null ? null : findFee(first, 0, question);
}

const withFee = (list: List, fee: number): List => ({
  ...list,
  rows: list.rows.map((values, index) =>
    index === 0 ? values.map((value, at) => (at === FEE ? fee : value)) : values,
  ),
});

describe('the fee that would be enough', () => {
  // Fee from 20 to 60 with weight 4, Fun with 6. Fun 3 earns 3 of 10, so B (50 points) needs 2 of the 4: halfway, 40.
  const list: List = { rows: [[30, 3]], criteria: criteriaOf(20, 60), tiers: ABC, rules: [] };
  const at = (from: number): readonly Tier[] => [ABC[0], { name: 'B', from }, ABC[2]];

  it.each<[string, Partial<List>, [fee: number, tier: string] | null]>([
    ['halfway on the scale', {}, [40, 'B']],
    ['Fun 2 earns 1.5: 3.5 of 4 are needed, 20 + 35', { rows: [[30, 2]] }, [55, 'B']],
    ['Fun 1 earns nothing: 5 of 4 are needed', { rows: [[30, 1]] }, null],
    ['nothing else is known: half of the scale', { rows: [[30, NaN]] }, [40, 'B']],
    ['the fee itself is not known', { rows: [[NaN, 1]] }, null],
    ['nothing is known', { rows: [[NaN, NaN]] }, null],
    ['below the scale counts as its end', { rows: [[5, 3]] }, [40, 'B']],
    ['beyond the scale earns all there is', { rows: [[70, 1]] }, null],
    ['the whole scale is just enough: 2 of 4 earned, Fun 1, B at 40', { rows: [[40, 1]], tiers: at(40) }, [60, 'B']],
    ['47 points: 1.7 of 4 are needed, 37', { tiers: at(47) }, [37, 'B']],
    ['49.3 points: 39.3, said as 40', { tiers: at(49.3) }, [40, 'B']],
    ['ten times as much: 393, said as 395', { tiers: at(49.3), rows: [[300, 3]], criteria: criteriaOf(200, 600) }, [395, 'B']],
    ['the next number to say is beyond the scale: its end', { tiers: at(69.5), criteria: criteriaOf(20, 59.6) }, [59.6, 'B']],
    ['from B to A: 4.5 of 6 earned by Fun 4, 3 of 4 needed', { rows: [[30, 4]] }, [50, 'A']],
    ['a scale wider than any number: 3.5 of 4', { rows: [[0, 2]], criteria: criteriaOf(-1e308, 1e308) }, [7.5e307, 'B']],
    ['the best tier has none above', { rows: [[60, 5]] }, null],
    ['less is better: paying more does not help', { criteria: criteriaOf(60, 20) }, null],
    ['a criterion without weight', { criteria: [{ ...criteriaOf(20, 60)[FEE], weight: 0 }, criteriaOf(20, 60)[FUN]] }, null],
    ['a rating is a whole number: Fun 3 earns 3, 2 of 4 are needed', { rows: [[2, 3]], criteria: criteriaOf(1, 5, 'rating') }, [3, 'B']],
    ['a rating of 47 points: 1.7 of 4, 2.7', { rows: [[2, 3]], criteria: criteriaOf(1, 5, 'rating'), tiers: at(47) }, [3, 'B']],
    ['a fair fee need not be fairer', { rows: [[3, 2]], criteria: criteriaOf(1, 5, 'rating') }, null],
  ])('%s', (_, changes, expected) => {
    const fee = feeOf({ ...list, ...changes });
    expect(fee && [fee.value, ABC[fee.tier].name]).toEqual(expected);
  }); // oxfmt-ignore

  it.each<[string, number[][], Bound, Bound, number | null]>([
    ['max stays where it is', [[30, 3], [60, 1]], 20, 'max', 40],
    ['whoever pays most can only pay more than anybody does', [[30, 3], [20, 1]], 0, 'max', null],
    ['min moves along: from 40 to 60', [[20, 3], [40, 1], [60, 1]], 'min', 'max', 50],
    ['another stands at min: from 20 to 60', [[20, 3], [20, 1], [60, 1]], 'min', 'max', 40],
    ['who is not at min leaves it', [[30, 3], [20, 1], [60, 1]], 'min', 'max', 40],
    ['all others pay the same', [[20, 3], [60, 1], [60, 1]], 'min', 'max', 60],
    ['nobody else, up to an end', [[20, 3]], 'min', 60, 60],
    ['all pay the same: the criterion says nothing', [[20, 2], [20, 5]], 'min', 'max', null],
  ])('with scales of the clients: %s', (_, rows, worst, best, expected) => {
    const moving: List = { ...list, rows, criteria: criteriaOf(worst, best) };
    const fee = feeOf(moving);
    expect(fee?.value ?? null).toBe(expected);
    if (fee !== null) expect(tiersOf(withFee(moving, fee.value))[0]).toBe(fee.tier);
  }); // oxfmt-ignore

  const everyone: Condition = { kind: 'atMost', column: 0, value: 1000 };
  const score = { column: 'score' } as const;
  it.each<[string, Rule[], [fee: number, tier: string] | null]>([
    ['a cap keeps the tier', [rule(everyone, atMost(2))], null],
    ['a cap that leaves room', [rule(everyone, atMost(1))], [40, 'B']],
    ['a floor has lifted already: only A is better, 7.5 of 10', [rule(everyone, atLeast(1))], null],
    ['down one: B by score would still be C, and A is out of reach', [rule(everyone, { kind: 'downOne' })], null],
    ['up one: it is B already, and B by score would be A', [rule(everyone, { kind: 'upOne' })], [40, 'A']],
    ['a cap that a higher fee takes off', [rule({ kind: 'atMost', column: 0, value: 35 }, atMost(2))], [40, 'B']],
    ['a cap that only a still higher fee takes off', [rule({ kind: 'atMost', column: 0, value: 45 }, atMost(2))], null],
    ['a cap that a higher fee brings', [rule({ kind: 'atLeast', column: 0, value: 38 }, atMost(2))], null],
    ['a cap that a higher score takes off', [rule({ kind: 'atMost', ...score, value: 45 }, atMost(2))], [40, 'B']],
    ['the highest fee, which 40 is not', [rule({ kind: 'isHighest', column: 0 }, atLeast(0))], [40, 'B']],
    ['a rule that another fee may turn for others', [rule({ kind: 'inTop', column: 0, share: 0.5 }, atLeast(1))], null],
    ['the same, but only a remark', [rule({ kind: 'isLowest', column: 0 }, { kind: 'remark' })], [40, 'B']],
    ['the same, but out of force', [{ ...rule({ kind: 'isLowest', column: 0 }, atMost(2)), until: -1 }], [40, 'B']],
  ])('with rules: %s', (_, rules, expected) => {
    const fee = feeOf({ ...list, rows: [[30, 3], [60, 3]], rules }); // oxfmt-ignore
    expect(fee && [fee.value, ABC[fee.tier].name]).toEqual(expected);
  }); // oxfmt-ignore

  it('who has no fee is no rival for the highest', () => {
    const rows = [[30, 2], [50, 1], [NaN, 1]]; // oxfmt-ignore
    const rules = [rule({ kind: 'isHighest', column: 0 }, atLeast(0))];
    expect(feeOf({ ...list, rows, rules })).toMatchObject({ value: 55, tier: 0 });
  });

  it('a fee that is still a bad trait takes none away', () => {
    const clients = clientsOf([[1, 3]]);
    const criteria = criteriaOf(1, 5, 'rating');
    const rules = [rule({ kind: 'atLeast', column: 0, value: 4 }, atMost(2))];
    const ruleBook = { ...NO_RULES, rules, facts: [[4]] };
    const place = { criterionIndex: FEE, facts: [], badTraits: [0] };
    const feeFor = (tiers: readonly Tier[]): Fee | null => {
      const { assessments, scales } = assessOnScales(clients, {
        criteria,
        tiers,
        minimumEvidence: 0,
        ruleBook,
      });
      const question = prepareFee(place, { clients, criteria, scales, tiers, ruleBook });
      return question && findFee(assessments[0], 0, question);
    };
    // A fee of 2 would be enough for 40 points, one of 3 for 50.
    expect(feeFor(at(40))).toBeNull();
    expect(feeFor(at(50))).toMatchObject({ value: 3, tier: 1 });
  });

  it('a rule that looks for text sees the fee as text', () => {
    const clients = clientsOf([[30, 3]]);
    const criteria = criteriaOf(20, 60);
    const rules = [rule({ kind: 'contains', column: 0, text: '30' }, atMost(2))];
    const ruleBook = { ...NO_RULES, rules, facts: [['30']] };
    const place = { criterionIndex: FEE, facts: [0], badTraits: [] };
    const { assessments, scales } = assessOnScales(clients, {
      criteria,
      tiers: ABC,
      minimumEvidence: 0,
      ruleBook,
    });
    const question = prepareFee(place, { clients, criteria, scales, tiers: ABC, ruleBook });
    expect(question && findFee(assessments[0], 0, question)).toMatchObject({ value: 40, tier: 1 });
  });

  it('a lock keeps the tier', () => {
    expect(feeOf({ ...list, locks: [{ tier: 2, reason: '', until: null }] })).toBeNull();
  });

  it.each<[string, number, number, Rule[], [rating: number, tier: string] | null]>([
    ['four bad traits, with the fee: one less and the cap is off', 2, 4, [rule({ kind: 'atLeast', column: 0, value: 4 }, atMost(2))], [3, 'B']],
    ['five: one less is not enough', 2, 5, [rule({ kind: 'atLeast', column: 0, value: 4 }, atMost(2))], null],
    ['the fee is not among them', 2.5, 4, [rule({ kind: 'atLeast', column: 0, value: 4 }, atMost(2))], null],
    ['not counted, as the income is not little', 2, 0, [rule({ kind: 'atLeast', column: 0, value: 4 }, atMost(2))], [3, 'B']],
    ['compared with those of others', 2, 4, [rule({ kind: 'isHighest', column: 0 }, atMost(2))], null],
  ])('that is a rating, and rules on bad traits: %s', (_, rating, count, rules, expected) => {
    const clients = clientsOf([[rating, 3]]);
    const criteria = criteriaOf(1, 5, 'rating');
    const ruleBook = { ...NO_RULES, rules, facts: [[count]] };
    const place = { criterionIndex: FEE, facts: [], badTraits: [0] };
    const { assessments, scales } = assessOnScales(clients, { criteria, tiers: ABC, minimumEvidence: 0, ruleBook });
    const question = prepareFee(place, { clients, criteria, scales, tiers: ABC, ruleBook });
    const [first] = assessments;
    const fee = question && findFee(first, 0, question);
    expect(fee && [fee.value, ABC[fee.tier].name]).toEqual(expected);
  }); // oxfmt-ignore
});

describe('roundFee', () => {
  it.each([
    [0.3, 0.5],
    [7.1, 7.5],
    [9.6, 10],
    [41.2, 42],
    [42, 42],
    [42.000000000000014, 42],
    [99.1, 100],
    [100.5, 105],
    [997, 1000],
    [1234, 1250],
    [12_340, 12_500],
  ])('%s is said as %s', (fee, said) => {
    expect(roundFee(fee, false)).toBe(said);
  });
});

describe('a fee that is named', () => {
  const bound = (numbers: fc.Arbitrary<number>, word: 'min' | 'max'): fc.Arbitrary<Bound> =>
    fc.oneof(numbers, fc.constant(word));
  const row = fc
    .tuple(fc.integer({ min: 10, max: 130 }), fc.integer({ min: 1, max: 5 }))
    .map((each) => [...each]);
  const effect: fc.Arbitrary<Effect> = fc.oneof(
    fc.record({ kind: fc.constantFrom('atLeast' as const, 'atMost' as const), tier: fc.nat(3) }),
    fc.record({ kind: fc.constantFrom('upOne' as const, 'downOne' as const) }),
  );
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
      column: fc.constantFrom(0, 'score' as const),
      value: fc.integer({ min: 10, max: 110 }),
    }),
    fc.record({ kind: fc.constant('isHighest' as const), column: fc.constant(0) }),
  );
  const list: fc.Arbitrary<List> = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    criteria: fc
      .record({ worst: bound(fc.integer({ min: 0, max: 40 }), 'min'), best: bound(fc.integer({ min: 60, max: 120 }), 'max') })
      .map(({ worst, best }) => criteriaOf(worst, best)),
    tiers: fc
      .uniqueArray(fc.integer({ min: 5, max: 95 }), { minLength: 1, maxLength: 3 })
      .map((cutOffs) => [...cutOffs.sort((a, b) => b - a), 0].map((from) => ({ name: `from ${from}`, from }))),
    rules: fc.array(fc.tuple(condition, effect).map(([asks, does]) => rule(asks, does)), { maxLength: 3 }),
  }).map((each) => ({
    ...each,
    rules: each.rules.map((one) => ('tier' in one.effect ? { ...one, effect: { ...one.effect, tier: Math.min(one.effect.tier, each.tiers.length - 1) } } : one)),
  })); // oxfmt-ignore

  it('gives the tier that was promised, rules included', () => {
    fc.assert(
      fc.property(list, (each) => {
        const fee = feeOf(each);
        if (fee === null) return fc.pre(false);
        expect(fee.value).toBeGreaterThan(each.rows[0][FEE]);
        expect(fee.tier).toBeLessThan(tiersOf(each)[0]!);
        expect(tiersOf(withFee(each, fee.value))[0]).toBe(fee.tier);
      }),
      { numRuns: 500 },
    );
  });

  it('is the smallest that can be said: one step less is not enough', () => {
    fc.assert(
      fc.property(list, (each) => {
        const plain = { ...each, rules: [] };
        const fee = feeOf(plain);
        if (fee === null) return fc.pre(false);
        const less = fee.value - (fee.value <= 10 ? 0.5 : fee.value <= 100 ? 1 : 5);
        fc.pre(less > each.rows[0][FEE]);
        expect(tiersOf(withFee(plain, less))[0]).toBe(tiersOf(plain)[0]);
      }),
      { numRuns: 300 },
    );
  });
});
