/** What the steps of setting up share. */
import type { DecimalMark } from '../../core/reading/parse-number';
import type { PresetName } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import type { ClientList } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One run of setting up: what it works on, and what it has done so far. */
export interface SetUpRun {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: LocatedTabs;
  /** The user's client list, if there is one, and how it is read. */
  readonly list: ClientList | null;
  /** Whether she has seen what the list will be read as, and agreed. */
  readonly isAsked: boolean;
  /** Keys of known columns that are read from one of hers, and its header. */
  readonly taken: ReadonlyMap<string, string>;
  /** Keys of known columns that the list lacks and gets. */
  readonly added: ReadonlySet<string>;
  /** Headers that probably mean something, and what. */
  readonly likely: ReadonlyMap<string, string>;
  readonly preset: PresetName;
  readonly decimalMark: DecimalMark;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  /** Sentences on what was done. */
  readonly report: string[];
}
