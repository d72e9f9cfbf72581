import fc from 'fast-check';
import {
  isTied,
  moveTo,
  orderByWeight,
  toggleTie,
  weighGroups,
  type OrderGroups,
} from '../../../src/sidebar/model/order-groups';

const TIED: OrderGroups = [[0, 1], [2]];

describe('orderByWeight', () => {
  it('puts equal weights level and leaves out what is switched off', () =>
    expect(orderByWeight([2, 5, 0, 2])).toEqual([[1], [0, 3]]));
});

describe('moveTo', () => {
  it.each<[string, OrderGroups, number, number, OrderGroups]>([
    ['up', [[0], [1], [2]], 2, 0, [[2], [0], [1]]],
    ['down', [[0], [1], [2]], 0, 1, [[1], [0], [2]]],
    ['beyond the end', [[0], [1]], 0, 9, [[1], [0]]],
    ['to where it is', TIED, 2, 2, TIED],
    ['out of a tie', TIED, 0, 2, [[1], [2], [0]]],
    ['into a tie, which parts it', TIED, 2, 1, [[0], [2], [1]]],
    ['past a tie, which stays', TIED, 2, 0, [[2], [0, 1]]],
    ['the first of three level ones', [[0, 1, 2], [3]], 0, 3, [[1, 2], [3], [0]]],
  ])('%s', (_name, groups, criterion, place, moved) =>
    expect(moveTo(groups, criterion, place)).toEqual(moved),
  );

  it('loses and doubles nothing, and puts the criterion where it was sent', () => {
    const groups = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
      .map((weights) => orderByWeight(weights));
    fc.assert(
      fc.property(groups, fc.nat(), fc.nat(), (before, which, where) => {
        const flat = before.flat();
        const [criterion, place] = [flat[which % flat.length], where % flat.length];
        const after = moveTo(before, criterion, place).flat();
        expect(after.indexOf(criterion)).toBe(place);
        expect([...after].sort()).toEqual([...flat].sort());
      }),
    );
  });
});

describe('toggleTie', () => {
  it('puts level with the one above, and back', () => {
    const level = toggleTie([[0], [1], [2]], 1);
    expect([level, isTied(level, 1), isTied(level, 0)]).toEqual([[[0, 1], [2]], true, false]);
    expect(toggleTie(level, 1)).toEqual([[0], [1], [2]]);
  });
});

describe('weighGroups', () => {
  it('gives rank-order centroids, and 0 to what is not in the order', () => {
    const [first, second, off] = weighGroups([[1], [0]], 3);
    expect([first, second, off]).toEqual([0.25, 0.75, 0]);
  });
});
