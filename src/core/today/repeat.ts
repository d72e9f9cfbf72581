/** Tasks that come again: which day is the next. */
import { MILLISECONDS_PER_DAY } from '../reading/dates/parse-day';
import { weekdayOf } from '../time/open-hours';

export const REPEATS = [
  'everyDay',
  'everyWeekday',
  'everyWeek',
  'everyTwoWeeks',
  'everyMonth',
  'lastWeekdayOfMonth',
] as const;
export type Repeat = (typeof REPEATS)[number];

const SATURDAY = 5;

/**
 * The next day of a task that comes again: after the day it was due, and not in the past. What was missed is not made up for.
 *
 * @param repeat how it comes again; every month means the same day of the month, or its last one
 * @param due day it was due, as days since 1970-01-01
 * @param today likewise
 * @returns likewise; never throws
 * @example nextDay('everyWeek', 0, 10) // => 14
 * @example nextDay('everyMonth', 30, 0) // => 58
 * @example nextDay('lastWeekdayOfMonth', 0, 0) // => 29
 */
export function nextDay(repeat: Repeat, due: number, today: number): number {
  const earliest = Math.max(due + 1, today);
  switch (repeat) {
    case 'everyDay':
      return earliest;
    case 'everyWeekday':
      return earliest + (weekdayOf(earliest) < SATURDAY ? 0 : 7 - weekdayOf(earliest));
    case 'everyWeek':
      return due + 7 * Math.ceil((earliest - due) / 7);
    case 'everyTwoWeeks':
      return due + 14 * Math.ceil((earliest - due) / 14);
    case 'everyMonth':
      return firstOfMonths(due, earliest, (year, month) => sameDayIn(year, month, due));
    case 'lastWeekdayOfMonth':
      return firstOfMonths(earliest, earliest, lastWeekdayIn);
  }
}

/**
 * The next day of a task that is due at closing time: one by which there is time to do it. What comes every day does not come on days off.
 *
 * @param repeat how it comes again
 * @param due day it was due, as days since 1970-01-01
 * @param today likewise
 * @param hasTimeBy whether there is time for it until a day is over
 * @returns likewise; never throws
 * @example nextWorkingDay('everyDay', 0, 0, (day) => day > 2) // => 3
 */
export function nextWorkingDay(
  repeat: Repeat,
  due: number,
  today: number,
  hasTimeBy: (day: number) => boolean,
): number {
  let day = nextDay(repeat, due, today);
  while (!hasTimeBy(day)) day = nextDay(repeat, day, today);
  return day;
}

/** The first that is not before `earliest`, of one day in each month from that of `start` on. */
function firstOfMonths(
  start: number,
  earliest: number,
  dayIn: (year: number, month: number) => number,
): number {
  const date = new Date(start * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  for (let month = date.getUTCMonth(); ; month++) {
    const day = dayIn(year, month);
    if (day >= earliest) return day;
  }
}

function sameDayIn(year: number, month: number, day: number): number {
  const wanted = new Date(day * MILLISECONDS_PER_DAY).getUTCDate();
  return Math.min(dayOf(year, month, wanted), lastDayIn(year, month));
}

function lastWeekdayIn(year: number, month: number): number {
  const last = lastDayIn(year, month);
  return last - Math.max(0, weekdayOf(last) - SATURDAY + 1);
}

function lastDayIn(year: number, month: number): number {
  return dayOf(year, month + 1, 0);
}

/** Months count from 0, and beyond 11 into later years. */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month, dayOfMonth) / MILLISECONDS_PER_DAY;
}
