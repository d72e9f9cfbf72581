/**
 * What arrives from the import page → a typed import. Anyone who has the spreadsheet open can call, with anything; what is no such
 * import becomes null, and never throws. No text that gets through can become a formula.
 */
import type { Imported, ImportedTask, RememberedReading } from '../../core/imports/types';
import { INVOICE_STATUSES, type Invoice, type Payment, type TimeEntry } from '../../core/money/records';
import { MILLISECONDS_PER_DAY } from '../../core/reading/dates/parse-day';
import { neverFormula } from '../wording/never-formula';
import { RECORD_TABS, type NameDecision, type SentFile, type SentImport } from './import-contract';

/** 20,000 entries are a busy year of a team; ten times that still fits into a run of Apps Script. */
export const MOST_RECORDS = 200_000;
const MOST_FILES = 200;
/** Texts are shown in one line of a cell. */
const LONGEST_TEXT = 2000;
const LONGEST_READING = 5000;
/** Days from 1900 to 2199. */
const DAYS = { first: -25567, last: 84005 };
/** Hundredths and seconds, far beyond anybody's. */
const LARGEST = 1e13;
const MOST_ROWS = 10_000_000;

type Fields = Readonly<Record<string, unknown>>;
type Parse<Value> = (value: unknown) => Value | undefined;

export function parseImport([sent]: readonly unknown[]): SentImport | null {
  if (!isFields(sent)) return null;
  const files = listOf(sent.files, MOST_FILES, parseFile);
  const names = listOf(sent.names, MOST_RECORDS, parseDecision);
  if (files === undefined || names === undefined || typeof sent.withRates !== 'boolean') return null;
  return { files, names, withRates: sent.withRates };
}

/** How many records an import has, before it is looked at. */
export function countRecords([sent]: readonly unknown[]): number {
  const files = isFields(sent) && Array.isArray(sent.files) ? (sent.files as unknown[]) : [];
  const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  const lengths = files.filter(isFields).flatMap((file) => RECORD_TABS.map((tab) => lengthOf(file[tab])));
  return lengths.reduce((sum, length) => sum + length, 0);
}

export function parseTabName([name]: readonly unknown[]): string | null {
  return typeof name === 'string' && name.length <= LONGEST_TEXT ? name : null;
}

function parseFile(value: unknown): SentFile | undefined {
  if (!isFields(value)) return undefined;
  const product = parseProduct(value.product);
  const time = listOf(value.time, MOST_RECORDS, importedOf(parseEntry));
  const invoices = listOf(value.invoices, MOST_RECORDS, importedOf(parseInvoice));
  const payments = listOf(value.payments, MOST_RECORDS, importedOf(parsePayment));
  const tasks = listOf(value.tasks, MOST_RECORDS, importedOf(parseTask));
  const remember = value.remember === null ? null : parseRemembered(value.remember);
  const takesTwice = value.takesTwice === true;
  const events = value.events === undefined ? [] : listOf(value.events, MOST_RECORDS, text);
  return complete({ product, time, invoices, payments, tasks, takesTwice, events, remember });
}

/** It opens the text in Source, whose parts are told by these marks. */
function parseProduct(value: unknown): string | undefined {
  return text(value)
    ?.replace(/[·"#]/g, ' ')
    .replace(/^[\s=+\-@']+/, '')
    .trim();
}

function parseDecision(value: unknown): NameDecision | undefined {
  if (!isFields(value)) return undefined;
  return complete({ name: text(value.name), client: orNull(text)(value.client) });
}

/** What is remembered comes back to the page as it was, and is checked there when it is used. */
function parseRemembered(value: unknown): SentFile['remember'] | undefined {
  if (!isFields(value) || !isFields(value.reading)) return undefined;
  const headerKey = text(value.headerKey);
  const isShort = JSON.stringify(value.reading).length <= LONGEST_READING;
  return headerKey !== undefined && headerKey !== '' && isShort
    ? { headerKey, reading: value.reading as unknown as RememberedReading }
    : undefined;
}

function importedOf<Each>(parse: Parse<Each>): Parse<Imported<Each>> {
  return (value) =>
    isFields(value)
      ? complete({
          record: parse(value.record),
          rowNumber: whole(1, MOST_ROWS)(value.rowNumber),
          clock: text(value.clock),
          transaction: text(value.transaction),
        })
      : undefined;
}

function parseEntry(value: unknown): TimeEntry | undefined {
  if (!isFields(value)) return undefined;
  return complete({
    day: day(value.day),
    client: text(value.client),
    seconds: amount(value.seconds),
    billable: value.billable === null ? null : tick(value.billable),
    amount: orNull(amount)(value.amount),
    currency: currency(value.currency),
    project: text(value.project),
    task: text(value.task),
    person: text(value.person),
  });
}

function parseInvoice(value: unknown): Invoice | undefined {
  if (!isFields(value)) return undefined;
  return complete({
    number: text(value.number),
    client: text(value.client),
    issued: orNull(day)(value.issued),
    due: orNull(day)(value.due),
    amount: amount(value.amount),
    withTax: tick(value.withTax),
    currency: currency(value.currency),
    status: INVOICE_STATUSES.find((status) => status === value.status),
    paid: orNull(amount)(value.paid),
    paidOn: orNull(day)(value.paidOn),
    corrects: text(value.corrects),
  });
}

function parsePayment(value: unknown): Payment | undefined {
  if (!isFields(value)) return undefined;
  return complete({
    day: day(value.day),
    client: text(value.client),
    amount: amount(value.amount),
    fee: whole(0, LARGEST)(value.fee),
    currency: currency(value.currency),
    invoice: text(value.invoice),
  });
}

function parseTask(value: unknown): ImportedTask | undefined {
  if (!isFields(value)) return undefined;
  return complete({
    name: text(value.name),
    client: text(value.client),
    due: orNull(day)(value.due),
    dueMinute: orNull(minute)(value.dueMinute),
    dueInstant: orNull(instant)(value.dueInstant),
    dueInWords: text(value.dueInWords),
    at: orNull(instant)(value.at),
    start: orNull(day)(value.start),
    estimateMinutes: orNull(whole(0, MINUTES_PER_YEAR))(value.estimateMinutes),
    isDone: tick(value.isDone),
    link: text(value.link),
  });
}

const MINUTES_PER_YEAR = 525600;
const minute = whole(0, 1440);
const instant = whole(DAYS.first * MILLISECONDS_PER_DAY, DAYS.last * MILLISECONDS_PER_DAY);
const day = whole(DAYS.first, DAYS.last);
const amount = whole(-LARGEST, LARGEST);

function whole(least: number, most: number): Parse<number> {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : undefined;
}

function tick(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function currency(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[A-Z]{3})?$/.test(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return undefined;
  return neverFormula(value.replace(/\s+/g, ' ').trim());
}

function orNull<Value>(parse: Parse<Value>): Parse<Value | null> {
  return (value) => (value === null ? null : parse(value));
}

function listOf<Item>(value: unknown, most: number, parse: Parse<Item>): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items: Item[] = [];
  for (const each of value as unknown[]) {
    const item = parse(each);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Complete<Parts> = { readonly [Key in keyof Parts]: Exclude<Parts[Key], undefined> };

/** Undefined where a part of it is. */
function complete<Parts extends object>(parts: Parts): Complete<Parts> | undefined {
  return Object.values(parts).includes(undefined) ? undefined : (parts as Complete<Parts>);
}
