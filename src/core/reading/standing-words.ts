/** Words that say whether a client has left, in all languages together, each spelled as `spellCellWord` gives it. */
export interface StandingWords {
  /** The client has left. */
  readonly left: readonly string[];
  /** It is one still. */
  readonly present: readonly string[];
  /** Neither: it rests, is dear, or is no client yet. */
  readonly neither: readonly string[];
  /** In a header: the date is that of an end. */
  readonly until: readonly string[];
}
