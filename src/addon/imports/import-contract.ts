/**
 * What the import page and the command line ask of the server, and what they get: plain values, because they travel as JSON. Records
 * carry the names of their files; what is decided about a name travels beside them.
 */
import { RECORD_KINDS } from '../../core/imports/types';
import type { Imported, ImportedTask, RememberedReading } from '../../core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../core/money/records';
import type { DayOrder } from '../../core/reading/dates/parse-day';
import type { DecimalMark } from '../../core/reading/parse-number';
import type { FactProposals } from '../sidebar/sidebar-contract';

/** Everything that reading files needs to know of the spreadsheet. */
export interface ImportState {
  /** Names as on her list. */
  readonly clients: readonly string[];
  readonly names: readonly NameDecision[];
  /** Readings that she has confirmed, by the key of their header line. */
  readonly readings: Readonly<Record<string, RememberedReading>>;
  /** Names of tabs that may hold records; ours and the list are not among them. */
  readonly tabs: readonly string[];
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  readonly timeZone: string;
  /** Minutes since 1970-01-01, 00:00 UTC. */
  readonly now: number;
  /** ISO code of the home currency, '' where it is not known. */
  readonly currency: string;
}

export interface NameDecision {
  /** As in files. */
  readonly name: string;
  /** Null for not a client. */
  readonly client: string | null;
}

/** A date on its way: Google makes nothing of one. */
export type SentCell = number | string | boolean | null | { readonly day: number; readonly second: number };

export interface SentFile {
  readonly product: string;
  readonly time: readonly Imported<TimeEntry>[];
  readonly invoices: readonly Imported<Invoice>[];
  readonly payments: readonly Imported<Payment>[];
  /** What is to be done, without what is done. */
  readonly tasks: readonly Imported<ImportedTask>[];
  /** Hours that are there already in another form, are to come in all the same. */
  readonly takesTwice?: boolean;
  /** Of a calendar: everything it holds, as lines name it, so that what has moved is found. */
  readonly events?: readonly string[];
  /** What is to be remembered for files with the same header line; null for what is known anyway. */
  readonly remember: { readonly headerKey: string; readonly reading: RememberedReading } | null;
}

export interface SentImport {
  readonly files: readonly SentFile[];
  /** One for each name that a record may have: her client, the name itself, or null for not a client: such records are left out. */
  readonly names: readonly NameDecision[];
  /** Whether rates of foreign currencies are to come from Google Finance. */
  readonly withRates: boolean;
}

export const MONEY_TABS = ['time', 'invoices', 'payments'] as const;
/** Records have tabs that are called as their kinds. */
export const RECORD_TABS = RECORD_KINDS;
export type RecordTabName = (typeof RECORD_TABS)[number];

/** One letter per record, in the order in which they were sent: 1 for new, 0 for what is there already, 2 for hours that are there in sum. */
export type FreshRecords = Readonly<Record<RecordTabName, string>>;

export interface ImportPreview {
  /** In the order of the files. */
  readonly files: readonly FreshRecords[];
  /** ISO codes of foreign currencies without a rate. */
  readonly currencies: readonly string[];
  /** Of each file, a sentence on lines that its calendar no longer bears out, '' without any. */
  readonly gone: readonly string[];
}

export interface ImportOutcome {
  /** What was added, for her to read. */
  readonly text: string;
  /** Lines added. */
  readonly added: Readonly<Record<RecordTabName, number>>;
  /** Whether there is something that can be recalculated. */
  readonly canRecalculate: boolean;
}

/** The calls of the page. */
export interface ImportCalls {
  open(): ImportState;
  readTab(name: string): readonly (readonly SentCell[])[];
  preview(sent: SentImport): ImportPreview;
  write(sent: SentImport): ImportOutcome;
  /** Figures on record beside her own, for her to choose from. */
  proposeFacts(): FactProposals;
  /** Lets these take the place of hers while tiers are worked out, and no others. */
  useFacts(settings: readonly string[]): null;
}
export type ImportCallName = keyof ImportCalls;
