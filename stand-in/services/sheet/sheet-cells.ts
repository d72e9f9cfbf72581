/**
 * Sheet: its ranges and what is in its cells.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- Google declares the values of cells as any */
import { areaOf } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { insertLines } from '../../workbook/grid-edit';
import { exception } from '../calls/exception';
import { requireEditable } from '../rules/protection-check';
import { addressOfArea, requireInside } from '../range/range-base';
import { clearParts } from '../range/range-clear';
import { entryReader, writeValues } from '../range/range-content';
import { requirePlace } from '../range/range-place';
import {
  checkSheet,
  findPlace,
  openSheetForReading,
  openSheetForWriting,
  SheetBase,
  stateOfSheet,
  type SheetState,
} from './sheet-base';
import { integer, toInteger } from '../calls/signature';
import type { LocalRange, LocalRangeList } from '../spreadsheet/spreadsheet-session';

const isText = (value: unknown): boolean => typeof value === 'string';
/** Two to four whole numbers. */
const PLACES = [2, 3, 4].map((count) => new Array(count).fill(integer));

export abstract class SheetCells extends SheetBase {
  getRange(a1Notation: string): LocalRange;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): LocalRange;
  getRange(...args: unknown[]): LocalRange {
    checkSheet('getRange', args, [isText], ...PLACES);
    const { session, workbook, sheet } = stateOfSheet(this);
    if (args.length === 1) {
      const place = findPlace(workbook, sheet, String(args[0]));
      return session.makeRange(workbook, place.sheet, place.address);
    }
    const [row, column, numRows, numColumns] = args.map(toInteger);
    const area = areaOf(row!, column!, numRows ?? 1, numColumns ?? 1);
    requirePlace(area);
    requireInside(area, sheet);
    return session.makeRange(workbook, sheet, area);
  }

  getRangeList(...args: [a1Notations: string[]]): LocalRangeList {
    checkSheet('getRangeList', args, [Array.isArray]);
    const { session, workbook } = stateOfSheet(this);
    return session.makeRangeList(
      workbook,
      args[0].map((notation) => this.getRange(notation)),
    );
  }

  /** From A1 to the last row and column in use; A1 alone on an empty sheet. Gives a place, not its cells: not recorded. */
  getDataRange(): LocalRange {
    const { session, workbook, sheet } = stateOfSheet(this);
    workbook.settle();
    const { lastRow, lastColumn } = sheet.extent();
    return session.makeRange(workbook, sheet, addressOfArea(areaOf(1, 1, lastRow || 1, lastColumn || 1)));
  }

  getLastRow(): number {
    const { workbook, sheet } = openSheetForReading(this, 'getLastRow');
    workbook.settle();
    return sheet.extent().lastRow;
  }

  getLastColumn(): number {
    const { workbook, sheet } = openSheetForReading(this, 'getLastColumn');
    workbook.settle();
    return sheet.extent().lastColumn;
  }

  /** Writes below the last row in use, adding a row where the sheet is full. */
  appendRow(...args: [rowContents: any[]]): this {
    checkSheet('appendRow', args, [Array.isArray]);
    const { session, workbook, sheet } = openSheetForWriting(this, 'appendRow');
    const [values] = args;
    if (values.length === 0) throw exception('The number of columns in the range must be at least 1.');
    workbook.settle();
    const row = sheet.extent().lastRow + 1;
    requireEditable(session.world, sheet, areaOf(row, 1, 1, values.length));
    if (row > sheet.maxRows) insertLines(workbook, sheet, 'row', sheet.maxRows + 1, 1, 'before');
    const missing = values.length - sheet.maxColumns;
    if (missing > 0) insertLines(workbook, sheet, 'column', sheet.maxColumns + 1, missing, 'before');
    writeValues(sheet, areaOf(row, 1, 1, values.length), [values], entryReader(workbook, session.world));
    workbook.touch();
    return this;
  }

  clearContents(): this {
    const state = openWhole(this, 'clearContents');
    clearParts(state, { contents: true });
    return this;
  }
}

/** Begins a call that changes all cells of the sheet. */
function openWhole(sheet: SheetBase, method: string): SheetState & { readonly area: Area } {
  const state = openSheetForWriting(sheet, method);
  requireEditable(state.session.world, state.sheet, state.sheet.wholeArea);
  return { ...state, area: state.sheet.wholeArea };
}
