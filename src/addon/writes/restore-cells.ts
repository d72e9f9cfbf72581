/** Takes back what was written into cells, unless somebody has changed it since. */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly unknown[])[];

/**
 * @param written what we wrote there: only over it is anything written
 * @param former what to write so that it is as before
 */
export function restoreCells(range: Range, written: Cells, former: Cells): void {
  if (shownOf(range.getValues()) !== shownOf(written)) return;
  range.setValues(former.map((line) => [...line]));
  SpreadsheetApp.flush();
}

/** In a plain-text cell a number has become its text. */
function shownOf(cells: Cells): string {
  return JSON.stringify(cells.map((line) => line.map(String)));
}
