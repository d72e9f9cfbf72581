/** Range, composed of its concerns: where it is, what its cells hold, how they look, what moves them, what is attached to them. */
import { openedClass } from '../calls/service-class';
import { cellsOf, openRange, type OpenRange, type RangeState } from './range-base';
import { rangeFormats } from './range-formats';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';

export const LocalRange = openedClass<GoogleAppsScript.Spreadsheet.Range, RangeState, OpenRange>(
  'SpreadsheetApp.Range',
  { open: openRange, cellsOf },
  { ...rangePlace, ...rangeValues, ...rangeFormats, ...rangeStructure, ...rangeRules },
);
