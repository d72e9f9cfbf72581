/**
 * What the page says at which somebody starts who wants to try the add-on in the browser. Quotation marks and the form of address
 * are those of the add-on itself in each language.
 */
export interface StartTexts {
  /** The language's own name. */
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly own: {
    readonly heading: string;
    readonly choose: string;
    readonly drop: string;
    readonly kinds: string;
    readonly staysHere: string;
    /** Where a private window has no place for the file. */
    readonly refused: string;
  };
  readonly example: {
    readonly heading: string;
    readonly inUse: string;
    readonly inUseNote: string;
    readonly plain: string;
    readonly plainNote: string;
  };
  /** Before the name of the spreadsheet. */
  readonly goOn: string;
  readonly goOnNote: string;
  readonly steps: {
    readonly heading: string;
    /** @param setUp the menu item @param recalculate the menu item */
    readonly lines: (setUp: string, recalculate: string) => readonly string[];
  };
  /** What the picture shows. */
  readonly picture: string;
  readonly largeScreen: string;
  readonly offline: string;
  readonly languages: string;
  readonly guide: string;
  readonly readme: string;
  readonly notices: string;
  readonly trademark: string;
}
