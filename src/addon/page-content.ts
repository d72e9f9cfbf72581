/** What the server hands to the pages: plain values, because they travel as JSON. */
import type { ImportPageLabels } from '../i18n/types/import-page';
import type { InvoiceStatusTexts } from '../i18n/types/record-tabs';
import type { HelpSection, Language } from '../i18n/types/texts';
import type { ColumnProposal } from './your-columns/column-contract';
import type { SidebarTexts } from '../i18n/types/sidebar';

export interface SetUpContent {
  readonly view: 'setUp';
  readonly language: Language;
  readonly intro: string;
  /** Empty where presets can be chosen. */
  readonly alreadySetUp: string;
  readonly presetLabel: string;
  readonly presets: readonly {
    readonly value: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly suggested: string;
  readonly start: string;
  readonly cancel: string;
  readonly working: string;
  /** While something else than that is done. */
  readonly waiting: string;
  readonly close: string;
  readonly severalAccounts: string;
  readonly recalculate: string;
  /** How her list would be read; null where there is none. */
  readonly proposal: ColumnProposal | null;
}

export interface HelpContent {
  readonly view: 'help';
  readonly language: Language;
  readonly guide: string;
  /** '' where nobody knows it. */
  readonly guideAddress: string;
  readonly sections: readonly HelpSection[];
  readonly functionsHeading: string;
  readonly functionsIntro: string;
  readonly functions: readonly { readonly call: string; readonly purpose: string }[];
  /** Which add-on this is. */
  readonly version: string;
  readonly close: string;
}

/** A text to copy. */
export interface TextContent {
  readonly view: 'text';
  readonly language: Language;
  readonly intro: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

/** Files to save. */
export interface FilesContent {
  readonly view: 'files';
  readonly language: Language;
  readonly intro: string;
  /** Without text: nothing to save. */
  readonly files: readonly { readonly name: string; readonly label: string; readonly text: string }[];
  readonly close: string;
}

/** A column of the client list that others may be shown. */
export interface SharedColumn {
  readonly header: string;
  /** On the tab, from 0. */
  readonly position: number;
}

/** Things to tick, and one thing to do with those that are. */
export interface TickContent {
  readonly view: 'ticks';
  readonly language: Language;
  /** The global function that does it; it gets the values of what is ticked as a JSON array. */
  readonly call: 'makeSharedTab' | 'addDayColumns';
  readonly intro: string;
  readonly act: string;
  readonly cancel: string;
  readonly close: string;
  readonly working: string;
  readonly nothingChosen: string;
  readonly severalAccounts: string;
  readonly items: readonly TickItem[];
}

export interface TickItem {
  readonly value: SharedColumn | string;
  readonly label: string;
  /** Below the label, or beside it where it is short; '' for none. */
  readonly remark: string;
  readonly isTicked: boolean;
}

/** The sidebar brings its texts along and asks for everything else with its first call. */
export interface SidebarContent {
  readonly view: 'sidebar';
  readonly language: Language;
  readonly texts: SidebarTexts;
}

/** The import page asks for everything else with its first call. */
/** With what the page need not carry in all languages. */
export interface ImportContent {
  readonly view: 'import';
  readonly language: Language;
  readonly labels: ImportPageLabels;
  readonly statuses: InvoiceStatusTexts;
  readonly recalculate: string;
  readonly severalAccounts: string;
  readonly working: string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly close: string;
}

export type DialogContent = SetUpContent | HelpContent | TextContent | FilesContent | TickContent;
