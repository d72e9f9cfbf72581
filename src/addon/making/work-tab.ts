/** A tab on which something is made ready before it is copied to a tab of the user's. It is there for a moment only. */
import { tryTwice } from '../try-twice';
import { untakenTabName } from './claim-tab';
import { expectNewGrid } from './grid';
import { markTab, workTabsAmong, type Mark } from '../tabs/locate-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the tab, works on it and removes it, whatever happens. */
export function withWorkTab<Result>(
  spreadsheet: Spreadsheet,
  name: string,
  work: (sheet: Sheet) => Result,
): Result {
  const sheet = spreadsheet.insertSheet(untakenTabName(spreadsheet, name), spreadsheet.getNumSheets());
  expectNewGrid(sheet);
  try {
    markTab(sheet, 'work');
    return work(sheet);
  } finally {
    // What is left over carries a mark.
    tryTwice(() => spreadsheet.deleteSheet(sheet));
  }
}

/** Removes what an earlier run could not. */
export function removeWorkTabs(spreadsheet: Spreadsheet, marks: readonly Mark[]): void {
  for (const sheet of workTabsAmong(marks)) spreadsheet.deleteSheet(sheet);
}
