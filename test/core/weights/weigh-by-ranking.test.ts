import fc from 'fast-check';
import { weighByRanking } from '../../../src/core/weights/weigh-by-ranking';

const near = (numbers: readonly number[]): unknown => numbers.map((each) => expect.closeTo(each, 6));

describe('weighByRanking', () => {
  it.each<[why: string, ranks: number[], weights: number[]]>([
    [
      'published for n = 4 (Chang 2004: .52 .27 .15 .06)',
      [1, 2, 3, 4],
      [0.5208333, 0.2708333, 0.1458333, 0.0625],
    ],
    ['in the order of the ranks', [3, 1, 4, 2], [0.1458333, 0.5208333, 0.0625, 0.2708333]],
    ['only the order counts', [10, 20, 21, 99], [0.5208333, 0.2708333, 0.1458333, 0.0625]],
    ['one', [1], [1]],
    ['two', [2, 1], [0.25, 0.75]],
    // n = 3: 11/18, 5/18, 2/18
    ['the two first are equal and share their mean', [1, 1, 2], [8 / 18, 8 / 18, 2 / 18]],
    ['the two last are equal', [1, 2, 2], [11 / 18, 3.5 / 18, 3.5 / 18]],
    ['all are equal', [5, 5, 5], [1 / 3, 1 / 3, 1 / 3]],
    ['nothing to weigh', [], []],
  ])('%s', (_why, ranks, weights) => {
    expect(weighByRanking(ranks)).toEqual(near(weights));
  });

  it('sums to 1; a better rank never weighs less; equal ranks weigh the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 15 }), (ranks) => {
        const weights = weighByRanking(ranks);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        ranks.forEach((rank, i) =>
          ranks.forEach((other, j) => {
            if (rank < other) expect(weights[i]).toBeGreaterThan(weights[j]);
            if (rank === other) expect(weights[i]).toBe(weights[j]);
          }),
        );
      }),
    );
  });
});
