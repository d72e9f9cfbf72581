/** One cell → the value of a criterion. Reading never fails: it gives a value, unknown, or what stands in the way. */
import type { CellValue, Kind, NeededValue } from '../types';
import { amountInUnit, timesOf } from './amounts/amount-in-unit';
import { inOurUnit } from './amounts/in-our-unit';
import { priceTimeOf } from './amounts/price-time';
import { readAmount, type ReadText } from './amounts/read-amount';
import { beforeRemark } from './before-remark';
import { isWord, NO_WORDS, plainText, type CellWords } from './cell-words';
import type { Conventions } from './conventions';
import { DAYS_OF_CALENDAR } from './dates/parse-day';
import { isBlank, quoteCell, typedAs } from './quote-cell';
import { dayOfCell, readDate, readDayNumber } from './dates/read-date';
import { isDayAndMonth, readPastDay } from './dates/read-past-day';
import {
  lowAndHigh,
  RATING_ENDS,
  ratingOutOf,
  readPluses,
  readRating,
  readRepeated,
  type ScaleEnds,
} from './read-rating';
import { readSigns } from './read-signs';
import { readStep } from './read-step';

/** A cell that holds something, but nothing that its criterion can use. */
export interface Unreadable {
  readonly held: string;
  readonly needed: NeededValue;
}

/** Longer texts are remarks, and are not searched for a value. */
const LONGEST_VALUE = 80;
const LETTER = /\p{L}/u;
/** Around the digit of "5️⃣". */
const KEY = '\u20e3';
const SECONDS_PER_HOUR = 3600;
/** More hours than a year has are rather a date. */
const MOST_HOURS = 8784;

/**
 * Reads the value of a criterion from a cell.
 *
 * @param cell what the sheet holds; a checkbox counts as 1 or 0, of a rating as an end of its scale, a text is read as people write numbers, ratings, ticks and dates
 * @param kind kind of the criterion; for "daysSince" a date becomes whole days before today, a small number stays days
 * @param conventions how this column writes numbers and dates
 * @param ends the scale that ratings are given on
 * @returns the value, NaN where the cell is blank or says that nothing is known, or what the cell holds and what is needed;
 *   never throws
 * @example readValue('4,5', 'rating', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 4.5
 * @example readValue('soon', 'fact', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "held": "soon", "needed": "number" }
 */
export function readValue(
  cell: CellValue,
  kind: Kind,
  conventions: Conventions,
  ends: ScaleEnds = RATING_ENDS,
): number | Unreadable {
  if (typeof cell === 'number' && isFinite(cell) && isPlain(kind, conventions))
    return kind === 'fact' ? inOurUnit(cell, timesOf(conventions)) : cell;
  if (isBlank(cell) || cell === null || cell === undefined) return NaN;
  if (typeof cell === 'boolean') return readTick(cell, kind, ends);
  const read = readCell(cell, kind, conventions, ends);
  if (read !== null) return read.value;
  const typed = kind === 'rating' && cell instanceof Date ? typedAs(cell, conventions) : null;
  if (typed !== null) return { held: typed, needed: 'noDate' };
  if (kind === 'fact' && cell instanceof Date)
    return { held: quoteCell(cell, conventions), needed: 'noDateForNumber' };
  const isPriced = kind === 'fact' && typeof cell === 'string' && isOfOtherTime(plainText(cell), conventions);
  return { held: quoteCell(cell, conventions), needed: isPriced ? 'sameTime' : NEEDED_BY[kind] };
}

/** Among ratings a tick is a yes: 1 would be the worst of most scales. */
function readTick(isTicked: boolean, kind: Kind, ends: ScaleEnds): number {
  const [low, high] = kind === 'rating' ? lowAndHigh(ends) : [0, 1];
  return isTicked ? high : low;
}

/** "900 €/month" where most prices are for an hour. */
function isOfOtherTime(text: string, { priceTime, perMonth, words = NO_WORDS }: Conventions): boolean {
  if (priceTime === undefined || perMonth !== undefined) return false;
  const time = priceTimeOf(text, words);
  return time !== null && time !== priceTime;
}

/**
 * Reads a cell that is neither blank nor a checkbox, and says whether the value is what stands there.
 *
 * @param cell a number, a date or a text
 * @param kind kind of the criterion
 * @param conventions how this column writes numbers and dates
 * @param ends the scale that ratings are given on
 * @returns the value, NaN where the cell says that nothing is known; null where it cannot be read; never throws
 * @example readCell('4/5', 'rating', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, { worst: 1, best: 5 }) // => { "value": 4, "isLiteral": false }
 */
