/** Days that are written without their year, or by week, month or quarter: the last that has begun. For what can only have passed. */
import { weekdayOf } from '../../time/open-hours';
import { isWord, type CellWords, type PartOfYear } from '../cell-words';
import { dayNumber, MILLISECONDS_PER_DAY, type DayOrder } from './parse-day';

/** By what such a day is told. */
export interface PastDayContext {
  /** As days since 1970-01-01. */
  readonly today: number;
  readonly dayOrder: DayOrder;
  /** Numbers beside it count days: "3.5" is no day in May. */
  readonly areDays?: boolean;
  readonly words: Pick<CellWords, 'months' | 'weekdays' | 'partsOfYear'>;
}

/** "12.11.", "1/11", "1. 11." */
const IN_NUMBERS = /^(\d{1,2})(?:([./]) ?)(\d{1,2})\.?$/;
/** "3.5" may be days, "3.5." is a date. */
const PERHAPS_COUNT = /^\d+\.\d+$/;
/** "5. nov", "12th of Oct." */
const DAY_THEN_MONTH = /^(\d{1,2})(?:st|nd|rd|th|e|\.)?[ -]?(?:of )?([^\d\s.,]+)\.?$/;
/** "okt. 12.", "nov. 3-án", "Oct 12" */
const MONTH_THEN_DAY = /^([^\d\s.,]+)\.? ?(\d{1,2})(?:st|nd|rd|th|\.|-?[aáeé]n?)?$/;
/** "KW 46", "W46", "week 46/2026" */
const WEEK = /^([^\d\s.]+)\.? ?(\d{1,2})\.?(?:,? ?['’/-]? ?(\d{4}))?$/;
/** "46. hét", which is no count of weeks */
const WEEK_BEHIND = /^(\d{1,2})\. ?([^\d\s.]+)\.?(?:,? ?['’/-]? ?(\d{4}))?$/;
const QUARTER = /^q([1-4])(?:,? ?['’/-]? ?(\d{4}))?$/;
/** "Anfang November", "mid-Oct 2026", "október vége" */
const PART_OF_MONTH = /^(.+?)[ -]([^\d\s.,-]+)\.?(?:,? ?['’/-]? ?(\d{4}))?$/;
const MONTH_THEN_PART = /^([^\d\s.,-]+)\.? (\p{L}+)$/u;
const MONTH = /^([^\d\s.,-]+)\.?$/;
/** "2026. nov." */
const YEAR_THEN_MONTH = /^(\d{4})\.? ([^\d\s.,-]+)\.?$/;

const DAYS_OF_WEEK = 7;
const LAST_WEEK = 53;
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;
const MIDDLE_OF_MONTH = 15;

/**
 * Reads a day that has passed and does not say of which year it is.
 *
 * @param text as plainText gives it
 * @param context today, the order of days and months, and words
 * @returns days since 1970-01-01: the last such day that is not after today, of a year that is named the one in it; null where the
 *   text is no such day; never throws
 * @example readPastDay('12.11.', { today: 20778, dayOrder: 'dmy', words: { months: [], weekdays: [], partsOfYear: {} } }) // => 20769
 * @example readPastDay('q3 2026', { today: 20778, dayOrder: 'dmy', words: { months: [], weekdays: [], partsOfYear: {} } }) // => 20635
 */
export function readPastDay(text: string, context: PastDayContext): number | null {
  const dayIn = dayWithoutYear(text, context);
  if (dayIn === null) return null;
  const { named, in: dayOf } = dayIn;
  if (named !== undefined) return dayOf(Number(named));
  const year = new Date(context.today * MILLISECONDS_PER_DAY).getUTCFullYear();
  const days = [year + 1, year, year - 1].map(dayOf);
  return days.find((day) => day !== null && day <= context.today) ?? null;
}

/** The year that it names, and which day it is in any year. */
interface DayInYears {
  readonly named?: string | undefined;
  in(year: number): number | null;
}

function dayWithoutYear(
  text: string,
  { dayOrder, areDays = false, words }: PastDayContext,
): DayInYears | null {
  const bare = text.replace(/^(\p{L}+)[.,]{0,2} (?=\d)/u, (all, word: string) =>
    words.weekdays.includes(word) ? '' : all,
  );
  return (
    (areDays && PERHAPS_COUNT.test(bare) ? null : dayInNumbers(bare, dayOrder)) ??
    dayOfNamedMonth(bare, words) ??
    weekIn(bare, words) ??
    partIn(bare, words)
  );
}

function dayInNumbers(text: string, order: DayOrder): DayInYears | null {
  const [, first, mark, second] = IN_NUMBERS.exec(text) ?? [];
  if (first === undefined) return null;
  const isMonthFirst = order === 'ymd' || (order === 'mdy' && mark === '/');
  const [day, month] = (isMonthFirst ? [second, first] : [first, second]).map(Number);
  return existing({ in: (year) => dayNumber(year, month, day) });
}

function dayOfNamedMonth(text: string, words: PastDayContext['words']): DayInYears | null {
  const [, dayFirst, monthSecond = ''] = DAY_THEN_MONTH.exec(text) ?? [];
  const [, monthFirst = '', daySecond] = MONTH_THEN_DAY.exec(text) ?? [];
  const month = monthOf(monthSecond, words) || monthOf(monthFirst, words);
  const day = Number(dayFirst ?? daySecond);
  return month === 0 ? null : existing({ in: (year) => dayNumber(year, month, day) });
}

/** In a leap year each of them exists: "31.6." is none. */
function existing(day: DayInYears): DayInYears | null {
  return day.in(2028) === null ? null : day;
}

function weekIn(text: string, words: PastDayContext['words']): DayInYears | null {
  const [, word = '', week, named] = WEEK.exec(text) ?? [];
  const [, weekBefore, wordBehind = '', namedBehind] = WEEK_BEHIND.exec(text) ?? [];
  const isWeek = [word, wordBehind].some((each) => isPart(each, 'week', words));
  const number = Number(week ?? weekBefore);
  if (!isWeek || !(number >= 1 && number <= LAST_WEEK)) return null;
  return { named: named ?? namedBehind, in: (year) => weekOf(number, year) };
}

/** Few years have a week 53. */
function weekOf(week: number, year: number): number | null {
  const monday = mondayOf(week, year);
  return monday < mondayOf(1, year + 1) ? monday : null;
}

/** The first week of a year is the one with 4 January in it. */
function mondayOf(week: number, year: number): number {
  const fourth = dayNumber(year, 1, 4) ?? 0;
  return fourth - weekdayOf(fourth) + (week - 1) * DAYS_OF_WEEK;
}

function partIn(text: string, words: PastDayContext['words']): DayInYears | null {
  const [, quarter, ofYear] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined) {
    const month = MONTHS_OF_QUARTER * (Number(quarter) - 1) + 1;
    return { named: ofYear, in: (year) => dayNumber(year, month, 1) };
  }
  const [, year, monthOfYear = ''] = YEAR_THEN_MONTH.exec(text) ?? [];
  const behindYear = monthOf(monthOfYear, words);
  if (behindYear > 0) return { named: year, in: (of) => dayNumber(of, behindYear, 1) };
  const alone = monthOf(MONTH.exec(text)?.[1] ?? '', words);
  if (alone > 0) return { in: (year) => dayNumber(year, alone, 1) };
  const [, part = '', name = '', named] = PART_OF_MONTH.exec(text) ?? [];
  const [, nameBefore = '', partBehind = ''] = MONTH_THEN_PART.exec(text) ?? [];
  return (
    partOfMonth(part, monthOf(name, words), words, named) ??
    partOfMonth(partBehind, monthOf(nameBefore, words), words)
  );
}

function partOfMonth(
  part: string,
  month: number,
  words: PastDayContext['words'],
  named?: string,
): DayInYears | null {
  if (month === 0) return null;
  if (isPart(part, 'beginOfMonth', words)) return { named, in: (year) => dayNumber(year, month, 1) };
  if (isPart(part, 'middleOfMonth', words))
    return { named, in: (year) => dayNumber(year, month, MIDDLE_OF_MONTH) };
  return isPart(part, 'endOfMonth', words) ? { named, in: (year) => lastDayOf(month, year) } : null;
}

function isPart(text: string, part: PartOfYear, { partsOfYear }: PastDayContext['words']): boolean {
  return isWord(text, partsOfYear[part] ?? []);
}

function lastDayOf(month: number, year: number): number | null {
  const next = month === MONTHS_OF_YEAR ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next === null ? null : next - 1;
}

/** 1–12, or 0. */
function monthOf(name: string, { months }: Pick<CellWords, 'months'>): number {
  return name === '' ? 0 : months.findIndex((names) => isWord(name, names)) + 1;
}

/**
 * Whether a number was rather typed as a day and its month: 12.11 among dates is no count of twelve days and a bit. Which day it is stays open, as 5.1 may
 * have been 5.10.
 *
 * @param number of a cell
 * @returns false for whole numbers; never throws
 * @example isDayAndMonth(12.11) // => true
 * @example isDayAndMonth(12.53) // => false
 */
export function isDayAndMonth(number: number): boolean {
  const month = Math.round((number % 1) * 100);
  const isWritten = Math.abs((number % 1) * 100 - month) < 1e-6;
  return isWritten && month >= 1 && month <= MONTHS_OF_YEAR && number >= 1 && number < 32;
}
