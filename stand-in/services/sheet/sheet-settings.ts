/** Sheet: what it is called, where it stands among the others, how it looks, what is selected on it. */
import { areaOf } from '../../workbook/area';
import { text } from '../calls/parameters';
import { asks, changes, reads, stateOf, writes } from '../calls/service-class';
import { spreadsheetKind, type SpreadsheetState } from '../spreadsheet/spreadsheet-session';
import { copySheetTo, renameSheet, requireVisibleLeft } from '../spreadsheet/spreadsheet-sheets';
import type { SheetMethods } from './sheet-base';

export const sheetSettings: SheetMethods = {
  getName: asks([], ({ sheet }) => sheet.name),
  setName: changes([text], ({ workbook, sheet }, name) => renameSheet(workbook, sheet, name)),
  getSheetId: asks([], ({ sheet }) => sheet.id),
  /** Position among the sheets, counted from 1. */
  getIndex: asks([], ({ workbook, sheet }) => workbook.indexOf(sheet) + 1),

  hideSheet: changes([], ({ workbook, sheet }) => {
    requireVisibleLeft(workbook, sheet);
    sheet.hidden = true;
    if (workbook.activeSheetId === sheet.id) {
      workbook.activeSheetId = workbook.sheets.find((other) => !other.hidden)!.id;
    }
  }),

  isSheetHidden: reads([], ({ sheet }) => sheet.hidden),

  copyTo: writes([spreadsheetKind], ({ session, sheet }, spreadsheet) => {
    const { workbook } = stateOf<SpreadsheetState>(spreadsheet);
    return session.makeSheet(workbook, copySheetTo(sheet, workbook));
  }),

  activate: changes([], ({ workbook, sheet }) => {
    workbook.activeSheetId = sheet.id;
  }),

  getActiveRange: asks([], ({ session, workbook, sheet }) =>
    session.makeRange(workbook, sheet, sheet.selection.areas.at(-1)!),
  ),

  getActiveRangeList: asks([], ({ session, workbook, sheet }) =>
    session.makeRangeList(sheet.selection.areas.map((area) => session.makeRange(workbook, sheet, area))),
  ),

  getActiveCell: asks([], ({ session, workbook, sheet }) => {
    const { row, column } = sheet.selection.currentCell;
    return session.makeRange(workbook, sheet, areaOf(row, column));
  }),
};
