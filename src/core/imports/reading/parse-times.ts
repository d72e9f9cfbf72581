/** Times in files: how long something took, and when on the clock it was. */
import { readHoursCell } from '../../money/record-cells';
import type { CellWords } from '../../reading/cell-words';
import type { DecimalMark } from '../../reading/parse-number';
import type { CellValue } from '../../types';
import type { ImportContext } from '../types';

const CLOCKED = /^(-?)(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/;
const CLOCK = /^(\d{1,2})[:.]([0-5]\d)(?:[:.]([0-5]\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/i;
/** What stands before the clock in "03.10.2026 09:00", "Oct 3, 2026 9:00 AM". */
const DATED = /^.{5,30}?[T ,]+(?=\d{1,2}:[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?$)/i;
/** "1h 30m 15s", "5400 s", "PT1H30M"; "1w 2d 3h" in weeks and days of work. */
const IN_LETTERS =
  /^(?:PT)?(?:(\d{1,3})\s*w\s*)?(?:(\d{1,4})\s*d\s*)?(?:(\d{1,5})\s*h\s*)?(?:(\d{1,6})\s*m(?:in)?\s*)?(?:(\d{1,9})\s*s(?:ec)?)?$/i;
const SECONDS_PER_HOUR = 3600;
/** As in Jira, unless somebody has set it otherwise there. */
const WORKING_DAY = { hours: 8, ofWeek: 5 };
export const SECONDS_PER_DAY = 86400;
/** Spreadsheets keep durations as dates from 30 December 1899 on. */
const DAYS_BEFORE_1970 = 25569;
/** Longer than any report: 11 years. */
const MOST_SECONDS = 360_000_000;

/**
 * Reads how long something took.
 *
 * @param cell hours as a number, "1:45", "77:30:00", "1,75", "1 h 45", or what a spreadsheet keeps as a date
 * @param mark the decimal mark of the column
 * @param context how dates of cells are read, and words for hours and minutes
 * @returns whole seconds; NaN where nothing stands there, null where it is no duration; never throws
 * @example parseDuration('1:30:00', '.', { dayOf: () => 0, secondOf: () => 0 }) // => 5400
 * @example parseDuration('1,25', ',', { dayOf: () => 0, secondOf: () => 0 }) // => 4500
 * @example parseDuration('1h 30m 15s', '.', { dayOf: () => 0, secondOf: () => 0 }) // => 5415
 * @example parseDuration('1d 2h', '.', { dayOf: () => 0, secondOf: () => 0 }) // => 36000
 * @example parseDuration('-0:15', '.', { dayOf: () => 0, secondOf: () => 0 }) // => -900
 */
export function parseDuration(
  cell: CellValue,
  mark: DecimalMark,
  context: Pick<ImportContext, 'dayOf' | 'secondOf'> & { readonly cellWords?: CellWords },
): number | null {
  if (cell instanceof Date) {
    const seconds = (context.dayOf(cell) + DAYS_BEFORE_1970) * SECONDS_PER_DAY + context.secondOf(cell);
    return withinReason(seconds);
  }
  const [, sign, hours, minutes, seconds = '0'] =
    (typeof cell === 'string' && CLOCKED.exec(cell.trim())) || [];
  if (hours !== undefined) {
    const total = Number(hours) * SECONDS_PER_HOUR + Number(minutes) * 60 + Number(seconds);
    return sign === '' || total === 0 ? total : -total;
  }
  const [, inWeeks = 0, inDays = 0, inHours = 0, inMinutes = 0, inSeconds = 0] =
    (typeof cell === 'string' && /\d/.test(cell) && IN_LETTERS.exec(cell.trim())) || [];
  const days = Number(inWeeks) * WORKING_DAY.ofWeek + Number(inDays);
  const allHours = days * WORKING_DAY.hours + Number(inHours);
  const written = allHours * SECONDS_PER_HOUR + Number(inMinutes) * 60 + Number(inSeconds);
  if (written > 0) return withinReason(written);
  const conventions = { decimalMark: mark, dayOrder: 'dmy', today: 0, dayOf: context.dayOf } as const;
  return withinReason(readHoursCell(cell, { ...conventions, words: context.cellWords }));
}

function withinReason(seconds: number | null): number | null {
  return Math.abs(seconds ?? 0) > MOST_SECONDS ? null : seconds;
}

/**
 * Reads a time of the clock.
 *
 * @param cell "22:30", "10:23:52 AM", a moment that ends in such a time, or what a spreadsheet keeps as a date
 * @param secondOf seconds after midnight of a cell that is a date
 * @returns seconds after midnight; null where it is none; never throws
 * @example parseClock('10:23:52 PM', () => 0) // => 80632
 * @example parseClock('12:05 AM', () => 0) // => 300
 * @example parseClock('2026-03-02 22:30', () => 0) // => 81000
 */
export function parseClock(cell: CellValue, secondOf: (date: Date) => number): number | null {
  if (cell instanceof Date) return isNaN(cell.getTime()) ? null : secondOf(cell);
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? Math.round(cell * SECONDS_PER_DAY) : null;
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const text = cell.trim().replace(DATED, '');
  const [, hours, minutes, seconds = '0', half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) + Number(minutes) / 60 > 24) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return (hour * SECONDS_PER_HOUR + Number(minutes) * 60 + Number(seconds)) % SECONDS_PER_DAY;
}

/**
 * A time of the clock as it is shown.
 *
 * @param second seconds after midnight
 * @returns hours and minutes, seconds only where there are some; never throws
 * @example formatClock(81000) // => "22:30"
 * @example formatClock(81005) // => "22:30:05"
 */
export function formatClock(second: number): string {
  const hoursAndMinutes = `${twoDigits(Math.floor(second / SECONDS_PER_HOUR))}:${twoDigits(Math.floor(second / 60) % 60)}`;
  return second % 60 === 0 ? hoursAndMinutes : `${hoursAndMinutes}:${twoDigits(second % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
