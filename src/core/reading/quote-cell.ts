/** What a cell holds, as it may be quoted to a person, and whether it holds anything that can be seen. */
import { shortenText } from '../shorten-text';
import type { CellValue } from '../types';
import type { Conventions } from './conventions';
import { MILLISECONDS_PER_DAY } from './dates/parse-day';

const LONGEST_QUOTE = 40;
/** Anything but blanks and signs that nobody sees. */
const SHOWN = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** What a cell shows whose number is none. */
const NO_NUMBER = '#NUM!';

/**
 * Whether a cell holds nothing that can be seen.
 *
 * @param cell any cell value
 * @returns true for '', null, undefined, blanks and what takes no room, as it comes along from web pages; never throws
 * @example isBlank('  ') // => true
 * @example isBlank('\u200b') // => true
 * @example isBlank(0) // => false
 */
export function isBlank(cell: CellValue): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && !SHOWN.test(cell))
  );
}

/**
 * What a cell holds, as it may be quoted to a person: one line, shortened.
 *
 * @param cell any cell value; a date is quoted as year-month-day
 * @param conventions the spreadsheet's decimal mark, left out: a point; and the calendar day of a date in its time zone, as days
 *   since 1970-01-01, left out: in UTC
 * @returns the text, at most 40 characters; never throws
 * @example quoteCell('n/a') // => "n/a"
 * @example quoteCell(true) // => "TRUE"
 * @example quoteCell(0.8, { decimalMark: ',' }) // => "0,8"
 */
export function quoteCell(
  cell: CellValue,
  conventions: Partial<Pick<Conventions, 'dayOf' | 'decimalMark'>> = {},
): string {
  if (cell instanceof Date) return quoteDay((conventions.dayOf ?? utcDay)(cell), cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number')
    return isFinite(cell) ? String(cell).replace('.', conventions.decimalMark ?? '.') : NO_NUMBER;
  return isBlank(cell) ? '' : shortenText(String(cell).replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);
}

function utcDay(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY);
}

/** A date beyond the calendar is quoted with its year, however long; one that is none cannot be. */
function quoteDay(day: number, date: Date): string {
  const moment = isNaN(day) ? date : new Date(day * MILLISECONDS_PER_DAY);
  if (isNaN(moment.getTime())) return '?';
  return moment.toISOString().replace(/T.*/, '').replace(/^\+0*/, '');
}

type DayConventions = Pick<Conventions, 'dayOf' | 'dayOrder'>;

/**
 * What a spreadsheet makes a date of, where none is wanted.
 *
 * @param date of a cell
 * @param conventions of the spreadsheet
 * @returns "4/5", as it was typed; null for no date; never throws
 * @example typedAs(new Date('2026-03-01T00:00:00Z'), { dayOrder: 'mdy', dayOf: () => 20513 }) // => "3/1"
 */
export function typedAs(date: Date, conventions: DayConventions): string | null {
  const { dayOf, dayOrder } = conventions;
  const day = dayOf(date);
  if (isNaN(day)) return null;
  const [, month, dayOfMonth] = quoteDay(day, date).split('-').map(Number);
  return dayOrder === 'dmy' ? `${dayOfMonth}/${month}` : `${month}/${dayOfMonth}`;
}
