/**
 * Words that cells of a client list may hold, lower case, without a full stop at the end. Whatever the spreadsheet's
 * language, words of all languages are read, so none may mean two things.
 */
export interface CellWordTexts {
  /** Of a tick, and of the tick itself. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Best, middle and worst of a scale; larger and smaller end. */
  readonly good: readonly string[];
  readonly middling: readonly string[];
  readonly bad: readonly string[];
  /** Those of good and bad that are more than that: "excellent". */
  readonly strongest: readonly string[];
  readonly high: readonly string[];
  readonly low: readonly string[];
  /** How often it is so: of a rating the larger end, three steps between, the smaller end. */
  readonly always: readonly string[];
  readonly often: readonly string[];
  readonly sometimes: readonly string[];
  readonly seldom: readonly string[];
  /** "A bit". */
  readonly slightly: readonly string[];
  readonly never: readonly string[];
  /** Of what is counted there is nothing. */
  readonly none: readonly string[];
  readonly unknown: readonly string[];
  /** Pays on time: no days late. */
  readonly onTime: readonly string[];
  /** Beside "on time" and "late". */
  readonly pays: readonly string[];
  readonly stars: readonly string[];
  /** Before "good" and the like. */
  readonly very: readonly string[];
  /** "4 of 5". */
  readonly of: readonly string[];
  /** "about 10". */
  readonly about: readonly string[];
  /** "max. 10", "from 390", of clients and in no file. */
  readonly bounds: readonly string[];
  /** "10 to 12". */
  readonly to: readonly string[];
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** Lengths without a figure, by their minutes: "half an hour". */
  readonly lengths: Readonly<Record<15 | 30 | 45 | 60 | 90, readonly string[]>>;
  /** Days that have passed, by how many they are: "yesterday". */
  readonly daysAgo: Readonly<Record<0 | 1 | 2 | 7 | 30 | 365, readonly string[]>>;
  /** What longer times are counted in: "2 weeks late", "20 per month". */
  readonly spans: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>;
  /** Beside a price they say for which time it is: "900 € monthly". */
  readonly rhythms: Readonly<Record<'hour' | 'month' | 'year', readonly string[]>>;
  /** Before or behind hours, which are then those of a week: "5 hours weekly". */
  readonly weekly: readonly string[];
  /** "12k". */
  readonly thousands: readonly string[];
  /** "1.2 million". */
  readonly millions: readonly string[];
  /** What else may stand beside a number: "38 per hour", "500 net". */
  readonly units: readonly string[];
  /** The same where it is told of a client, and so in no file: "30 days late", "3 referrals". */
  readonly clientUnits: readonly string[];
  /** January to December, each in all its spellings. */
  readonly months: readonly (readonly string[])[];
  /** "KW 46": what stands beside the number of a week of the year; beside a month: "mid-October", "Ende Sept.". */
  readonly partsOfYear: Readonly<
    Record<'week' | 'beginOfMonth' | 'middleOfMonth' | 'endOfMonth', readonly string[]>
  >;
  /** Before a deadline. */
  readonly until: readonly string[];
  /** Names of days and their short forms, which may stand beside a date. */
  readonly weekdays: readonly string[];
}
