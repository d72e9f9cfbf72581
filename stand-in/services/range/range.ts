/**
 * Range, composed of its concerns: where it is, what its cells hold, how they look, what moves them, what is attached to
 * them. Each is an object of methods whose target is any range, and knows nothing of the others.
 */
import { refuseArguments } from '../calls/refuse-arguments';
import { RangeBase } from './range-base';
import { rangeFormats } from './range-formats';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';
import type { PartOf } from '../calls/part-of';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const MEMBERS = { ...rangePlace, ...rangeValues, ...rangeFormats, ...rangeStructure, ...rangeRules };
type Members = typeof MEMBERS;

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- defined below
export interface LocalRange extends Members {}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class LocalRange extends RangeBase implements PartOf<GoogleRange, LocalRange> {}

for (const [name, value] of Object.entries(MEMBERS)) {
  Object.defineProperty(LocalRange.prototype, name, { value, configurable: true, writable: true });
}

refuseArguments(LocalRange.prototype, 'SpreadsheetApp.Range');

type RangeClass = LocalRange;
declare module '../spreadsheet/spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalRange extends RangeClass {}
}
