/** Makes the Settings tab or adds what it lacks: a step of setting up, and of the switch in the menu. The caller marks it. */
import type { DecimalMark } from '../../core/reading/parse-number';
import type { Texts } from '../../i18n/texts';
import { UserError } from '../run-command';
import { completeSettingsTab } from '../tabs/create-settings-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { tierNamesOn } from '../tabs/name-ranges';
import { readTiersTab } from '../tabs/tiers-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SettingsRun {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: Pick<LocatedTabs, 'settings'>;
  readonly decimalMark: DecimalMark;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  /** Sentences on what was done. */
  readonly report: string[];
}

/**
 * @param tiersSheet the default of one setting depends on the tiers, and its dropdown lists them
 * @throws UserError where a tab of that name holds something else
 */
export function completeSettings(run: SettingsRun, tiersSheet: Sheet): Sheet {
  const { spreadsheet, tabs, decimalMark, texts, sheetTexts, report } = run;
  const sheet =
    tabs.settings?.sheet ?? spreadsheet.insertSheet(sheetTexts.tabs.settings, spreadsheet.getNumSheets());
  const completed = completeSettingsTab(sheet, tabs.settings?.isMarked ?? false, {
    tiers: readTiersTab(tiersSheet, decimalMark, texts).tiers,
    tierNames: tierNamesOn(tiersSheet),
    texts: sheetTexts,
  });
  if (completed.lacks !== null) {
    const header = texts.settings.headers[completed.lacks];
    throw new UserError(texts.setUp.tabInUse(sheet.getName(), header, texts.menu.setUp));
  }
  const names = completed.added.map((key) => sheetTexts.settings.names[key]);
  if (completed.isNew) report.push(texts.setUp.tabCreated(sheet.getName()));
  else if (names.length > 0) report.push(texts.settings.linesAdded(names, sheet.getName()));
  return sheet;
}
