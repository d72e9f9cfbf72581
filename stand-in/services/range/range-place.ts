/**
 * Range: where it is and how to get from it to other ranges. Nothing here reads cells, so nothing is recorded, but for
 * the methods that look for data.
 */
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { exception } from '../calls/exception';
import { addressOfArea, areaOfRange, notationOf, openForReading, RangeBase, stateOf } from './range-base';
import { requirePermission } from '../calls/world';
import { selectRanges } from './select-ranges';
import type { LocalRange, LocalSheet } from '../spreadsheet/spreadsheet-session';

export const rangePlace = {
  getA1Notation(this: RangeBase): string {
    return notationOf(this);
  },

  getRow(this: RangeBase): number {
    return areaOfRange(this).row;
  },

  getColumn(this: RangeBase): number {
    return areaOfRange(this).column;
  },

  getLastRow(this: RangeBase): number {
    return lastRowOf(areaOfRange(this));
  },

  getLastColumn(this: RangeBase): number {
    return lastColumnOf(areaOfRange(this));
  },

  getNumRows(this: RangeBase): number {
    return areaOfRange(this).numRows;
  },

  getNumColumns(this: RangeBase): number {
    return areaOfRange(this).numColumns;
  },

  getSheet(this: RangeBase): LocalSheet {
    const { session, workbook, sheet } = stateOf(this);
    return session.makeSheet(workbook, sheet);
  },

  isPartOfMerge(this: RangeBase): boolean {
    const { sheet, area } = openForReading(this, 'isPartOfMerge');
    return sheet.mergesIn(area).length > 0;
  },

  getMergedRanges(this: RangeBase): LocalRange[] {
    const { sheet, area } = openForReading(this, 'getMergedRanges');
    return sheet.mergesIn(area).map((merge) => at(this, merge));
  },

  activate<Target extends RangeBase>(this: Target): Target {
    const { world } = stateOf(this).session;
    requirePermission(world, 'writeDocument', 'activate');
    world.calls.write('Range.activate');
    selectRanges([this]);
    return this;
  },
};

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
