import fc from 'fast-check';
import { weighByRanking } from '../../../src/core/weights/weigh-by-ranking';
import { roundWeights } from '../../../src/sidebar/model/round-weights';

const sum = (weights: readonly number[]): number => weights.reduce((total, each) => total + each, 0);

describe('roundWeights', () => {
  it.each<[string, number[], number[]]>([
    ['what lost most gets what is left', [0.574, 0.286, 0.14], [57, 29, 14]],
    ['equal ones stay equal', [4 / 9, 4 / 9, 1 / 9], [44, 44, 12]],
    ['equal ones stay equal, though it is 99 then', [1 / 3, 1 / 3, 1 / 3], [33, 33, 33]],
    ['what is next to nothing still counts', [0.999, 0.001, 0], [99, 1, 0]],
  ])('%s', (_name, weights, rounded) => expect(roundWeights(weights)).toEqual(rounded));

  it('of any order they are whole, sum to 100 or 1000, and keep the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const rounded = roundWeights(weighByRanking(Array.from({ length: count }, (_, index) => index)));
        expect([100, 1000]).toContain(sum(rounded));
        expect(rounded.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
        rounded.slice(1).forEach((weight, index) => expect(weight).toBeLessThan(rounded[index]));
      }),
    );
  });
});
