/** What setting up has to answer: for which spreadsheet, by which preset, and what she has chosen. */
import type { PresetName } from '../../core/presets/presets';
import type { Context } from '../context';
import type { LocatedTabs } from '../tabs/locate-tabs';
import type { ColumnChoices } from './column-contract';

export interface SetUpQuestion extends Context {
  readonly tabs: LocatedTabs;
  /** Null for the one that fits best. */
  readonly preset: PresetName | null;
  readonly choices: ColumnChoices;
}
