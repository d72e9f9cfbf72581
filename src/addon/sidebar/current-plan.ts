/** The spreadsheet as it is now, for calls of a sidebar that may have been filled a while ago. */
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { readCurrentPlan, type Plan } from '../plan';
import { UserError } from '../run-command';
import { normalizeHeader } from '../tabs/headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws UserError with every problem that must be mended first */
export function currentPlan(texts: Texts): Plan {
  const plan = readCurrentPlan(SpreadsheetApp.getActiveSpreadsheet(), texts);
  if (Array.isArray(plan)) throw new UserError(plan.join(' '));
  return plan;
}

/** Rows may have moved since the sidebar was filled. */
export function checkName(sheet: Sheet, row: number, column: number, name: string, texts: Texts): void {
  const isThere =
    Number.isInteger(row) &&
    row >= 1 &&
    row <= sheet.getMaxRows() &&
    normalizeHeader(sheet.getRange(row, column).getDisplayValue()) === normalizeHeader(name);
  if (!isThere)
    throw new UserError(texts.sidebarFailures.moved(name, cellOnTab(sheet.getName(), row, column)));
}
