/**
 * Spreadsheet, composed of its contents and its settings. What old scripts call on the spreadsheet and means its active
 * sheet is not there.
 */
import { serviceClass } from '../calls/service-class';
import { spreadsheetContents } from './spreadsheet-contents';
import type { SpreadsheetState } from './spreadsheet-session';
import { spreadsheetSettings } from './spreadsheet-settings';

export const LocalSpreadsheet = serviceClass<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetState>(
  'SpreadsheetApp.Spreadsheet',
  { ...spreadsheetContents, ...spreadsheetSettings },
);
