import fc from 'fast-check';
import { completePairs, weighByPairs } from '../../../src/core/weights/weigh-by-pairs';

/** Saaty 2008, IJSSCI 1(1): which drink is consumed more in the U.S. — coffee, wine, tea, beer, soda, milk, water. */
const DRINKS = [
  [1, 9, 5, 2, 1, 1, 1 / 2],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 1 / 2],
  [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];
const PUBLISHED = [0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('weighByPairs on the published table of drinks', () => {
  const { weights, consistencyRatio } = weighByPairs(DRINKS);

  it('gives the published weights', () => {
    PUBLISHED.forEach((weight, index) => expect(Math.abs(weights[index] - weight)).toBeLessThan(0.0006));
  });

  it('is the eigenvector, not the geometric mean of the rows, which gives water .3243', () => {
    const means = DRINKS.map((row) => row.reduce((product, cell) => product * cell, 1) ** (1 / row.length));
    expect(means[6] / sum(means)).toBeCloseTo(0.3243, 3);
    expect(weights[6]).toBeCloseTo(0.3268, 3);
  });

  it('gives the published consistency ratio, .022', () => {
    expect(consistencyRatio).toBeCloseTo(0.022, 3);
  });
});

describe('weighByPairs', () => {
  it('names the comparison that fits the others least, and what would fit', () => {
    // weights 8, 4, 2, 1 fit all of them but the first against the last, which should be 8
    const table = [[1, 2, 4, 1 / 2], [1 / 2, 1, 2, 4], [1 / 4, 1 / 2, 1, 2], [2, 1 / 4, 1 / 2, 1]]; // oxfmt-ignore
    const { worstPair, consistencyRatio } = weighByPairs(table);
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(worstPair).toMatchObject({ row: 1, column: 4 });
    expect(worstPair!.fitting).toBeGreaterThan(1);
  });

  it.each([
    [1, [[1]], [1]],
    [2, [[1, 3], [1 / 3, 1]], [0.75, 0.25]],
  ])('%d criteria are always consistent', (_size, pairs, expected) => {
    const { weights, consistencyRatio, worstPair } = weighByPairs(pairs);
    expect(weights).toEqual(expected.map((weight) => expect.closeTo(weight, 12)));
    expect({ consistencyRatio, worstPair }).toEqual({ consistencyRatio: 0, worstPair: null });
  }); // oxfmt-ignore

  /** λmax of [[1, x, 1/x], …] is 1 + x + 1/x; with x = 2 the ratio is (3.5 − 3) / 2 / 0.58. */
  it('divides by the random index of the table’s size: .58 for three', () => {
    const circle = [[1, 2, 1 / 2], [1 / 2, 1, 2], [2, 1 / 2, 1]]; // oxfmt-ignore
    expect(weighByPairs(circle).consistencyRatio).toBeCloseTo(0.25 / 0.58, 9);
  });

  it.each([
    [15, 0],
    [16, null],
  ])('of %d consistent criteria the ratio is %p', (size, ratio) => {
    const alike = Array.from({ length: size }, () => Array<number>(size).fill(1));
    const { consistencyRatio } = weighByPairs(alike);
    expect(consistencyRatio).toEqual(ratio === null ? null : expect.closeTo(ratio, 9));
  });

  const trueWeights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 15 });

  it('finds the weights from which a table without contradiction was made', () => {
    fc.assert(
      fc.property(trueWeights, (made) => {
        const { weights, consistencyRatio, worstPair } = weighByPairs(
          made.map((a) => made.map((b) => a / b)),
        );
        expect(weights).toEqual(made.map((weight) => expect.closeTo(weight / sum(made), 9)));
        expect(consistencyRatio).toBeCloseTo(0, 9);
        expect(consistencyRatio).toBeGreaterThanOrEqual(0);
        expect(worstPair).toBeNull();
      }),
    );
  });

  it('sums to 1, and a table turned over turns the weights over', () => {
    const upper = fc.array(fc.constantFrom(1 / 9, 1 / 3, 1, 2, 5, 9), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(upper, (cells) => {
        const next = cells.values();
        const blank = Array.from({ length: 5 }, (_, i) =>
          Array.from({ length: 5 }, (_, j) => (j > i ? (next.next().value as number) : null)),
        );
        const pairs = completePairs(blank) as number[][];
        const { weights, consistencyRatio } = weighByPairs(pairs);
        expect(sum(weights)).toBeCloseTo(1, 9);
        const reversed = weighByPairs([...pairs].reverse().map((row) => [...row].reverse()));
        expect([...reversed.weights].reverse()).toEqual(weights.map((weight) => expect.closeTo(weight, 9)));
        expect(reversed.consistencyRatio).toBeCloseTo(consistencyRatio!, 9);
      }),
    );
  });
});

describe('completePairs', () => {
  it.each<[why: string, table: (number | null)[][], result: unknown]>([
    ['a blank is the reciprocal of its opposite', [[1, 4], [null, 1]], [[1, 4], [0.25, 1]]],
    ['either way round', [[null, null], [4, null]], [[1, 0.25], [4, 1]]],
    ['0.33 is a fair way to type a third', [[1, 3], [0.33, 1]], [[1, 3], [0.33, 1]]],
    ['opposites that do not fit', [[1, 3], [3, 1]], { kind: 'notReciprocal', row: 2, column: 1, needed: 1 / 3 }],
    ['a diagonal that is not 1', [[2, 3], [null, 1]], { kind: 'notReciprocal', row: 1, column: 1, needed: 1 }],
    ['zero', [[1, 0], [null, 1]], { kind: 'notPositive', row: 1, column: 2 }],
    ['zero below, of which the blank above is no fault', [[1, null], [0, 1]], { kind: 'notPositive', row: 2, column: 1 }],
    ['less than zero', [[1, null], [-2, 1]], { kind: 'notPositive', row: 2, column: 1 }],
    ['text below, of which the blank above is no fault', [[1, null], [NaN, 1]], { kind: 'notPositive', row: 2, column: 1 }],
    ['both blank', [[1, null], [null, 1]], { kind: 'notPositive', row: 1, column: 2 }],
  ])('%s', (_why, table, result) => {
    expect(completePairs(table)).toEqual(result);
  }); // oxfmt-ignore
});
