/** Selection: what the user has selected on the active sheet. Reading it costs nothing on Google and is not recorded. */
import type { Workbook } from '../workbook/workbook';
import { areaOf } from '../workbook/area';
import { addressOfArea } from './range-base';
import type { SheetsSession, LocalRange, LocalRangeList, LocalSheet } from './spreadsheet-session';

const STATE = Symbol('selection');

export class LocalSelection {
  declare readonly [STATE]: { readonly session: SheetsSession; readonly workbook: Workbook };

  constructor(session: SheetsSession, workbook: Workbook) {
    Object.defineProperty(this, STATE, { value: { session, workbook } });
  }

  getActiveSheet(): LocalSheet {
    const { session, workbook } = this[STATE];
    return session.makeSheet(workbook, workbook.activeSheet);
  }

  getActiveRange(): LocalRange {
    return selectedRanges(this).at(-1)!;
  }

  getActiveRangeList(): LocalRangeList {
    const { session, workbook } = this[STATE];
    return session.makeRangeList(workbook, selectedRanges(this));
  }

  getCurrentCell(): LocalRange {
    const { session, workbook } = this[STATE];
    const sheet = workbook.activeSheet;
    const { row, column } = sheet.selection.currentCell;
    return session.makeRange(workbook, sheet, addressOfArea(areaOf(row, column)));
  }

  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): LocalRange {
    const start = this.getActiveRange();
    const next = start.getNextDataCell(direction);
    const rows = [start.getRow(), start.getLastRow(), next.getRow()];
    const columns = [start.getColumn(), start.getLastColumn(), next.getColumn()];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return start
      .getSheet()
      .getRange(row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1);
  }

  toString(): string {
    return 'Selection';
  }
}

function selectedRanges(selection: LocalSelection): LocalRange[] {
  const { session, workbook } = selection[STATE];
  const { callingCell } = session.world;
  const home = callingCell && workbook.sheetByName(callingCell.sheetName);
  if (callingCell && home) {
    // A custom function's active range is the cell it calculates.
    return [session.makeRange(workbook, home, areaOf(callingCell.row, callingCell.column))];
  }
  const sheet = workbook.activeSheet;
  return sheet.selection.areas.map((area) => session.makeRange(workbook, sheet, addressOfArea(area)));
}

type SelectionClass = LocalSelection;
declare module './spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalSelection extends SelectionClass {}
}
