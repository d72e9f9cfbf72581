/**
 * Sheet, whole: its parts are in the sheet-*.ts files, each building on the one before (base, cells, grid, lines, settings,
 * rules). Members of Google's that are not there say so when called.
 */
import { addUnsupportedMethods } from './exception';
import { refuseArguments } from './no-argument-methods';
import { SheetRules } from './sheet-rules';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the stand-in refuses: groups, charts, images, data sources. */
const UNSUPPORTED = [
  'asDataSourceSheet',
  'collapseAllColumnGroups',
  'collapseAllRowGroups',
  'expandAllColumnGroups',
  'expandAllRowGroups',
  'expandColumnGroupsUpToDepth',
  'expandRowGroupsUpToDepth',
  'getColumnGroup',
  'getColumnGroupControlPosition',
  'getColumnGroupDepth',
  'getDataSourceTables',
  'getRowGroup',
  'getRowGroupControlPosition',
  'getRowGroupDepth',
  'getSheetProtection',
  'insertChart',
  'insertImage',
  'insertSlicer',
  'newChart',
  'removeChart',
  'setColumnGroupControlPosition',
  'setRowGroupControlPosition',
  'setSheetProtection',
  'updateChart',
] as const satisfies readonly (keyof GoogleSheet)[];

export class LocalSheet extends SheetRules {}

/** Does not compile when a member Google declares is neither implemented nor refused above. */
type Missing = Exclude<keyof GoogleSheet, keyof LocalSheet | (typeof UNSUPPORTED)[number]>;
const nothingIsMissing: [Missing] extends [never] ? true : Missing = true;
void nothingIsMissing;

addUnsupportedMethods<GoogleSheet>(LocalSheet.prototype, 'SpreadsheetApp.Sheet', UNSUPPORTED);
refuseArguments(LocalSheet.prototype, 'SpreadsheetApp.Sheet');

type SheetClass = LocalSheet;
declare module './spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalSheet extends SheetClass {}
}
