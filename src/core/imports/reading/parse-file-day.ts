/** Days in files: dates in any notation, moments with a zone, moments that a product writes in UTC, days that a spreadsheet counts. */
import { plainText } from '../../reading/cell-words';
import { dayNumber, MILLISECONDS_PER_DAY, type DayOrder } from '../../reading/dates/parse-day';
import { readDate, readDayNumber } from '../../reading/dates/read-date';
import type { CellValue } from '../../types';
import { parseClock } from './parse-times';
import type { ImportContext } from '../types';

type DayContext = Pick<ImportContext, 'dayOf' | 'dayOfInstant'> & Partial<Pick<ImportContext, 'cellWords'>>;

/** Exporters protect dates from spreadsheets so. */
const AS_FORMULA = /^="?([^"]*)"?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Days that a spreadsheet counts, with the time behind the point. */
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;
const COMPACT = /^(?:19|20)\d{6}$/;
const ONLY_YEAR = /^\s*\d{4}\s*$/;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
/** Numbers of milliseconds, from 1973 on, are longer than any other. */
const FIRST_MILLISECOND = 1e11;

/**
 * Reads the day of a cell.
 *
 * @param cell what the file has
 * @param order the order of day and month where the cell leaves it open
 * @param context how days are counted where she is, and names of months
 * @param isUtc whether moments without a zone are in UTC
 * @returns days since 1970-01-01; null where it is no day; never throws
 * @example parseFileDay('="2026-03-04"', 'dmy', { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20516
 * @example parseFileDay('03/04/2026', 'dmy', { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20546
 */
export function parseFileDay(
  cell: CellValue,
  order: DayOrder,
  context: DayContext,
  isUtc = false,
): number | null {
  if (cell instanceof Date) return isNaN(cell.getTime()) ? null : context.dayOf(cell);
  if (typeof cell === 'number')
    return cell >= FIRST_MILLISECOND ? context.dayOfInstant(cell) : readDayNumber(cell, true);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const text = AS_FORMULA.exec(cell.trim())?.[1] ?? cell.trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  if (COMPACT.test(text) || SERIAL.test(text)) return readDayNumber(Number(text.replace(',', '.')), true);
  const instant = parseInstant(text, isUtc);
  if (instant !== null) return context.dayOfInstant(instant);
  return literalDay(text, order, context) ?? spanDay(text, order, context);
}

function literalDay(text: string, order: DayOrder, context: DayContext): number | null {
  const date = readDate(plainText(plainMoment(text)), order, context.cellWords, context.dayOf);
  return date?.isLiteral === true ? date.value : null;
}

/** "March 1, 2026 → March 3, 2026" ends on its last day; "9:00 → 10:30" on the first. */
function spanDay(text: string, order: DayOrder, context: DayContext): number | null {
  const [from, to] = text.split(/\s*→\s*/);
  return to === undefined ? null : (literalDay(to, order, context) ?? literalDay(from, order, context));
}

/**
 * A moment without what some write around it.
 *
 * @param text "12/Mar/26 9:00 AM", "2. März 2026 um 9:00 Uhr", "March 12, 2026 9:00 AM (EST)"
 * @returns the same day and time, written as most do; never throws
 * @example plainMoment('2. März 2026 um 9:00 Uhr') // => "2. März 2026 9:00"
 */
export function plainMoment(text: string): string {
  return text
    .replace(/\s*\([A-Z]{2,5}(?:[+-][\d:]+)?\)/, '')
    .replace(/^(\d{1,2})\/(\p{L}{3,})\/(\d{2,4})/u, '$1-$2-$3')
    .replace(/,?\s+(?:um|om|at|kl\.?)\s+(?=\d)/i, ' ')
    .replace(/(\d)\s*(?:Uhr|uur)$/i, '$1');
}

/**
 * Reads the day of a cell, or the first day of the month it names: many write their hours down by the month.
 *
 * @param cell what the file has
 * @param order the order of day and month where the cell leaves it open
 * @param context how days are counted where she is, and names of months
 * @param isUtc whether moments without a zone are in UTC
 * @returns days since 1970-01-01; null where it is neither, and for a year alone; never throws
 * @example parseDayOrMonth('2026-03', 'dmy', { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20513
 * @example parseDayOrMonth('2026', 'dmy', { dayOf: () => 0, dayOfInstant: () => 0 }) // => null
 */
export function parseDayOrMonth(
  cell: CellValue,
  order: DayOrder,
  context: DayContext,
  isUtc = false,
): number | null {
  const day = parseFileDay(cell, order, context, isUtc);
  if (day !== null || typeof cell !== 'string' || cell.length > 60 || ONLY_YEAR.test(cell)) return day;
  return readDate(plainText(cell), order, context.cellWords, context.dayOf)?.value ?? null;
}

/**
 * Reads an instant: a moment with a zone, or milliseconds since 1970.
 *
 * @param cell what the file has
 * @param isUtc whether moments without a zone are in UTC
 * @returns milliseconds since 1970; null where it is none; never throws
 * @example parseInstant('2026-03-12T16:00:00.000Z') // => 1773331200000
 * @example parseInstant('1773331200000') // => 1773331200000
 * @example parseInstant('2026-03-12 16:00') // => null
 */
export function parseInstant(cell: CellValue, isUtc = false): number | null {
  if (typeof cell === 'number') return cell >= FIRST_MILLISECOND ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const [, year, month, dayOfMonth, time, zone] = MOMENT.exec(text) ?? [];
  if (year === undefined || (zone === undefined && !isUtc)) return null;
  const day = dayNumber(Number(year), Number(month), Number(dayOfMonth));
  const second = parseClock(time, () => 0);
  if (day === null || second === null) return null;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  const offset = sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return day * MILLISECONDS_PER_DAY + second * 1000 - offset * 60_000;
}
