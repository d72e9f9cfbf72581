/** What the server says about importing: what was added, what goes again, and what is true when something fails. */
export interface ImportTexts {
  readonly title: string;
  /** "217 lines on “Time”": a piece of a sentence. */
  readonly lines: (count: number, tab: string) => string;
  /** `parts` as above, at least one. */
  readonly done: (parts: readonly string[], removeItem: string) => string;
  readonly nothingNew: string;
  /** `rows` as "12 (Call with Acme)": lines of appointments that are no longer where a calendar had them. */
  readonly gone: (tab: string, rows: readonly string[]) => string;
  /** What was written could not be taken back. `what` is Google's own message, a sentence, or ''. */
  readonly partly: (tabs: readonly string[], what: string, removeItem: string) => string;
  readonly noTab: (tab: string) => string;
  readonly tooMany: (most: string) => string;
  readonly unknownCall: (item: string) => string;
  readonly remove: {
    readonly title: string;
    readonly nothing: string;
    /** `products` may be empty; `parts` as above. */
    readonly question: (products: readonly string[], parts: readonly string[]) => string;
    /** Rows in which something of hers stands beside: only our cells are emptied. */
    readonly beside: (count: number) => string;
    readonly changed: (item: string) => string;
    readonly done: (parts: readonly string[]) => string;
    readonly halfDone: (what: string, item: string) => string;
  };
}
