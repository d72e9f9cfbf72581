/** Which cells of a tab the user may not edit, asked before anything is written: a refusal half-way would leave half of it. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Row and column from 1. */
type CellTest = (row: number, column: number) => boolean;

export interface ClosedCells {
  /** False where nothing on the tab is closed. */
  readonly isAny: boolean;
  readonly holds: CellTest;
}

/** Two reads. A protection that only warns, and one that lets the user in, are none. */
export function closedCells(sheet: Sheet): ClosedCells {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const closing = (type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] =>
    sheet.getProtections(type).filter(keepsOut);
  const ranges = closing(RANGE).map((each) => insideOf(each.getRange()));
  const whole = closing(SHEET).map((each) => each.getUnprotectedRanges().map(insideOf));
  return {
    isAny: ranges.length + whole.length > 0,
    holds: (row, column) =>
      ranges.some((isInside) => isInside(row, column)) ||
      whole.some((open) => !open.some((isInside) => isInside(row, column))),
  };
}

function keepsOut(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit() && !protection.canDomainEdit();
}

function insideOf(range: Range): CellTest {
  const [top, left, bottom, right] = [
    range.getRow(),
    range.getColumn(),
    range.getLastRow(),
    range.getLastColumn(),
  ];
  return (row, column) => top <= row && row <= bottom && left <= column && column <= right;
}
