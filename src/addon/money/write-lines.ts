/** Writes the lines of the Money tab where they differ from what stands there. What she has below them moves down, and is never written over. */
import type { CellValue } from '../../core/types';
import { MONEY_COLUMNS } from '../../i18n/types/money';
import { makeRoom } from '../making/make-room';
import { BLACK, readableOn } from '../output/colors';
import { LINE_FORMATS, LINE_WIDTH, MARK_COLUMN, TIER_COLUMN, type MoneyLine } from './money-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellValue[])[];

const GENERAL = 'General';
const TREND_COLUMN = MONEY_COLUMNS.indexOf('trend');

/**
 * @param headerRow from 1
 * @param former what stands there, from that row on
 */
export function writeLines(
  sheet: Sheet,
  headerRow: number,
  lines: readonly MoneyLine[],
  former: Cells,
): void {
  const looks = changedLooks(lines, former);
  if (!looks.kinds && !looks.colors && lines.every(({ cells }, row) => isSame(cells, former[row]))) return;
  const table = { sheet, firstRow: headerRow + 1, columns: LINE_WIDTH, markColumn: MARK_COLUMN };
  const rows = 1 + makeRoom(table, former.slice(1), lines.length - 1);
  const wanted = Array.from({ length: rows }, (_, row) => lines[row] ?? EMPTY);
  if (looks.kinds) dress(sheet, headerRow, wanted);
  if (looks.colors) color(sheet, headerRow, wanted);
  sheet
    .getRange(headerRow, 1, rows, LINE_WIDTH)
    .setValues(wanted.map(({ cells }) => [...cells]) as unknown[][]);
}

/** By the marks of the lines. What stood there before without one was not ours, or nothing. */
function changedLooks(
  lines: readonly MoneyLine[],
  former: Cells,
): { readonly kinds: boolean; readonly colors: boolean } {
  const rows = Array.from({ length: Math.max(lines.length, former.length) }, (_, row) => row);
  const before = rows.map((row) => String(former[row]?.[MARK_COLUMN] ?? '').split(' '));
  const now = rows.map((row) => String(lines[row]?.cells[MARK_COLUMN] ?? '').split(' '));
  return {
    kinds: rows.some((row) => before[row][0] !== now[row][0]),
    colors: rows.some((row) => before[row][1] !== now[row][1]),
  };
}

/** What a trend line shows is no value, and follows the months. */
function isSame(cells: readonly CellValue[], former: readonly CellValue[] | undefined): boolean {
  return cells.every((cell, column) => column === TREND_COLUMN || (former?.[column] ?? '') === cell);
}

const EMPTY: MoneyLine = { kind: 'text', color: '', cells: Array<CellValue>(LINE_WIDTH).fill('') };

function dress(sheet: Sheet, headerRow: number, lines: readonly MoneyLine[]): void {
  const each = <Look>(look: (line: MoneyLine) => Look): Look[][] =>
    lines.map((line) => Array<Look>(LINE_WIDTH).fill(look(line)));
  sheet
    .getRange(headerRow, 1, lines.length, LINE_WIDTH)
    .setNumberFormats(lines.map(({ kind }) => formatsOf(kind)))
    .setFontWeights(each(({ kind }) => (['header', 'title', 'total'].includes(kind) ? 'bold' : 'normal')));
}

function color(sheet: Sheet, headerRow: number, lines: readonly MoneyLine[]): void {
  const colors = lines.slice(1).map((line) => [backgroundOf(line.color)]);
  sheet.getRange(headerRow + 1, TIER_COLUMN + 1, colors.length, 1).setBackgrounds(colors);
}

/** Text stays black here, so a dark colour is left out. */
function backgroundOf(color: string): string | null {
  return color !== '' && readableOn(color) === BLACK ? color : null;
}

function formatsOf(kind: MoneyLine['kind']): string[] {
  const formats = LINE_FORMATS[kind];
  return Array.from({ length: LINE_WIDTH }, (_, column) => formats[column] ?? GENERAL);
}
