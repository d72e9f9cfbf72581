/** The time that a report says above its header that it covers: entries of a summary have no other date. */
import { isoDay } from '../reading/dates/parse-day';
import type { CellValue } from '../types';
import { textOf } from './reading/lines';
import { parseFileDay } from './reading/parse-file-day';
import type { ImportContext, ImportTable } from './types';

const FROM_TO = /^(.*\d.*?)\s+(?:[-–—]|to|bis|til|tot|à)\s+(.*\d.*)$/;

/**
 * Finds the day that stands for a report's period.
 *
 * @param titles the lines above the header
 * @param context how her spreadsheet writes dates
 * @returns the first day, where the whole period lies in one month; null where it is longer or not said, and has to be asked; never throws
 * @example findPeriod([['Report'], ['2026-03-01 - 2026-03-31']], { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20513
 */
export function findPeriod(titles: ImportTable, context: ImportContext): number | null {
  for (const cells of titles) {
    for (const cell of cells) {
      const period = periodIn(cell, context);
      if (period !== null) return monthOf(period[0]) === monthOf(period[1]) ? period[0] : null;
    }
  }
  return null;
}

function periodIn(cell: CellValue, context: ImportContext): readonly [number, number] | null {
  const [, from, to] = FROM_TO.exec(textOf(cell)) ?? [];
  if (from === undefined) return null;
  for (const order of [context.dayOrder, 'dmy', 'mdy'] as const) {
    const [first, last] = [from, to].map((text) => parseFileDay(text, order, context));
    if (first !== null && last !== null && first <= last) return [first, last];
  }
  return null;
}

function monthOf(day: number): string {
  return isoDay(day).slice(0, 7);
}
