import fc from 'fast-check';
import { assessList, judgeOf, type JudgedList } from '../../../src/core/advice/judge-client';
import {
  findWeightFlip,
  listCrossings,
  sampleWeights,
  shareKept,
  type WeightFlip,
} from '../../../src/core/advice/measure-firmness';
import type { Lock } from '../../../src/core/types';
import { clientsOf } from '../arbitraries';

const TIERS = [
  { name: 'A', from: 80 },
  { name: 'B', from: 60 },
  { name: 'C', from: 0 },
];
const listOf = (
  weights: readonly number[],
  rows: readonly number[][],
  more: Partial<JudgedList> = {},
): JudgedList => ({
  clients: clientsOf(rows),
  criteria: weights.map((weight, index) => ({
    name: `C${index}`,
    kind: 'rating',
    weight,
    worst: 1,
    best: 5,
  })),
  tiers: TIERS,
  minimumEvidence: 0.5,
  ruleBook: { rules: [], locks: [], today: 0 },
  sources: [],
  ...more,
});
const flipOf = (list: JudgedList): WeightFlip | null => {
  const { assessments, scales } = assessList(list);
  const [{ client, verdict }] = assessments;
  const weights = list.criteria.map(({ weight }) => weight);
  return findWeightFlip(listCrossings(client.values, scales, list), judgeOf(list, 0), verdict, weights);
};
const keptOf = (list: JudgedList, position: number): number | null =>
  shareKept(
    judgeOf(list, position),
    assessList(list).assessments[position].verdict,
    sampleWeights(list.criteria.map(({ weight }) => weight), 0.2, 200),
  ); // oxfmt-ignore

describe('findWeightFlip', () => {
  it('passes a crossing that three digits only meet', () => {
    const flip = flipOf(listOf([0.28649999998806264, 0.1], [[5, 3]]));
    expect(flip).toMatchObject({ criterionIndex: 0, to: 0.149, tier: 1 });
  });

  it('finds a weight of three digits with which the tier is another, and hardly less would do', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 6 });
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(weights, ratings, (each, values) => {
        const list = listOf(each, [values.slice(0, each.length)]);
        const flip = flipOf(list);
        if (flip === null) return;
        const tierWith = (weight: number): number => {
          const tried = each.map((one, index) => (index === flip.criterionIndex ? weight : one));
          return assessList(list, tried).assessments[0].verdict!.tier;
        };
        const before = assessList(list).assessments[0].verdict!.tier;
        expect(tierWith(flip.to)).toBe(flip.tier);
        expect(flip.tier).not.toBe(before);
        expect(Number(flip.to.toPrecision(3))).toBe(flip.to);
        const rises = flip.to > flip.from;
        // The third digit of a weight is a hundredth of it at most.
        const less = flip.to === 0 ? flip.from / 100 : flip.to * (rises ? 0.9895 : 1.0105);
        if (rises ? less > flip.from : less < flip.from) expect(tierWith(less)).toBe(before);
      }),
    );
  });

  it('is null where no single weight can do it', () => {
    expect(flipOf(listOf([1, 2], [[5, 5]]))).toBeNull();
    expect(flipOf(listOf([1], [[NaN]]))).toBeNull();
    // Of a single rating the score is the same with any weight.
    expect(flipOf(listOf([1, 1], [[4, NaN]]))).toBeNull();
  });

  it('goes past a cut-off that a cap makes of no account', () => {
    const cap = { kind: 'atMost', tier: 1 } as const;
    const rule = { effect: cap, condition: { kind: 'isChecked', column: 0 }, because: '', from: null, until: null } as const;
    // 75 points: B. With less for the second it would be A, were there no cap.
    const values = [5, 3, 1];
    const free = listOf([1, 1], [values]);
    const capped = { ...free, sources: [{ kind: 'value' as const, position: 2 }], ruleBook: { ...free.ruleBook, rules: [rule] } };
    expect(flipOf(free)).toEqual({ criterionIndex: 1, from: 1, to: 0.666, tier: 0 });
    expect(flipOf(capped)).toEqual({ criterionIndex: 0, from: 1, to: 0.249, tier: 2 });
  }); // oxfmt-ignore

  it('a weight may have to go altogether', () => {
    // The second rating alone is 50 points, the cut-off of B.
    const tiers = [{ name: 'A', from: 80 }, { name: 'B', from: 50 }, { name: 'C', from: 0 }]; // oxfmt-ignore
    expect(flipOf(listOf([1, 1], [[1, 3]], { tiers }))).toEqual({
      criterionIndex: 0,
      from: 1,
      to: 0,
      tier: 1,
    });
  });

  it('nothing flips what is locked', () => {
    const locks: Lock[] = [{ tier: 1, reason: '', until: null }];
    const list = listOf([1, 1], [[5, 3]], { ruleBook: { rules: [], locks, today: 0 } });
    expect([flipOf(list), keptOf(list, 0)]).toEqual([null, 1]);
  });

  it('counts a rule that asks for a score', () => {
    const rule = { effect: { kind: 'atMost', tier: 2 }, condition: { kind: 'atMost', column: 'score', value: 70 }, because: '', from: null, until: null } as const;
    const list = listOf([1, 1], [[5, 3]], { ruleBook: { rules: [rule], locks: [], today: 0 } });
    expect(flipOf(list)).toEqual({ criterionIndex: 0, from: 1, to: 0.666, tier: 2 });
  }); // oxfmt-ignore
});

describe('sampleWeights', () => {
  it('varies each weight evenly on both sides, as far as it is told and no further', () => {
    const samples = sampleWeights([10, 0, 4], 0.2, 400);
    for (const [at, weight] of [10, 0, 4].entries()) {
      const shares = samples.map((weights) => (weights[at] - weight) / (0.2 * weight || 1));
      expect(Math.max(...shares.map(Math.abs))).toBeLessThanOrEqual(1);
      const quarters = [-1, -0.5, 0, 0.5].map(
        (from) => shares.filter((share) => share >= from && share < from + 0.5).length,
      );
      if (weight === 0) expect(new Set(shares)).toEqual(new Set([0]));
      else for (const count of quarters) expect(Math.abs(count - 100)).toBeLessThan(30);
    }
  });

  it('takes the numbers of mulberry32 from 20 on, in every version: nobody gets shakier by an update', () => {
    const numbers = sampleWeights([1], 1, 3).map(([weight]) => weight / 2);
    const known = [0.7526106622535735, 0.38500334043055773, 0.5976068757008761];
    numbers.forEach((number, at) => expect(number).toBeCloseTo(known[at], 12));
  });
});

describe('shareKept', () => {
  it('is the same every time, and tells the firm from the shaky; who is not rated does not count', () => {
    const list = listOf([1, 1], [[5, 5], [5, 3.4], [NaN, NaN]]);
    const [firm, shaky, unrated] = [0, 1, 2].map((position) => keptOf(list, position));
    expect([firm, unrated]).toEqual([1, null]);
    expect(shaky).toBeGreaterThan(0.3);
    expect(shaky).toBeLessThan(0.7);
    expect(keptOf(list, 1)).toBe(shaky);
  }); // oxfmt-ignore
});
