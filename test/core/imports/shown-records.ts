/** Records as a person would note them, so that a table of expectations can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../../src/core/imports/read-records';
import { recogniseTable } from '../../../src/core/imports/recognise-table';
import type { Imported, ImportedTask, ReadRecords, RecognisedTable } from '../../../src/core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../../src/core/money/records';
import { CONTEXT, parseCsv } from './context';

const FIXTURES = join(__dirname, '../../fixtures/imports');

export function readFixture(name: string): string[][] {
  return parseCsv(readFileSync(join(FIXTURES, name), 'utf8'));
}

/** What becomes of a table if everything that is proposed is taken. */
export function importTable(table: readonly (readonly unknown[])[]): {
  readonly found: RecognisedTable;
  readonly read: ReadRecords;
} {
  const cells = table as Parameters<typeof recogniseTable>[0];
  const found = recogniseTable(cells, CONTEXT);
  if (found === null) throw new Error('Nothing in this table looks like a header.');
  return { found, read: readRecords(cells, found.reading, CONTEXT) };
}

export function shownRecords({ time, invoices, payments, tasks }: ReadRecords): string[] {
  return [
    ...time.map(shownEntry),
    ...invoices.map(shownInvoice),
    ...payments.map(shownPayment),
    ...tasks.map(shownTask),
  ];
}

function shownEntry({ record, clock, rowNumber }: Imported<TimeEntry>): string {
  const { day, client, seconds, billable, amount, currency, project, task, person } = record;
  const hours = (seconds / 3600).toFixed(4).replace(/0+$/, '').replace(/\.$/, '');
  const isBillable = billable === null ? '' : billable ? 'billable' : 'free';
  return parts(rowNumber, shownDay(day), clock, `${hours} h`, `<${client}>`, isBillable, money(amount, currency), `${project}/${task}/${person}`);
} // oxfmt-ignore

function shownInvoice({ record, rowNumber }: Imported<Invoice>): string {
  const { number, client, issued, due, amount, withTax, currency, status, paid, paidOn, corrects } = record;
  const settled = paid === null ? '' : `paid ${(paid / 100).toFixed(2)}`;
  return parts(
    rowNumber, number, `<${client}>`, shownDay(issued), due === null ? '' : `due ${shownDay(due)}`, money(amount, currency),
    withTax ? '+VAT' : '', status, settled, paidOn === null ? '' : `on ${shownDay(paidOn)}`, corrects && `corrects ${corrects}`,
  );
} // oxfmt-ignore

function shownPayment({ record, transaction, rowNumber }: Imported<Payment>): string {
  const { day, client, amount, fee, currency, invoice } = record;
  return parts(
    rowNumber, shownDay(day), `<${client}>`, money(amount, currency), fee === 0 ? '' : `fee ${(fee / 100).toFixed(2)}`,
    invoice && `for ${invoice}`, transaction,
  );
} // oxfmt-ignore

function shownTask({ record, rowNumber }: Imported<ImportedTask>): string {
  const { name, client, due, dueMinute, dueInstant, dueInWords, start, estimateMinutes, isDone, link, at } = record;
  return parts(
    rowNumber, name, `<${client}>`, due === null ? '' : `due ${shownDay(due)}`, dueInWords && `due “${dueInWords}”`, dueMinute === null ? '' : `minute ${dueMinute}`,
    dueInstant === null ? '' : new Date(dueInstant).toISOString(), at === null ? '' : `at ${new Date(at).toISOString().slice(0, 16)}`, start === null ? '' : `from ${shownDay(start)}`,
    estimateMinutes === null ? '' : `${estimateMinutes} min`, isDone ? 'done' : '', link,
  );
} // oxfmt-ignore

function shownDay(day: number | null): string {
  return day === null ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function money(amount: number | null, currency: string): string {
  return amount === null ? '' : `${(amount / 100).toFixed(2)} ${currency}`.trim();
}

function parts(...each: (string | number)[]): string {
  return each.filter((part) => part !== '').join(' ');
}
