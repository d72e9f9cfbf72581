import type { SampleTable } from './sample-workbook';

/** What the page says around the spreadsheet. It comes with the add-on, which knows its name, its file and its languages. */
export interface PageTexts {
  /** As HTML names it. */
  readonly language: string;
  /** In bold, then the rest. */
  readonly about: readonly [string, string];
  /** The way back to the page that leads here. */
  readonly start: string;
  readonly howTo: string;
  /** Menus of the page, called as Google calls them. */
  readonly menus: {
    readonly file: string;
    readonly open: string;
    readonly sample: string;
    readonly plain: string;
    readonly examples: string;
    readonly download: string;
    readonly language: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly extensions: string;
  };
  /** Below a question of a script. */
  readonly answers: {
    readonly OK: string;
    readonly CANCEL: string;
    readonly YES: string;
    readonly NO: string;
  };
  readonly says: {
    readonly anotherOne: string;
    readonly isLost: string;
    readonly working: string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    readonly notHere: string;
    readonly notEntered: string;
    readonly scriptError: string;
  };
  /** Read aloud only. */
  readonly labels: {
    readonly closeDialog: string;
    readonly closeSidebar: string;
    readonly closeMessage: string;
    readonly sheets: string;
    readonly addSheet: string;
    readonly menus: string;
    readonly spreadsheet: string;
  };
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

/** What the build tells the page in preview.json. */
export interface PreviewIndex {
  readonly productName: string;
  /** Files of the folder examples/. */
  readonly examples: readonly string[];
  /** By locale. */
  readonly samples: Readonly<Record<string, SampleTable>>;
  /** The guide, by language. */
  readonly guideUrls: Readonly<Record<string, string>>;
  /** The page that leads to this one. */
  readonly startUrl: string;
  /** What the file to paste says where it knows no address of this page: the quotation marks are empty. */
  readonly noHomepage: string;
  /** One for each language; the first where none fits. */
  readonly pageTexts: readonly PageTexts[];
}
