/**
 * The dictionary of imports: a table out of a file, what is recognised of it, how it is to be read, and the records that come out.
 * Everything here can travel as JSON but for tables and contexts.
 */
import type { InvoiceStatus, Invoice, Payment, TimeEntry } from '../money/records';
import type { CellWords } from '../reading/cell-words';
import type { DayOrder } from '../reading/dates/parse-day';
import type { DecimalMark } from '../reading/parse-number';
import type { CellValue } from '../types';

/** Lines of cells, of any lengths: csv gives texts, xlsx and tabs give numbers, dates and ticks too. */
export type ImportTable = readonly (readonly CellValue[])[];

export const RECORD_KINDS = ['time', 'invoices', 'payments', 'tasks'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a column may hold. One name means the same in every kind: `date` is the day of work, of an invoice, of a payment. */
export const IMPORT_FIELDS = [
  'date', 'client', 'clientAddress', 'project', 'task', 'description', 'person', 'firstName', 'lastName',
  'startTime', 'endDate', 'endTime', 'pause', 'duration', 'hours', 'seconds', 'billableTime', 'otherTime', 'billable',
  'amount', 'net', 'tax', 'lineAmount', 'lineNet', 'currency', 'status', 'type', 'number', 'due', 'paid', 'open', 'paidOn',
  'corrects', 'voided', 'account', 'credit', 'debit', 'fee', 'refunded', 'invoice', 'transaction', 'direction',
  'start', 'deadline', 'estimate', 'estimateUnit', 'doneOn', 'done', 'archived', 'link', 'list', 'sourceText',
  'at', 'repeats', 'tax2', 'tax3', 'tax4', 'minutes',
] as const; // oxfmt-ignore
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Where each field stands, as a position from 0; a field without a column is left out. */
export type FieldColumns = Readonly<Partial<Record<ImportField, number>>>;

/** The fields that a person may choose for a file nobody knows, in the order in which they are asked. */
export const CHOSEN_FIELDS: Readonly<Record<RecordKind, readonly ImportField[]>> = {
  time: ['date', 'client', 'duration', 'startTime', 'endTime', 'pause', 'billable', 'amount', 'currency', 'project', 'task', 'person'],
  invoices: ['number', 'client', 'date', 'due', 'amount', 'net', 'tax', 'currency', 'status', 'paid', 'open', 'paidOn', 'corrects'],
  payments: ['date', 'client', 'amount', 'fee', 'currency', 'invoice', 'transaction'],
  tasks: ['task', 'client', 'due', 'start', 'deadline', 'estimate', 'done', 'link'],
}; // oxfmt-ignore

/** A rate or a kind of tax each: "VAT 21 %" and "VAT 9 %". */
export const TAXES: readonly ImportField[] = ['tax', 'tax2', 'tax3', 'tax4'];

/** A kind can be read where one field of each group has a column. */
export const NEEDED_FIELDS: Readonly<Record<RecordKind, readonly (readonly ImportField[])[]>> = {
  time: [['duration', 'hours', 'billableTime', 'endTime'], ['client', 'project']],
  invoices: [['number'], ['client', 'clientAddress'], ['date', 'due'], ['amount', 'net', 'lineAmount', 'lineNet', 'open']],
  payments: [['date'], ['amount', 'credit']],
  tasks: [['task']],
}; // oxfmt-ignore

/** Seen in a file that holds or imitates an export; described by the vendor; somebody's guess or example. */
export type Sureness = 'seen' | 'documented' | 'unproven';

/** A status that a word of the file stands for; such lines may also be left out. */
export type StatusMeaning = InvoiceStatus | 'leaveOut';

/** One line before the first. */
export const NO_HEADER = -1;

/** How a table is read. What a person may confirm or change is all here. */
export interface TableReading {
  /** Id of the layout, '' where none is known and the columns were proposed or chosen. */
  readonly layout: string;
  /** Position of the header line, from 0; `NO_HEADER` where the first line is a record already. */
  readonly headerRowIndex: number;
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  /** For dates such as 03/04/2026 that the file leaves open. */
  readonly dayOrder: DayOrder;
  /** For numbers such as 1,234 that their column leaves open. */
  readonly decimalMark: DecimalMark;
  /** ISO code for lines that name none; '' for the home currency. */
  readonly currency: string;
  /** What words of the status column mean that are not known, by the word as the file has it; by '' where a line says nothing of it. */
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  /** The day of lines without one (summaries), as days since 1970-01-01; null where it has to be asked. */
  readonly day: number | null;
  /** She wants hours that are there already in another form, too. */
  readonly takesTwice?: boolean;
}

/** What has to be remembered of a reading that a person confirmed, by the key of its header line. */
export type RememberedReading = Pick<
  TableReading,
  'kind' | 'columns' | 'dayOrder' | 'decimalMark' | 'currency' | 'statuses'
>;

/** A value of hers that shows how dates or numbers are read. */
export interface DateSample {
  readonly held: string;
  readonly rowNumber: number;
  /** Read with the day first, and with the month first; null where there is no such day. */
  readonly dmy: number | null;
  readonly mdy: number | null;
}

export interface NumberSample {
  readonly held: string;
  readonly rowNumber: number;
  readonly point: number | null;
  readonly comma: number | null;
}

/** What has to be answered before a table is read; what is proposed stands in the reading. */
export type ImportQuestion =
  /** Nobody knows this file: are kind and columns right? */
  | { readonly about: 'columns' }
  /** One field of each group needs a column. */
  | { readonly about: 'missing'; readonly anyOf: readonly ImportField[] }
  | { readonly about: 'dayOrder'; readonly sample: DateSample }
  | { readonly about: 'decimalMark'; readonly sample: NumberSample }
  /** An unknown word; with '' the lines that say nothing of what was paid. */
  | { readonly about: 'status'; readonly word: string; readonly rowNumber: number; readonly count: number }
  /** The lines have no date: which month are they from? */
  | { readonly about: 'day' };

/** What a reading would do, shown before it is done. */
export interface ReadingFindings {
  /** The file's own dates and numbers decide; the samples are then only shown. Null where there are none. */
  readonly dateSample: DateSample | null;
  readonly numberSample: NumberSample | null;
  /** A number of hers that is taken for minutes or seconds, and how many of them are an hour; null where none is. */
  readonly shortUnit: { readonly held: string; readonly perHour: number } | null;
  readonly dayOrder: DayOrder;
  readonly decimalMark: DecimalMark;
  readonly questions: readonly ImportQuestion[];
}

export interface RecognisedTable extends ReadingFindings {
  /** "Toggl Track"; '' where nobody knows the file. */
  readonly product: string;
  readonly sureness: Sureness | 'unknown' | 'remembered';
  /** One per column as the file has them, so that columns can be chosen. */
  readonly headers: readonly string[];
  /** Stable for the same header line: a confirmed reading is remembered by it. */
  readonly headerKey: string;
  readonly reading: TableReading;
}

/** What she has to do before the same file comes again, and whom a file is from. */
export interface ImportedTask {
  readonly name: string;
  /** As the file has it: a project, list or board; '' where none is named. */
  readonly client: string;
  /** Days since 1970-01-01. */
  readonly due: number | null;
  /** Minutes after midnight where the file gives a time of the clock. */
  readonly dueMinute: number | null;
  /** Milliseconds since 1970 where the file gives an instant; `due` is its day in her zone. */
  readonly dueInstant: number | null;
  /** What the file says instead of a day: "tomorrow"; '' where there is a day, or nothing. It is kept, so that no deadline is lost. */
  readonly dueInWords: string;
  /** Of an appointment: when it begins, in milliseconds since 1970; null for a task. */
  readonly at: number | null;
  readonly start: number | null;
  readonly estimateMinutes: number | null;
  readonly isDone: boolean;
  readonly link: string;
}

/** A record with what tells it apart from others. Its client is the name in the file. */
export interface Imported<Each> {
  readonly record: Each;
  /** Of the line it stands on, the first one if on several; from 1. */
  readonly rowNumber: number;
  /** "22:30–00:15" of a time entry that says so, else ''. */
  readonly clock: string;
  /** The id of a payment or an appointment where the file has one, else ''. */
  readonly transaction: string;
}

export const LEFT_OUT_REASONS = [
  'total', 'heading', 'running', 'zero', 'draft', 'void', 'bill', 'overpayment', 'notIncome', 'outgoing', 'conversion', 'hold',
  'transfer', 'notInvoice', 'notCompleted', 'memo', 'note', 'archived', 'recurring', 'subtask', 'chosen', 'past',
  'cancelled', 'allDay', 'free', 'later', 'plan',
] as const; // oxfmt-ignore
/** Why a line became no record. `chosen`: the user wants its status left out. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export const NEEDED_IN_FILES = [
  'date',
  'time',
  'duration',
  'amount',
  'status',
  'tick',
  'repeat',
  'zone',
  'currency',
  'direction',
] as const;

/** A cell that keeps a line, or part of it, from being read. */
export interface ImportProblem {
  readonly rowNumber: number;
  readonly field: ImportField;
  /** As it may be quoted; '' for a blank cell. */
  readonly held: string;
  readonly needed: (typeof NEEDED_IN_FILES)[number];
  /** Whether the line is left out; else only this cell is unknown. */
  readonly isLeftOut: boolean;
}

export interface ReadRecords {
  readonly time: readonly Imported<TimeEntry>[];
  readonly invoices: readonly Imported<Invoice>[];
  readonly payments: readonly Imported<Payment>[];
  readonly tasks: readonly Imported<ImportedTask>[];
  /** Lines below the header that hold anything. */
  readonly rows: number;
  /** Lines left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  readonly problems: readonly ImportProblem[];
  /** First and last day, as days since 1970-01-01; null without any. */
  readonly period: { readonly first: number; readonly last: number } | null;
}

/** Words of files nobody knows, of all languages together. */
export interface ImportWords {
  /** What columns are called. */
  readonly fields: Readonly<Partial<Record<ImportField, readonly string[]>>>;
  /** What stands in a status column. */
  readonly statuses: Readonly<Record<InvoiceStatus, readonly string[]>>;
  /** What stands under `direction` where money came in, beside the headers of `credit`. */
  readonly incoming: readonly string[];
  /** What says beside one of those that money went out, and elsewhere only that something is settled or sent. */
  readonly perhapsOutgoing: readonly string[];
  /** What stands there where money went out, beside the headers of `debit`. */
  readonly outgoing: readonly string[];
  /** What stands in a status column of money that has not come, or did not stay. */
  readonly notReceived: readonly string[];
  /** Headers of a column of hours, or of something else: times of the clock, numbers of pieces. */
  readonly perhapsDuration: readonly string[];
  /** Headers of a column of tasks, or of something else. */
  readonly perhapsTask: readonly string[];
  /** Headers of those who pay, where lines are payments. */
  readonly payers: readonly string[];
  /** Kinds of lines that are no invoices. */
  readonly notInvoices: readonly string[];
  /** The first words of lines that sum others. */
  readonly totals: readonly string[];
  /** What lines are called that carry a sum over to another page. */
  readonly carried: readonly string[];
  /** Kinds of invoices that are credit notes. */
  readonly credits: readonly string[];
}

/** What reading needs to know of her spreadsheet. */
export interface ImportContext {
  /** The order and mark of her spreadsheet: proposed where a file leaves them open. */
  readonly dayOrder: DayOrder;
  readonly decimalMark: DecimalMark;
  /** ISO code of her own currency, '' where it is not known. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The calendar day of a cell that is a date, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
  /** Seconds after midnight of such a cell. */
  readonly secondOf: (date: Date) => number;
  /** The day in her time zone at an instant, in milliseconds since 1970. */
  readonly dayOfInstant: (milliseconds: number) => number;
  /** Seconds after midnight there. */
  readonly secondOfInstant: (milliseconds: number) => number;
  readonly cellWords: CellWords;
  readonly words: ImportWords;
  /** Names as on her list. */
  readonly clients: readonly string[];
}
