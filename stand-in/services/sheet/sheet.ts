/** Sheet, composed of its concerns: cells, rows and columns, settings, rules, charts. */
import { openedClass, asks, changes, reads, stateOf, writes } from '../calls/service-class';
import type { SheetMethods } from './sheet-base';
import { sheetCells } from './sheet-cells';
import { sheetCharts } from './sheet-charts';
import { sheetGrid } from './sheet-grid';
import { sheetRules } from './sheet-rules';
import { areaOf } from '../../workbook/area';
import { text } from '../calls/parameters';
import {
  rangeOf,
  requireSheet,
  spreadsheetKind,
  type SheetState,
  type SpreadsheetState,
} from '../spreadsheet/spreadsheet-session';
import { copySheetTo, renameSheet, requireVisibleLeft } from '../spreadsheet/spreadsheet-sheets';

/** What it is called, where it stands among the others, what is selected on it. */
const sheetSettings: SheetMethods = {
  getName: asks([], ({ sheet }) => sheet.name),
  setName: changes([text], ({ workbook, sheet }, name) => renameSheet(workbook, sheet, name)),
  getSheetId: asks([], ({ sheet }) => sheet.id),
  /** Position among the sheets, counted from 1. */
  getIndex: asks([], ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1),

  hideSheet: changes([], ({ workbook, sheet }) => {
    requireVisibleLeft(workbook, sheet, "You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (workbook.activeSheetId === sheet.id)
      workbook.activeSheetId = workbook.sheets.find((other) => !other.hidden)!.id;
  }),

  isSheetHidden: reads([], ({ sheet }) => sheet.hidden),

  copyTo: writes([spreadsheetKind], ({ session, sheet }, spreadsheet) => {
    const { workbook } = stateOf<SpreadsheetState>(spreadsheet);
    return session.makeSheet(workbook, copySheetTo(sheet, workbook));
  }),

  activate: changes([], ({ workbook, sheet }) => {
    workbook.activeSheetId = sheet.id;
  }),

  getActiveRange: asks([], (state) => rangeOf(state, state.sheet.selection.areas.at(-1)!)),

  getActiveRangeList: asks([], (state) => {
    const { areas } = state.sheet.selection;
    return state.session.makeRangeList(areas.map((area) => rangeOf(state, area)));
  }),

  getActiveCell: asks([], (state) => {
    const { row, column } = state.sheet.selection.currentCell;
    return rangeOf(state, areaOf(row, column));
  }),
};

export const LocalSheet = openedClass<GoogleAppsScript.Spreadsheet.Sheet, SheetState, SheetState>(
  'SpreadsheetApp.Sheet',
  { open: requireSheet },
  { ...sheetCells, ...sheetGrid, ...sheetSettings, ...sheetRules, ...sheetCharts },
);
