/** The Settings tab for whoever turns something over on it: complete and marked, and made where it is missing. */
import type { Texts } from '../../i18n/types/texts';
import { contextOf } from '../context';
import { UserError } from '../run-command';
import { NEEDED_TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { readTiersTab } from '../tabs/tiers-tab';
import { completeSettings } from './complete-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws UserError where the spreadsheet is not set up */
export function readySettings(spreadsheet: Spreadsheet, tabs: LocatedTabs, texts: Texts): Sheet {
  const missing = NEEDED_TABS.find((tab) => tabs[tab] === null);
  if (tabs.tiers === null || missing !== undefined) {
    throw new UserError(texts.tabProblems.noTab(texts.tabs[missing ?? 'tiers'], texts.menu.setUp));
  }
  const tiersSheet = tabs.tiers.sheet;
  const context = contextOf(spreadsheet, texts);
  const run = { ...context, tabs, createdTabs: [], report: [] };
  const active = spreadsheet.getActiveSheet();
  const sheet = completeSettings(run, () => readTiersTab(tiersSheet, context));
  if (sheet !== tabs.settings?.sheet) spreadsheet.setActiveSheet(active);
  return sheet;
}
