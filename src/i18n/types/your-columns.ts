/**
 * The step "Your columns": what a list will be read as, before anything is written, and which rows are left out. `header` and
 * `values` are the user's own; `column` is the add-on's word for a column.
 */
export interface YourColumnsTexts {
  readonly title: string;
  readonly intro: string;
  readonly tabLabel: string;
  /** Below the choice of tabs, where there are several. */
  readonly otherTabs: string;
  readonly headerRowLabel: string;
  /** One of the tabs to choose: none of those that are there. */
  readonly newList: string;
  /** Headings of what a column can be read as. */
  readonly groups: {
    readonly ratings: string;
    /** Those of other presets. */
    readonly moreRatings: string;
    readonly facts: string;
    readonly others: string;
  };
  /** A column that no preset knows, as a criterion of the user's own. */
  readonly own: {
    /** Heading of both choices. */
    readonly group: string;
    readonly moreIsBetter: string;
    readonly lessIsBetter: string;
    /** Beside a column that is not used and looks like ratings or ticks. */
    readonly mayCount: string;
    /** What set up has made criteria of. Without a full stop, as a part of a report. */
    readonly counted: (headers: string) => string;
    /** On the Criteria tab: where the criterion comes from, and what its ends say. */
    readonly source: string;
    readonly guidance: (scale: { readonly worst: number | string; readonly best: number | string }) => string;
  };
  readonly addHeading: string;
  readonly addHint: string;
  /** Where our columns go. */
  readonly placeLabel: string;
  readonly places: { readonly beside: string; readonly end: string };
  /** What does not follow when hers move. */
  readonly besideHint: string;
  /** They stayed at the end. A part of a report, without a full stop. */
  readonly notMoved: (tab: string) => string;
  readonly nameLabel: string;
  readonly askForName: string;
  readonly noList: (tab: string) => string;
  /** A chosen tab that does not exist. */
  readonly noTab: (tab: string) => string;
  /** Each client has a column instead of a row. */
  readonly transposed: (tab: string) => string;
  /** Clients stand in several rows, this one in most of them; hours and invoices come in by another menu item. */
  readonly repeated: (tab: string, client: string, rows: number, importItem: string) => string;
  /** First and last names stand apart; the formula puts them together. */
  readonly nameInParts: (columns: string, formula: string) => string;
  /** Columns beside the list, with a blank one between. */
  readonly otherTable: (columns: string) => string;
  /** Each of these series of columns holds a month or quarter per column. */
  readonly months: (series: string) => string;
  /** Nobody can tell which column holds the names: choose it in the dialog of this menu item. */
  readonly whichName: (tab: string, setUpItem: string) => string;
  /** The list is not the one that was shown. */
  readonly changed: (tab: string) => string;
  /** Two columns were chosen for the same. */
  readonly chosenTwice: (column: string, cells: readonly string[]) => string;
  /** A column is kept by its header. */
  readonly needsHeader: (cell: string) => string;
  /** The choices stand on this tab now. A part of a report, without a full stop. */
  readonly kept: (tab: string) => string;
  /** Criteria whose weight became 0, as a list of names. */
  readonly switchedOff: (criteria: string) => string;
  /** How surely a column is read as something; `unknown` is said of a column that stays the user's. */
  readonly degrees: {
    readonly chosen: string;
    readonly exact: string;
    readonly sure: string;
    readonly likely: string;
    readonly unknown: string;
  };
  /** One of several, in the middle of a sentence. */
  readonly readAs: (header: string, column: string) => string;
  /** A scale, behind the column that is rated on it. */
  readonly onScale: (scale: { readonly worst: number; readonly best: number }) => string;
  /** A column and its scale. Without a full stop, as a part of a report. */
  readonly ratedOn: (header: string, scale: string) => string;
  /** What set up has taken. Without a full stop, as a part of a report. */
  readonly taken: (columns: readonly string[]) => string;
  /** Weights that her list gives: of one column, if it becomes a criterion and if not; and what set up made of them, as parts of a report. */
  readonly weights: {
    readonly given: (weight: string) => string;
    readonly unused: (weight: string) => string;
    /** Of a column beside others whose weights are of another unit, or where all are 0. */
    readonly mixed: (weight: string) => string;
    readonly zero: (weight: string) => string;
    /** `others`: what those that have none in the list have got; '' where there are none. */
    readonly taken: (weights: string, others: string, tab: string) => string;
    readonly notTaken: (reason: 'mixed' | 'zero', weights: string, tab: string) => string;
    readonly left: (headers: string) => string;
  };
  /** Amounts of one column in several currencies, and in another than the spreadsheet's; beside the column. */
  readonly currencies: {
    readonly several: (codes: string) => string;
    readonly other: (code: string, home: string) => string;
  };
  /** Its header names a time that is not ours, and that it cannot be converted from. */
  readonly otherTime: string;
  /** Nothing stands in its cells, but they are coloured. */
  readonly coloured: string;
  /** What it has not taken, and where to choose it. */
  readonly couldBe: (columns: readonly string[], tab: string, column: string) => string;
  /** What a list that is set up does not read although it could, and the command in which she says whether it should be. Without a full stop. */
  readonly unread: (columns: string, command: string) => string;
  /** The choice that leaves a column alone. */
  readonly leaveAlone: string;
  /** In its place for a column that is read by its header alone. */
  readonly readByName: string;
  /** A header for a column that has none: "column C". */
  readonly withoutHeader: (letter: string) => string;
  /** Why a column is not read although its header says so. */
  readonly refused: (column: string) => string;
  /** The same where it holds A to F. */
  readonly inLetters: (column: string) => string;
  /** "12 of 18 clients can be rated with this." `count` may be 0. */
  readonly ratable: (count: number, clients: number) => string;
  /** What was left out, and why: `row` is its number, `text` what stands in it first. */
  readonly leftOut: {
    readonly total: (row: number, text: string) => string;
    readonly average: (row: number, text: string) => string;
    readonly figure: (row: number, text: string) => string;
    readonly weights: (row: number, text: string) => string;
    readonly section: (row: number, text: string) => string;
    /** The clients below it have left. */
    readonly former: (row: number, text: string) => string;
    readonly legend: (row: number, text: string) => string;
    readonly note: (row: number, text: string) => string;
    readonly otherTable: (row: number, text: string) => string;
    readonly units: (row: number) => string;
    readonly header: (row: number) => string;
    readonly nothing: (row: number, text: string) => string;
  };
  /** Values that are probably typos. `cell` is like D7, `value` as it is shown. */
  readonly outliers: {
    readonly moreHoursThanAMonth: (cell: string, client: string, value: string) => string;
    readonly farAboveOthers: (
      cell: string,
      client: string,
      value: string,
      others: { readonly column: string; readonly second: string },
    ) => string;
    readonly inFuture: (cell: string, client: string, value: string) => string;
  };
}
