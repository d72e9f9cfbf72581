/** The spreadsheet as it is now, for calls of a sidebar that may have been filled a while ago. */
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { conventionsOf } from '../conventions';
import { readPlan, type Plan } from '../plan';
import { UserError } from '../run-command';
import { normalizeHeader } from '../tabs/headers';
import { locateTabs } from '../tabs/locate-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws UserError with every problem that must be mended first */
export function currentPlan(texts: Texts): Plan {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const conventions = conventionsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  const plan = readPlan(locateTabs(spreadsheet), conventions, texts);
  if (Array.isArray(plan)) throw new UserError(plan.join(' '));
  return plan;
}

/** Rows may have moved since the sidebar was filled. */
export function checkName(sheet: Sheet, row: number, column: number, name: string, texts: Texts): void {
  const isThere =
    Number.isInteger(row) &&
    row >= 1 &&
    row <= sheet.getMaxRows() &&
    normalizeHeader(sheet.getRange(row, column).getValue()) === normalizeHeader(name);
  if (!isThere)
    throw new UserError(texts.sidebarFailures.moved(name, cellOnTab(sheet.getName(), row, column)));
}
