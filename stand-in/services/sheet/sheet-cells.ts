/**
 * Sheet: its ranges and what is in its cells.
 */
import { areaOf } from '../../workbook/area';
import { addressOfArea, requireInside } from '../range/range-base';
import { requirePlace } from '../range/range-place';
import { checkSheet, findPlace, openSheetForReading, SheetBase, stateOfSheet } from './sheet-base';
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
}
