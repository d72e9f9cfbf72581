/** Sheet, composed of its concerns: cells, grid, lines, settings, rules, charts. */
import { openedClass } from '../calls/service-class';
import { existing, type SheetState } from './sheet-base';
import { sheetCells } from './sheet-cells';
import { sheetCharts } from './sheet-charts';
import { sheetGrid } from './sheet-grid';
import { sheetLines } from './sheet-lines';
import { sheetRules } from './sheet-rules';
import { sheetSettings } from './sheet-settings';

export const LocalSheet = openedClass<GoogleAppsScript.Spreadsheet.Sheet, SheetState, SheetState>(
  'SpreadsheetApp.Sheet',
  { open: existing },
  { ...sheetCells, ...sheetGrid, ...sheetLines, ...sheetSettings, ...sheetRules, ...sheetCharts },
);
