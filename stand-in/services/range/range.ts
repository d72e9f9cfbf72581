/** Range, composed of its concerns: where it is, what its cells hold, how they look, what moves them, what is attached to them. */
import { openedClass, asks, reads, serviceClass, sets } from '../calls/service-class';
import { cellsOf, openRange, type OpenRange, type RangeState, type RangeMethods } from './range-base';
import { rangeFormats } from './range-formats';
import { rangeRules } from './range-rules';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';
import { rangeOf } from '../spreadsheet/spreadsheet-session';
import { formatAddress } from '../../workbook/a1-notation';
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import { anyValue } from '../calls/parameters';

/** Where it is, and how to get from it to other ranges. Nothing here reads cells: only what looks for data is recorded. */
const rangePlace: RangeMethods = {
  getA1Notation: asks([], ({ address }) => formatAddress(address)),
  getRow: asks([], ({ area }) => area.row),
  getColumn: asks([], ({ area }) => area.column),
  getLastRow: asks([], ({ area }) => lastRowOf(area)),
  getLastColumn: asks([], ({ area }) => lastColumnOf(area)),
  getNumRows: asks([], ({ area }) => area.numRows),
  getNumColumns: asks([], ({ area }) => area.numColumns),
  getSheet: asks([], ({ session, workbook, sheet }) => session.makeSheet(workbook, sheet)),
  isPartOfMerge: reads([], ({ sheet, area }) => sheet.mergesIn(area).length > 0),
  getMergedRanges: reads([], (open) => open.sheet.mergesIn(open.area).map((merge) => rangeOf(open, merge))),
};

export const LocalRange = openedClass<GoogleAppsScript.Spreadsheet.Range, RangeState, OpenRange>(
  'SpreadsheetApp.Range',
  { open: openRange, cellsOf },
  { ...rangePlace, ...rangeValues, ...rangeFormats, ...rangeStructure, ...rangeRules },
);

import Sheets = GoogleAppsScript.Spreadsheet;

/** The same change made to several ranges of one sheet. Every range counts as a call of its own in the log. */
export const LocalRangeList = serviceClass<Sheets.RangeList, readonly Sheets.Range[]>(
  'SpreadsheetApp.RangeList',
  {
    getRanges: asks([], (ranges) => [...ranges]),
    clearContent: sets([], (ranges) => ranges.forEach((range) => range.clearContent())),
    clearDataValidations: sets([], (ranges) => ranges.forEach((range) => range.clearDataValidations())),
    setValue: sets([anyValue], (ranges, value) => ranges.forEach((range) => range.setValue(value))),
  },
);
