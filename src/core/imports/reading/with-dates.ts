/** "03.10.2026 09:00" under Start: where a time report has no column for the day, its times of the clock say it. */
import { isBlank } from '../../reading/quote-cell';
import { parseFileDay } from './parse-file-day';
import type { FieldColumns, ImportContext, ImportTable, TableReading } from '../types';

/** Cells that have to hold a day before it is believed. */
const LOOKED_AT = 20;

/**
 * Adds the days of a time report that stand in its columns of the clock.
 *
 * @param table the lines of the file
 * @param reading where the fields stand
 * @param context how days are counted
 * @returns the same reading, with `date` and `endDate` where start and end hold dates and nothing else does; never throws
 * @example withDates([['Start'], ['2026-03-02 09:00']], { kind: 'time', headerRowIndex: 0, columns: { startTime: 0 } }, { dayOf: () => 0, dayOfInstant: () => 0 }).columns // => { "startTime": 0, "date": 0 }
 */
export function withDates<Reading extends Pick<TableReading, 'kind' | 'headerRowIndex' | 'columns'>>(
  table: ImportTable,
  reading: Reading,
  context: Pick<ImportContext, 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): Reading {
  const { kind, headerRowIndex, columns } = reading;
  const { date, endDate, startTime, endTime } = columns;
  if (kind !== 'time' || date !== undefined || startTime === undefined) return reading;
  const lines = table.slice(headerRowIndex + 1);
  if (!holdsDays(lines, startTime, context)) return reading;
  const end = endDate ?? (endTime !== undefined && holdsDays(lines, endTime, context) ? endTime : undefined);
  const dated: FieldColumns = { ...columns, date: startTime, ...(end === undefined ? {} : { endDate: end }) };
  return { ...reading, columns: hasClock(lines, startTime) ? dated : { ...dated, startTime: undefined } };
}

/** "Started" may hold days alone. */
function hasClock(lines: ImportTable, column: number): boolean {
  return lines.some(({ [column]: cell }) => cell instanceof Date || /\d:\d|^\d{12}/.test(String(cell)));
}

/** A time of the clock alone is on a day of 1899, where a spreadsheet keeps it. */
function holdsDays(
  lines: ImportTable,
  column: number,
  context: Pick<ImportContext, 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): boolean {
  const cells = lines
    .map((line) => line[column])
    .filter((cell) => !isBlank(cell))
    .slice(0, LOOKED_AT);
  const isDay = (cell: (typeof cells)[number]): boolean =>
    (['dmy', 'mdy'] as const).some((order) => (parseFileDay(cell, order, context) ?? 0) > 0);
  return cells.length > 0 && cells.every(isDay);
}
