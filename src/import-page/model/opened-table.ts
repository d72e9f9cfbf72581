/** A table of a file: what it is recognised as, how it is read, and what comes of it. It is read anew whenever she changes how. */
import type { SentFile } from '../../addon/imports/import-contract';
import { columnsByContent } from '../../core/imports/columns/columns-by-content';
import { columnsWithoutHeader } from '../../core/imports/columns/columns-without-header';
import { isCrossTable } from '../../core/imports/cross-table';
import { columnsOfKind } from '../../core/imports/columns/match-words';
import { readRecords } from '../../core/imports/read-records';
import { inspectReading, recogniseTable } from '../../core/imports/recognise-table';
import {
  NO_HEADER,
  type FieldColumns,
  type ImportContext,
  type ImportTable,
  type ReadingFindings,
  type ReadRecords,
  type RecordKind,
  type RecognisedTable,
  type RememberedReading,
  type TableReading,
} from '../../core/imports/types';
import { withWholeNumbers } from '../../core/imports/whole-numbers';
import { isBlank } from '../../core/reading/quote-cell';
import type { LeftOutName } from '../../i18n/types/import-page';

export interface OpenedTable {
  readonly name: string;
  readonly table: ImportTable;
  readonly recognised: Pick<RecognisedTable, 'product' | 'sureness' | 'headers' | 'headerKey'>;
  readonly reading: TableReading;
  readonly findings: ReadingFindings;
  readonly records: OpenRecords;
  /** What was open at first: it stays shown when it is answered. */
  readonly asked: ReadingFindings['questions'];
}

/** What is to be imported of what was read: tasks that are done are left out. */
export interface OpenRecords extends Omit<ReadRecords, 'leftOut'> {
  readonly leftOut: Readonly<Partial<Record<LeftOutName, number>>>;
}

function readOpen(table: ImportTable, reading: TableReading, context: ImportContext): OpenRecords {
  const records = readRecords(table, reading, context);
  const tasks = records.tasks.filter(({ record }) => !record.isDone);
  const done = records.tasks.length - tasks.length;
  return { ...records, tasks, leftOut: done === 0 ? records.leftOut : { ...records.leftOut, done } };
}

/**
 * The tables of one file that can be read. Of an Excel file those of products that are known; else, of each kind of records, the first table
 * that says enough by its headers, with those that have the same headers, as there may be a sheet for each month, and a summary beside them; else
 * the first that may be one.
 */
export function openTables(
  found: readonly { readonly name: string; readonly table: ImportTable }[],
  context: ImportContext,
  readings: Readonly<Record<string, RememberedReading>>,
): OpenedTable[] {
  const opened = found.flatMap(({ name, table }) => openTable(name, table, context, readings) ?? []);
  const known = opened.filter(({ reading }) => reading.layout !== '');
  if (known.length > 0) return known;
  const clear = opened.filter(
    (each) => !isStuck(each) && !hasNoRows(each) && !isCrossTable(each.table, context),
  );
  const firstOfKind = (kind: RecordKind): OpenedTable => clear.find(({ reading }) => reading.kind === kind)!;
  const ofEachKind = clear.filter(
    ({ recognised, reading }) => recognised.headerKey === firstOfKind(reading.kind).recognised.headerKey,
  );
  return ofEachKind.length > 0 ? ofEachKind : opened.slice(0, 1);
}

/**
 * Why nothing can be done with a file.
 *
 * @param found its tables
 * @param taken those of them that can be read
 */
export function refusalOfTables(
  found: readonly { readonly table: ImportTable }[],
  taken: readonly OpenedTable[],
  context: ImportContext,
): 'crossed' | 'noHeader' | 'noRows' | null {
  const isReadable = (each: OpenedTable): boolean =>
    each.reading.layout !== '' || !(isStuck(each) || isCrossTable(each.table, context));
  const crossed = found.some(({ table }) => isCrossTable(table, context));
  if (crossed && !taken.some(isReadable)) return 'crossed';
  if (taken.length === 0) return 'noHeader';
  return taken.every(hasNoRows) ? 'noRows' : null;
}

/** Headers, and nothing below them. */
export function hasNoRows({ table, reading }: OpenedTable): boolean {
  return table.slice(reading.headerRowIndex + 1).every((row) => row.every(isBlank));
}

/** Null where no line can be a header. */
function openTable(
  name: string,
  written: ImportTable,
  context: ImportContext,
  readings: Readonly<Record<string, RememberedReading>>,
): OpenedTable | null {
  const first = recogniseTable(written, context, readings);
  const table = first === null ? written : withWholeNumbers(written, first.reading.headerRowIndex);
  const recognised = table === written ? first : recogniseTable(table, context, readings);
  if (recognised === null) return null;
  const { reading, questions } = recognised;
  const records = readOpen(table, reading, context);
  return { name, table, recognised, reading, findings: recognised, records, asked: questions };
}

export function readAgain(
  opened: OpenedTable,
  change: Partial<TableReading>,
  context: ImportContext,
): OpenedTable {
  const columns =
    change.kind === undefined ? opened.reading.columns : columnsAs(change.kind, opened, context);
  const reading = { ...opened.reading, columns, ...change };
  const findings = inspectReading(opened.table, reading, context);
  return { ...opened, reading, findings, records: readOpen(opened.table, reading, context) };
}

/** Another kind has other columns: what she chose for the former says nothing of it. */
function columnsAs(kind: RecordKind, opened: OpenedTable, context: ImportContext): FieldColumns {
  const { table, reading, recognised } = opened;
  if (reading.headerRowIndex === NO_HEADER) return columnsWithoutHeader(table, context, kind)?.columns ?? {};
  const columns = columnsOfKind(recognised.headers, kind, context.words);
  return columnsByContent(table, { ...reading, kind, columns }, context);
}

/** Whether nothing of it can be read before she has said more. */
export function isStuck({ findings }: OpenedTable): boolean {
  return findings.questions.some(({ about }) => about === 'missing' || about === 'day');
}

/** How it travels to the server. */
export function sentFile(opened: OpenedTable): SentFile {
  const { recognised, reading, records } = opened;
  const { kind, columns, dayOrder, decimalMark, currency, statuses } = reading;
  return {
    product: recognised.product,
    time: records.time,
    invoices: records.invoices,
    payments: records.payments,
    tasks: records.tasks,
    takesTwice: reading.takesTwice === true,
    events: eventsIn(opened),
    remember:
      reading.layout === ''
        ? {
            headerKey: recognised.headerKey,
            reading: { kind, columns, dayOrder, decimalMark, currency, statuses },
          }
        : null,
  };
}

/** What is left out of a calendar is there all the same: an appointment that was cancelled is found by it. */
function eventsIn({ table, reading: { kind, columns, headerRowIndex } }: OpenedTable): string[] {
  const { transaction } = columns;
  if (kind !== 'tasks' || transaction === undefined) return [];
  return table.slice(headerRowIndex + 1).map((row) => String(row[transaction] ?? ''));
}
