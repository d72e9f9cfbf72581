/** A table and how to read it → records, with what is left out and why. The straight way of an import, one line each. */
import { cellReader } from './reading/cells/cell-reader';
import { findWritingDay } from './find-writing-day';
import { findNotation } from './find-notation';
import type { ImportRun } from './reading/import-run';
import { startTally } from './reading/lines';
import { layoutOf } from './columns/match-layouts';
import { readInvoices } from './reading/read-invoices';
import { readPayments } from './reading/read-payments';
import { readTasks } from './reading/read-tasks';
import { readTime } from './reading/read-time';
import { sortLines } from './reading/sorting/sort-lines';
import { withDates } from './reading/with-dates';
import type { ImportContext, ImportTable, ReadRecords, TableReading } from './types';

/**
 * Reads the records of a table.
 *
 * @param table the lines of the file
 * @param chosen as `recogniseTable` proposes it or a person changed it
 * @param context how her spreadsheet writes, and words of all languages
 * @returns records in the order of the file, with the names as the file has them; a line that cannot be read is a problem, not
 *   an exception: never throws
 * @example readRecords([], { kind: 'time', columns: {}, headerRowIndex: 0, layout: '' }, { words: { totals: [], carried: [] } }).rows // => 0
 */
export function readRecords(table: ImportTable, chosen: TableReading, context: ImportContext): ReadRecords {
  const reading = withDates(table, chosen, context);
  const tally = startTally();
  const run: ImportRun = {
    reading,
    traps: layoutOf(reading.layout)?.traps ?? {},
    context,
    tally,
    headers: table[reading.headerRowIndex],
    writtenOn: findWritingDay(table.slice(0, Math.max(0, reading.headerRowIndex)), context),
  };
  const { lines, rows } = sortLines(table, run);
  const cells = cellReader(run, findNotation(table, reading, run.traps, context));
  const { kind } = reading;
  const records = {
    time: kind === 'time' ? readTime(lines, cells, run) : [],
    invoices: kind === 'invoices' ? readInvoices(lines, cells, run) : [],
    payments: kind === 'payments' ? readPayments(lines, cells, run) : [],
    tasks: kind === 'tasks' ? readTasks(lines, cells, run) : [],
  };
  return { ...records, rows, leftOut: tally.leftOut, problems: tally.problems, period: periodOf(records) };
}

function periodOf({
  time,
  invoices,
  payments,
}: Pick<ReadRecords, 'time' | 'invoices' | 'payments'>): ReadRecords['period'] {
  let [first, last] = [Infinity, -Infinity];
  const reach = (day: number | null): void => {
    if (day === null) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  time.forEach(({ record }) => reach(record.day));
  invoices.forEach(({ record }) => reach(record.issued));
  payments.forEach(({ record }) => reach(record.day));
  return last < first ? null : { first, last };
}
