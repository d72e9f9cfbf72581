/**
 * Writes the Today tab, which is ours alone: looks first, cells last, as many writes whatever the day holds. What she has put beside the table
 * stays.
 */
import { BLACK, readableOn } from '../output/colors';
import { makeRows } from '../making/grid';
import { TODAY_TAB_WIDTH } from '../making/create-tasks-tab';
import type { ListedTier } from '../tabs/tiers-tab';
import { fitCell } from '../wording/fit-cell';
import type { TodayRow } from './today-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const TITLE_COLOR = '#f1f3f4';
const WARNING_COLOR = '#fce8e6';
const TIER_COLUMN = 5;
const DUE_COLUMN = 7;

/** @param usedRows that the tab had, the header among them */
export function writeToday(
  sheet: Sheet,
  rows: readonly TodayRow[],
  tiers: readonly ListedTier[],
  usedRows: number,
): void {
  const count = Math.max(rows.length, usedRows - 1);
  makeRows(sheet, count + 1);
  const blank: TodayRow = { cells: Array(TODAY_TAB_WIDTH).fill(''), kind: 'line', canTick: false };
  const all = [...rows, ...Array<TodayRow>(count - rows.length).fill(blank)];
  const cells = sheet.getRange(2, 1, count, TODAY_TAB_WIDTH);
  const checkbox = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet
    .getRange(2, 1, count, 1)
    .setDataValidations(all.map(({ canTick }): (DataValidation | null)[] => [canTick ? checkbox : null]));
  // Text stays black here, so a dark colour is left out.
  const light = tiers.filter(({ color }) => readableOn(color) === BLACK);
  const colorOf = new Map(light.map(({ name, color }) => [name, color]));
  cells
    .setBackgrounds(all.map((row) => backgroundsOf(row, colorOf)))
    .setFontWeights(all.map(({ kind, cells: own }) => own.map((_, column) => weightOf(kind, column))))
    .setValues(
      all.map(({ cells: own }) => own.map((cell) => (typeof cell === 'string' ? fitCell(cell) : cell))),
    );
}

function backgroundsOf({ cells, kind }: TodayRow, colorOf: ReadonlyMap<string, string>): (string | null)[] {
  return cells.map((cell, column) => {
    if (kind === 'title') return TITLE_COLOR;
    if (column === TIER_COLUMN) return colorOf.get(String(cell)) ?? null;
    return kind === 'warning' && column >= DUE_COLUMN ? WARNING_COLOR : null;
  });
}

function weightOf(kind: TodayRow['kind'], column: number): 'bold' | 'normal' {
  return kind === 'title' || column === TIER_COLUMN ? 'bold' : 'normal';
}
