/** Whether writing into cells would break the result of a formula that fills them: found out by doing it on a copy of the tab. */
import { cellName } from '../a1';
import { canSpill } from './can-spill';
import { onCopyOf } from './on-copy';
import { originsOf, type Formulas, type Origin } from './possible-origins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a formula shows whose result has no room. */
const NO_ROOM = '#REF!';

/** Whether a result may lie on the cell, going by positions. */
export function mayBeFilled(formulas: Formulas, { row, column }: Place): boolean {
  return originsOf(formulas, row - 1, column - 1, canSpill).length > 0;
}

/**
 * The formula that could no longer show its result if something stood in these cells; null where there is none. Without a
 * formula that may reach them, nothing is tried.
 */
export function brokenBy(sheet: Sheet, formulas: Formulas, cells: readonly Place[]): Place | null {
  const reached = cells.filter((cell) => mayBeFilled(formulas, cell));
  if (reached.length === 0) return null;
  const origins = reached.flatMap(({ row, column }) => originsOf(formulas, row - 1, column - 1, canSpill));
  return onCopyOf(sheet, (copy) => {
    const before = copy.getDataRange().getDisplayValues();
    const tried = copy.getRangeList(reached.map(({ row, column }) => cellName(row, column)));
    tried.clearDataValidations();
    tried.setValue(1);
    SpreadsheetApp.flush();
    const after = copy.getDataRange().getDisplayValues();
    const broken = origins.find(
      (origin) => shownAt(before, origin) !== NO_ROOM && shownAt(after, origin) === NO_ROOM,
    );
    return broken === undefined ? null : { row: broken.row + 1, column: broken.column + 1 };
  });
}

function shownAt(shown: readonly string[][], { row, column }: Origin): string | undefined {
  return shown[row]?.[column];
}
