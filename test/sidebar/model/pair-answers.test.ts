import fc from 'fast-check';
import {
  countMissing,
  listPairs,
  pairKey,
  ratioOf,
  stepOf,
  weighAnswers,
} from '../../../src/sidebar/model/pair-answers';

describe('listPairs', () => {
  it('asks about neighbours first, and about every pair once', () =>
    expect(listPairs(4).map(pairKey)).toEqual(['0-1', '1-2', '2-3', '0-2', '1-3', '0-3']));
});

describe('ratioOf and stepOf', () => {
  it.each([
    [0, 1],
    [8, 9],
    [-1, 1 / 2],
    [-8, 1 / 9],
  ])('%d is %d', (step, ratio) => expect([ratioOf(step), stepOf(ratio)]).toEqual([ratio, step]));
});

describe('countMissing', () => {
  it.each<[string, string[], number]>([
    ['no answer', [], 3],
    ['a chain', ['0-1', '1-2', '2-3'], 0],
    ['a star', ['0-1', '0-2', '0-3'], 0],
    ['a circle that leaves one out', ['0-1', '1-2', '0-2'], 1],
  ])('%s', (_name, keys, missing) =>
    expect(countMissing(new Map(keys.map((key) => [key, 0])), 4)).toBe(missing),
  );
});

describe('weighAnswers', () => {
  it('has no weights before the answers link all criteria', () =>
    expect(weighAnswers(new Map([['0-1', 3]]), 3).weights).toBeNull());

  it('lets what was not asked follow from what was: 2 : 1 and 2 : 1 make 4 : 1', () => {
    const { weights, consistencyRatio, reconsider } = weighAnswers(
      new Map([
        ['0-1', 1],
        ['1-2', 1],
      ]),
      3,
    );
    expect(weights!.map((weight) => Math.round(weight * 7 * 1e6) / 1e6)).toEqual([4, 2, 1]);
    expect(consistencyRatio).toBeCloseTo(0, 9);
    expect(reconsider).toBeNull();
  });

  it('names the answer that contradicts the others', () => {
    const answers = new Map(listPairs(4).map((pair) => [pairKey(pair), pair.second - pair.first]));
    answers.set('0-3', -8);
    const { consistencyRatio, reconsider } = weighAnswers(answers, 4);
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(reconsider).toMatchObject({ pair: { first: 0, second: 3 }, said: -8 });
  });

  it('gives back the weights that consistent answers came from, however few', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(levels, fc.nat({ max: 20 }), (exponents, extra) => {
        const all = exponents.map((exponent) => 2 ** exponent);
        const pairs = listPairs(all.length).slice(0, all.length - 1 + extra);
        const answers = new Map(
          pairs.map((pair) => [pairKey(pair), stepOf(all[pair.first] / all[pair.second])]),
        );
        const sum = all.reduce((total, weight) => total + weight, 0);
        weighAnswers(answers, all.length).weights!.forEach((weight, index) =>
          expect(weight).toBeCloseTo(all[index] / sum, 6),
        );
      }),
    );
  });
});
