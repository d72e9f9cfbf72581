/**
 * Sheet, whole: its parts are in the sheet-*.ts files, each building on the one before (base, cells, grid, settings,
 * rules). Members of Google's that are not there say so when called.
 */
import { addUnsupportedMethods } from './exception';
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
  'insertChart',
  'insertImage',
  'insertSlicer',
  'newChart',
  'removeChart',
  'setColumnGroupControlPosition',
  'setRowGroupControlPosition',
  'updateChart',
] as const satisfies readonly (keyof GoogleSheet)[];

export class LocalSheet extends SheetRules {}

addUnsupportedMethods<GoogleSheet>(LocalSheet.prototype, 'SpreadsheetApp.Sheet', UNSUPPORTED);
