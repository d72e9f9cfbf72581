import fc from 'fast-check';
import { countBadTraits, findLittleIncome, isBadTrait } from '../../../src/core/rules/count-bad-traits';
import type { Criterion } from '../../../src/core/types';

const rating = (weight: number, worst: Criterion['worst'] = 1, best: Criterion['best'] = 5): Criterion => ({
  name: 'r',
  kind: 'rating',
  weight,
  worst,
  best,
});

describe('findLittleIncome', () => {
  it.each<[string, number[], (boolean | null)[]]>([
    ['below the average of those who have one', [100, 200, NaN, 900], [true, true, null, false]],
    ['nobody where all bring the same', [50, 50], [false, false]],
    ['the average itself is not little', [10, 20, 30], [true, false, false]],
    ['nothing is known of anyone', [NaN, NaN], [null, null]],
    ['no clients', [], []],
  ])('%s', (_, incomes, expected) => {
    expect(findLittleIncome(incomes)).toEqual(expected);
  });
});

describe('isBadTrait', () => {
  it.each<[number, number, number, boolean]>([
    [1, 1, 5, true],
    [2, 1, 5, true],
    [2.1, 1, 5, false],
    [5, 5, 1, true],
    [3, 1, 9, true],
    [0, 1, 5, true],
    // Exactly a quarter, but for the last digit of the division.
    [0.4, 0.1, 1.3, true],
    [NaN, 1, 5, false],
    [3, 3, 3, false],
  ])('%s on a scale from %s to %s: %s', (value, worst, best, expected) => {
    expect(isBadTrait(value, { weight: 1, worst, best })).toBe(expected);
  });
});

describe('countBadTraits', () => {
  const criteria: Criterion[] = [rating(3), rating(1), rating(0), { ...rating(2), kind: 'fact' }];

  it.each<[string, number[], boolean | null, number]>([
    ['ratings only, and none without weight', [1, 2, 1, 1], true, 2],
    ['a blank is no bad trait', [NaN, 2, 1, 1], true, 1],
    ['not little', [1, 1, 1, 1], false, 0],
    ['unknown income', [1, 1, 1, 1], null, NaN],
  ])('%s', (_, values, isLittle, expected) => {
    expect(countBadTraits([{ values }], criteria, [isLittle])).toEqual([expected]);
  });

  it('follows a scale that ends at the largest value', () => {
    const clients = [{ values: [2] }, { values: [8] }];
    expect(countBadTraits(clients, [rating(1, 0, 'max')], [true, true])).toEqual([1, 0]);
  });

  it('never grows when a rating gets better', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ratings, fc.nat(2), (values, at) => {
        const three = [rating(1), rating(2), rating(5)];
        const better = values.map((value, index) => (index === at ? Math.min(5, value + 1) : value));
        const [before, after] = countBadTraits([{ values }, { values: better }], three, [true, true]);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
