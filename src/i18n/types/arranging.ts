/** What is said when clients are sorted or filtered. `cell` is like Clients!D7. */
export interface ArrangingTexts {
  readonly title: string;
  readonly question: (clients: number, tab: string, firstColumn: string, lastColumn: string) => string;
  readonly done: (clients: number) => string;
  readonly nothingToSort: string;
  /** The list changed while the question stood there. */
  readonly changed: (tab: string, menuItem: string) => string;
  /** Why nothing was sorted, and what helps. */
  readonly rowBetween: (cell: string) => string;
  readonly beside: (cell: string) => string;
  readonly merged: (cell: string) => string;
  readonly fillsSeveral: (cell: string) => string;
  readonly looksElsewhere: (cell: string) => string;
  readonly filtered: (tab: string) => string;
  readonly filterAdded: string;
  readonly hasFilter: string;
}
