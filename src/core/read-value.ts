/** One cell → the value of a criterion. Reading never fails: it gives a value, unknown, or what stands in the way. */
import { parseDay, type DayOrder } from './parse-day';
import { parseNumber, type DecimalMark } from './parse-number';
import type { CellValue, Kind, NeededValue } from './types';

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
  if (cell instanceof Date) return quoteDay(dayOf(cell));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = isBlank(cell) ? '' : String(cell).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
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
  if (typeof cell === 'number' && isFinite(cell)) return cell;
  if (isBlank(cell)) return NaN;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const value =
    cell instanceof Date ? daysBefore(cell, kind, conventions) : readText(String(cell), kind, conventions);
  return value ?? { held: quoteCell(cell, conventions.dayOf), needed: neededBy(kind) };
}

function utcDay(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY);
}

function quoteDay(day: number): string {
  return isNaN(day) ? 'Invalid date' : new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function daysBefore(date: Date, kind: Kind, conventions: Conventions): number | null {
  return kind === 'daysSince' && !isNaN(date.getTime()) ? conventions.today - conventions.dayOf(date) : null;
}

function readText(text: string, kind: Kind, conventions: Conventions): number | null {
  if (kind === 'daysSince') {
    const day = parseDay(text, conventions.dayOrder);
    if (day !== null) return conventions.today - day;
  }
  return parseNumber(text, conventions.decimalMark);
}

function neededBy(kind: Kind): NeededValue {
  if (kind === 'daysSince') return 'date';
  return kind === 'flag' ? 'tick' : 'number';
}
