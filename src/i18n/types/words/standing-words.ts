/**
 * Words that say whether a client has left: in cells, in headers and in headings of a list. Whatever the spreadsheet's language, words of all
 * languages are read, so none may mean two things.
 */
export interface StandingWordTexts {
  readonly left: readonly string[];
  readonly present: readonly string[];
  /** A client that rests, or is dear, or is none yet: nobody is taken off by these. */
  readonly neither: readonly string[];
  /** In the header of a column of dates: that of an end. */
  readonly until: readonly string[];
}
