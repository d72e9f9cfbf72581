/** Sheet: its ranges and what is in its cells. */
import { areaOf } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { exception } from '../calls/exception';
import { integer, kind, list } from '../calls/parameters';
import { asks, reads } from '../calls/service-class';
import { requireInside } from '../range/range-base';
import { rangeOf, type SheetState } from '../spreadsheet/spreadsheet-session';
import { rangeAt, type SheetMethods } from './sheet-base';

const notationKind = kind<string>((value) => typeof value === 'string');
/** Two to four whole numbers. */
const PLACES = [2, 3, 4].map((count) => Array.from({ length: count }, () => integer));

export const sheetCells: SheetMethods = {
  getRange: asks({ either: [[notationKind], ...PLACES] }, (state, ...args) => {
    if (args.length === 1) return rangeAt(state, args[0] as string);
    const [row, column, numRows = 1, numColumns = 1] = args as number[];
    const area = areaOf(row!, column!, numRows, numColumns);
    requirePlace(area);
    requireInside(area, state.sheet);
    return rangeOf(state, area);
  }),

  getRangeList: asks([list], (state, notations) => {
    if (notations.length === 0) throw exception('Range list must have at least one range.');
    return state.session.makeRangeList(notations.map((notation) => rangeAt(state, notation as string)));
  }),

  /** From A1 to the last row and column in use; A1 alone on an empty sheet. Gives a place, not its cells: not recorded. */
  getDataRange: asks([], (state) => {
    const { lastRow, lastColumn } = extentOf(state);
    return rangeOf(state, areaOf(1, 1, lastRow || 1, lastColumn || 1));
  }),

  getLastRow: reads([], (state) => extentOf(state).lastRow),
  getLastColumn: reads([], (state) => extentOf(state).lastColumn),
};

function extentOf({ workbook, sheet }: SheetState) {
  workbook.settle();
  return sheet.cells.extent();
}

/** Google's refusals of coordinates below 1. */
function requirePlace(area: Area): void {
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.numRows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.numColumns < 1) throw exception('The number of columns in the range must be at least 1.');
}
