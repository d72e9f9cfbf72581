/**
 * Spreadsheet, whole: its parts are in the spreadsheet-*.ts files (base, contents, settings). What old scripts call on
 * the spreadsheet and means its active sheet is passed on here. Members of Google's that are not there say so.
 */
import { addUnsupportedMethods } from './exception';
import { refuseArguments } from './no-argument-methods';
import { SpreadsheetSettings } from './spreadsheet-settings';
import type { LocalSheet } from './spreadsheet-session';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Methods that work on the active sheet. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getImages',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof LocalSheet)[];

/** What the stand-in refuses: sharing, themes, data sources, images, files. */
const UNSUPPORTED = [
  'addEditor',
  'addEditors',
  'addViewer',
  'addViewers',
  'getAs',
  'getBlob',
  'getDataSourceTables',
  'getIterativeCalculationConvergenceThreshold',
  'getMaxIterativeCalculationCycles',
  'getPredefinedSpreadsheetThemes',
  'getSheetProtection',
  'getSpreadsheetTheme',
  'isAnonymousView',
  'isAnonymousWrite',
  'insertImage',
  'insertSheetWithDataSourceTable',
  'moveChartToObjectSheet',
  'removeEditor',
  'removeViewer',
  'resetSpreadsheetTheme',
  'setAnonymousAccess',
  'setSheetProtection',
  'setIterativeCalculationConvergenceThreshold',
  'setIterativeCalculationEnabled',
  'setMaxIterativeCalculationCycles',
  'setRecalculationInterval',
  'setSpreadsheetTheme',
  'show',
] as const satisfies readonly (keyof GoogleSpreadsheet)[];

type OfActiveSheet = Pick<LocalSheet, (typeof OF_ACTIVE_SHEET)[number]>;

// The methods are added below, one for each name of the list.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface LocalSpreadsheet extends OfActiveSheet {}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class LocalSpreadsheet extends SpreadsheetSettings {}

for (const method of OF_ACTIVE_SHEET) {
  Object.defineProperty(LocalSpreadsheet.prototype, method, {
    value(this: LocalSpreadsheet, ...args: unknown[]) {
      const sheet = this.getActiveSheet();
      return (sheet[method] as (...args: unknown[]) => unknown).apply(sheet, args);
    },
    configurable: true,
    writable: true,
  });
}

/** Does not compile when a member Google declares is neither implemented nor refused above. */
type Missing = Exclude<keyof GoogleSpreadsheet, keyof LocalSpreadsheet | (typeof UNSUPPORTED)[number]>;
const nothingIsMissing: [Missing] extends [never] ? true : Missing = true;
void nothingIsMissing;

addUnsupportedMethods<GoogleSpreadsheet>(
  LocalSpreadsheet.prototype,
  'SpreadsheetApp.Spreadsheet',
  UNSUPPORTED,
);
refuseArguments(LocalSpreadsheet.prototype, 'SpreadsheetApp.Spreadsheet');

type SpreadsheetClass = LocalSpreadsheet;
declare module './spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalSpreadsheet extends SpreadsheetClass {}
}
