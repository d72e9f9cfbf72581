/** Cells of a task → deadline, estimate, repetition, span. What is wrong with a cell is said elsewhere: here it is 'unreadable'. */
import { parseInstant } from '../imports/reading/parse-file-day';
import { isWord, NO_WORDS, plainText, type CellWords } from '../reading/cell-words';
import { isoDay, parseDay, type DayOrder } from '../reading/dates/parse-day';
import { parseTick } from '../reading/parse-setting';
import { readAmount } from '../reading/amounts/read-amount';
import { readDate } from '../reading/dates/read-date';
import { isBlank } from '../reading/quote-cell';
import { isNothingKnown } from '../reading/read-value';
import type { Conventions } from '../reading/conventions';
import { spellDuration } from '../reading/amounts/spell-duration';
import type { ClockHours } from '../time/open-hours';
import { MINUTES_PER_DAY } from '../time/zone';
import type { CellValue } from '../types';
import { readHours, readTime } from './read-clock';
import { weekdayOf } from '../time/open-hours';
import { REPEATS, type Repeat } from './repeat';
import { SPAN_UNITS, type SpanUnit, type TaskWords } from './task-words';

/** A day, with or without a time. */
export interface WrittenMoment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes after midnight; null where only a day is given. */
  readonly minute: number | null;
  /** The time is meant by the client's clock. */
  readonly isTheirs: boolean;
}

export type Unreadable = 'unreadable';

/** Spreadsheets count days from here on; a time without a day is one of that day. */
const FIRST_DAY = -25569;
/** Fewer are hours, more are minutes. */
const LEAST_MINUTES_WRITTEN = 10;
const MOST_ESTIMATED = 1000 * 60;
const LAST_TIME =
  /^(.*?)(?:,? | ?t ?)(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[^\d\s]+)?|[^\d\s]+\.? \d{1,2}(?:[:.]\d{2})?)$/;

/**
 * Reads a day, or a day and a time: a date of the spreadsheet, "2026-11-27 14:00", "27.11.2026 9 am their time".
 *
 * @param cell what the sheet holds
 * @param conventions how the spreadsheet writes dates
 * @param words beside times
 * @returns null for a blank cell; never throws
 * @example readMoment('27.11.2026 9 am their time', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, { theirTime: ['their time'], oClock: [], to: [] }) // => { "day": 20784, "minute": 540, "isTheirs": true }
 */
export function readMoment(
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): WrittenMoment | null | Unreadable {
  if (isBlank(cell)) return null;
  if (cell instanceof Date) return momentOfDate(cell, conventions);
  if (typeof cell !== 'string') return 'unreadable';
  const text = withoutUntil(plainText(cell), conventions);
  if (isNothingKnown(text, conventions.words ?? NO_WORDS)) return null;
  const instant = parseInstant(text.toUpperCase());
  if (instant !== null) return momentOfDate(new Date(instant), conventions);
  const closed = text.replace(/\)$/, '');
  const theirs = words.theirTime.find((each) => closed.endsWith(each));
  const bare = theirs === undefined ? text : closed.slice(0, -theirs.length).replace(/[\s(,]+$/, '');
  const dayAlone = theirs === undefined ? dayOfText(bare, conventions) : null;
  if (dayAlone !== null) return { day: dayAlone, minute: null, isTheirs: false };
  const [, dayText, time] = LAST_TIME.exec(bare) ?? [];
  if (dayText === undefined) return 'unreadable';
  const [day, minute] = [dayOfText(dayText, conventions), readTime(time, words)];
  return day === null || minute === null ? 'unreadable' : { day, minute, isTheirs: theirs !== undefined };
}

/** "bis 27.11.2026". */
function withoutUntil(text: string, { words }: Conventions): string {
  const [, first, rest] = /^(\p{L}+)\s(\d.*)$/u.exec(text) ?? [];
  return first !== undefined && words?.until.includes(first) === true ? rest : text;
}

