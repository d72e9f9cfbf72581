/** Records → cells of their tabs, in the spreadsheet's language. Texts have been made safe before they come here. */
import type { ImportedTask } from '../../core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../core/money/records';
import type { CellValue } from '../../core/types';
import { lengthCell } from '../today/append-tasks';
import type { InvoiceColumn, PaymentColumn, TimeColumn } from '../../i18n/types/record-tabs';
import type { Texts } from '../../i18n/types/texts';

const SECONDS_PER_HOUR = 3600;
const HUNDREDTHS = 100;

/** How the spreadsheet writes. */
export interface LineStyle {
  /** When a calendar day begins there. @param day since 1970-01-01 */
  readonly startOfDay: (day: number) => Date;
  /** @param minute after midnight; null for a whole day */
  readonly momentAt: (day: number, minute: number | null) => Date;
  /** A date at midnight would be a day without a time: midnight is a text. @param milliseconds since 1970 */
  readonly timeAt: (milliseconds: number) => CellValue;
  readonly texts: Texts;
}

/** Whose a record is, and where it comes from. */
export interface Origin {
  readonly client: string;
  readonly source: string;
}

type Line<Column extends string> = Readonly<Record<Column, CellValue>>;

export function entryLine(
  { day, seconds, billable, amount, currency, project, task, person }: TimeEntry,
  { client, source }: Origin,
  { startOfDay }: LineStyle,
): Line<TimeColumn> {
  return {
    date: startOfDay(day),
    client,
    hours: seconds / SECONDS_PER_HOUR,
    billable: billable ?? '',
    amount: units(amount),
    currency,
    project,
    task,
    person,
    source,
  };
}

export function invoiceLine(
  { number, issued, due, amount, currency, status, paid, paidOn, corrects }: Invoice,
  { client, source }: Origin,
  { startOfDay, texts }: LineStyle,
): Line<InvoiceColumn> {
  const cellOf = (day: number | null): CellValue => (day === null ? '' : startOfDay(day));
  return {
    number,
    client,
    issued: cellOf(issued),
    due: cellOf(due),
    amount: units(amount),
    currency,
    status: texts.recordTabs.statuses[status],
    paid: units(paid),
    paidOn: cellOf(paidOn),
    corrects,
    source,
  };
}

export function paymentLine(
  { day, amount, fee, currency, invoice }: Payment,
  { client, source }: Origin,
  { startOfDay }: LineStyle,
): Line<PaymentColumn> {
  return {
    date: startOfDay(day),
    client,
    amount: units(amount),
    fee: fee === 0 ? '' : units(fee),
    currency,
    invoice,
    source,
  };
}

export function taskLine(
  { name, due, dueMinute, dueInstant, dueInWords, at, start, estimateMinutes, link }: ImportedTask,
  { client, source }: Origin,
  { startOfDay, momentAt, timeAt }: LineStyle,
): Line<TaskLineColumn> {
  const dueCell = (): CellValue => {
    if (dueInstant !== null) return new Date(dueInstant);
    return due === null ? dueInWords : momentAt(due, dueMinute);
  };
  return {
    done: false,
    task: name,
    client,
    due: dueCell(),
    estimate: lengthCell(estimateMinutes),
    notBefore: start === null ? '' : startOfDay(start),
    at: at === null ? '' : timeAt(at),
    link,
    source,
  };
}

type TaskLineColumn =
  | 'done'
  | 'task'
  | 'client'
  | 'due'
  | 'estimate'
  | 'notBefore'
  | 'at'
  | 'link'
  | 'source';

function units(hundredths: number | null): CellValue {
  return hundredths === null ? '' : hundredths / HUNDREDTHS;
}
