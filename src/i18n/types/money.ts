/** What is said about money and time: settings, the Money tab, next steps, and what is known of one client. Amounts, hours, days and shares arrive formatted. */

/** In the order in which they are shown. */
export const MONEY_SETTING_NAMES = [
  'incomeFromPayments',
  'hoursPerMonthFromRecords',
  'hoursThisMonthFromRecords',
  'hourlyRateFromRecords',
  'income12MonthsFromRecords',
  'daysLateFromRecords',
  'monthsForHours',
  'paymentTerms',
  'troubleShare',
  'ownMinimumRate',
  'reserve',
  'carryOverMonths',
] as const;
export type MoneySettingName = (typeof MONEY_SETTING_NAMES)[number];

/** Columns of the Money tab, in their order. */
export const MONEY_COLUMNS = [
  'client',
  'tier',
  'income',
  'share',
  'runningShare',
  'paretoClass',
  'hours',
  'rate',
  'afterTrouble',
  'daysLate',
  'open',
  'overdue',
  'retainerLeft',
  'trend',
] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

export interface MoneyTexts {
  readonly settings: {
    readonly names: Readonly<Record<MoneySettingName, string>>;
    readonly purposes: Readonly<Record<MoneySettingName, string>>;
  };
  /** Behind a figure that is not her own. */
  readonly fromRecords: string;
  /** A piece of Why: names of criteria whose values are not her own. */
  readonly figuresFrom: (criteria: readonly string[]) => string;
  /** On the header of a column of hers. @param setting name of the setting that says so */
  readonly headerNote: (setting: string) => string;

  readonly tab: {
    readonly headers: Readonly<Record<MoneyColumn, string>>;
    /** On headers: the definition. */
    readonly notes: Readonly<Partial<Record<MoneyColumn, string>>>;
    readonly total: string;
    /** How much hangs on few. @param clients "4", as if there were so many equal ones */
    readonly dependence: (clients: string, largest: string, share: string) => string;
    readonly waiting: string;
    readonly waitingHeaders: {
      readonly invoice: string;
      readonly client: string;
      readonly daysLate: string;
      readonly amount: string;
    };
    readonly ifLeft: string;
    readonly ifLeftHeaders: {
      readonly client: string;
      readonly incomeLost: string;
      readonly shareLost: string;
      readonly hoursFreed: string;
      readonly replacedBy: string;
      readonly reserveLasts: string;
    };
  };

  /** Without full stops, after Recalculate. */
  readonly remarks: {
    readonly unknownNames: (count: number, first: string, cell: string) => string;
    readonly withoutRate: (currencies: readonly string[]) => string;
    /** Of several cells; what is wrong with the first follows. */
    readonly unreadable: (count: number, cell: string) => string;
  };

  readonly nextSteps: {
    readonly chase: (number: string, days: string, amount: string) => string;
    /** An invoice without a number. */
    readonly chaseUnnumbered: (days: string, amount: string) => string;
    readonly raiseRate: (rate: string, minimum: string) => string;
    readonly overRetainer: (used: string, available: string) => string;
    readonly writeInvoice: (hours: string) => string;
  };

  /** What is known of one client, as lines. */
  readonly client: {
    readonly heading: string;
    readonly nothing: string;
    readonly hours: (perMonth: string, thisMonth: string) => string;
    readonly hoursOnly: (thisMonth: string) => string;
    readonly invoiced: (amount: string, invoices: number) => string;
    readonly received: (amount: string, payments: number) => string;
    readonly rate: (amount: string) => string;
    readonly fewHours: string;
    readonly afterTrouble: (amount: string) => string;
    readonly billable: (share: string) => string;
    readonly realization: (share: string) => string;
    readonly daysLate: (days: string, invoices: number) => string;
    readonly daysLateAtLeast: (days: string, invoices: number) => string;
    readonly undated: (invoices: number) => string;
    readonly assumedDue: (invoices: number) => string;
    readonly open: (amount: string, overdue: string) => string;
    readonly retainer: (left: string, available: string) => string;
    readonly retainerPace: (times: string) => string;
    readonly trend: (lately: string, before: string) => string;
    readonly leftOut: Readonly<
      Record<'draft' | 'void' | 'noRate' | 'noDay' | 'toCome', (count: number) => string>
    >;
  };

  readonly ifLeft: {
    readonly heading: string;
    readonly lost: (amount: string, share: string) => string;
    readonly freed: (hours: string) => string;
    readonly dependence: (before: string, after: string) => string;
    readonly replacedBy: (clients: string) => string;
    readonly reserve: (months: string) => string;
  };

  /** Where she decides which figures count. */
  readonly facts: {
    readonly heading: string;
    readonly intro: string;
    readonly show: string;
    readonly own: string;
    readonly computed: string;
    readonly use: string;
    readonly none: string;
    readonly unknown: string;
  };

  /** A block of the help dialog: each measure in a sentence. */
  readonly help: { readonly heading: string; readonly paragraphs: readonly string[] };
}
