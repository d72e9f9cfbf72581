/** Calendar days: what "days since" is counted in. No clock and no time zone here. */

/** Days of all years up to 9999. */
export const DAYS_OF_CALENDAR = 3652059;

export const MILLISECONDS_PER_DAY = 86400000;

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * Number of a calendar day, so that the difference of two is the number of days between them.
 *
 * @param year full year, 100–9999
 * @param month 1–12
 * @param day 1–31
 * @returns days since 1970-01-01, or null where there is no such day; never throws
 * @example dayNumber(1970, 1, 2) // => 1
 * @example dayNumber(2026, 2, 30) // => null
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / MILLISECONDS_PER_DAY) : null;
}

/**
 * A calendar day as programs write it.
 *
 * @param day days since 1970-01-01, of a year from 0 to 9999
 * @returns year, month and day of the month
 * @throws RangeError where it is no day
 * @example isoDay(1) // => "1970-01-02"
 */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The day with month and day of the month exchanged: 11 March for 3 November.
 *
 * @param day days since 1970-01-01
 * @returns the other day, or null where it does not exist; never throws
 * @example turnedDay(dayNumber(2026, 11, 3) ?? 0) === dayNumber(2026, 3, 11) // => true
 * @example turnedDay(dayNumber(2026, 11, 18) ?? 0) // => null
 */
export function turnedDay(day: number): number | null {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return dayNumber(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1);
}

/** "18/11-26", as it is written by hand in the north: the day first. */
const NORDIC = /^(\d{1,2})\/(\d{1,2})[-–](\d{4}|\d{2})$/;

/**
 * Reads a date that was typed as text: 2026-11-21, 21.11.2026, or with slashes and dashes in the order of the column.
 *
 * @param text what the cell holds
 * @param order the order in which the column, or else the sheet's locale, writes day, month and year
 * @returns days since 1970-01-01, or null where the text is no date; never throws
 * @example parseDay('2.1.1970', 'mdy') // => 1
 * @example parseDay('01/02/1970', 'mdy') // => 1
 * @example parseDay('2/1-1970', 'mdy') // => 1
 * @example parseDay('soon', 'dmy') // => null
 */
export function parseDay(text: string, order: DayOrder): number | null {
  const written = text.trim().replace(NORDIC, '$1.$2.$3');
  const parts = /^(\d{1,4})([-./])\s?(\d{1,2})\2\s?['’]?(\d{1,4})\.?$/.exec(written);
  if (parts === null) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1].length === 4) return dayNumber(first, second, third);
  const year = parts[4].length === 2 ? 2000 + third : third;
  const monthFirst = order === 'mdy' && parts[2] !== '.';
  return monthFirst ? dayNumber(year, first, second) : dayNumber(year, second, first);
}
