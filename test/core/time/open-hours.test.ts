/** Closing times and hours that come again. Day 0 is a Thursday; clocks are those of UTC unless said. */
import {
  afterOpenMinutes,
  closingTime,
  firstDayClosingAfter,
  hoursOn,
  openStretches,
  weekdayOf,
  type ClockHours,
  type OpenHours,
} from '../../../src/core/time/open-hours';

const DAY = 1440;
const NINE_TO_NOON: readonly ClockHours[] = [{ from: 540, to: 720 }];
const TWO_TO_FIVE: ClockHours = { from: 840, to: 1020 };
const NONE: readonly ClockHours[] = [];
const open = (byWeekday: OpenHours['byWeekday'], daysOff: number[] = []): OpenHours => ({
  byWeekday,
  daysOff: new Set(daysOff),
  zone: 'UTC',
});
const utc = (): number => 0;
/** Monday to Friday. */
const WEEK = open([...Array<typeof NINE_TO_NOON>(5).fill([...NINE_TO_NOON, TWO_TO_FIVE]), NONE, NONE]);
const [THURSDAY, FRIDAY, SATURDAY, SUNDAY, MONDAY] = [0, 1, 2, 3, 4];

it('weekdays go on in both directions', () => {
  expect([-8, -7, -4, -3, -1, 0, 3, 4, 10, 11].map(weekdayOf)).toEqual([2, 3, 6, 0, 2, 3, 6, 0, 6, 0]);
});

it('a day off has no hours, whatever weekday it is', () => {
  const off = { ...WEEK, daysOff: new Set([FRIDAY]) };
  expect([THURSDAY, FRIDAY, SATURDAY].map((day) => hoursOn(day, off).length)).toEqual([2, 0, 0]);
});

it('hours that go on past midnight end on the next day, and join what begins there', () => {
  const nights = open([NONE, NONE, NONE, [{ from: 1320, to: 120 }], [{ from: 120, to: 360 }], NONE, NONE]);
  expect(openStretches(THURSDAY, THURSDAY, nights, utc)).toEqual([{ from: 1320, to: DAY + 120 }]);
  expect(openStretches(THURSDAY, FRIDAY, nights, utc)).toEqual([{ from: 1320, to: DAY + 360 }]);
  const around = open([NONE, NONE, NONE, [{ from: 540, to: 540 }], NONE, NONE, NONE]);
  expect(openStretches(THURSDAY, THURSDAY, around, utc)).toEqual([{ from: 540, to: DAY + 540 }]);
});

describe('closing time', () => {
  it.each([
    ['of a day with hours is the end of its last ones', THURSDAY, 1020],
    ['of a Saturday is Friday’s', SATURDAY, DAY + 1020],
    ['of a Sunday, too', SUNDAY, DAY + 1020],
    ['of a Monday is its own', MONDAY, MONDAY * DAY + 1020],
  ])('%s', (_why, day, closing) => {
    expect(closingTime(day, WEEK, utc)).toBe(closing);
  });

  it('after an absence is that of the last day at work, unless that is three months ago', () => {
    const away = (days: number): OpenHours => ({
      ...WEEK,
      daysOff: new Set(Array.from({ length: days }, (_, index) => FRIDAY + index)),
    });
    expect(closingTime(91, away(91), utc)).toBe(1020);
    expect(closingTime(92, away(92), utc)).toBe(93 * DAY);
  });
});

describe('the first day that closes after an instant', () => {
  it.each([
    ['this one, until it closes', THURSDAY, 1019, THURSDAY],
    ['the next, when it closes', THURSDAY, 1020, FRIDAY],
    ['over a weekend', FRIDAY, DAY + 1020, MONDAY],
    ['not before the day itself', MONDAY, 0, MONDAY],
  ])('%s', (_why, day, instant, first) => {
    expect(firstDayClosingAfter(day, instant, WEEK, utc)).toBe(first);
  });
});

describe('after so much open time', () => {
  it.each([
    ['none: now', 600, 0, 600],
    ['none, before hours begin: when they begin', 0, 0, 540],
    ['within the hours', 600, 60, 660],
    ['to their very end', 600, 120, 720],
    ['on into the next', 600, 121, 841],
    ['from between them', 800, 30, 870],
    ['to the next day', 1000, 60, DAY + 580],
    ['over a weekend', DAY + 1000, 60, MONDAY * DAY + 580],
  ])('%s', (_why, start, minutes, instant) => {
    expect(afterOpenMinutes(start, minutes, WEEK, utc)).toBe(instant);
  });

  it('hours of the evening before are still open', () => {
    const nights = open([NONE, NONE, NONE, [{ from: 1320, to: 120 }], NONE, NONE, NONE]);
    expect(afterOpenMinutes(DAY + 60, 30, nights, utc)).toBe(DAY + 90);
  });

  it('who is never open is asked by the clock', () => {
    expect(afterOpenMinutes(600, 90, open(Array(7).fill(NONE)), utc)).toBe(690);
  });
});
