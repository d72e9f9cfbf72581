/** What is said about changes of tiers: the History tab, the Change column, and what is remembered for them. */

export interface HistoryTexts {
  readonly headers: {
    readonly date: string;
    readonly client: string;
    readonly from: string;
    readonly to: string;
    readonly scoreBefore: string;
    readonly scoreAfter: string;
    readonly cause: string;
  };
  readonly notes: {
    readonly date: string;
    readonly cause: string;
  };
  /** First cell of the hidden tab. */
  readonly memoryNote: string;

  /** Stands in the client column where a line is about the whole list. */
  readonly allClients: string;
  readonly first: (clients: number) => string;
  readonly lost: string;
  /** Without a full stop; of the columns that the History tab lacks, the first. */
  readonly noColumn: (tab: string, header: string) => string;
  readonly newClient: string;
  readonly goneClient: string;
  readonly renamed: (formerName: string) => string;

  /** Clauses that say why a tier changed; they begin in lower case. */
  readonly causes: {
    /** Where the value before and the one after look alike. */
    readonly inputChanged: (column: string) => string;
    readonly others: string;
    readonly criteria: (names: readonly string[]) => string;
    readonly cutOffs: (names: readonly string[]) => string;
    readonly rulesAdded: (rules: readonly string[]) => string;
    readonly rulesRemoved: (rules: readonly string[]) => string;
    readonly rulesChanged: (rules: readonly string[]) => string;
    readonly rulesBegan: (rules: readonly string[]) => string;
    readonly rulesEnded: (rules: readonly string[]) => string;
    readonly rulesApply: (rules: readonly string[]) => string;
    readonly rulesNoLonger: (rules: readonly string[]) => string;
    readonly datesAged: string;
    readonly lockEnded: string;
    readonly lockSet: string;
    readonly lockMoved: string;
    readonly lockRemoved: string;
    readonly program: string;
  };
  /** Causes of which each alone would have been enough. */
  readonly eitherAlone: (causes: readonly string[]) => string;
  /** How an input stands in a cause. */
  readonly blank: string;
  readonly ticked: string;
  readonly notTicked: string;
}
