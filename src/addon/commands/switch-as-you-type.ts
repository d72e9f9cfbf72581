/**
 * Menu item that switches recalculating as you type on or off: it turns over the cell on the Settings tab, makes that tab
 * where it is missing, and says what holds now.
 */
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { formatMostRows, isTooLargeToFollow } from '../as-you-type';
import { failureDetail, runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import { locateTabs } from '../tabs/locate-tabs';
import { findSetting, SETTINGS_TABLE, type SettingLine, type TabCells } from '../tabs/setting-lines';
import { isSwitchedOn } from '../tabs/settings-tab';
import { locateColumns } from '../tabs/table';
import { writeCells, type CellChange, type Written } from '../writes/write-cells';
import { readySettings } from '../set-up/ready-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TOAST_SECONDS = 8;

export function switchAsYouType(): void {
  runCommand((texts) => texts.menu.asYouType, switchOver, 'begun');
}

/** A switch that was turned over and not told would be turned back by the next try: so it is turned back at once. */
function switchOver(texts: Texts): Notice {
  const spreadsheet = activeSpreadsheet();
  const { title } = texts.settings.asYouType;
  let written: Written | null = null;
  let text = '';
  try {
    withDocumentLock(texts, () => {
      const { sheet, isOn } = findSwitch(spreadsheet, texts);
      text = answer(!isOn, spreadsheet, texts);
      written = writeCells(sheet, (cells) => [switchedOver(cells, sheet, isOn, texts)], texts);
    });
  } catch (error) {
    if (written !== null) turnBack(written, error, text);
    throw error;
  }
  return { kind: 'toast', title, text, seconds: TOAST_SECONDS };
}

/** @param text what holds where it cannot be turned back */
function turnBack(written: Written, failure: unknown, text: string): void {
  try {
    written.takeBack();
  } catch {
    throw new UserError(`${failureDetail(failure)} ${text}`);
  }
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

function findSwitch(spreadsheet: Spreadsheet, texts: Texts): { sheet: Sheet; isOn: boolean } {
  const sheet = readySettings(spreadsheet, locateTabs(spreadsheet), texts);
  const { line } = lineOfSwitch(sheet.getDataRange().getValues() as CellValue[][], sheet, texts);
  return { sheet, isOn: isSwitchedOn(line) };
}

/** Somebody else may have turned it over meanwhile: then it stands as she wants it. */
function switchedOver(cells: TabCells, sheet: Sheet, wasOn: boolean, texts: Texts): CellChange {
  const { line, column } = lineOfSwitch(cells, sheet, texts);
  return { row: line.rowNumber, column: column + 1, value: !wasOn };
}

/** @throws UserError where a tab of ours has lost its headers */
function lineOfSwitch(
  cells: TabCells,
  sheet: Sheet,
  texts: Texts,
): { readonly line: SettingLine; readonly column: number } {
  const columns = locateColumns(SETTINGS_TABLE, cells[0]);
  const line = findSetting(cells, 'recalculateOnEdit');
  if (line !== null) return { line, column: columns.value };
  const { setting, value } = texts.settings.headers;
  const header = columns.setting < 0 ? setting : value;
  throw new UserError(texts.tabProblems.noHeader(sheet.getName(), header, texts.menu.setUp));
}
