/**
 * Spreadsheet, composed of its contents and its settings. What old scripts call on the spreadsheet and means its active
 * sheet is not there.
 */
import { serviceClass, asks, changes, method, reads, writes, type Methods } from '../calls/service-class';
import { spreadsheetContents } from './spreadsheet-contents';
import { type SpreadsheetState, newSpreadsheetId } from './spreadsheet-session';
import { areaOf } from '../../workbook/area';
import { exception } from '../calls/exception';
import { number, optional, orNull, text } from '../calls/parameters';
import { addMetadata, LocalDeveloperMetadataFinder, METADATA_PARAMETERS } from '../rules/developer-metadata';

import Sheets = GoogleAppsScript.Spreadsheet;

const textOrNull = orNull(text);

const spreadsheetSettings: Methods<Sheets.Spreadsheet, SpreadsheetState> = {
  getId: asks([], ({ workbook }) => workbook.id),

  /** A spreadsheet of its own with the same sheets. */
  copy: writes([text], ({ session, workbook }, name) => {
    const copy = workbook.copy({ id: newSpreadsheetId(session), name });
    session.workbooks.set(copy.id, copy);
    return session.makeSpreadsheet(copy);
  }),

  getSpreadsheetLocale: reads([], ({ workbook }) => workbook.locale),

  setSpreadsheetLocale: writes([text], ({ workbook }, locale) => {
    if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(locale)) throw exception(`Invalid argument: locale`);
    workbook.locale = locale.replace('-', '_');
    workbook.touch();
  }),

  getSpreadsheetTimeZone: reads([], ({ workbook }) => workbook.timeZone),

  setSpreadsheetTimeZone: writes([text], ({ workbook }, timeZone) => {
    if (!isTimeZone(timeZone)) throw exception(`Invalid argument: ${timeZone}`);
    workbook.timeZone = timeZone;
    workbook.touch();
  }),

  toast: method({ permission: 'showUi', record: 'write' })(
    [textOrNull, optional(textOrNull), optional(orNull(number))],
    ({ session }: SpreadsheetState, message, title, timeoutSeconds) => {
      const { toasts } = session.world.ui;
      toasts.push({ title: title ?? '', message: message ?? '', timeoutSeconds: timeoutSeconds ?? 5 });
    },
  ),

  getActiveRange: asks([], activeRange),

  addDeveloperMetadata: changes(METADATA_PARAMETERS, (state, ...args) =>
    addMetadata(state, { type: 'SPREADSHEET' }, args),
  ),

  createDeveloperMetadataFinder: asks([], (state) => new LocalDeveloperMetadataFinder({ ...state })),
};

/** A custom function's active range is the cell it calculates. */
function activeRange({ session, workbook }: SpreadsheetState): Sheets.Range {
  const { callingCell } = session.world;
  const home = callingCell && workbook.sheetByName(callingCell.sheetName);
  if (callingCell && home)
    return session.makeRange(workbook, home, areaOf(callingCell.row, callingCell.column));
  const sheet = workbook.activeSheet;
  return session.makeRange(workbook, sheet, sheet.selection.areas.at(-1)!);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const LocalSpreadsheet = serviceClass<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetState>(
  'SpreadsheetApp.Spreadsheet',
  { ...spreadsheetContents, ...spreadsheetSettings },
);
