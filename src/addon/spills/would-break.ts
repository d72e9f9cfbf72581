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

/** A cell that must not be written, and the formula whose result lies on it; both from 1. */
export interface BrokenResult {
  readonly cell: Place;
  readonly formula: Place;
}

/**
 * The first of the cells on which the result of a formula lies: it could no longer be shown if something stood there. Where no
 * formula may reach the cells, nothing is tried.
 */
export function brokenBy(sheet: Sheet, formulas: Formulas, cells: readonly Place[]): BrokenResult | null {
  const reached = cells.filter((cell) => mayBeFilled(formulas, cell));
  return reached.length === 0 ? null : onCopyOf(sheet, (copy) => tryOn(copy, formulas, reached));
}

/** All cells at once, since most often none is one; then one by one. */
function tryOn(copy: Sheet, formulas: Formulas, cells: readonly Place[]): BrokenResult | null {
  const before = copy.getDataRange().getDisplayValues();
  const brokenIn = (tried: readonly Place[]): Place | null => {
    const list = copy.getRangeList(tried.map(({ row, column }) => cellName(row, column)));
    list.clearDataValidations();
    list.setValue(1);
    SpreadsheetApp.flush();
    const after = copy.getDataRange().getDisplayValues();
    list.clearContent();
    const origins = tried.flatMap(({ row, column }) => originsOf(formulas, row - 1, column - 1, canSpill));
    const broken = origins.find((each) => !isBlocked(before, each) && isBlocked(after, each));
    return broken === undefined ? null : { row: broken.row + 1, column: broken.column + 1 };
  };
  if (brokenIn(cells) === null) return null;
  for (const cell of cells) {
    const formula = brokenIn([cell]);
    if (formula !== null) return { cell, formula };
  }
  return null;
}

function isBlocked(shown: readonly string[][], { row, column }: Origin): boolean {
  return shown[row]?.[column] === NO_ROOM;
}
