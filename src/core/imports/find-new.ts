/**
 * Which records of a file are not there yet. Files have no ids, so a record is told from others by all that tells it apart; equal ones are
 * counted, never merged. Invoices change: a later state of one that is there is new.
 */
import { invoiceNumbers } from '../money/invoice-numbers';
import { nameKey } from '../name-key';
import { numberKey } from '../money/furthest-invoices';
import { INVOICE_STATUSES, type Invoice, type Payment, type TimeEntry } from '../money/records';
import type { Imported, ImportedTask } from './types';

/** A line that came with a former import. */
export interface Stored<Each> {
  readonly record: Each;
  /** The client as the file called it: from Source, or where that says nothing the client of the line. */
  readonly nameInFile: string;
  readonly clock: string;
  readonly transaction: string;
}

export interface NewRecords<Each> {
  readonly added: readonly Imported<Each>[];
  readonly alreadyThere: number;
}

export interface NewInvoices extends NewRecords<Invoice> {
  /** Void ones of which nobody has heard before. */
  readonly voided: number;
}

/**
 * Finds the entries that are new.
 *
 * @param imported entries of the files of one import
 * @param stored entries of former imports
 * @returns those of which more are imported than stored, the last of equal ones; never throws
 * @example findNewTime([], []) // => { "added": [], "alreadyThere": 0 }
 */
export function findNewTime(
  imported: readonly Imported<TimeEntry>[],
  stored: readonly Stored<TimeEntry>[],
): NewRecords<TimeEntry> {
  return difference(
    imported,
    imported.map((each) => timeKey(each.record, each.record.client, each.clock)),
    stored.map((each) => timeKey(each.record, each.nameInFile, each.clock)),
  );
}

/**
 * Finds the payments that are new.
 *
 * @param imported payments of the files of one import
 * @param stored payments of former imports
 * @returns those of which more are imported than stored, the last of equal ones; never throws
 * @example findNewPayments([], []) // => { "added": [], "alreadyThere": 0 }
 */
export function findNewPayments(
  imported: readonly Imported<Payment>[],
  stored: readonly Stored<Payment>[],
): NewRecords<Payment> {
  return difference(
    imported,
    imported.map((each) => paymentKey(each.record, each.record.client, each.transaction)),
    stored.map((each) => paymentKey(each.record, each.nameInFile, each.transaction)),
  );
}

/** What tells a task from others, where it has no id as an appointment has: when it is due may change. */
type TaskName = Pick<ImportedTask, 'name' | 'client' | 'link'>;

/**
 * Finds the tasks that are new. One that is there already stays as it is there.
 *
 * @param imported tasks of the files of one import
 * @param stored tasks of former imports
 * @returns those of which more are imported than stored, the last of equal ones; never throws
 * @example findNewTasks([], []) // => { "added": [], "alreadyThere": 0 }
 */
export function findNewTasks(
  imported: readonly Imported<ImportedTask>[],
  stored: readonly Stored<TaskName>[],
): NewRecords<ImportedTask> {
  const taskKey = ({ name, link }: TaskName, nameInFile: string, id: string): string =>
    id === '' ? key([nameKey(name), nameKey(nameInFile), link]) : id;
  return difference(
    imported,
    imported.map(({ record, transaction }) => taskKey(record, record.client, transaction)),
    stored.map(({ record, nameInFile, transaction }) => taskKey(record, nameInFile, transaction)),
  );
}

/**
 * Finds the invoices that are new, or further along than what is there.
 *
 * @param imported invoices of the files of one import
 * @param stored all lines of former imports, several for an invoice that has changed
 * @returns at most one line per invoice, its furthest state; never throws
 * @example findNewInvoices([], []) // => { "added": [], "alreadyThere": 0, "voided": 0 }
 */
export function findNewInvoices(
  imported: readonly Imported<Invoice>[],
  stored: readonly Stored<Invoice>[],
): NewInvoices {
  const known = new Map<string, Invoice>();
  for (const { record, nameInFile } of stored) keepFurthest(known, invoiceKey(record, nameInFile), record);
  const latest = new Map<string, Imported<Invoice>>();
  for (const each of imported) {
    const key = invoiceKey(each.record, each.record.client);
    const other = latest.get(key);
    if (other === undefined || isFurther(each.record, other.record)) latest.set(key, each);
  }
  const added: Imported<Invoice>[] = [];
  let voided = 0;
  for (const [key, each] of latest) {
    const former = known.get(key);
    if (former === undefined && each.record.status === 'void') voided++;
    else if (former === undefined || isFurther(each.record, former)) added.push(each);
  }
  return { added, alreadyThere: imported.length - added.length - voided, voided };
}

/** Whether one state of an invoice comes after another: its status is further along, or more is paid, or later. Being written off or void ends it. */
function isFurther(state: Invoice, other: Invoice): boolean {
  const ahead = INVOICE_STATUSES.indexOf(state.status) - INVOICE_STATUSES.indexOf(other.status);
  const more = Math.abs(state.paid ?? 0) - Math.abs(other.paid ?? 0);
  return (ahead || more || (state.paidOn ?? -Infinity) - (other.paidOn ?? -Infinity)) > 0;
}

function keepFurthest(known: Map<string, Invoice>, key: string, record: Invoice): void {
  const other = known.get(key);
  if (other === undefined || isFurther(record, other)) known.set(key, record);
}

function timeKey({ day, seconds, project, task, person }: TimeEntry, name: string, clock: string): string {
  return key([day, clock || seconds, nameKey(name), project, task, person]);
}

function paymentKey({ day, amount, currency, invoice }: Payment, name: string, transaction: string): string {
  const invoices = invoiceNumbers(invoice).join();
  return transaction === '' ? key([day, nameKey(name), amount, currency, invoices]) : key([transaction]);
}

/** Of one without a number nothing but the amount and the day tells. */
function invoiceKey(invoice: Invoice, name: string): string {
  const { number, amount, issued } = invoice;
  const own = numberKey({ number, client: name });
  return number === '' ? key([own, amount, issued ?? '']) : key([own, amount < 0 ? '-' : '+']);
}

function key(parts: readonly (string | number)[]): string {
  return parts.join('\n');
}

/** Of three equal ones where two are there, one is new. */
function difference<Each>(
  imported: readonly Imported<Each>[],
  keys: readonly string[],
  storedKeys: readonly string[],
): NewRecords<Each> {
  const left = new Map<string, number>();
  for (const each of storedKeys) left.set(each, (left.get(each) ?? 0) + 1);
  const added = imported.filter((_, index) => {
    const there = left.get(keys[index]) ?? 0;
    if (there > 0) left.set(keys[index], there - 1);
    return there === 0;
  });
  return { added, alreadyThere: imported.length - added.length };
}