/** No time stands in it: read-date would pass over that. */
function dayOfText(text: string, { dayOrder, words, dayOf }: Conventions): number | null {
  if (/\d:\d/.test(text)) return null;
  const inOrder = (order: DayOrder): number | null =>
    parseDay(text, order) ?? literalDay(readDate(text, order, words, dayOf));
  // There is no month 27: then it was written the other way round.
  return inOrder(dayOrder) ?? inOrder(dayOrder === 'mdy' ? 'dmy' : 'mdy');
}

function literalDay(read: { readonly value: number; readonly isLiteral: boolean } | null): number | null {
  return read?.isLiteral ? read.value : null;
}

function momentOfDate(date: Date, { dayOf, hoursOf }: Conventions): WrittenMoment | Unreadable {
  const day = dayOf(date);
  if (isNaN(day) || day <= FIRST_DAY) return 'unreadable';
  const minute = Math.round((hoursOf?.(date) ?? NaN) * 60) - (day - FIRST_DAY) * MINUTES_PER_DAY;
  // A moment within half a minute of midnight may round to the next day.
  const isMidnight = isNaN(minute) || minute === 0;
  return { day, minute: isMidnight ? null : Math.min(minute, MINUTES_PER_DAY), isTheirs: false };
}

/**
 * Reads how long something takes: a duration of the spreadsheet, "0:45", "45 min", "1.5 h". A bare number below 10 is hours, another
 * one minutes.
 *
 * @param cell what the sheet holds
 * @param conventions how the spreadsheet writes numbers and durations
 * @returns whole minutes; null for a blank cell or one that says that nobody knows, and for 0, which is nobody's estimate; never throws
 * @example readEstimate('0:45', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 45
 * @example [1.5, 45].map((cell) => readEstimate(cell, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })) // => [90, 45]
 */
export function readEstimate(cell: CellValue, conventions: Conventions): number | null | Unreadable {
  if (isBlank(cell) || isUnknown(cell, conventions)) return null;
  const minutes = minutesWritten(cell, conventions);
  if (minutes === 0) return null;
  return minutes > 0 && minutes <= MOST_ESTIMATED ? Math.round(minutes) : 'unreadable';
}

/** "?", "tbd". */
function isUnknown(cell: CellValue, { words = NO_WORDS }: Conventions): boolean {
  return typeof cell === 'string' && isNothingKnown(plainText(cell), words);
}

/** NaN where it is no length. */
function minutesWritten(cell: CellValue, conventions: Conventions): number {
  if (cell instanceof Date) return (conventions.hoursOf?.(cell) ?? NaN) * 60;
  if (typeof cell === 'number') return cell < LEAST_MINUTES_WRITTEN ? cell * 60 : cell;
  if (typeof cell !== 'string') return NaN;
  const text = spellDuration(plainText(cell), conventions.words ?? NO_WORDS);
  const amount = readAmount(text, conventions.decimalMark, conventions.words)?.value ?? NaN;
  if (text.includes(':')) return amount * 60;
  const unit = /\p{L}+(?=\.?$)/u.exec(text)?.[0];
  if (unit === undefined) return amount < LEAST_MINUTES_WRITTEN ? amount * 60 : amount;
  const { hours = [], minutes = [] } = conventions.words ?? {};
  return isWord(unit, hours) || isWord(unit, minutes) ? amount * 60 : NaN;
}

/**
 * Reads how a task comes again.
 *
 * @param cell what the sheet holds
 * @param words of all languages
 * @param due the day it is due, as days since 1970-01-01: of every Monday that has to be one
 * @returns null for a blank cell; never throws
 * @example readRepeat('Every week ', { every: [], weekdays: [], repeats: { everyDay: [], everyWeekday: [], everyWeek: ['every week'], everyTwoWeeks: [], everyMonth: [], lastWeekdayOfMonth: [] } }) // => "everyWeek"
 */
