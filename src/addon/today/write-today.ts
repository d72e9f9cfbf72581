/**
 * Writes the Today tab: looks first, cells last, as many writes whatever the day holds. What she has put beside the table stays, and what
 * stands below it moves down when the day grows longer.
 */
import { BLACK, readableOn } from '../output/colors';
import type { CellValue } from '../../core/types';
import { TODAY_TAB_WIDTH } from '../making/create-tasks-tab';
import { makeRoom } from '../making/make-room';
import type { ListedTier } from '../tabs/tiers-tab';
import { fitCell } from '../wording/fit-cell';
import { KEY_COLUMN, type TodayRow } from './today-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const TITLE_COLOR = '#f1f3f4';
const WARNING_COLOR = '#fce8e6';
const TIER_COLUMN = 5;
const DUE_COLUMN = 7;

/** @param former the cells of the tab below its header, as they were read */
export function writeToday(
  sheet: Sheet,
  rows: readonly TodayRow[],
  tiers: readonly ListedTier[],
  former: readonly (readonly CellValue[])[],
): void {
  // Text stays black here, so a dark colour is left out.
  const light = tiers.filter(({ color }) => readableOn(color()) === BLACK);
  const colorOf = new Map(light.map(({ name, color }) => [name, color()]));
  const table = { sheet, firstRow: 2, columns: TODAY_TAB_WIDTH, markColumn: KEY_COLUMN };
  const count = makeRoom(table, former, rows.length);
  const blank: TodayRow = { cells: Array(TODAY_TAB_WIDTH).fill(''), kind: 'line', canTick: false };
  const all = [...rows, ...Array<TodayRow>(count - rows.length).fill(blank)];
  const cells = sheet.getRange(2, 1, count, TODAY_TAB_WIDTH);
  const checkbox = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet
    .getRange(2, 1, count, 1)
    .setDataValidations(all.map(({ canTick }): (DataValidation | null)[] => [canTick ? checkbox : null]));
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
