/** What is said when cells of the user's are to be written at her request, and something stands in the way or fails. */

export interface WritingTexts {
  readonly isProtected: (cell: string) => string;
  /** The result of a formula lies on a cell that holds none. */
  readonly wouldBreak: (formula: string, cell: string) => string;
  readonly editedMeanwhile: (tab: string) => string;
  /** `what` is a sentence, or ''. */
  readonly partlyWritten: (cells: readonly string[], what: string) => string;
  readonly tooLarge: (column: string, held: string) => string;
  /** Whole sentences: what holds although something failed afterwards. */
  readonly saved: {
    readonly values: string;
    readonly weights: string;
    readonly cutOffs: string;
    readonly start: string;
  };
  /** `saved` and `what` are sentences. */
  readonly afterSaving: (saved: string, what: string, recalculateItem: string) => string;
  /** A page of another version, or somebody who plays with it. */
  readonly unknownCall: string;
}
