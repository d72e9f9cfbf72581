/**
 * Range: where it is and how to get from it to other ranges. Nothing here reads cells, so nothing is recorded, but for
 * the methods that look for data.
 */
import { areaOf, lastColumnOf, lastRowOf } from '../workbook/area';
import type { Area } from '../workbook/types';
import { Dimension, Direction } from './enums';
import { exception } from './exception';
import { constantOf } from './parameters';
import {
  addressOfArea,
  areaOfRange,
  check,
  notationOf,
  openForContents,
  openForReading,
  OUTSIDE_SHEET,
  RangeBase,
  stateOf,
  type OpenRange,
} from './range-base';
import { integer, integerOrText, toInteger } from './signature';
import type { LocalRange, LocalSheet } from './spreadsheet-session';

export abstract class RangePlace extends RangeBase {
  getA1Notation(): string {
    return notationOf(this);
  }

  getRow(): number {
    return areaOfRange(this).row;
  }

  getRowIndex(): number {
    return areaOfRange(this).row;
  }

  getColumn(): number {
    return areaOfRange(this).column;
  }

  getColumnIndex(): number {
    return areaOfRange(this).column;
  }

  getLastRow(): number {
    return lastRowOf(areaOfRange(this));
  }

  getLastColumn(): number {
    return lastColumnOf(areaOfRange(this));
  }

  getNumRows(): number {
    return areaOfRange(this).numRows;
  }

  getNumColumns(): number {
    return areaOfRange(this).numColumns;
  }

  getHeight(): number {
    return areaOfRange(this).numRows;
  }

  getWidth(): number {
    return areaOfRange(this).numColumns;
  }

  getGridId(): number {
    return stateOf(this).sheet.id;
  }

  getSheet(): LocalSheet {
    const { session, workbook, sheet } = stateOf(this);
    return session.makeSheet(workbook, sheet);
  }

  isStartRowBounded(): boolean {
    return stateOf(this).address.firstRow !== null;
  }

  isEndRowBounded(): boolean {
    return stateOf(this).address.lastRow !== null;
  }

  isStartColumnBounded(): boolean {
    return stateOf(this).address.firstColumn !== null;
  }

  isEndColumnBounded(): boolean {
    return stateOf(this).address.lastColumn !== null;
  }

  /** The cell at a position inside the range, counted from 1. */
  getCell(...args: [row: number, column: number]): LocalRange {
    check('getCell', args, [integerOrText, integerOrText]);
    const [row, column] = args.map(toInteger) as [number, number];
    const area = areaOfRange(this);
    if (row < 1 || column < 1 || row > area.numRows || column > area.numColumns) {
      throw exception('Cell reference out of range');
    }
    return at(this, areaOf(area.row + row - 1, area.column + column - 1));
  }

  offset(...args: [rows: number, columns: number, numRows?: number, numColumns?: number]): LocalRange {
    check(
      'offset',
      args,
      [integer, integer],
      [integer, integer, integer],
      [integer, integer, integer, integer],
    );
    const [rows, columns, numRows, numColumns] = args.map(toInteger);
    const area = areaOfRange(this);
    const moved = areaOf(
      area.row + rows!,
      area.column + columns!,
      numRows ?? area.numRows,
      numColumns ?? area.numColumns,
    );
    requirePlace(moved);
    const { sheet } = stateOf(this);
    if (lastRowOf(moved) > sheet.maxRows || lastColumnOf(moved) > sheet.maxColumns)
      throw exception(OUTSIDE_SHEET);
    return at(this, moved);
  }

  getNextDataCell(...args: [GoogleAppsScript.Spreadsheet.Direction]): LocalRange {
    check('getNextDataCell', args, [constantOf(Direction)]);
    const open = openForContents(this, 'getNextDataCell');
    const [rows, columns] = STEPS[String(args[0])]!;
    return at(this, nextDataCell(open, rows, columns));
  }

  getDataRegion(...args: [dimension?: GoogleAppsScript.Spreadsheet.Dimension]): LocalRange {
    check('getDataRegion', args, [], [constantOf(Dimension)]);
    const open = openForContents(this, 'getDataRegion');
    return at(this, growToData(open, args[0] === undefined ? null : String(args[0])));
  }

  isPartOfMerge(): boolean {
    const { sheet, area } = openForReading(this, 'isPartOfMerge');
    return sheet.mergesIn(area).length > 0;
  }

  getMergedRanges(): LocalRange[] {
    const { sheet, area } = openForReading(this, 'getMergedRanges');
    return sheet.mergesIn(area).map((merge) => at(this, merge));
  }

  activate(): this {
    const { session, workbook } = stateOf(this);
    session.makeSpreadsheet(workbook).setActiveRange(this as unknown as LocalRange);
    return this;
  }

  activateAsCurrentCell(): this {
    const { session, workbook } = stateOf(this);
    session.makeSpreadsheet(workbook).setCurrentCell(this as unknown as LocalRange);
    return this;
  }
}

/** Another range on the same sheet. */
export function at(range: RangeBase, area: Area): LocalRange {
  const { session, workbook, sheet } = stateOf(range);
  return session.makeRange(workbook, sheet, addressOfArea(area));
}

/** Google's refusals of coordinates below 1. */
export function requirePlace(area: Area): void {
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.numRows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.numColumns < 1) throw exception('The number of columns in the range must be at least 1.');
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow key lead from the first cell of the range. */
function nextDataCell({ sheet, area }: OpenRange, rows: number, columns: number): Area {
  let { row, column } = area;
  const isInside = (r: number, c: number) => r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  const holds = (r: number, c: number) => isInside(r, c) && sheet.contentAt(r, c) !== '';
  const isInBlock = holds(row, column) && holds(row + rows, column + columns);
  while (isInside(row + rows, column + columns)) {
    row += rows;
    column += columns;
    if (isInBlock ? !holds(row + rows, column + columns) : holds(row, column)) break;
  }
  return areaOf(row, column);
}

/** The range with all data that touches its sides (not its corners); ROWS grows it up and down only, COLUMNS sideways only. */
function growToData({ sheet, area }: OpenRange, dimension: string | null): Area {
  const extent = sheet.extent();
  const hasData = (row: number, column: number, numRows: number, numColumns: number) => {
    for (let r = Math.max(1, row); r < Math.min(row + numRows, extent.lastRow + 1); r++) {
      for (let c = Math.max(1, column); c < Math.min(column + numColumns, extent.lastColumn + 1); c++) {
        if (sheet.contentAt(r, c) !== '') return true;
      }
    }
    return false;
  };
  let { row: top, column: left } = area;
  let bottom = lastRowOf(area);
  let right = lastColumnOf(area);
  for (let grown = true; grown;) {
    grown = false;
    if (dimension !== 'COLUMNS') {
      const width = right - left + 1;
      if (top > 1 && hasData(top - 1, left, 1, width)) [top, grown] = [top - 1, true];
      if (bottom < sheet.maxRows && hasData(bottom + 1, left, 1, width)) {
        [bottom, grown] = [bottom + 1, true];
      }
    }
    if (dimension !== 'ROWS') {
      const height = bottom - top + 1;
      if (left > 1 && hasData(top, left - 1, height, 1)) [left, grown] = [left - 1, true];
      if (right < sheet.maxColumns && hasData(top, right + 1, height, 1)) {
        [right, grown] = [right + 1, true];
      }
    }
  }
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}
