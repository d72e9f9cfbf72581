/** One cell → what rules look at. Reading never fails: it gives a fact, unknown, or what stands in the way. */
import { nameKey } from '../name-key';
import { NO_WORDS, plainText } from './cell-words';
import { dayOfCell, readDate, readDayNumber } from './dates/read-date';
import { parseNumber } from './parse-number';
import { LONGEST_PHRASE, shortenText } from '../shorten-text';
import { isBlank, quoteCell } from './quote-cell';
import { readValue, type Unreadable } from './read-value';
import type { Conventions } from './conventions';
import type { CellValue, ConditionKind, Fact } from '../types';

/** What a condition needs a cell to be. */
export type FactKind = 'number' | 'days' | 'tick' | 'same' | 'text';

/** What each condition reads its column as. */
export const FACT_KINDS: Readonly<Record<ConditionKind, FactKind>> = {
  atLeast: 'number',
  atMost: 'number',
  equals: 'same',
  isNot: 'same',
  contains: 'text',
  isBlank: 'text',
  isChecked: 'tick',
  isHighest: 'number',
  isLowest: 'number',
  inTop: 'number',
  overAverage: 'number',
  moreThanDaysAgo: 'days',
};

/**
 * Reads what a rule looks at from a cell.
 *
 * @param cell what the sheet holds
 * @param kind "number" and "tick" (1 or 0) as criteria are read; "days" are days before today; "same" is a number where
 *   the cell holds one, else text; "text" is text in any case
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns the fact, NaN or '' where the cell is blank, or what the cell holds and what is needed; never throws
 * @example readFact(' GmbH ', 'text', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => "gmbh"
 * @example readFact('4,5', 'same', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 4.5
 */
export function readFact(cell: CellValue, kind: FactKind, conventions: Conventions): Fact | Unreadable {
  switch (kind) {
    case 'number':
      return readValue(cell, 'fact', conventions);
    case 'days':
      return readValue(cell, 'daysSince', conventions);
    case 'tick':
      return readValue(cell, 'flag', conventions);
    case 'same':
      return readComparable(cell, conventions);
    case 'text':
      return comparableText(cell, conventions);
  }
}

/**
 * Reads what a cell is compared with.
 *
 * @param cell what the sheet holds
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns a number where the cell holds one, else its text without case and needless blanks; never throws
 * @example readComparable('  Gold  Plan', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => "gold plan"
 */
export function readComparable(cell: CellValue, conventions: Conventions): Fact {
  if (typeof cell === 'number' && isFinite(cell)) return cell;
  const number = typeof cell === 'string' ? parseNumber(cell, conventions.decimalMark) : null;
  return number ?? comparableText(cell, conventions);
}

/**
 * Text as rules compare it: without case and needless blanks; a date is year-month-day.
 *
 * @param cell what the sheet holds
 * @param conventions how this spreadsheet counts days
 * @returns the text, '' where the cell is blank; never throws
 * @example comparableText('ACME  GmbH ', { dayOf: () => 0 }) // => "acme gmbh"
 */
export function comparableText(cell: CellValue, conventions: Pick<Conventions, 'dayOf'>): string {
  if (isBlank(cell)) return '';
  const text = cell instanceof Date ? quoteCell(cell, conventions) : String(cell);
  return nameKey(text);
}

/**
 * The text of a cell as part of a sentence: one line, without a full stop, shortened.
 *
 * @param cell what the sheet holds
 * @param conventions how this spreadsheet counts days
 * @returns the text, at most 200 characters, '' where the cell is blank; never throws
 * @example phraseOf(' An old friend. ', { dayOf: () => 0 }) // => "An old friend"
 */
export function phraseOf(cell: CellValue, conventions: Pick<Conventions, 'dayOf'>): string {
  if (typeof cell !== 'string') return quoteCell(cell, { dayOf: conventions.dayOf });
  const phrase = cell
    .replace(/\s+/g, ' ')
    .replace(/[.;\s]+$/, '')
    .trim();
  return shortenText(phrase, LONGEST_PHRASE);
}

/** A month or year alone is no day: whether its first or last is meant cannot be known. */
function dayIn(
  cell: CellValue,
  conventions: Pick<Conventions, 'dayOrder' | 'dayOf' | 'areTurned' | 'words'>,
): number | null {
  const { dayOrder, dayOf, words = NO_WORDS } = conventions;
  if (cell instanceof Date) return dayOfCell(cell, conventions);
  if (typeof cell === 'number') return readDayNumber(cell, true);
  const date = typeof cell === 'string' ? readDate(plainText(cell), dayOrder, words, dayOf) : null;
  return date?.isLiteral ? date.value : null;
}

/**
 * Reads a calendar day.
 *
 * @param cell a date, also as text, as a serial day number or as yyyymmdd
 * @param conventions how this spreadsheet writes dates and counts days
 * @returns days since 1970-01-01, null where the cell is blank, or what the cell holds; never throws
 * @example readDay('2.1.1970', { dayOrder: 'dmy', dayOf: () => 0 }) // => 1
 * @example readDay('soon', { dayOrder: 'dmy', dayOf: () => 0 }) // => { "held": "soon", "needed": "date" }
 */
export function readDay(
  cell: CellValue,
  conventions: Pick<Conventions, 'dayOrder' | 'dayOf' | 'areTurned' | 'words'>,
): number | null | Unreadable {
  if (isBlank(cell)) return null;
  const day = dayIn(cell, conventions);
  return day === null || isNaN(day) ? { held: quoteCell(cell, conventions), needed: 'date' } : day;
}
