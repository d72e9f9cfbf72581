import fc from 'fast-check';
import { countSmaller } from '../../../src/core/rules/count-smaller';
import { rankClients } from '../../../src/core/scoring/rank-clients';

type Standing = [tier: number, points: number, provisional?: boolean] | null;

const rank = (...standings: Standing[]) =>
  rankClients(
    standings.map((each) => each && { points: each[1] }),
    standings.map((each) => each && { tier: each[0], provisional: each[2] ?? false }),
  );

describe('rankClients', () => {
  it.each<[why: string, standings: Standing[], ranks: (number | null)[]]>([
    ['ties share a rank, and the next one counts them', [[0, 90], [1, 70], [1, 70], [1, 60]], [1, 2, 2, 4]],
    ['the tier goes before the score', [[1, 99], [0, 10], [2, 100]], [2, 1, 3]],
    ['a tie needs both the same', [[1, 70], [0, 70]], [2, 1]],
    ['scores alike at 9 decimals tie', [[0, 79.99999999999999], [0, 80], [0, 80.0000000001]], [1, 1, 1]],
    ['scores that differ at the ninth do not', [[0, 80], [0, 80.000000001]], [2, 1]],
    ['who is not rated has no rank and takes none', [null, [0, 90], null, [0, 80]], [null, 1, null, 2]],
    ['a provisional tier gives no rank and takes none', [[0, 90, true], [1, 80], [0, 70]], [null, 2, 1]],
    ['nobody is rated', [null, null], [null, null]],
    ['the ends of the score', [[0, 0], [0, 100]], [2, 1]],
    ['a worse tier with 100 is behind a better one with 0', [[1, 100], [0, 0]], [2, 1]],
    ['one client', [[3, 5]], [1]],
    ['nobody at all', [], []],
  ])('%s', (_why, standings, ranks) => {
    expect(rank(...standings)).toEqual(ranks);
  }); // oxfmt-ignore

  it('the rank is one more than the number of clients ahead', () => {
    const standing = fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100 })));
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 60 }), (standings) => {
        const ahead = ([tier, points]: [number, number]): number =>
          standings.filter((other) => other && (other[0] < tier || (other[0] === tier && other[1] > points)))
            .length;
        expect(rank(...standings)).toEqual(standings.map((each) => each && ahead(each) + 1));
      }),
    );
  });
});

describe('countSmaller', () => {
  const naive = (numbers: readonly number[]): number[] =>
    numbers.map((number) => (isNaN(number) ? -1 : numbers.filter((other) => other < number).length));

  it.each<[why: string, number: fc.Arbitrary<number>]>([
    ['few different numbers, so that many crowd together', fc.integer({ min: 0, max: 5 })],
    ['numbers far apart', fc.maxSafeInteger()],
    [
      'most of them close together, one far away',
      fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(9e15)),
    ],
  ])('counts as comparing all of them would: %s', (_why, number) => {
    const list = fc.array(
      fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: fc.constant(NaN) }),
      {
        maxLength: 250,
        size: 'max',
      },
    );
    fc.assert(
      fc.property(list, (numbers) => {
        expect([...countSmaller(Float64Array.from(numbers))]).toEqual(naive(numbers));
      }),
    );
  });
});
