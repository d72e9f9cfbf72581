/**
 * Today, the twelve months back from it, and the calendar months that these touch. Days are days since 1970-01-01; months are
 * counted back from this one (0), as far as the one that began before the twelve months did (12).
 */
import { dayNumber, MILLISECONDS_PER_DAY } from '../reading/dates/parse-day';
import { weekdayOf } from '../time/open-hours';

export const MONTHS_OF_YEAR = 12;
const SATURDAY = 5;

export interface Period {
  readonly today: number;
  /** First of the twelve months' days: the day after this day a year ago. */
  readonly firstDay: number;
  /** First days of the months, this month's first; one entry per month from 0 to 12. */
  readonly monthStarts: readonly number[];
}

/**
 * The twelve months that end today.
 *
 * @param today days since 1970-01-01
 * @returns where they begin, and their months; never throws
 * @example periodUntil(20783).firstDay // => 20419
 * @example periodUntil(20783).monthStarts.slice(0, 2) // => [20758, 20727]
 */
export function periodUntil(today: number): Period {
  const date = new Date(today * MILLISECONDS_PER_DAY);
  const month = MONTHS_OF_YEAR * date.getUTCFullYear() + date.getUTCMonth();
  const monthStarts = Array.from({ length: MONTHS_OF_YEAR + 1 }, (_, ago) => firstDayOf(month - ago));
  const lastOfMonth = firstDayOf(month - MONTHS_OF_YEAR + 1) - 1;
  const yearAgo = Math.min(monthStarts[MONTHS_OF_YEAR] + date.getUTCDate() - 1, lastOfMonth);
  return { today, firstDay: yearAgo + 1, monthStarts };
}

/**
 * Which month a day is in, for many days: looked up, as a year has few.
 *
 * @param period the twelve months
 * @returns a function from a day to its month, 0 to 12 back from this one; -1 for days before and days to come
 * @example [20783, 20757, 20784, 0].map(monthFinder(periodUntil(20783))) // => [0, 1, -1, -1]
 */
export function monthFinder(period: Period): (day: number) => number {
  const { today, monthStarts } = period;
  const first = monthStarts[MONTHS_OF_YEAR];
  const months = new Int8Array(today - first + 1);
  monthStarts.forEach((start, ago) =>
    months.fill(ago, start - first, ago === 0 ? undefined : monthStarts[ago - 1] - first),
  );
  return (day) => months[day - first] ?? -1;
}

/**
 * How much of this month's work is over: days from Monday to Friday, today's among them. Holidays are not known here.
 *
 * @param period the months until today
 * @returns share of this month's working days that are gone, 0–1; never throws
 * @example shareOfMonthGone(periodUntil(20783)) // => 0.9047619047619048
 */
export function shareOfMonthGone(period: Period): number {
  const [start] = period.monthStarts;
  const date = new Date(start * MILLISECONDS_PER_DAY);
  const end = firstDayOf(MONTHS_OF_YEAR * date.getUTCFullYear() + date.getUTCMonth() + 1);
  return workingDays(start, period.today + 1) / workingDays(start, end);
}

function firstDayOf(month: number): number {
  const year = Math.floor(month / MONTHS_OF_YEAR);
  return dayNumber(year, month - MONTHS_OF_YEAR * year + 1, 1) ?? NaN;
}

function workingDays(from: number, before: number): number {
  let count = 0;
  for (let day = from; day < before; day++) if (weekdayOf(day) < SATURDAY) count++;
  return count;
}
