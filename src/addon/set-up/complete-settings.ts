/** Makes the Settings tab or adds what it lacks: a step of setting up, and of the switch in the menu. */
import { LANGUAGE_NAMES } from '../../i18n/language-names';
import type { Texts } from '../../i18n/types/texts';
import { claimTab, type TabShape } from '../making/claim-tab';
import {
  addSettings,
  fillSettingsTab,
  settingsListed,
  type SettingsTabContext,
} from '../making/create-settings-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { tierNamesOn } from '../making/name-ranges';
import { SETTING_COLUMNS, STRANGE_SETTINGS_TABLE } from '../tabs/setting-lines';
import { isHeaderOf } from '../tabs/table';
import type { TiersTab } from '../tabs/tiers-tab';
import type { Made } from './tell-what-was-made';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type RecordTab = 'time' | 'invoices' | 'payments';

export interface SettingsRun extends Made {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: Pick<LocatedTabs, 'settings' | RecordTab>;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  /** Whether that is to be chosen on the tab. */
  readonly takesHers?: boolean;
}

const SETTINGS_TAB: TabShape = {
  tab: 'settings',
  columns: SETTING_COLUMNS.length,
  isOurs: (headers) => isHeaderOf(STRANGE_SETTINGS_TABLE, headers),
};

/** @param readTiers the default of one setting depends on the tiers, and its dropdown lists them; not read in vain */
export function completeSettings(run: SettingsRun, readTiers: () => TiersTab): Sheet {
  const { spreadsheet, tabs, texts, sheetTexts, createdTabs, report } = run;
  const contextOf = (): SettingsTabContext => {
    const tiersTab = readTiers();
    const language = run.takesHers === true ? LANGUAGE_NAMES[sheetTexts.language] : '';
    return { tiers: tiersTab.tiers, tierNames: tierNamesOn(tiersTab), texts: sheetTexts, language };
  };
  const keys = settingsListed([tabs.time, tabs.invoices, tabs.payments].some((tab) => tab !== null));
  const { sheet, isEmpty } = claimTab(spreadsheet, tabs.settings, SETTINGS_TAB, sheetTexts);
  if (isEmpty) {
    fillSettingsTab(sheet, keys, contextOf());
    createdTabs.push(sheet.getName());
    return sheet;
  }
  const names = addSettings(sheet, keys, contextOf).map((key) => sheetTexts.settings.names[key]);
  if (names.length > 0) report.push(texts.settings.linesAdded(names, sheet.getName()));
  return sheet;
}
