/** How a spreadsheet writes numbers and dates, and which day it is there. Reads settings only, no cells. */
import { once } from '../core/once';
import { dayNumber, MILLISECONDS_PER_DAY } from '../core/reading/dates/parse-day';
import type { DayOrder } from '../core/reading/dates/parse-day';
import type { DecimalMark } from '../core/reading/parse-number';
import { RATING_ENDS, type ScaleEnds } from '../core/reading/read-rating';
import type { Conventions } from '../core/reading/conventions';

import { CELL_WORDS } from '../i18n/all-cell-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `de_DE` as `de-DE`; a locale that the runtime does not know falls back to English. */
function intlLocale(locale: string): string {
  const tag = locale.replace(/_/g, '-');
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

export function decimalMarkOf(locale: string): DecimalMark {
  return (0.5).toLocaleString(intlLocale(locale)).includes(',') ? ',' : '.';
}

/** Between the arguments of a formula, as a person types it. */
export function argumentSeparatorOf(locale: string): string {
  return decimalMarkOf(locale) === ',' ? ';' : ',';
}

export function dayOrderOf(locale: string): DayOrder {
  const sample = new Date(2003, 10, 22).toLocaleDateString(intlLocale(locale));
  if (/^\D*2003/.test(sample)) return 'ymd';
  return /^\D*11/.test(sample) ? 'mdy' : 'dmy';
}

/** Of "2+" and "4-", by school. Where nobody writes marks so, they are those of somebody from Germany or Austria. */
export function marksOf(locale: string): ScaleEnds {
  if (/^(?:de[-_]CH|nb|nn|no)/.test(locale)) return { worst: 1, best: 6 };
  if (locale.startsWith('nl')) return { worst: 1, best: 10 };
  return locale.startsWith('hu') ? RATING_ENDS : { worst: 6, best: 1 };
}

/** A number format for dates as the locale writes them, shortly: dd.mm.yyyy. */
export function dateFormatOf(locale: string): string {
  const letters: Readonly<Record<string, string>> = { day: 'd', month: 'm', year: 'y' };
  return new Intl.DateTimeFormat(intlLocale(locale), { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(new Date(2003, 10, 22))
    .map(({ type, value }) => letters[type]?.repeat(value.length) ?? value)
    .join('')
    .trim();
}

/**
 * Conventions of a spreadsheet with this locale. Days are counted in its own time zone, which is not the script's; it is
 * asked for only when a date is met, and once for each distinct date. Today stays the same day until the end of a run.
 */
export function conventionsOf(
  spreadsheet: Spreadsheet,
  locale: string,
  zone = once(() => spreadsheet.getSpreadsheetTimeZone()),
): Conventions {
  let counter: ((date: Date) => number) | null = null;
  let hours: ((date: Date) => number) | null = null;
  let today: number | null = null;
  const dayOf = (date: Date): number => (counter ??= dayCounter(zone()))(date);
  const dayOrder = once(() => dayOrderOf(locale));
  return {
    decimalMark: decimalMarkOf(locale),
    get dayOrder() {
      return dayOrder();
    },
    get today() {
      return (today ??= dayOf(new Date()));
    },
    dayOf,
    hoursOf: (date) => (hours ??= hourCounter(zone()))(date),
    words: CELL_WORDS,
    marks: marksOf(locale),
  };
}

/** The first day of a spreadsheet: a duration is a date that is so many hours after it. */
const FIRST_DAY = dayNumber(1899, 12, 30) ?? NaN;

/** Counts hours in a time zone from the first day of a spreadsheet on; NaN where a date is none. */
export function hourCounter(timeZone: string): (date: Date) => number {
  const dayOf = dayCounter(timeZone);
  return remembering((date) => {
    const days = dayOf(date) - FIRST_DAY;
    if (isNaN(days)) return NaN;
    const [hours, minutes, seconds] = Utilities.formatDate(date, timeZone, 'HH:mm:ss').split(':').map(Number);
    return days * 24 + hours + minutes / 60 + seconds / 3600;
  });
}

/** Counts days in a time zone, from 1970-01-01 on; NaN where a date is none. */
export function dayCounter(timeZone: string): (date: Date) => number {
  return remembering((date) => {
    const [year, month, dayOfMonth] = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd')
      .split('-')
      .map(Number);
    return dayNumber(year, month, dayOfMonth) ?? NaN;
  });
}

/** When days begin in a time zone. A day that begins late, because clocks are set at midnight, begins when it does. */
export function dayStarter(timeZone: string): (day: number) => Date {
  const dayOf = dayCounter(timeZone);
  const known = new Map<number, Date>();
  return (day) => {
    let start = known.get(day);
    if (start === undefined) {
      start = startOf(day, timeZone);
      // Where there is no midnight, its hour belongs to the day before.
      if (dayOf(start) < day) start = new Date(start.getTime() + MILLISECONDS_PER_HOUR);
      known.set(day, start);
    }
    return start;
  };
}

const MILLISECONDS_PER_HOUR = 3600000;

/** From a moment near it to what a clock there shows, and back by what that is off; twice, because clocks may be set in between. */
function startOf(day: number, timeZone: string): Date {
  const wanted = day * MILLISECONDS_PER_DAY;
  let moment = wanted;
  for (let attempt = 0; attempt < 2; attempt++) {
    const shown = Utilities.formatDate(new Date(moment), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    moment += wanted - Date.parse(`${shown}Z`);
  }
  return new Date(moment);
}

/** Each moment is asked for once; one that is none is NaN. */
function remembering(numberOf: (date: Date) => number): (date: Date) => number {
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    if (isNaN(time)) return NaN;
    let number = known.get(time);
    if (number === undefined) {
      number = numberOf(date);
      known.set(time, number);
    }
    return number;
  };
}
