/** What the steps of setting up share. */
import type { DecimalMark } from '../../core/reading/parse-number';
import type { PresetName } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import type { RecognisedList } from '../reading/recognise-list';
import type { ClientList } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One run of setting up: what it works on, and what it has done so far. */
export interface SetUpRun {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: LocatedTabs;
  /** The user's client list, if there is one. */
  readonly list: ClientList | null;
  /** What its columns can be read as, beside what their headers say. */
  readonly recognised: RecognisedList;
  readonly preset: PresetName;
  readonly decimalMark: DecimalMark;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  /** Sentences on what was done. */
  readonly report: string[];
}