export function readRepeat(
  cell: CellValue,
  words: Pick<TaskWords, 'repeats' | 'every' | 'weekdays'>,
  due: number | null = null,
): Repeat | null | Unreadable {
  if (isBlank(cell)) return null;
  const text = plainText(String(cell));
  const named = REPEATS.find((repeat) => isWord(text, words.repeats[repeat]));
  return named ?? (isEvery(text, words, due) ? 'everyWeek' : 'unreadable');
}

/** "Every Monday" is every week where it is due on one; in Hungarian the day has an ending. */
function isEvery(
  text: string,
  { every, weekdays }: Pick<TaskWords, 'every' | 'weekdays'>,
  due: number | null,
): boolean {
  const [first, day, ...more] = text.split(' ');
  const names = due === null ? [] : weekdays[weekdayOf(due)];
  return more.length === 0 && every.includes(first) && names.some((name) => day?.startsWith(name) === true);
}

const TICK = /[✓✔☑✅]/u;

/**
 * Reads whether a task is done.
 *
 * @param cell a tick, or a word for it, with or without marks: "x", "done ✓"; or the day on which it was
 * @param words for yes and no
 * @param done what a column of ticks is called, which stands in its cells as well
 * @returns false for anything else: "half of it" is not done; never throws
 * @example ['Done!', 'erledigt ✓', 'half done', ''].map((cell) => readDone(cell, undefined, ['done'])) // => [true, true, false, false]
 */
export function readDone(cell: CellValue, words: CellWords | undefined, done: readonly string[]): boolean {
  if (isBlank(cell)) return false;
  if (cell instanceof Date) return true;
  const text = plainText(String(cell));
  const bare = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return parseTick(cell, words) ?? (TICK.test(text) || done.some((word) => plainText(word) === bare));
}

/** So many hours, days, weeks, months or years. */
export interface Span {
  readonly count: number;
  readonly unit: SpanUnit;
}

/**
 * Reads a span, as reply times and check-ins are written: "4 working hours", "every 2 weeks", "monthly".
 *
 * @param text what the cell holds
 * @param words parts of words in all languages
 * @returns null where the text names none; never throws
 * @example readSpan('2 working days', { spans: { halfYear: [], hour: ['hour'], day: ['day'], week: [], month: [], year: [] } }) // => { "count": 2, "unit": "day" }
 */
export function readSpan(text: string, words: Pick<TaskWords, 'spans'>): Span | null {
  const plain = plainText(text);
  const parts = plain.split(/[\s.]+|(?<=\d)(?=\p{L})/u);
  const unit = SPAN_UNITS.find((each) =>
    words.spans[each].some((stem) =>
      parts.some((part) => (stem.length > 1 ? part.includes(stem) : part === stem)),
    ),
  );
  const count = Number(/\d+(?:[.,]5)?/.exec(plain)?.[0].replace(',', '.') ?? 1);
  return unit === undefined || count <= 0 ? null : { count, unit };
}

/**
 * Reads when somebody can be reached. Spreadsheets take "9-12" for a date: it is read as it was typed.
 *
 * @param cell what the sheet holds
 * @param conventions how the spreadsheet writes dates
 * @param words between and beside times
 * @returns null for a blank cell; never throws
 * @example readReachable('9–17', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, { theirTime: [], oClock: [], to: [] }) // => [{ "from": 540, "to": 1020 }]
 */
export function readReachable(
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): ClockHours[] | null | Unreadable {
  if (isBlank(cell)) return null;
  if (!(cell instanceof Date)) return readHours(String(cell), words) ?? 'unreadable';
  const { dayOf, dayOrder } = conventions;
  const [, month, day] = isoDay(dayOf(cell)).split('-').map(Number);
  return readHours(dayOrder === 'dmy' ? `${day}-${month}` : `${month}-${day}`, words) ?? 'unreadable';
}
