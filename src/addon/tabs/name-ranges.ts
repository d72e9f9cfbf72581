/**
 * Names for formulas. They reach to the end of the sheet, so that a criterion or tier added below is in them; the functions
 * leave blank lines out.
 */
import { CRITERIA_RANGE, TIERS_RANGE } from '../product';
import { locateCriteriaColumns } from './criteria-tab';
import { locateTierColumns } from './tiers-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A name that exists stays as it is: the user may have moved it on purpose. */
export function nameRanges(spreadsheet: Spreadsheet, criteriaSheet: Sheet, tiersSheet: Sheet): void {
  const { weight, worst, best } = locateCriteriaColumns(headersOf(criteriaSheet));
  nameRange(spreadsheet, CRITERIA_RANGE, criteriaSheet, [weight, worst, best]);
  const { tier, fromScore } = locateTierColumns(headersOf(tiersSheet));
  nameRange(spreadsheet, TIERS_RANGE, tiersSheet, [tier, fromScore]);
}

/** The cells that list the tiers, down to the end of the tab, for dropdowns. */
export function tierNamesOn(tiersSheet: Sheet): Range {
  const column = Math.max(0, locateTierColumns(headersOf(tiersSheet)).tier) + 1;
  return tiersSheet.getRange(2, column, tiersSheet.getMaxRows() - 1, 1);
}

/** Only neighbours can have one name: where the user has moved them apart, there is none. */
function nameRange(spreadsheet: Spreadsheet, name: string, sheet: Sheet, columns: readonly number[]): void {
  const [first] = columns;
  const areNeighbours = first >= 0 && columns.every((column, index) => column === first + index);
  if (!areNeighbours || spreadsheet.getRangeByName(name) !== null) return;
  const range = sheet.getRange(2, first + 1, sheet.getMaxRows() - 1, columns.length);
  spreadsheet.setNamedRange(name, range);
}

function headersOf(sheet: Sheet): unknown[] {
  return sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0];
}
