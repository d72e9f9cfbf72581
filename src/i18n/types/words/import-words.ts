/**
 * Words of files that come from nobody's product we know: what columns are called, what stands in them. Whatever the spreadsheet's
 * language, words of all languages are known. Case, accents, marks and currencies do not matter.
 */
export interface ImportWordTexts {
  /** Headers, by what the column holds; best first. */
  readonly fields: Readonly<Record<ImportWordField, readonly string[]>>;
  /** Statuses of invoices. */
  readonly statuses: Readonly<
    Record<'draft' | 'open' | 'partPaid' | 'paid' | 'writtenOff' | 'void', readonly string[]>
  >;
  /** What stands under `direction` where money came in, beside the headers of `credit`. */
  readonly incoming: readonly string[];
  /** What says beside one of those that money went out, and elsewhere only that something is settled or sent. */
  readonly perhapsOutgoing: readonly string[];
  /** What stands there where money went out, beside the headers of `debit`. */
  readonly outgoing: readonly string[];
  /** What stands under the status of money that has not come, or did not stay, beside what is said of a void invoice. */
  readonly notReceived: readonly string[];
  /** Headers of a column of hours, or of something else: times of the clock, numbers of pieces. */
  readonly perhapsDuration: readonly string[];
  /** Headers of a column of tasks, or of something else. */
  readonly perhapsTask: readonly string[];
  /** Headers of those who pay, where lines are payments. */
  readonly payers: readonly string[];
  /** Kinds of lines beside invoices that are none: offers, bills of others. */
  readonly notInvoices: readonly string[];
  /** How lines begin that sum others. */
  readonly totals: readonly string[];
  /** What lines are called that carry a sum over to another page. In other places these words mean other things: a handover, a transfer, a haulage firm. */
  readonly carried: readonly string[];
  /** What invoices are called that give money back. */
  readonly credits: readonly string[];
}

export type ImportWordField =
  | 'date'
  | 'client'
  | 'project'
  | 'task'
  | 'person'
  /** Of who worked, or of a client that is no company. */
  | 'firstName'
  | 'lastName'
  | 'startTime'
  | 'endTime'
  /** Of an appointment. */
  | 'endDate'
  /** Taken off the time between start and end. */
  | 'pause'
  | 'duration'
  | 'billable'
  /** Money; of an invoice, with VAT or nobody knows. */
  | 'amount'
  /** Money without VAT, and the VAT alone. */
  | 'net'
  | 'tax'
  | 'currency'
  | 'status'
  | 'number'
  | 'due'
  | 'paid'
  /** What is still to be paid. */
  | 'open'
  | 'paidOn'
  /** The invoice that a credit note takes back. */
  | 'corrects'
  | 'fee'
  /** What of a payment was given back later. */
  | 'refunded'
  /** The invoice that a payment is for. */
  | 'invoice'
  | 'transaction'
  | 'start'
  | 'estimate'
  | 'done'
  /** The day on which a task was done. */
  | 'doneOn'
  /** Where tasks of one client stand together. */
  | 'list'
  | 'link'
  /** What a payment is for. */
  | 'description'
  /** Whether money came in or went out, where amounts have no sign. */
  | 'direction'
  /** Money that came in, and money that went out, where they have columns of their own. */
  | 'credit'
  | 'debit'
  /** Invoice, credit note, offer. */
  | 'type'
  /** Only on our own tabs. */
  | 'sourceText';
