/** A spreadsheet in Oslo that writes as Norwegians do. */
import { csvRows } from '../../../src/core/imports/csv-rows';
import type { ImportContext } from '../../../src/core/imports/types';
import { dayNumber } from '../../../src/core/reading/dates/parse-day';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { IMPORT_WORDS } from '../../../src/i18n/all-import-words';

const MILLISECONDS_PER_DAY = 86_400_000;

export const CONTEXT: ImportContext = {
  dayOrder: 'dmy',
  decimalMark: ',',
  home: 'NOK',
  now: Date.UTC(2026, 2, 1),
  clients: ['Acme GmbH', 'Bolt', 'Ceta'],
  dayOf: (date) => Math.floor(date.getTime() / MILLISECONDS_PER_DAY),
  secondOf: (date) =>
    Math.floor(date.getTime() / 1000) - Math.floor(date.getTime() / MILLISECONDS_PER_DAY) * 86_400,
  // An hour ahead, as in winter.
  dayOfInstant: (milliseconds) => Math.floor((milliseconds + 3_600_000) / MILLISECONDS_PER_DAY),
  secondOfInstant: (milliseconds) => Math.floor((milliseconds + 3_600_000) / 1000) % 86_400,
  cellWords: CELL_WORDS,
  words: IMPORT_WORDS,
};

/** Days since 1970 of a date as it is written in tests. */
export function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return dayNumber(year, month, dayOfMonth) ?? NaN;
}

export function parseCsv(text: string): string[][] {
  return [...csvRows(text)];
}