export function readCell(
  cell: number | string | Date,
  kind: Kind,
  conventions: Conventions,
  ends: ScaleEnds,
): ReadText | null {
  if (cell instanceof Date) return readDateCell(cell, kind, conventions);
  if (typeof cell === 'number') return readNumber(cell, kind, conventions, ends);
  return cell.length > LONGEST_VALUE
    ? null
    : readText(plainText(cell).replace(KEY, ''), kind, conventions, ends);
}

/** Whether a number stands for itself: days may be dates, ratings percentages, and 0 is neither "+" nor "-". */
function isPlain(kind: Kind, { areShares = false, pluses = 0 }: Conventions): boolean {
  return kind !== 'daysSince' && !(kind === 'rating' && (areShares || pluses > 0));
}

function readNumber(
  number: number,
  kind: Kind,
  conventions: Conventions,
  ends: ScaleEnds = RATING_ENDS,
): ReadText | null {
  const { pluses = 0, areShares = false } = conventions;
  if (!isFinite(number)) return null;
  if (kind === 'rating' && pluses > 0 && number === 0) return readCounted('0', conventions, ends);
  if (kind === 'rating' && areShares) {
    // On a scale from 1 to 5 there is no 0.8, but 80 % of the best.
    const isShare = Math.min(ends.worst, ends.best) >= 1;
    return isShare
      ? { value: ratingOutOf(number, 1, ends), isLiteral: false }
      : { value: number, isLiteral: true };
  }
  if (kind === 'fact') return { value: inOurUnit(number, timesOf(conventions)), isLiteral: true };
  if (kind !== 'daysSince') return { value: number, isLiteral: true };
  if (isDayAndMonth(number)) return null;
  const day = readDayNumber(number, conventions.areDays ?? false);
  if (day !== null) return { value: conventions.today - day, isLiteral: false };
  return Math.abs(number) > DAYS_OF_CALENDAR ? null : { value: number, isLiteral: true };
}

/** A date is days ago, or a duration: spreadsheets count hours from the end of 1899 on. */
function readDateCell(date: Date, kind: Kind, conventions: Conventions): ReadText | null {
  if (kind === 'fact' || kind === 'rating') {
    const value = readHoursOfDate(date, conventions);
    return value === null ? null : { value: inOurUnit(value, conventions.perMonth ?? 1), isLiteral: true };
  }
  const day = kind === 'daysSince' ? dayOfCell(date, conventions) : NaN;
  return isNaN(day) ? null : { value: conventions.today - day, isLiteral: true };
}

/**
 * Reads a date as the length of time that a spreadsheet keeps so.
 *
 * @param date what the sheet holds
 * @param conventions how hours are counted there
 * @returns hours, to the second; null where it is rather a day; never throws
 * @example readHoursOfDate(new Date(0), { hoursOf: () => 7.99999999997 }) // => 8
 */
export function readHoursOfDate(date: Date, conventions: Pick<Conventions, 'hoursOf'>): number | null {
  // Spreadsheets keep times as fractions of a day: 8 hours come back as 7.99999999997.
  const hours = Math.round((conventions.hoursOf?.(date) ?? NaN) * SECONDS_PER_HOUR) / SECONDS_PER_HOUR;
  return hours >= 0 && hours < MOST_HOURS ? hours : null;
}

function readText(text: string, kind: Kind, conventions: Conventions, ends: ScaleEnds): ReadText | null {
  const rated = kind === 'rating' ? readCounted(text, conventions, ends) : null;
  return rated ?? readSaid(text, kind, conventions, ends) ?? readRemarked(text, kind, conventions, ends);
}

function readSaid(text: string, kind: Kind, conventions: Conventions, ends: ScaleEnds): ReadText | null {
  const { words = NO_WORDS } = conventions;
  if (isNothingKnown(text, words)) return { value: NaN, isLiteral: true };
  switch (kind) {
    case 'daysSince':
      return readDaysSince(text, conventions, words);
    case 'flag':
    case 'rating':
      return readJudgement(text, kind, conventions, ends);
    case 'fact':
      if ([words.onTime, words.none, words.never].some((list) => isWord(text, list)))
        return { value: 0, isLiteral: false };
      if (isOfOtherTime(text, conventions)) return null;
      return amountInUnit(text, conventions);
  }
}

function saysTime(text: string, { spans, hours, minutes }: CellWords): boolean {
  const times = [...Object.values(spans), hours, minutes];
  return (text.match(/\p{L}{2,}/gu) ?? []).some((word) => times.some((time) => isWord(word, time)));
}

