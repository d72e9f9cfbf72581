/** What the add-on knows of columns, as plain values: the words of all languages arrive here from outside of core. */
import type { HeaderNoise } from './header-key';

/** What the cells of a known column hold. */
export const CONTENTS = [
  'name',
  'rating',
  'rate',
  'amount',
  'hours',
  'days',
  'pastDate',
  'date',
  'tick',
  'tier',
  'text',
] as const;
export type Contents = (typeof CONTENTS)[number];

/** A column that the add-on can use, and what people call it. */
export interface KnownColumn {
  readonly key: string;
  readonly contents: Contents;
  /** Whether a value in it makes a client rated. */
  readonly isScored: boolean;
  /** Its own header, in every language. */
  readonly names: readonly string[];
  /** Headers that mean this column and nothing else. */
  readonly synonyms: readonly string[];
}

/** A header that often means one of these columns, most likely first: proposed, never taken. */
export interface HeaderHint {
  readonly header: string;
  readonly keys: readonly string[];
}

/** Words for rows and cells, in all languages together, compared without case and accents. */
export interface ListWords {
  /** First cell of a row that sums the others. */
  readonly totals: readonly string[];
  /** First cell of a row of averages. */
  readonly averages: readonly string[];
  /** Words in a line that opens a section: "active", "former". */
  readonly sections: readonly string[];
  /** Cells that rate in words: "high", "gut". */
  readonly ratings: readonly string[];
  /** Cells that tick in words: "yes", "nein". */
  readonly ticks: readonly string[];
  /** Cells that say "0 days late". */
  readonly punctual: readonly string[];
  /** Cells that say "not known". */
  readonly blanks: readonly string[];
}

/** Everything that recognising a list needs to know beforehand. */
export interface Knowledge {
  readonly columns: readonly KnownColumn[];
  readonly hints: readonly HeaderHint[];
  readonly noise: HeaderNoise;
  readonly words: ListWords;
}
