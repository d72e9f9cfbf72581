/** What the sidebar asks of the core: parts, the cheapest way, unknowns, firmness. */
import fc from 'fast-check';
import { tierOf } from '../../../src/core/scoring/assign-tier';
import { findCheapestWay } from '../../../src/core/scoring/find-cheapest-way';
import { findWeightFlip, sampleFirmness } from '../../../src/core/scoring/measure-firmness';
import { rankUnknowns } from '../../../src/core/scoring/rank-unknowns';
import { scoreClient } from '../../../src/core/scoring/score-client';
import { splitScore } from '../../../src/core/scoring/split-score';
import type { Scale } from '../../../src/core/types';

const scale = (weight: number, worst = 1, best = 5): Scale => ({ weight, worst, best });
const TIERS = [
  { name: 'A', from: 80 },
  { name: 'B', from: 60 },
  { name: 'C', from: 0 },
];
const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 6 });

describe('splitScore', () => {
  it('gives points that sum to the score', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        (each, values) => {
          const scales = each.map((weight) => scale(weight));
          const sum = splitScore(values, scales).reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(scoreClient(values, scales)!.points, 9);
        },
      ),
    );
  });

  it('puts the strongest effect first, whichever way it goes', () => {
    const parts = splitScore([3, 1, 4], [scale(5), scale(2), scale(3)]);
    expect(parts.map(({ criterionIndex }) => criterionIndex)).toEqual([1, 2, 0]);
  });
});

describe('findCheapestWay', () => {
  it.each([
    // 3·0.5 + 1·0.75 = 2.25 of 4: 56.25. One step of weight 3 adds 18.75.
    ['the heavier rating first', [3, 4], [scale(3), scale(1)], 75, [{ criterionIndex: 0, from: 3, to: 4 }]],
    ['no further than needed', [1, 1], [scale(1), scale(1)], 25, [{ criterionIndex: 0, from: 1, to: 3 }]],
    ['nothing to do', [5, 5], [scale(1), scale(1)], 80, []],
    ['out of reach', [5, NaN, 2], [scale(1), scale(1), scale(9, 30, 2)], 101, null],
    ['unknowns stay unknown', [NaN, 1], [scale(9), scale(1)], 50, [{ criterionIndex: 1, from: 1, to: 3 }]],
    ['less is better', [4, 3], [scale(1, 5, 1), scale(1)], 50, [{ criterionIndex: 0, from: 4, to: 3 }]],
    ['nothing to do, though one is beyond its scale', [-3, 5], [scale(1), scale(1)], 50, []],
    [
      'from beyond the scale no step is wasted',
      [-3],
      [scale(1)],
      25,
      [{ criterionIndex: 0, from: -3, to: 2 }],
    ],
  ])('%s', (_, values, scales, target, way) => {
    expect(
      findCheapestWay(
        values,
        scales,
        values.map(() => 'rating' as const),
        target,
      ),
    ).toEqual(way);
  });

  it('never changes a fact', () => {
    expect(findCheapestWay([1], [scale(1)], ['fact'], 50)).toBeNull();
  });

  it('reaches its target, and one step less would not', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ratings, fc.integer({ min: 0, max: 100 }), (values, target) => {
        const scales = [scale(5), scale(3), scale(2)];
        const way = findCheapestWay(values, scales, ['rating', 'rating', 'rating'], target);
        if (way === null || way.length === 0) return;
        const changed = [...values];
        for (const { criterionIndex, to } of way) changed[criterionIndex] = to;
        expect(scoreClient(changed, scales)!.points).toBeGreaterThanOrEqual(target - 1e-9);
        const last = way.reduce((least, step) =>
          scales[step.criterionIndex].weight < scales[least.criterionIndex].weight ? step : least,
        );
        changed[last.criterionIndex]--;
        expect(scoreClient(changed, scales)!.points).toBeLessThan(target);
      }),
    );
  });
});

describe('rankUnknowns', () => {
  it('puts first what can move the tier furthest', () => {
    const unknowns = rankUnknowns([5, NaN, NaN], [scale(4), scale(1), scale(3)], TIERS);
    expect(unknowns).toEqual([
      { criterionIndex: 2, lowest: 100 * (4 / 7), highest: 100, lowestTier: 2, highestTier: 0 },
      { criterionIndex: 1, lowest: 80, highest: 100, lowestTier: 0, highestTier: 0 },
    ]);
  });

  it('leaves out what has no weight or no scale yet', () => {
    expect(rankUnknowns([5, NaN, NaN], [scale(1), scale(0), scale(1, 0, NaN)], TIERS)).toEqual([]);
  });
});

describe('findWeightFlip', () => {
  it('finds the weight at which the tier changes, and not before', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        (each, values) => {
          const scales = each.map((weight) => scale(weight));
          const flip = findWeightFlip(values, scales, TIERS);
          if (flip === null) return;
          const tierWith = (weight: number): number => {
            const tried = scales.map((one, index) =>
              index === flip.criterionIndex ? { ...one, weight } : one,
            );
            return tierOf(scoreClient(values, tried)!.points, TIERS);
          };
          const before = tierWith(flip.from);
          const step = flip.to - flip.from;
          expect(tierWith(flip.from + step * 0.999)).toBe(before);
          if (flip.to > 1e-6) expect(tierWith(Math.max(1e-9, flip.from + step * 1.001))).not.toBe(before);
        },
      ),
    );
  });

  it('is null where no single weight can do it', () => {
    expect(findWeightFlip([5, 5], [scale(1), scale(2)], TIERS)).toBeNull();
    expect(findWeightFlip([NaN], [scale(1)], TIERS)).toBeNull();
    // Of a single rating the score is the same with any weight.
    expect(findWeightFlip([4, NaN], [scale(1), scale(1)], TIERS)).toBeNull();
  });
});

describe('sampleFirmness', () => {
  const scales = [scale(1), scale(1)];

  it('is the same every time', () => {
    const clients = [
      [4, 4.4],
      [5, 2],
      [3, 3],
    ];
    expect(sampleFirmness(clients, scales, TIERS, 0.2, 40)).toEqual(
      sampleFirmness(clients, scales, TIERS, 0.2, 40),
    );
  });

  it('tells the firm from the shaky; who is not rated does not count', () => {
    const { kept, keptByClient } = sampleFirmness(
      [
        [5, 5],
        [5, 3.4],
        [NaN, NaN],
      ],
      scales,
      TIERS,
      0.2,
      200,
    );
    expect(keptByClient[0]).toBe(1);
    expect(keptByClient[1]).toBeGreaterThan(0.3);
    expect(keptByClient[1]).toBeLessThan(0.7);
    expect(keptByClient[2]).toBeNull();
    expect(kept).toBe((1 + keptByClient[1]!) / 2);
  });
});
