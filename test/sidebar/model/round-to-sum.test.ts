import fc from 'fast-check';
import { roundToTenth } from '../../../src/i18n/format-number';
import { roundToSum } from '../../../src/sidebar/model/round-to-sum';

describe('roundToSum', () => {
  it.each([
    [[33.33, 33.33, 33.34], 100, [33.3, 33.3, 33.4]],
    [[0.04, 0.04, 0.04], 0.12, [0.1, 0, 0]],
    [[12.5, 0], 12.5, [12.5, 0]],
    [[], 0, []],
  ])('%j of %d gives %j', (parts, total, rounded) => expect(roundToSum(parts, total)).toEqual(rounded));

  it('sums to the rounded total, and no part is off by a tenth', () => {
    const parts = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 15 });
    fc.assert(
      fc.property(parts, (all) => {
        const total = all.reduce((sum, part) => sum + part, 0);
        const rounded = roundToSum(all, total);
        const sum = rounded.reduce((tenths, part) => tenths + Math.round(part * 10), 0) / 10;
        expect(sum).toBeCloseTo(roundToTenth(total), 9);
        rounded.forEach((part, index) => expect(Math.abs(part - all[index])).toBeLessThanOrEqual(0.1 + 1e-9));
      }),
    );
  });
});
