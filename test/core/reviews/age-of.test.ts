/** How old ratings are said to be, day by day where the unit changes. */
import fc from 'fast-check';
import { AGE_UNITS, ageOf, isStale } from '../../../src/core/reviews/age-of';

describe('ageOf', () => {
  it.each<[why: string, days: number, said: string]>([
    ['today', 0, '0 days'],
    ['yesterday', 1, '1 days'],
    ['two weeks all but a day', 13, '13 days'],
    ['two weeks', 14, '2 weeks'],
    ['nearer to two weeks', 17, '2 weeks'],
    ['nearer to three weeks', 18, '3 weeks'],
    ['two months all but a day', 59, '8 weeks'],
    ['two months', 60, '2 months'],
    ['the default setting', 180, '6 months'],
    ['8 × 30.44 = 243.52', 243, '8 months'],
    ['a year', 365, '12 months'],
    ['23.49 months', 715, '23 months'],
    ['23.52 months are nearer to 24', 716, '2 years'],
    ['two and a half years: the 30th month begins', 914, '3 years'],
    ['ten years', 3652, '10 years'],
    ['a clock that went wrong', -3, '0 days'],
  ])('%s: %d days are %s', (_why, days, said) => {
    const { count, unit } = ageOf(days);
    expect(`${count} ${unit}`).toBe(said);
  });

  it('never says less for more days', () => {
    const inDays = { days: 1, weeks: 7, months: 30.44, years: 365.28 };
    const lengthOf = (days: number): number => {
      const { count, unit } = ageOf(days);
      return count * inDays[unit];
    };
    fc.assert(
      fc.property(fc.nat(20_000), (days) => {
        const [now, tomorrow] = [ageOf(days), ageOf(days + 1)];
        expect(AGE_UNITS.indexOf(tomorrow.unit)).toBeGreaterThanOrEqual(AGE_UNITS.indexOf(now.unit));
        expect(lengthOf(days + 1)).toBeGreaterThanOrEqual(lengthOf(days));
      }),
    );
  });
});

it.each<[days: number | null, stale: boolean]>([
  [null, false],
  [0, false],
  [179, false],
  [180, true],
  [2000, true],
])('isStale: %p days, stale after 180: %p', (days, stale) => {
  expect(isStale(days, 180)).toBe(stale);
});
