/** What is said of clients that have left. `how` says by what that is known: a header and what its cell shows, or a heading. */
export interface FormerTexts {
  /** By the heading above its row. */
  readonly bySection: (section: string, row: number) => string;
  /** Whole sentences in Why. */
  readonly why: (how: string) => string;
  readonly lockRests: (tier: string) => string;
  /** A whole sentence in Why: `meant` is the word that `held` misses by a letter. */
  readonly nearly: (cell: string, held: string, meant: string) => string;
  /** After Recalculate, without a full stop. */
  readonly count: (clients: number) => string;
  /** In the Change column. */
  readonly left: string;
  readonly returned: string;
  /** Causes on History. */
  readonly causeLeft: (how: string) => string;
  readonly causeReturned: string;
  /** Beside the column that says it, before anything is written: how many have left, of how many. */
  readonly proposed: (left: number, clients: number) => string;
  readonly proposedNone: string;
}
