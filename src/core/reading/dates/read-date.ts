/** Dates as people and programs write them, beyond day, month and year in numbers. Which day is today is not known here. */
import { isWord, NO_WORDS, type CellWords } from '../cell-words';
import { dayNumber, MILLISECONDS_PER_DAY, parseDay, turnedDay, type DayOrder } from './parse-day';
import type { ReadText } from '../amounts/read-amount';

/** What follows a date: a time, with or without seconds, "am" and a zone. */
const TIME =
  '(?:[t ,]+(?:(?:[01]?\\d|2[0-3])[:.][0-5]\\d|24[:.]00)(?::[0-5]\\d(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:z|utc|gmt|[+-]\\d{2}:?\\d{2}))?)?';
const WITH_TIME = new RegExp(`^(\\d{1,4}[-./] ?\\d{1,2}[-./] ?\\d{1,4}\\.?)${TIME}$`);
const WITH_ZONE =
  /^(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})$/;
const DAY_IN_WORDS = new RegExp(
  `^(?:[^\\d\\s,]+,? )?(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ](?:of )?([^\\d\\s.,-]+)\\.?,?[- ]['’]?(\\d{2}|\\d{4})\\.?${TIME}$`,
);
const MONTH_FIRST = new RegExp(
  `^(?:[^\\d\\s,]+,? )?([^\\d\\s.,-]+)\\.?[- ](\\d{1,2})(?:st|nd|rd|th|\\.)?,?[- ](\\d{2}|\\d{4})${TIME}$`,
);
const YEAR_FIRST = new RegExp(`^(\\d{4})\\.? ([^\\d\\s.,-]+)\\.? (\\d{1,2})\\.?,?${TIME}$`);
const WEEKDAY_FIRST = /^(\p{L}+)[.,]{0,2} (?=\d)/u;
const WEEKDAY_LAST = /(?<=\d\.?),? \(?(\p{L}+)\)?$/u;
const MONTH_AND_YEAR = /^(\d{1,2})[-./](\d{4})$/;
/** "Nov 18" is rather a day of this year than a month of that one. */
const MONTH_IN_WORDS = /^([^\d\s.,-]+)\.?,?[- ]['’]?(\d{4}|(?<=[-'’])\d{2})$/;
const YEAR_AND_MONTH = /^(\d{4})[-./](\d{1,2})$/;
const YEAR = /^(\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MINUTES_PER_DAY = 1440;

/** Serial day 25569 is 1 January 1970; days from 1954 to 2119 are five digits that no count of days would have. */
const SERIAL_EPOCH = 25569;
const SERIAL_DAYS = { first: 20000, last: 80000 };
const YEARS = { first: 1990, last: 2099 };

/**
 * Reads a date from a text.
 *
 * @param written as plainText gives it
 * @param order the order of day, month and year in the column
 * @param words names of the months
 * @param dayOf the calendar day of a moment in the spreadsheet's time zone
 * @returns days since 1970-01-01, the first day where only month or year are given; null where the text is no date; never throws
 * @example readDate('11/2024', 'dmy', undefined, () => 0) // => { "value": 20028, "isLiteral": false }
 */
export function readDate(
  written: string,
  order: DayOrder,
  words: CellWords = NO_WORDS,
  dayOf: (date: Date) => number,
): ReadText | null {
  const text = withoutWeekday(written, words);
  const zoned = readMoment(text);
  const day =
    zoned === null
      ? (parseDay(WITH_TIME.exec(text)?.[1] ?? text, order) ?? readDayInWords(text, words))
      : dayOf(zoned);
  if (day !== null && !isNaN(day)) return { value: day, isLiteral: true };
  const first = readFirstDay(text, words);
  return first === null ? null : { value: first, isLiteral: false };
}

/**
 * The day of a cell that the spreadsheet holds as a date.
 *
 * @param date what the cell holds
 * @param conventions how days are counted there, and whether the column's dates are turned
 * @returns days since 1970-01-01; NaN for no date; never throws
 * @example dayOfCell(new Date(0), { dayOf: () => 0 }) // => 0
 */
export function dayOfCell(date: Date, conventions: CellDays): number {
  const day = conventions.dayOf(date);
  return conventions.areTurned ? (turnedDay(day) ?? day) : day;
}

interface CellDays {
  readonly dayOf: (date: Date) => number;
  readonly areTurned?: boolean;
}

/**
 * Reads a number that stands among dates.
 *
 * @param number any number
 * @param areDays whether the column counts days: then no number is a year
 * @returns the day, as days since 1970-01-01, of a serial day number, of yyyymmdd or of a year; null where the number is
 *   rather a count of days; never throws
 * @example readDayNumber(46344, false) // => 20775
 * @example readDayNumber(30, false) // => null
 */
export function readDayNumber(number: number, areDays: boolean): number | null {
  if (number >= SERIAL_DAYS.first && number <= SERIAL_DAYS.last) return Math.floor(number) - SERIAL_EPOCH;
  const [, year, month, day] = YEAR_MONTH_DAY.exec(String(number)) ?? [];
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  const isYear = !areDays && number >= YEARS.first && number <= YEARS.last;
  return isYear ? dayNumber(number, 1, 1) : null;
}

/** "Do, 05.03.2026", "2026.03.05. csütörtök". */
function withoutWeekday(text: string, { weekdays }: CellWords): string {
  for (const pattern of [WEEKDAY_FIRST, WEEKDAY_LAST]) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined && weekdays.includes(word)) return text.replace(pattern, '');
  }
  return text;
}

