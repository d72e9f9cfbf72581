/** What has to be answered before a table is read. Nothing is guessed in silence. */
import { heldIn } from '../held-in';
import { columnKey } from './columns/column-key';
import type { FileNotation } from './find-notation';
import { cellReader } from './reading/cells/cell-reader';
import type { ImportRun } from './reading/import-run';
import { startTally } from './reading/lines';
import { layoutOf } from './columns/match-layouts';
import { hasClientGroups } from './reading/sorting/has-client-groups';
import { monthOfLine } from './reading/sorting/month-of-line';
import { sortLines } from './reading/sorting/sort-lines';
import { SETTLED, statusFinder } from './reading/status-words';
import {
  NEEDED_FIELDS,
  type ImportContext,
  type ImportField,
  type ImportQuestion,
  type ImportTable,
  type TableReading,
} from './types';

/**
 * Collects the open questions of a reading.
 *
 * @param table the lines of the file
 * @param reading where the fields stand, and what was answered
 * @param notation how the file writes
 * @param context words of all languages
 * @returns in the order in which they are asked; never throws
 * @example questionsOf([], { kind: 'tasks', columns: {}, layout: '' }, {}, {})[1] // => { "about": "missing", "anyOf": ["task"] }
 */
export function questionsOf(
  table: ImportTable,
  reading: TableReading,
  notation: FileNotation,
  context: ImportContext,
): ImportQuestion[] {
  const { columns, kind } = reading;
  const layout = layoutOf(reading.layout);
  const needed = layout?.needs ?? NEEDED_FIELDS[kind];
  const run = { reading, traps: layout?.traps ?? {}, context, tally: startTally() };
  const isMissing = (anyOf: readonly ImportField[]): boolean =>
    anyOf.every((field) => columns[field] === undefined) &&
    !(reading.layout === '' && anyOf.includes('client') && hasClientGroups(table, run));
  const missing = needed.filter(isMissing);
  const questions: ImportQuestion[] = [
    ...(reading.layout === '' ? [{ about: 'columns' } as const] : []),
    ...missing.map((anyOf) => ({ about: 'missing', anyOf }) as const),
  ];
  if (notation.isOrderOpen && notation.dateSample !== null)
    questions.push({ about: 'dayOrder', sample: notation.dateSample });
  if (notation.decimalMark === null && notation.numberSample !== null)
    questions.push({ about: 'decimalMark', sample: notation.numberSample });
  if (kind === 'time' && columns.date === undefined && needsDay(table, run)) questions.push({ about: 'day' });
  return [...questions, ...unknownStatuses(table, run, notation)];
}

function needsDay(table: ImportTable, { reading, traps, context }: ImportRun): boolean {
  const { day, headerRowIndex } = reading;
  if (day !== null || traps.hasMonthLines !== true) return day === null;
  return !table.slice(headerRowIndex + 1).some((cells) => monthOfLine(cells, context) !== null);
}

/** Also the lines that say nothing of what was paid: with "" for a word. */
function unknownStatuses(table: ImportTable, run: ImportRun, notation: FileNotation): ImportQuestion[] {
  const { reading, traps, context } = run;
  if (reading.kind !== 'invoices') return [];
  const cells = cellReader(run, notation);
  const isSaid = SETTLED.some(cells.has) || '' in reading.statuses;
  const meaningOf = statusFinder(reading, traps, context);
  const unknown = new Map<string, { word: string; rowNumber: number; count: number }>();
  for (const line of sortLines(table, run).lines) {
    const [word] = cells.state(line);
    if (word === '' ? isSaid : meaningOf(word) !== null) continue;
    heldIn(unknown, columnKey(word), () => ({ word, rowNumber: line.rowNumber, count: 0 })).count++;
  }
  return [...unknown.values()].map((each) => ({ about: 'status', ...each }));
}
