/**
 * Range, whole: its parts are in the range-*.ts files, each building on the one before (base, place, values, formats,
 * text, structure, rules). Members of Google's that are not there say so when called.
 */
import { addUnsupportedMethods } from './exception';
import { refuseArguments } from './no-argument-methods';
import { RangeRules } from './range-rules';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What the stand-in refuses: data sources, pivot tables, groups. */
const UNSUPPORTED = [
  'collapseGroups',
  'createDataSourcePivotTable',
  'createDataSourceTable',
  'createPivotTable',
  'expandGroups',
  'getDataSourceFormula',
  'getDataSourceFormulas',
  'getDataSourcePivotTables',
  'getDataSourceTables',
  'getDataSourceUrl',
  'getDataTable',
  'setShowHyperlink',
  'shiftColumnGroupDepth',
  'shiftRowGroupDepth',
] as const satisfies readonly (keyof GoogleRange)[];

export class LocalRange extends RangeRules {}

/** Does not compile when a member Google declares is neither implemented nor refused above. */
type Missing = Exclude<keyof GoogleRange, keyof LocalRange | (typeof UNSUPPORTED)[number]>;
const nothingIsMissing: [Missing] extends [never] ? true : Missing = true;
void nothingIsMissing;

addUnsupportedMethods<GoogleRange>(LocalRange.prototype, 'SpreadsheetApp.Range', UNSUPPORTED);
refuseArguments(LocalRange.prototype, 'SpreadsheetApp.Range');

type RangeClass = LocalRange;
declare module './spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalRange extends RangeClass {}
}
