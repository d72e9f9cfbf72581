/** What tests and walks through the page may ask of it. */

export interface ShownCell {
  readonly text: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

export type CellPlace = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

export interface PreviewAccess {
  cell(tab: string, a1: string): ShownCell;
  /** All that a tab shows, down to its last row with something in it. */
  texts(tab: string): string[][];
  /** Those in the tab bar. */
  tabs(): string[];
  select(a1: string): void;
  /** Resolves when dragging works too. */
  steady(): Promise<void>;
  /** Where a cell of the active tab is on the page. */
  place(a1: string): CellPlace;
  /** Lets the n-th service call of scripts from now fail. */
  failAtCall(call: number): void;
  /** What a script would get from an expression. */
  evaluateAsScript(expression: string): unknown;
}
