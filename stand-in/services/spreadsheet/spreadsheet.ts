/**
 * Spreadsheet, whole: its parts are in the spreadsheet-*.ts files (base, contents, settings). What old scripts call on
 * the spreadsheet and means its active sheet is not there.
 */
import { refuseArguments } from '../calls/refuse-arguments';
import type { PartOf } from '../calls/part-of';
import { SpreadsheetSettings } from './spreadsheet-settings';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class LocalSpreadsheet
  extends SpreadsheetSettings
  implements PartOf<GoogleSpreadsheet, LocalSpreadsheet> {}

refuseArguments(LocalSpreadsheet.prototype, 'SpreadsheetApp.Spreadsheet');

type SpreadsheetClass = LocalSpreadsheet;
declare module './spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalSpreadsheet extends SpreadsheetClass {}
}
