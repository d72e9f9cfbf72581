/**
 * Whether a table has a column for each day, as time sheets on paper do. What stands where rows and columns meet may be hours or money, and the year is
 * often not there at all: such a table is not read, it is told.
 */
import { isBlank } from '../reading/read-value';
import type { CellValue } from '../types';
import { parseDayOrMonth } from './reading/parse-file-day';
import type { ImportContext, ImportTable } from './types';

/** An invoice has as many dates, but not above numbers. */
const LEAST_DAYS = 3;
/** Days of a month that are numbers alone: other columns may be called 1 and 2. */
const LEAST_NUMBERS = 7;
const ROWS_SEARCHED = 40;
const NUMBER = /^-?\d*(?:[.,:]\d+)?\s*h?$/;

/**
 * Looks for a line of days, weekdays or months above numbers.
 *
 * @param table the lines of a file
 * @param context how days are written, and names of months and weekdays
 * @returns true where each day, or each month, has a column; never throws
 * @example isCrossTable([['Client', '2026-03-02', '2026-03-03', '2026-03-04'], ['Acme', 1.5, '', 2]], { dayOrder: 'dmy', dayOf: () => 0, dayOfInstant: () => 0, cellWords: { weekdays: [], months: [] } }) // => true
 */
export function isCrossTable(
  table: ImportTable,
  context: Pick<ImportContext, 'dayOrder' | 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): boolean {
  const rows = table.slice(0, ROWS_SEARCHED).filter((row) => !row.every(isBlank));
  return rows.some((row, index) => {
    const below = rows[index + 1] ?? [];
    const days = columnsWhere(row, (cell) => isDay(cell, context));
    const numbers = columnsWhere(row, (cell) => /^(?:[1-9]|[12]\d|3[01])$/.test(String(cell)));
    const [columns, least] = days.length >= LEAST_DAYS ? [days, LEAST_DAYS] : [numbers, LEAST_NUMBERS];
    const filled = columns.filter((column) => !isBlank(below[column]));
    return columns.length >= least && filled.length > 0 && filled.every((column) => isNumber(below[column]));
  });
}

function columnsWhere(row: readonly CellValue[], isMet: (cell: CellValue) => boolean): number[] {
  return row.flatMap((cell, column) => (!isBlank(cell) && isMet(cell) ? [column] : []));
}

/** A length of time may be kept as a date, by its first days. */
function isNumber(cell: CellValue): boolean {
  if (cell instanceof Date) return cell.getTime() < 0;
  return typeof cell === 'number' || NUMBER.test(String(cell).trim());
}

/** "Mon 02.03." has no year, and is a day all the same. */
function isDay(cell: CellValue, context: Parameters<typeof isCrossTable>[1]): boolean {
  if (typeof cell === 'number') return false;
  if (parseDayOrMonth(cell, context.dayOrder, context) !== null) return true;
  const { weekdays, months } = context.cellWords;
  const isNamed = (word: string): boolean =>
    weekdays.includes(word) || (word.length >= 3 && months.flat().some((month) => month.startsWith(word)));
  const words = String(cell)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return words.some(isNamed) && words.every((word) => /^\d+$/.test(word) || isNamed(word));
}