function readJudgement(
  text: string,
  kind: 'flag' | 'rating',
  conventions: Conventions,
  ends: ScaleEnds,
): ReadText | null {
  const { decimalMark, words = NO_WORDS } = conventions;
  const said = kind === 'flag' ? readFlag(text, conventions) : readRating(text, ends, conventions);
  if (said !== null) return said;
  const amount = readAmount(text, decimalMark, words);
  // "14 days" are no rating, however good a 14 would be, and neither are "2 days".
  const countsOther =
    amount !== null &&
    LETTER.test(text) &&
    (amount.value > Math.max(ends.worst, ends.best) || saysTime(text, words));
  return kind === 'rating' && countsOther ? null : amount;
}

/** "High – calls at night" is high: whoever writes may say why. What stands behind an amount may say of what: "300 € (a day)". */
function readRemarked(text: string, kind: Kind, conventions: Conventions, ends: ScaleEnds): ReadText | null {
  const before = beforeRemark(text);
  if (before === null) return null;
  const read = saysMore(text.slice(before.length), kind, conventions, ends)
    ? null
    : readSaid(before, kind, conventions, ends);
  if (kind === 'fact' && read !== null && !isNaN(read.value)) return null;
  return read && { ...read, isLiteral: isNaN(read.value) };
}

/** "Late: never" and "1 May - 3 June" say two things. */
function saysMore(remark: string, kind: Kind, conventions: Conventions, ends: ScaleEnds): boolean {
  if (kind === 'daysSince') return /\d/.test(remark);
  const [, behindColon] = /^: ?(.+)/.exec(remark) ?? [];
  return behindColon !== undefined && readSaid(behindColon, kind, conventions, ends) !== null;
}

/** Pluses, steps, or another sign that the column repeats. */
function readCounted(
  text: string,
  { pluses = 0, repeated = '', steps = null, signs = null, words = NO_WORDS }: Conventions,
  ends: ScaleEnds,
): ReadText | null {
  const value =
    (pluses > 0 ? readPluses(text, pluses, ends) : null) ??
    (signs === null ? null : readSigns(text, signs, ends, words)) ??
    (steps === null ? null : readStep(text, steps, ends)) ??
    readRepeated(text, repeated, ends, words);
  return value === null ? null : { value, isLiteral: false };
}

function readDaysSince(text: string, conventions: Conventions, words: CellWords): ReadText | null {
  const { today, dayOrder, dayOf, areDays = false } = conventions;
  const date = readDate(text, dayOrder, words, dayOf);
  if (date !== null) return { ...date, value: today - date.value };
  const past = readPastDay(text, { today, dayOrder, words, areDays });
  if (past !== null) return { value: today - past, isLiteral: false };
  if (isWord(text, words.never)) return { value: NaN, isLiteral: true };
  const passed = Object.entries(words.daysAgo).find(([, texts]) => isWord(text, texts));
  if (passed !== undefined) return { value: Number(passed[0]), isLiteral: false };
  // "11-11" is rather a day without its year than 11 days.
  const amount = TWO_NUMBERS.test(text) ? null : readAmount(text, conventions.decimalMark, words);
  if (amount === null) return null;
  const number = readNumber(amount.value, 'daysSince', conventions);
  return number && { ...number, isLiteral: number.isLiteral && amount.isLiteral };
}

const TWO_NUMBERS = /^\d{1,2} ?[-–—] ?\d{1,2}$/;

function readFlag(text: string, { ticks = null, words = NO_WORDS }: Conventions): ReadText | null {
  if (ticks !== null && text in ticks) return { value: ticks[text], isLiteral: true };
  const isOneOf = (...lists: (readonly string[])[]): boolean => lists.some((list) => isWord(text, list));
  if (isOneOf(words.yes, words.always)) return { value: 1, isLiteral: true };
  return isOneOf(words.no, words.never, words.none) ? { value: 0, isLiteral: true } : null;
}

/**
 * Whether a text says that nothing is known: "-", "?", "n/a".
 *
 * @param text as plainText gives it
 * @param words the words of the spreadsheet
 * @returns true for no text at all; never throws
 * @example isNothingKnown('?', { unknown: [] }) // => true
 */
export function isNothingKnown(text: string, words: Pick<CellWords, 'unknown'>): boolean {
  return /^[-–—−?.…]+$/.test(text) || text === '' || isWord(text, words.unknown);
}

const NEEDED_BY: Readonly<Record<Kind, NeededValue>> = {
  rating: 'rating',
  fact: 'number',
  flag: 'tick',
  daysSince: 'date',
};
