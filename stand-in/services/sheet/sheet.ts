/**
 * Sheet, whole: its parts are in the sheet-*.ts files, each building on the one before (base, cells, grid, lines, settings,
 * rules, charts).
 */
import { refuseArguments } from '../calls/refuse-arguments';
import type { PartOf } from '../calls/part-of';
import { SheetCharts } from './sheet-charts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class LocalSheet extends SheetCharts implements PartOf<GoogleSheet, LocalSheet> {}

refuseArguments(LocalSheet.prototype, 'SpreadsheetApp.Sheet');

type SheetClass = LocalSheet;
declare module '../spreadsheet/spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalSheet extends SheetClass {}
}
