/**
 * Range: where it is and how to get from it to other ranges. Nothing here reads cells, so nothing is recorded, but for
 * the methods that look for data.
 */
import { formatAddress } from '../../workbook/a1-notation';
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import { asks, reads } from '../calls/service-class';
import type { RangeMethods } from './range-base';

export const rangePlace: RangeMethods = {
  getA1Notation: asks([], ({ address }) => formatAddress(address)),
  getRow: asks([], ({ area }) => area.row),
  getColumn: asks([], ({ area }) => area.column),
  getLastRow: asks([], ({ area }) => lastRowOf(area)),
  getLastColumn: asks([], ({ area }) => lastColumnOf(area)),
  getNumRows: asks([], ({ area }) => area.numRows),
  getNumColumns: asks([], ({ area }) => area.numColumns),
  getSheet: asks([], ({ session, workbook, sheet }) => session.makeSheet(workbook, sheet)),
  isPartOfMerge: reads([], ({ sheet, area }) => sheet.mergesIn(area).length > 0),
  getMergedRanges: reads([], ({ session, workbook, sheet, area }) =>
    sheet.mergesIn(area).map((merge) => session.makeRange(workbook, sheet, merge)),
  ),
};
