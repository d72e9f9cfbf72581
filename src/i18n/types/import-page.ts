/** What the page says that imports files. */

export type KindName = 'time' | 'invoices' | 'payments' | 'tasks';

export type FieldName =
  | 'date' | 'client' | 'duration' | 'startTime' | 'endTime' | 'pause' | 'billable' | 'amount' | 'currency' | 'project' | 'task'
  | 'person' | 'number' | 'due' | 'net' | 'tax' | 'status' | 'paid' | 'open' | 'paidOn' | 'corrects' | 'fee' | 'invoice'
  | 'transaction' | 'start' | 'estimate' | 'done' | 'link'; // oxfmt-ignore

export type LeftOutName =
  | 'total' | 'heading' | 'running' | 'zero' | 'draft' | 'void' | 'bill' | 'overpayment' | 'notIncome' | 'outgoing'
  | 'conversion' | 'hold' | 'transfer' | 'notInvoice' | 'notCompleted' | 'memo' | 'note' | 'archived' | 'recurring'
  | 'subtask' | 'chosen' | 'done' | 'notClient' | 'twice' | 'past'
  | 'cancelled' | 'allDay' | 'free' | 'later' | 'plan'; // oxfmt-ignore

export type NeededName =
  | 'date'
  | 'time'
  | 'duration'
  | 'amount'
  | 'status'
  | 'tick'
  | 'repeat'
  | 'zone'
  | 'currency'
  | 'direction';

/** Captions and remarks: plain texts, which the server sends in her language. */
export interface ImportPageLabels {
  readonly drop: {
    readonly heading: string;
    /** Which files, and that they stay here. */
    readonly hint: string;
    readonly choose: string;
    readonly tabLabel: string;
    readonly noTab: string;
    readonly more: string;
  };
  /** Whole sentences about a file that cannot be used; `{name}` stands for its name, `{most}` for how much one may hold. */
  readonly refused: {
    readonly tooLarge: string;
    readonly tooManyRows: string;
    readonly unreadable: string;
    readonly oldExcel: string;
    readonly empty: string;
    readonly noRows: string;
    readonly noHeader: string;
    /** A column for each day, month or client. */
    readonly crossed: string;
    readonly twice: string;
  };
  readonly stop: string;
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Beside the name of the product. */
  readonly sureness: {
    readonly documented: string;
    readonly unproven: string;
    readonly unknown: string;
    readonly remembered: string;
  };
  /** Behind a number of rows of time or money. */
  readonly withoutClient: string;
  readonly leftOut: string;
  readonly leftOutReasons: Readonly<Record<LeftOutName, string>>;
  readonly needed: Readonly<Record<NeededName, string>>;
  readonly monthLabel: string;
  readonly columns: string;
  readonly askColumns: string;
  /** The same, of a file without a header line. */
  readonly noHeaders: string;
  readonly kindLabel: string;
  readonly notUsed: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly leaveOut: string;
  /** A tick beside hours that are there already in another form. */
  readonly takeTwice: string;
  readonly names: {
    readonly heading: string;
    readonly hint: string;
    readonly notAClient: string;
    readonly keep: string;
    readonly similar: string;
  };
  readonly ratesHint: string;
  readonly nothingNew: string;
  readonly answerFirst: string;
  readonly opening: string;
  readonly comparing: string;
}

/** With names and numbers in it: functions, which cannot travel, so the page carries them in all languages. */
export interface ImportPageSentences {
  readonly reading: (name: string) => string;
  readonly rows: (count: number) => string;
  readonly period: (first: string, last: string) => string;
  readonly fresh: (count: number) => string;
  readonly there: (count: number) => string;
  readonly problems: (count: number) => string;
  /** "Row 12, “Start Date”: “soon” – a date is needed." `held` may be ''. */
  readonly problem: (row: number, column: string, held: string, needed: string) => string;
  readonly moreProblems: (count: number) => string;
  /** "03/04/2026 is": a choice of days follows. */
  readonly datesLabel: (held: string) => string;
  readonly numbersLabel: (held: string) => string;
  /** A number of hers that is taken for minutes, and the same in hours. */
  readonly unitLabel: (held: string, hours: string, isMinutes: boolean) => string;
  readonly missing: (fields: readonly string[]) => string;
  readonly statusLabel: (word: string, count: number) => string;
  /** For rows that say nothing of what was paid. */
  readonly silentLabel: (count: number) => string;
  /** Names in files that are known. */
  readonly namesFound: (count: number) => string;
  readonly ratesLabel: (currencies: readonly string[]) => string;
  readonly remove: (name: string) => string;
  readonly importLines: (count: number) => string;
}

export type ImportPageTexts = ImportPageLabels & ImportPageSentences;
