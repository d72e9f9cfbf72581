/** What the page says around the spreadsheet. It comes with the add-on, which knows its name, its file and its languages. */
export interface PageTexts {
  /** As HTML names it. */
  readonly language: string;
  /** In bold, then the rest. */
  readonly about: readonly [string, string];
  /** The way back to the page that leads here. */
  readonly start: string;
  readonly howTo: string;
  readonly instructions: {
    readonly title: string;
    /** `{file}` stands for the link to the file to paste. */
    readonly steps: readonly string[];
    /** `{guide}` stands for the link to it. */
    readonly more: string;
    /** What the link says. */
    readonly guide: string;
    readonly copy: string;
    readonly copied: string;
    readonly refused: string;
    readonly close: string;
  };
}
