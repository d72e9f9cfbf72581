/**
 * A layout is data: how one product names its columns, and what is peculiar about its lines. Each has a file in `layouts/`, in the room of what it brings, and says there in a comment
 * from which public repository and path, or page, its headers are: that is for us, and need not travel to her browser.
 */
import type { DayOrder } from '../reading/dates/parse-day';
import type { ImportField, LeftOutReason, RecordKind, StatusMeaning, Sureness } from './types';

export interface Layout {
  /** Stays the same for good: it is remembered. */
  readonly id: string;
  readonly product: string;
  readonly kind: RecordKind;
  readonly sureness: Sureness;
  /** Headers per field, in all languages of the product, best first; case, accents, marks and a currency do not matter. */
  readonly columns: Readonly<Partial<Record<ImportField, readonly string[]>>>;
  /** One field of each group has to be there. */
  readonly needs: readonly (readonly ImportField[])[];
  /** Headers by which it is told from others; one of each group has to be there. They need not be read. */
  readonly marks: readonly (readonly string[])[];
  readonly traps?: Traps;
}

/** What is peculiar about the lines of a product. */
export interface Traps {
  /** The product always writes dates in this order. */
  readonly dayOrder?: DayOrder;
  /** It mostly writes dates so: proposed where a file leaves it open. */
  readonly usualOrder?: DayOrder;
  /** All amounts are in this currency, or the currency stands nowhere. */
  readonly currency?: string;
  /** Dates with a time are in UTC: the day is the one in her zone. */
  readonly isUtc?: boolean;
  /** Where one of these is blank, the one above holds. */
  readonly fillsDown?: readonly ImportField[];
  /** Lines that hold a month and nothing else date those below. */
  readonly hasMonthLines?: boolean;
  /** The client stands alone on a line above its invoices. */
  readonly hasClientLines?: boolean;
  /** A second line in a cell says something else. */
  readonly firstLineOnly?: boolean;
  /** Statuses of the product, beside those that all languages know. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
  /** Lines whose field holds one of these words are left out. */
  readonly leavesOut?: readonly LineRule[];
  /** Only lines whose field holds one of these words, or nothing, are read; the others are left out. */
  readonly reads?: readonly LineRule[];
  /** The amount of these lines is given back, or owed to the client. */
  readonly negative?: Omit<LineRule, 'reason'>;
  /** Negative amounts are money that went to others, but for those that `negative` says. */
  readonly leavesOutNegative?: boolean;
  /** The amount stands there without what was kept of it. */
  readonly isAfterFees?: boolean;
  /** Invoices and those that take them back stand as pairs. */
  readonly hasStornoPairs?: boolean;
  /** Lines without a tick under `billable` are not billable. */
  readonly ticksBillable?: boolean;
  /** Times are in milliseconds since 1970, durations in milliseconds. */
  readonly isInMilliseconds?: boolean;
  /** The client's name is what stands before its street. */
  readonly startsWithClient?: boolean;
  /** Groups of lines with a header of their own each. */
  readonly isBoard?: boolean;
  /** A line whose type is "section" names the client of those below, names hold @labels, a due date may be "every Friday". */
  readonly hasSections?: boolean;
}

/** Compared as headers are: case, accents and marks do not matter. */
export interface LineRule {
  readonly field: ImportField;
  /** What the cell says; a word that ends in * begins it, one with * before and behind stands in it. */
  readonly words: readonly string[];
  readonly reason: LeftOutReason;
}
