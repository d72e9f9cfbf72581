/**
 * What people call the columns of their own lists, as data: one file per language. A synonym means one column and nothing
 * else, in all languages together; a word that may mean several stands among the hints and is only proposed. How a word is
 * written makes no difference: case, accents, units, currencies, years, plurals and fillers are taken away before.
 */
import type { ColumnKey } from '../texts';

export interface HeaderSynonyms {
  /** Headers that mean the client's name, beside those of `clientAliases`. */
  readonly client: readonly string[];
  /** Headers that mean the client's name where no better one is there. */
  readonly clientHints: readonly string[];
  readonly columns: Readonly<Record<ColumnKey, readonly string[]>>;
  /** Headers that often mean one of these columns, most likely first. */
  readonly hints: Readonly<Record<string, readonly ColumnKey[]>>;
  /** Headers that mean none of these columns, although they have words in common with one; and those for how many people work at a client, and of its first and last name. */
  readonly others: Readonly<Record<'other' | 'headcount' | 'namePart', readonly string[]>>;
  /** Headers of judgements of which less is better, whatever the rest of the list says: "Late payer". */
  readonly lessIsBetter: readonly string[];
  /** Words that change nothing in a header. */
  readonly fillers: readonly string[];
  /** Words that say nothing when a bracket or a line below the header holds nothing else. */
  readonly units: readonly string[];
  /** Words for the time over which the figures of a column run; one that ends in "…" begins longer words. */
  readonly periods: Readonly<
    Record<'piece' | 'day' | 'week' | 'month' | 'quarter' | 'year', readonly string[]>
  >;
  /** Words for a scale of which 1 may be the best, such as grades at school. */
  readonly turned: readonly string[];
  /** Say in a header that what stands below rates something: "score". */
  readonly rated: readonly string[];
  /** What such a header calls the best of its scale, beside the words that cells may hold. */
  readonly best: readonly string[];
  /** And the worst. */
  readonly worst: readonly string[];
  /** Words that make a header say the opposite, beside those that cells may hold: a column "Lack of trust" is no trust. */
  readonly denials: readonly string[];
  /** What a row is called that sums the others, has their average, the largest or smallest of them, or their number. */
  readonly totals: readonly string[];
  readonly averages: readonly string[];
  readonly extremes: readonly string[];
  readonly counts: readonly string[];
  /** What a row is called that holds the weights of the columns. */
  readonly weightings: readonly string[];
  /** What tables below a list call what they list. */
  readonly tables: readonly string[];
  /** What opens a note below a list. */
  readonly notes: readonly string[];
  /** Words in lines that open a section of a list. */
  readonly sections: readonly string[];
}
