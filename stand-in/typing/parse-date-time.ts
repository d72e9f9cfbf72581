/**
 * Dates and times as people type them into cells: in the order of the locale, ISO, with month names, with or without a
 * time. Gives serial numbers (days since 1899-12-30); no time zone is involved, a typed date is wall-clock time.
 */
import type { LocaleConventions } from './locales';
import type { TypedNumber } from './parse-number';
import { serialOfDay, wallDate } from './serial-date';

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

/** Whole days since 1899-12-30 of a calendar date (month from 1), or null when there is no such date. */
export function calendarSerial(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOfDay(year, month, day);
  return wallDate(serial).getUTCDate() === day ? serial : null;
}

/** What a typed date is read by. */
export interface DateConventions extends LocaleConventions {
  /** Of a date that is typed without one. */
  readonly currentYear: number;
}

/** @returns null when the text is neither date nor time in this locale */
export function parseDateTime(text: string, conventions: DateConventions): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const single = parseTime(trimmed, conventions) ?? dateAlone(trimmed, conventions);
  if (single) return single;
  const split = /^(.*\S)[ \u00a0,]+(\d{1,2}[:.]\d{2}.*)$/.exec(trimmed);
  const day = split && dateAlone(split[1].replace(/,$/, ''), conventions);
  const time = split && parseTime(split[2], conventions);
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}

function dateAlone(text: string, conventions: DateConventions): TypedNumber | null {
  const date = numericDate(text, conventions) ?? namedDate(text, conventions);
  const value = date && calendarSerial(date.year, date.month, date.day);
  return date && value !== null ? { value, numberFormat: date.numberFormat } : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function numericDate(text: string, conventions: DateConventions): TypedDate | null {
  const match = /^(\d{1,4})\s*([-/.])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?\.?$/.exec(text);
  if (!match) return null;
  const [, first, separator, second, third] = match;
  const yearFirst = first.length === 4 && third !== undefined;
  if (separator === '.' && conventions.dateSeparator !== '.') return null;
  if (yearFirst) {
    const isIso = separator === '-' && conventions.dateOrder !== 'YMD';
    const numberFormat = isIso ? 'yyyy-MM-dd' : conventions.datePattern;
    return { year: Number(first), month: Number(second), day: Number(third), numberFormat };
  }
  if (first.length > 2) return null;
  if (third !== undefined) return orderedDate([first, second, third], conventions);
  return partialDate([first, second, separator], conventions);
}

type Parts = readonly [string, string, string];

function orderedDate([a, b, c]: Parts, { dateOrder, datePattern }: LocaleConventions): TypedDate | null {
  const [year, month, day] = { DMY: [c, b, a], MDY: [c, a, b], YMD: [a, b, c] }[dateOrder];
  if (month.length > 2 || day.length > 2 || year.length === 3 || year.length === 1) return null;
  return { year: fullYear(year), month: Number(month), day: Number(day), numberFormat: datePattern };
}

/** `1.5.` and `1.5` are the first of May where dates are so written; `3/2026` is a month. */
function partialDate([first, second, separator]: Parts, conventions: DateConventions): TypedDate | null {
  const { dateOrder, datePattern, decimal, currentYear } = conventions;
  if (second.length === 4)
    return { year: Number(second), month: Number(first), day: 1, numberFormat: 'MM/yyyy' };
  if (second.length > 2 || (separator === '.' && decimal === '.')) return null;
  const [day, month] = dateOrder === 'DMY' ? [first, second] : [second, first];
  return { year: currentYear, month: Number(month), day: Number(day), numberFormat: datePattern };
}

/** How dates with the name of a month are written: day and month, and what a year adds to their format. */
const WRITTEN: readonly (readonly [pattern: RegExp, format: string, withYear: string])[] = [
  [/^(?<day>\d{1,2})[\s.,/-]*(?<name>\p{L}{3,}\.?)(?:[\s.,/-]*(?<year>\d{4}|\d{2}))?$/u, 'd MMM', ' yyyy'],
  [/^(?<name>\p{L}{3,}\.?)\s*(?<day>\d{1,2})(?:[\s,]+(?<year>\d{4}|\d{2}))?$/u, 'MMM d', ', yyyy'],
  [/^(?<year>\d{4})[.\s]+(?<name>\p{L}{3,}\.?)\s+(?<day>\d{1,2})\.?$/u, 'yyyy. MMM d.', ''],
  [/^(?<name>\p{L}{3,}\.?)[\s-]+(?<year>\d{4})$/u, 'MMM', ' yyyy'],
];

function namedDate(text: string, conventions: DateConventions): TypedDate | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  for (const [pattern, format, withYear] of WRITTEN) {
    const { name, day = '1', year } = pattern.exec(text)?.groups ?? {};
    if (name === undefined) continue;
    const wanted = name.toLowerCase().replace(/\.$/, '');
    const month = conventions.monthNames.findIndex((names) => names.includes(wanted)) + 1;
    if (month === 0) return null;
    const whole = year === undefined ? format : format + withYear;
    const isLong = wanted.length > 3;
    const spelled = /^\d.*-/.test(text) ? whole.replace(/ /g, '-') : whole;
    return {
      year: year === undefined ? conventions.currentYear : fullYear(year),
      month,
      day: Number(day),
      numberFormat: isLong ? spelled.replace('MMM', 'MMMM') : spelled,
    };
  }
  return null;
}

function parseTime(text: string, { timePattern }: LocaleConventions): TypedNumber | null {
  const match = /^(\d{1,5}):(\d{2})(?::(\d{2})([.,]\d{1,3})?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, fraction, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0) + Number((fraction ?? '0').replace(',', '.'));
  if (minute > 59 || second >= 60 || (half && (hour < 1 || hour > 12))) return null;
  const hours = half ? (hour % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  const value = (hours * 3600 + minute * 60 + second) / 86400;
  return { value, numberFormat: timeFormat(hour, Boolean(secondText), Boolean(half), timePattern) };
}

function timeFormat(hour: number, hasSeconds: boolean, hasHalf: boolean, timePattern: string): string {
  if (hour >= 24) return hasSeconds ? '[h]:mm:ss' : '[h]:mm';
  if (hasHalf) return hasSeconds ? 'h:mm:ss am/pm' : 'h:mm am/pm';
  if (hasSeconds) return timePattern.includes('am/pm') ? 'H:mm:ss' : timePattern;
  return timePattern.startsWith('HH') ? 'HH:mm' : 'H:mm';
}
