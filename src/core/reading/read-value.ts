/** One cell → the value of a criterion. Reading never fails: it gives a value, unknown, or what stands in the way. */
import { DAYS_OF_CALENDAR, parseDay, type DayOrder } from './parse-day';
import { parseNumber, type DecimalMark } from './parse-number';
import { shortenText } from '../shorten-text';
import type { CellValue, Kind, NeededValue } from '../types';

/** How the spreadsheet writes numbers and dates, and which day it is there. */
export interface Conventions {
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  /** Today in the spreadsheet's time zone, as days since 1970-01-01. Read only when a date is met. */
  readonly today: number;
  /** The calendar day of a date in the spreadsheet's time zone, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
}

/** A cell that holds something, but nothing that its criterion can use. */
export interface Unreadable {
  readonly held: string;
  readonly needed: NeededValue;
}

const LONGEST_QUOTE = 40;
/** What a cell shows whose number is none. */
const NO_NUMBER = '#NUM!';
const MILLISECONDS_PER_DAY = 86400000;

/**
 * Whether a cell holds nothing: empty, or only blanks.
 *
 * @param cell any cell value
 * @returns true for '', null, undefined and blanks; never throws
 * @example isBlank('  ') // => true
 * @example isBlank(0) // => false
 */
export function isBlank(cell: CellValue): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/**
 * What a cell holds, as it may be quoted to a person: one line, shortened.
 *
 * @param cell any cell value; a date is quoted as year-month-day
 * @param dayOf the calendar day of a date in the spreadsheet's time zone, as days since 1970-01-01; left out: in UTC
 * @returns the text, at most 40 characters; never throws
 * @example quoteCell('n/a') // => "n/a"
 * @example quoteCell(true) // => "TRUE"
 */
export function quoteCell(cell: CellValue, dayOf: (date: Date) => number = utcDay): string {
  if (cell instanceof Date) return quoteDay(dayOf(cell), cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number' && !isFinite(cell)) return NO_NUMBER;
  return isBlank(cell) ? '' : shortenText(String(cell).replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);
}

/**
 * Reads the value of a criterion from a cell.
 *
 * @param cell what the sheet holds; a checkbox counts as 1 or 0, a number typed as text is read
 * @param kind kind of the criterion; for "daysSince" a date becomes whole days before today, a number stays days
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns the value, NaN where the cell is blank, or what the cell holds and what is needed; never throws
 * @example readValue('4,5', 'rating', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 4.5
 * @example readValue('n/a', 'fact', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "held": "n/a", "needed": "number" }
 */
export function readValue(cell: CellValue, kind: Kind, conventions: Conventions): number | Unreadable {
  if (typeof cell === 'number' && isFinite(cell) && !isBeyondCalendar(cell, kind)) return cell;
  if (isBlank(cell)) return NaN;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const value =
    cell instanceof Date ? daysBefore(cell, kind, conventions) : readText(String(cell), kind, conventions);
  return value ?? { held: quoteCell(cell, conventions.dayOf), needed: neededBy(kind) };
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

/** Days since a date that no calendar has. */
function isBeyondCalendar(days: number, kind: Kind): boolean {
  return kind === 'daysSince' && Math.abs(days) > DAYS_OF_CALENDAR;
}

function daysBefore(date: Date, kind: Kind, conventions: Conventions): number | null {
  if (kind !== 'daysSince') return null;
  const day = conventions.dayOf(date);
  return isNaN(day) ? null : conventions.today - day;
}

function readText(text: string, kind: Kind, conventions: Conventions): number | null {
  if (kind === 'daysSince') {
    const day = parseDay(text, conventions.dayOrder);
    if (day !== null) return conventions.today - day;
  }
  const number = parseNumber(text, conventions.decimalMark);
  return number === null || isBeyondCalendar(number, kind) ? null : number;
}

function neededBy(kind: Kind): NeededValue {
  if (kind === 'daysSince') return 'date';
  return kind === 'flag' ? 'tick' : 'number';
}
