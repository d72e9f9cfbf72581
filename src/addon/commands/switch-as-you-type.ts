/**
 * Menu item that switches recalculating as you type on or off: it turns over the cell on the Settings tab, makes that tab
 * where it is missing, and says what holds now.
 */
import type { CellValue } from '../../core/types';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { formatMostRows, isTooLargeToFollow } from '../as-you-type';
import { decimalMarkOf } from '../conventions';
import { runCommand, UserError, withDocumentLock } from '../run-command';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { findSetting, locateSettingColumns } from '../tabs/setting-lines';
import { readTiersTab } from '../tabs/tiers-tab';
import { completeSettings } from './complete-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const TOAST_SECONDS = 8;

export function switchAsYouType(): void {
  runCommand(
    (texts) => texts.menu.asYouType,
    (texts) => {
      switchOver(texts);
      return null;
    },
  );
}

/** A switch that was turned over and not told would be turned back by the next try: so it is turned back at once. */
function switchOver(texts: Texts): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let turned: Switch | null = null;
  try {
    const isOn = withDocumentLock(texts, () => {
      const found = findSwitch(spreadsheet, texts);
      found.cell.setValue(!found.isOn);
      turned = found;
      return !found.isOn;
    });
    spreadsheet.toast(answer(isOn, spreadsheet, texts), texts.settings.asYouType.title, TOAST_SECONDS);
  } catch (error) {
    turnBack(turned);
    throw error;
  }
}

interface Switch {
  readonly cell: Range;
  readonly isOn: boolean;
}

function turnBack(turned: Switch | null): void {
  turned?.cell.setValue(turned.isOn);
}

function answer(isOn: boolean, spreadsheet: Spreadsheet, texts: Texts): string {
  const { asYouType } = texts.settings;
  const { recalculate } = texts.menu;
  if (!isOn) return asYouType.off(recalculate);
  const lastRow = locateTabs(spreadsheet).clients?.sheet.getLastRow() ?? 0;
  return isTooLargeToFollow(lastRow)
    ? asYouType.tooLarge(formatMostRows(texts.language), recalculate)
    : asYouType.on;
}

function findSwitch(spreadsheet: Spreadsheet, texts: Texts): Switch {
  const tabs = locateTabs(spreadsheet);
  const sheet = readySettings(spreadsheet, tabs, texts);
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateSettingColumns(cells[0]);
  const line = findSetting(cells, 'recalculateOnEdit');
  // A tab of ours that has lost its headers.
  if (line === null) {
    const { setting, value } = texts.settings.headers;
    const header = columns.setting < 0 ? setting : value;
    throw new UserError(texts.tabProblems.noHeader(sheet.getName(), header, texts.menu.setUp));
  }
  const cell = sheet.getRange(line.rowNumber, columns.value + 1);
  if (cell.getFormula() !== '') {
    const name = cellOnTab(sheet.getName(), line.rowNumber, columns.value + 1);
    throw new UserError(texts.sidebarFailures.holdsFormula(name));
  }
  return { cell, isOn: line.cell === true || line.cell === 1 };
}

/** The Settings tab, complete and marked. */
function readySettings(spreadsheet: Spreadsheet, tabs: LocatedTabs, texts: Texts): Sheet {
  const missing = NEEDED_TABS.find((tab) => tabs[tab] === null);
  if (tabs.tiers === null || missing !== undefined) {
    throw new UserError(texts.tabProblems.noTab(texts.tabs[missing ?? 'tiers'], texts.menu.setUp));
  }
  const locale = spreadsheet.getSpreadsheetLocale();
  const tiersSheet = tabs.tiers.sheet;
  const run = { spreadsheet, tabs, texts, sheetTexts: textsFor(locale), report: [] };
  const active = spreadsheet.getActiveSheet();
  const sheet = completeSettings(run, () => readTiersTab(tiersSheet, decimalMarkOf(locale), texts));
  if (sheet !== tabs.settings?.sheet) spreadsheet.setActiveSheet(active);
  return sheet;
}
