/**
 * Words that cells of tasks may hold, lower case. Whatever the spreadsheet's language, words of all languages are read. The first word of
 * each repetition is the one that is offered in the cell.
 */
export interface TaskWordTexts {
  /** Today, tomorrow, the day after: for what is typed to be added at once. */
  readonly fromToday: readonly [readonly string[], readonly string[], readonly string[]];
  /** Behind a time by the client's clock. */
  readonly theirTime: readonly string[];
  /** Beside a time of the day. */
  readonly oClock: readonly string[];
  /** "9 to 5". */
  readonly to: readonly string[];
  /** Parts of words: "stund" is in "Arbeitsstunden". Single letters are words of their own. */
  readonly spans: Readonly<
    Record<'halfYear' | 'hour' | 'week' | 'month' | 'year' | 'day', readonly string[]>
  >;
  readonly repeats: Readonly<
    Record<
      'everyDay' | 'everyWeekday' | 'everyWeek' | 'everyTwoWeeks' | 'everyMonth' | 'lastWeekdayOfMonth',
      readonly [string, ...string[]]
    >
  >;
  /** Before the day of a week, where something comes again on it. */
  readonly every: readonly string[];
  /** Monday to Sunday; endings may follow. */
  readonly weekdays: readonly string[];
  /** Of an answer to a message, and of a talk; the first is the one that is written. */
  readonly kinds: Readonly<Record<'reply' | 'call', readonly [string, ...string[]]>>;
}
