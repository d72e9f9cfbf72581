/** A spreadsheet in Oslo that writes as Norwegians do, and a small reader of csv: the page has a real one. */
import type { ImportContext } from '../../../src/core/imports/types';
import { dayNumber } from '../../../src/core/reading/parse-day';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { IMPORT_WORDS } from '../../../src/i18n/all-import-words';

const MILLISECONDS_PER_DAY = 86_400_000;

export const CONTEXT: ImportContext = {
  dayOrder: 'dmy',
  decimalMark: ',',
  home: 'NOK',
  dayOf: (date) => Math.floor(date.getTime() / MILLISECONDS_PER_DAY),
  secondOf: (date) =>
    Math.floor(date.getTime() / 1000) - Math.floor(date.getTime() / MILLISECONDS_PER_DAY) * 86_400,
  // An hour ahead, as in winter.
  dayOfInstant: (milliseconds) => Math.floor((milliseconds + 3_600_000) / MILLISECONDS_PER_DAY),
  cellWords: CELL_WORDS,
  words: IMPORT_WORDS,
};

/** Days since 1970 of a date as it is written in tests. */
export function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return dayNumber(year, month, dayOfMonth) ?? NaN;
}

/** Quotes, line breaks in cells, and the mark that the first line has most of. */
export function parseCsv(text: string): string[][] {
  const [firstLine] = text.split('\n');
  const mark = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const lines: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^"\n\r,;][^\n\r,;]*|)(,|;|\r?\n|$)/y;
  const pattern = new RegExp(cells.source.replace(/,;/g, mark).replace('(,|;|', `(${mark}|`), 'y');
  for (
    let match = pattern.exec(text);
    match !== null && match.index < text.length;
    match = pattern.exec(text)
  ) {
    const [, cell, end] = match;
    lines[lines.length - 1].push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end !== mark && pattern.lastIndex < text.length) lines.push([]);
  }
  return lines;
}
