import { once } from '../core/once';

/** The spreadsheet of a command, the same from its beginning to its end: asked for once. */
export const activeSpreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
