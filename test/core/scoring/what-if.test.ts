/** What the sidebar asks of the scores: parts and unknowns. */
import fc from 'fast-check';
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

  it('has no part for what has no weight or no value', () => {
    const parts = splitScore([5, 1, NaN, 3], [scale(2), scale(0), scale(4), scale(2)]);
    expect(parts).toEqual([
      { criterionIndex: 0, weightShare: 0.5, scaled: 1, points: 50 },
      { criterionIndex: 3, weightShare: 0.5, scaled: 0.5, points: 25 },
    ]);
    expect(splitScore([5, NaN], [scale(0), scale(1)])).toEqual([]);
  });

  it('puts the strongest effect first, whichever way it goes', () => {
    const parts = splitScore([3, 1, 4], [scale(5), scale(2), scale(3)]);
    expect(parts.map(({ criterionIndex }) => criterionIndex)).toEqual([1, 2, 0]);
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

  it('promises no tier that a rule keeps away, and none at all where a lock decides', () => {
    const tiersOf = (cap: number, floor: number) =>
      rankUnknowns([5, NaN], [scale(1), scale(1)], TIERS, { cap, floor, shift: 0 }).map(
        ({ lowestTier, highestTier }) => [lowestTier, highestTier],
      );
    expect([tiersOf(0, 2), tiersOf(1, 2), tiersOf(1, 1)]).toEqual([[[2, 0]], [[2, 1]], [[1, 1]]]);
  });

  it('leaves out what has no weight or no scale yet', () => {
    expect(rankUnknowns([5, NaN, NaN], [scale(1), scale(0), scale(1, 0, NaN)], TIERS)).toEqual([]);
  });
});
