/**
 * What time trackers, invoices and payments say, free of any product's columns: one type per tab. A name is the name as it
 * stands there; whose it is, is found out later. Days are days since 1970-01-01. Money is whole hundredths of its currency's
 * unit, also where a currency has none (1 500 Ft is 150000): sums stay exact, and one way of counting serves all currencies.
 */

/** Work on one day for one client. */
export interface TimeEntry {
  readonly day: number;
  /** '' where the entry names none. */
  readonly client: string;
  /** Whole seconds; negative for a correction. */
  readonly seconds: number;
  /** Null where nobody said. */
  readonly billable: boolean | null;
  /** What it is worth, in hundredths; null where nobody said. */
  readonly amount: number | null;
  /** ISO code, '' where nobody said: the home currency. */
  readonly currency: string;
  readonly project: string;
  readonly task: string;
  readonly person: string;
}

export const INVOICE_STATUSES = ['draft', 'open', 'partPaid', 'paid', 'writtenOff', 'void'] as const;
/** Drafts and void invoices leave every sum. */
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** An invoice or, with a negative amount, a credit note. */
export interface Invoice {
  readonly number: string;
  readonly client: string;
  readonly issued: number | null;
  readonly due: number | null;
  /** In hundredths; without VAT where that is known. */
  readonly amount: number;
  /** The amount contains VAT, because nothing else is known. */
  readonly withTax: boolean;
  readonly currency: string;
  readonly status: InvoiceStatus;
  /** In hundredths, on the footing of `amount`: without VAT where that is. Null where nobody said. */
  readonly paid: number | null;
  /** Day of the last payment. */
  readonly paidOn: number | null;
  /** Number of the invoice that a credit note corrects, '' where none is named. */
  readonly corrects: string;
}

/** Money that came in or, negative, was given back. */
export interface Payment {
  readonly day: number;
  readonly client: string;
  /** In hundredths, before fees. */
  readonly amount: number;
  /** In hundredths, 0 or more: what the bank or service kept. */
  readonly fee: number;
  readonly currency: string;
  /** Number of the invoice it pays, '' where none is named. */
  readonly invoice: string;
}
