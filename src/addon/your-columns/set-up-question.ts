/** What setting up has to answer: for which spreadsheet, by which preset, and what she has chosen. */
import type { PresetName } from '../../core/presets/presets';
import type { Conventions } from '../../core/reading/read-value';
import type { Texts } from '../../i18n/types/texts';
import type { LocatedTabs } from '../tabs/locate-tabs';
import type { ColumnChoices } from './column-contract';

export interface SetUpQuestion {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly tabs: LocatedTabs;
  readonly conventions: Conventions;
  /** Null for the one that fits best. */
  readonly preset: PresetName | null;
  readonly choices: ColumnChoices;
  /** The user's language. */
  readonly texts: Texts;
}
