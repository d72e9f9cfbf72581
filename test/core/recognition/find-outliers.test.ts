/** Which values are told first, because they are probably typos. */
import fc from 'fast-check';
import { findOutliers, type ValuesOfColumn } from '../../../src/core/recognition/find-outliers';

const column = (values: number[], more: Partial<ValuesOfColumn> = {}): ValuesOfColumn => ({
  kind: 'fact',
  isHoursOfMonth: false,
  worst: 0,
  best: 'max',
  values,
  ...more,
});

describe('findOutliers', () => {
  it.each<[string, ValuesOfColumn, [number, string, number][]]>([
    [
      'hours that no month has',
      column([20, 745], { isHoursOfMonth: true }),
      [[1, 'moreHoursThanAMonth', 744]],
    ],
    ['as many hours as a month has', column([20, 744], { isHoursOfMonth: true }), []],
    [
      'once, though far above the others, too',
      column([20, 10, 8, 5, 2000], { isHoursOfMonth: true }),
      [[4, 'moreHoursThanAMonth', 744]],
    ],
    ['more than three times the second largest', column([40, 42, 38, 45, 450]), [[4, 'farAboveOthers', 45]]],
    ['exactly three times', column([40, 42, 38, 45, 135]), []],
    ['with four clients', column([40, 42, 38, 450]), []],
    ['with four known values', column([40, 42, 38, NaN, 450]), []],
    ['on a scale of fixed ends', column([40, 42, 38, 45, 450], { worst: 0, best: 100 }), []],
    [
      'on a scale that ends in min',
      column([40, 42, 38, 45, 450], { worst: 'max', best: 'min' }),
      [[4, 'farAboveOthers', 45]],
    ],
    ['the only one above nothing', column([0, 0, 0, 0, 450]), []],
    ['a day to come', column([3, -10], { kind: 'daysSince', best: 0, worst: 90 }), [[1, 'inFuture', 0]]],
    ['today', column([3, 0], { kind: 'daysSince', best: 0, worst: 90 }), []],
  ])('%s', (_why, values, expected) => {
    expect(findOutliers([values]).map((each) => [each.clientIndex, each.reason, each.comparedWith])).toEqual(
      expected,
    );
  });

  it('names the column, and throws for no values', () => {
    const values = fc.array(fc.double(), { maxLength: 9 });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (lists) => {
        for (const { columnIndex, clientIndex, value } of findOutliers(lists.map((list) => column(list))))
          expect(lists[columnIndex][clientIndex]).toBe(value);
      }),
    );
  });
});