/** A moment with its zone: which day it is depends on where the spreadsheet is. */
function readMoment(text: string): Date | null {
  const parts = WITH_ZONE.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number);
  if (dayNumber(year, month, day) === null || hour * 60 + minute > MINUTES_PER_DAY || minute > 59)
    return null;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(parts[7]) ?? [];
  const offset = sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return new Date(
    Date.UTC(year, month - 1, day, hour, minute) - (offset * MILLISECONDS_PER_DAY) / MINUTES_PER_DAY,
  );
}

function readDayInWords(text: string, words: CellWords): number | null {
  const [, day, month, year] = DAY_IN_WORDS.exec(text) ?? [];
  if (day !== undefined) return dayOfMonth(year, month, day, words);
  const [, firstMonth, secondDay, lastYear] = MONTH_FIRST.exec(text) ?? [];
  if (firstMonth !== undefined) return dayOfMonth(lastYear, firstMonth, secondDay, words);
  const [, firstYear, secondMonth, lastDay] = YEAR_FIRST.exec(text) ?? [];
  return firstYear === undefined ? null : dayOfMonth(firstYear, secondMonth, lastDay, words);
}

function dayOfMonth(year: string, month: string, day: string, words: CellWords): number | null {
  return dayNumber(fullYear(year), monthOf(month, words), Number(day));
}

/** The first day of a month or year. */
function readFirstDay(text: string, words: CellWords): number | null {
  const [, month, year] = MONTH_AND_YEAR.exec(text) ?? [];
  if (month !== undefined) return dayNumber(Number(year), Number(month), 1);
  const [, yearFirst, monthAfter] = YEAR_AND_MONTH.exec(text) ?? [];
  if (yearFirst !== undefined) return dayNumber(Number(yearFirst), Number(monthAfter), 1);
  const [, name, yearAfter] = MONTH_IN_WORDS.exec(text) ?? [];
  if (name !== undefined) return dayNumber(fullYear(yearAfter), monthOf(name, words), 1);
  const only = Number(YEAR.exec(text)?.[1]);
  return only >= YEARS.first && only <= YEARS.last ? dayNumber(only, 1, 1) : null;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** 1–12, or 0. */
function monthOf(name: string, { months }: CellWords): number {
  return months.findIndex((names) => isWord(name, names)) + 1;
}
