/** What the add-on knows of columns, as plain values: the words of all languages arrive here from outside of core. */
import type { HeaderNoise } from './header-key';
import type { PeriodWords } from './header-period';
import type { StandingWords } from '../../reading/standing-words';
import type { LearntHeaders } from './learn-headers';

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
  'standing',
  'tier',
  'text',
] as const;
export type Contents = (typeof CONTENTS)[number];

/** The key of the column of names. */
export const CLIENT = 'client';

/**
 * Keys of columns that the add-on cannot use, although their headers have words in common with one that it can: terms of payment, hours
 * that are left; how many people work at a client, beside which the revenue of a year is the client's own; and first and last names.
 */
export const OTHERS = ['other', 'headcount', 'namePart'] as const;

/** A column that the add-on can use. */
export interface KnownColumn {
  readonly key: string;
  readonly contents: Contents;
  /** Whether a value in it makes a client rated. */
  readonly isScored: boolean;
  /** A rating of what others count: how often a client recommends. */
  readonly isCountable?: boolean;
  /** Only another preset has it: it yields to those of the chosen one, where a header could mean either. */
  readonly isBorrowed?: boolean;
  /** Its own header, in every language. */
  readonly names: readonly string[];
  /** What its cells say, where that is whether a client has left. */
  readonly standings?: StandingWords;
}

/** Words for rows and cells, in all languages together, compared without case and accents. */
export interface ListWords {
  /** First cell of a row that sums the others. */
  readonly totals: readonly string[];
  /** First cell of a row of averages. */
  readonly averages: readonly string[];
  /** First cell of a row of the largest or smallest, and of one that counts. */
  readonly extremes?: readonly string[];
  readonly counts?: readonly string[];
  /** First cell of a row that holds the weights of the columns. */
  readonly weightings?: readonly string[];
  /** What tables below a list call what they list: "expense", "prospect". */
  readonly tables?: readonly string[];
  /** Words that open a note below a list: "updated", "let op". */
  readonly notes?: readonly string[];
  /** Words in a line that opens a section: "active", "former". */
  readonly sections: readonly string[];
  /** Those of them that say that the clients below have left; none where nothing is said. */
  readonly former?: readonly string[];
  /** Cells that rate in words: "high", "gut". These and those below as `spellCellWord` spells them. */
  readonly ratings: readonly string[];
  /** Words before those that rate: "very good". */
  readonly very: readonly string[];
  /** Cells that tick in words: "yes", "nein". */
  readonly ticks: readonly string[];
  /** Cells that say "0 of them". */
  readonly noughts: readonly string[];
  /** Cells that name a day that has passed: "yesterday". */
  readonly pastDays: readonly string[];
  /** What a number of stars is called: "4 stars". */
  readonly stars?: readonly string[];
  /** Words beside a month, and the months: "mid-October". */
  readonly dayParts?: readonly string[];
  /** Cells that say "0 days late". */
  readonly punctual: readonly string[];
  /** Words beside "on time" and "late" in such cells. */
  readonly pays: readonly string[];
  /** Cells that say "not known". */
  readonly blanks: readonly string[];
  /** Every single word of all these of cells: a name that has none of them says nothing of that kind. */
  readonly singles: readonly string[];
}

/** Everything that recognising a list needs to know beforehand. */
export interface Knowledge {
  readonly columns: readonly KnownColumn[];
  /** What people call these columns, and others. */
  readonly learnt: readonly LearntHeaders[];
  readonly noise: HeaderNoise;
  /** Words for the time over which figures run. */
  readonly periods?: PeriodWords;
  /** Headers of judgements of which less is better, as `headerKey` gives them. */
  readonly lessIsBetter?: ReadonlySet<string>;
  readonly words: ListWords;
  /** ISO code of the spreadsheet's currency; '' where it is not known. */
  readonly home?: string;
  /** Whether a header is that of a column which is read by it for something else, and never proposed here. */
  readonly isReadElsewhere?: (header: string) => boolean;
}

/**
 * Whether amounts of money stand in a column.
 *
 * @param key what it is read as; null where it stays the user's
 * @param knowledge what the add-on knows of columns
 * @returns false for a key that is not known; never throws
 * @example isMoney('fee', { columns: [{ key: 'fee', contents: 'rate', isScored: true, names: [] }] }) // => true
 */
export function isMoney(key: string | null, knowledge: Pick<Knowledge, 'columns'>): boolean {
  const contents = knowledge.columns.find((column) => column.key === key)?.contents;
  return contents === 'rate' || contents === 'amount';
}
