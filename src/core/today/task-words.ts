/** The words that cells of tasks may hold, as plain values in lower case: which languages they come from is not known here. */
import type { Repeat } from './repeat';

export interface TaskWords {
  /** Behind a time that is meant by the client's clock. */
  readonly theirTime: readonly string[];
  /** Beside a time, changing nothing: "o'clock", "Uhr", "kl.". */
  readonly oClock: readonly string[];
  /** Between two times. */
  readonly to: readonly string[];
  /** What a span is counted in, as a part of a word: "hour" is found in "working hours". */
  readonly spans: Readonly<Record<SpanUnit, readonly string[]>>;
  readonly repeats: Readonly<Record<Repeat, readonly string[]>>;
  /** Before the day of a week: "every". */
  readonly every: readonly string[];
  /** Names of Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  /** Kinds of work that are planned in their own way. */
  readonly kinds: Readonly<Record<SpecialKind, readonly string[]>>;
}

export const SPAN_UNITS = ['halfYear', 'hour', 'week', 'month', 'year', 'day'] as const;
/** In the order in which they are looked for. */
export type SpanUnit = (typeof SPAN_UNITS)[number];

/** An answer to a message, and a talk, which needs both at the same time. */
export type SpecialKind = 'reply' | 'call';
