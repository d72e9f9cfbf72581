/** What is said about the tabs that hold time, invoices, payments, currencies and names: their headers, their words, and what cannot be read. */

export const TIME_COLUMNS = [
  'date',
  'client',
  'hours',
  'billable',
  'amount',
  'currency',
  'project',
  'task',
  'person',
  'source',
] as const;
export type TimeColumn = (typeof TIME_COLUMNS)[number];

export const INVOICE_COLUMNS = [
  'number',
  'client',
  'issued',
  'due',
  'amount',
  'currency',
  'status',
  'paid',
  'paidOn',
  'corrects',
  'source',
] as const;
export type InvoiceColumn = (typeof INVOICE_COLUMNS)[number];

export const PAYMENT_COLUMNS = ['date', 'client', 'amount', 'fee', 'currency', 'invoice', 'source'] as const;
export type PaymentColumn = (typeof PAYMENT_COLUMNS)[number];

export const CURRENCY_COLUMNS = ['currency', 'from', 'rate', 'source'] as const;
export type CurrencyColumn = (typeof CURRENCY_COLUMNS)[number];

export const NAME_COLUMNS = ['name', 'client', 'source'] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];

type Headers<Column extends string> = Readonly<Record<Column, string>>;
type Notes<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** How the state of an invoice is written. */
export interface InvoiceStatusTexts {
  readonly draft: string;
  readonly open: string;
  readonly partPaid: string;
  readonly paid: string;
  readonly writtenOff: string;
  readonly void: string;
}

export interface RecordTabTexts {
  readonly headers: {
    readonly time: Headers<TimeColumn>;
    readonly invoices: Headers<InvoiceColumn>;
    readonly payments: Headers<PaymentColumn>;
    readonly currencies: Headers<CurrencyColumn>;
    readonly names: Headers<NameColumn>;
  };
  /** On headers: what the cells take. */
  readonly notes: {
    readonly time: Notes<TimeColumn>;
    readonly invoices: Notes<InvoiceColumn>;
    readonly payments: Notes<PaymentColumn>;
    readonly currencies: Notes<CurrencyColumn>;
    readonly names: Notes<NameColumn>;
  };
  readonly statuses: InvoiceStatusTexts;
  /** Stands on Names beside a name that is no client's. */
  readonly notAClient: string;
  /** Whole sentences. `cell` is like Time!C4. */
  readonly problems: {
    /** `others`: headers there that mean nothing to us; one may be the column under a new name. */
    readonly noColumn: (tab: string, header: string, others: readonly string[]) => string;
    /** Of a column that nothing needs; `others` hold what it would. */
    readonly lostColumn: (tab: string, header: string, others: readonly string[]) => string;
    readonly date: (cell: string, held: string) => string;
    readonly hours: (cell: string, held: string) => string;
    readonly amount: (cell: string, held: string) => string;
    readonly tick: (cell: string, held: string) => string;
    readonly status: (cell: string, held: string, statuses: readonly string[]) => string;
    readonly currency: (cell: string, held: string) => string;
    readonly rate: (cell: string, held: string) => string;
  };
}
