/**
 * Whether a table has a column for each day or each client, as time sheets on paper do. What stands where rows and columns meet may be hours or money,
 * and the year is often not there at all: such a table is not read, it is told.
 */
import { nameKey } from '../name-key';
import { isBlank } from '../reading/quote-cell';
import type { CellValue } from '../types';
import { parseDayOrMonth } from './reading/parse-file-day';
import type { ImportContext, ImportTable } from './types';

/** An invoice has as many dates, but not above numbers. */
const LEAST_DAYS = 3;
/** One client may be what a list is about. */
const LEAST_CLIENTS = 2;
/** Days of a month that are numbers alone: other columns may be called 1 and 2. */
const LEAST_NUMBERS = 7;
const ROWS_SEARCHED = 40;
const NUMBER = /^-?\d*(?:[.,]\d+|(?::\d+){1,2})?\s*h?$/;
/** A moment may end in three capitals, too. */
const MONEY = /^(?=.*\d)(?=.*(?:\p{Sc}|kr|Ft|[A-Z]{3}))[^:]{2,24}$/u;

/**
 * Looks for a line of days, weekdays, months or clients above numbers.
 *
 * @param table the lines of a file
 * @param context her clients, how days are written, and names of months and weekdays
 * @returns true where each of them has a column; never throws
 * @example isCrossTable([['Date', 'Acme', 'Bolt'], ['2026-03-02', 1.5, 2]], { clients: ['Bolt', 'Acme'], dayOrder: 'dmy', dayOf: () => 0, dayOfInstant: () => 0, cellWords: { weekdays: [], months: [] } }) // => true
 */
export function isCrossTable(
  table: ImportTable,
  context: Pick<ImportContext, 'clients' | 'dayOrder' | 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): boolean {
  const rows = table.slice(0, ROWS_SEARCHED).filter((row) => !row.every(isBlank));
  const names = new Set(context.clients.map(nameKey));
  const heads: readonly [least: number, isHead: (cell: CellValue) => boolean][] = [
    [LEAST_DAYS, (cell) => isDay(cell, context)],
    [LEAST_CLIENTS, (cell) => names.has(nameKey(String(cell)))],
    [LEAST_NUMBERS, (cell) => /^(?:[1-9]|[12]\d|3[01])$/.test(String(cell))],
  ];
  return rows.some((row, index) =>
    heads.some(([least, isHead]) => {
      const columns = columnsWhere(row, isHead);
      const below = columns.map((column) => rows[index + 1]?.[column]).filter((cell) => !isBlank(cell));
      return columns.length >= least && below.length > 0 && below.every(isNumber);
    }),
  );
}

function columnsWhere(row: readonly CellValue[], isMet: (cell: CellValue) => boolean): number[] {
  return row.flatMap((cell, column) => (!isBlank(cell) && isMet(cell) ? [column] : []));
}

/** A length of time may be kept as a date, by its first days. */
function isNumber(cell: CellValue): boolean {
  if (cell instanceof Date) return cell.getTime() < 0;
  const text = String(cell).trim();
  return typeof cell === 'number' || NUMBER.test(text) || MONEY.test(text);
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
