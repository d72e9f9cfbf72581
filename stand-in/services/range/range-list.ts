/** RangeList: the same change made to several ranges of one sheet. Every range counts as a call of its own in the log. */
import { exception } from '../calls/exception';
import { anyValue } from '../calls/parameters';
import { asks, serviceClass, sets } from '../calls/service-class';

import Sheets = GoogleAppsScript.Spreadsheet;

const Ranges = serviceClass<Sheets.RangeList, readonly Sheets.Range[]>('SpreadsheetApp.RangeList', {
  getRanges: asks([], (ranges) => [...ranges]),
  clearContent: sets([], (ranges) => ranges.forEach((range) => range.clearContent())),
  clearDataValidations: sets([], (ranges) => ranges.forEach((range) => range.clearDataValidations())),
  setValue: sets([anyValue], (ranges, value) => ranges.forEach((range) => range.setValue(value))),
});

export class LocalRangeList extends Ranges {
  constructor(ranges: readonly Sheets.Range[]) {
    if (ranges.length === 0) throw exception('Range list must have at least one range.');
    super(ranges);
  }
}
