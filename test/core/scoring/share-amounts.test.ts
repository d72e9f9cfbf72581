import fc from 'fast-check';
import {
  averageOf,
  classifyAmounts,
  makeAddable,
  measureConcentration,
  shareAmounts,
} from '../../../src/core/scoring/share-amounts';

type Amounts = readonly (number | null)[];
const letters = (amounts: Amounts, crossing = true, cuts: [number, number] = [0.8, 0.95]): string =>
  classifyAmounts(amounts, cuts, crossing)
    .map((index) => (index === null ? '-' : 'ABC'[index]))
    .join('');

const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 100000 }), { freq: 6 }), {
  minLength: 1,
  maxLength: 30,
});
const sum = (numbers: Amounts): number => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

describe('shareAmounts', () => {
  it.each<[Amounts, Amounts]>([
    [[1, 3, null], [0.25, 0.75, null]],
    [[0, 0], [0, 0]],
    [[null], [null]],
    [[7], [1]],
    [[0, 5], [0, 1]],
  ])('%p → %p', (given, shares) => {
    expect(shareAmounts(given)).toEqual(shares);
  }); // oxfmt-ignore

  it('shares sum to 1 wherever there is something to share', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        expect(sum(shareAmounts(given))).toBeCloseTo(sum(given) > 0 ? 1 : 0, 9);
      }),
    );
  });
});

describe('classifyAmounts', () => {
  /** OpenLearn, DJM Ltd: 20 customers; the first four make 80.3 %, and the fourth crosses the 80 %. */
  const DJM = [
    2800, 2476, 1800, 1600, 400, 200, 176, 170, 130, 115, 110, 100, 96, 96, 90, 88, 80, 64, 32, 20,
  ];

  it('the customer that crosses 80 % is one of the vital few', () => {
    expect(sum(DJM.slice(0, 3)) / sum(DJM)).toBeLessThan(0.8);
    expect(sum(DJM.slice(0, 4)) / sum(DJM)).toBeGreaterThan(0.8);
    expect(letters(DJM).indexOf('B')).toBe(4);
    expect(letters(DJM, false).indexOf('B')).toBe(3);
  });

  it.each<[why: string, amounts: Amounts, crossing: boolean, classes: string]>([
    ['the amount that crosses goes up', [70, 20, 10], true, 'AAB'],
    ['… or down', [70, 20, 10], false, 'ABC'],
    ['a cut that is met exactly is crossed by nobody', [80, 15, 5], true, 'ABC'],
    ['… either way', [80, 15, 5], false, 'ABC'],
    [
      'sums with noise meet it too: 0.5 + 0.2 + 0.1 is 0.7999999999999999',
      [0.5, 0.2, 0.1, 0.08, 0.07, 0.05],
      true,
      'AAABBC',
    ],
    ['any order', [5, 80, 15], true, 'CAB'],
    ['one client is all there is', [10], true, 'A'],
    ['one client crosses both cuts', [10], false, 'C'],
    ['equal amounts are not torn apart by a cut', [75, 15, 15], true, 'AAA'],
    ['nothing earned is C', [10, 0, 0], true, 'ACC'],
    ['nobody earned anything', [0, 0], true, 'CC'],
    ['blank stays blank', [null, 80, null, 20], true, '-A-B'],
  ])('%s', (_why, given, crossing, classes) => {
    expect(letters(given, crossing)).toBe(classes);
  });

  it('other cuts: A up to a half, B up to everything', () => {
    expect(letters([50, 30, 20], true, [0.5, 1])).toBe('ABB');
  });

  it('a larger amount is never in a worse class, equal ones are in the same', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (given, crossing) => {
        const classes = classifyAmounts(given, [0.8, 0.95], crossing);
        given.forEach((one, i) =>
          given.forEach((other, j) => {
            if (one !== null && other !== null && one >= other)
              expect(classes[i]!).toBeLessThanOrEqual(classes[j]!);
          }),
        );
      }),
    );
  });
});

describe('measureConcentration', () => {
  it.each<[why: string, amounts: Amounts, index: number | null]>([
    ['QuickBooks: shares of 20, 30 and 50 %', [20, 30, 50], 3800],
    ['a single client', [7], 10000],
    ['a single client beside some without income', [7, 0, null], 10000],
    ['four alike', [5, 5, 5, 5], 2500],
    ['nothing adds up', [0, null], null],
  ])('%s', (_why, given, index) => {
    expect(measureConcentration(given)).toBe(index);
  });

  it('lies between equal shares and a single client, whatever the currency', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.01, 400), (given, rate) => {
        const index = measureConcentration(given);
        if (index === null) return;
        expect(index).toBeGreaterThanOrEqual(10000 / given.length - 1e-6);
        expect(index).toBeLessThanOrEqual(10000 + 1e-6);
        expect(measureConcentration(given.map((each) => each && each * rate))).toBeCloseTo(index, 6);
      }),
    );
  });
});

describe('amounts that add up to more than there is', () => {
  it('are shared, classified and measured all the same', () => {
    expect(shareAmounts([1e308, null, 1e308])).toEqual([0.5, null, 0.5]);
    expect(letters([1.6e308, 3e307, 1e307])).toBe('ABC');
    expect(measureConcentration([1e308, 1e308])).toBe(5000);
    expect(averageOf([1e308, 1.2e308])).toBe(1.1e308);
  });

  it('stay as they are where they do not, and keep their proportions and blanks where they do', () => {
    const few = [1, null, 3];
    expect(makeAddable(few)).toBe(few);
    expect(makeAddable([1.6e308, null, -8e307, 4e307, 1e308])).toEqual([1, null, -0.5, 0.25, 0.625]);
  });
});

it('averageOf: the mean, of nobody NaN', () => {
  expect([averageOf([1, 2, 6]), averageOf([])]).toEqual([3, NaN]);
});
