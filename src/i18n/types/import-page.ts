/** What the page says that imports files. It carries all languages, as reading files does. */

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

export type NeededName = 'date' | 'time' | 'duration' | 'amount' | 'status' | 'tick' | 'repeat' | 'zone';

export interface ImportPageTexts {
  readonly drop: {
    readonly heading: string;
    /** Which files, and that they stay here. */
    readonly hint: string;
    readonly choose: string;
    readonly tabLabel: string;
    readonly noTab: string;
    readonly more: string;
  };
  readonly reading: (name: string) => string;
  readonly stop: string;
  /** Whole sentences about a file that cannot be used. */
  readonly refused: {
    readonly tooLarge: (name: string, most: string) => string;
    readonly tooManyRows: (name: string, most: string) => string;
    readonly unreadable: (name: string) => string;
    readonly oldExcel: (name: string) => string;
    readonly empty: (name: string) => string;
    readonly noRows: (name: string) => string;
    readonly noHeader: (name: string) => string;
    /** A column for each day, month or client. */
    readonly crossed: (name: string) => string;
    readonly twice: (name: string) => string;
  };
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Beside the name of the product. */
  readonly sureness: {
    readonly documented: string;
    readonly unproven: string;
    readonly unknown: string;
    readonly remembered: string;
  };
  readonly rows: (count: number) => string;
  readonly period: (first: string, last: string) => string;
  readonly fresh: (count: number) => string;
  readonly there: (count: number) => string;
  /** Behind a number of rows of time or money. */
  readonly withoutClient: string;
  readonly leftOut: string;
  readonly leftOutReasons: Readonly<Record<LeftOutName, string>>;
  readonly problems: (count: number) => string;
  /** "Row 12, “Start Date”: “soon” – a date is needed." `held` may be ''. */
  readonly problem: (row: number, column: string, held: string, needed: string) => string;
  readonly needed: Readonly<Record<NeededName, string>>;
  readonly moreProblems: (count: number) => string;
  /** "03/04/2026 is": a choice of days follows. */
  readonly datesLabel: (held: string) => string;
  readonly numbersLabel: (held: string) => string;
  /** A number of hers that is taken for minutes, and the same in hours. */
  readonly unitLabel: (held: string, hours: string, isMinutes: boolean) => string;
  readonly homeCurrency: string;
  readonly monthLabel: string;
  readonly columns: string;
  readonly askColumns: string;
  readonly missing: (fields: readonly string[]) => string;
  readonly kindLabel: string;
  readonly notUsed: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly statusLabel: (word: string, count: number) => string;
  /** For rows that say nothing of what was paid. */
  readonly silentLabel: (count: number) => string;
  readonly leaveOut: string;
  /** A tick beside hours that are there already in another form. */
  readonly takeTwice: string;
  readonly names: {
    readonly heading: string;
    readonly hint: string;
    readonly notAClient: string;
    readonly keep: string;
    readonly similar: string;
    readonly found: (count: number) => string;
  };
  readonly ratesLabel: (currencies: readonly string[]) => string;
  readonly ratesHint: string;
  readonly remove: (name: string) => string;
  readonly importLines: (count: number) => string;
  readonly nothingNew: string;
  readonly answerFirst: string;
  readonly opening: string;
  readonly comparing: string;
}
