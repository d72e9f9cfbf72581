/** Writes the lines of the Money tab where they differ from what stands there. What she has below them moves down, and is never written over. */
import type { CellValue } from '../../core/types';
import { MONEY_COLUMNS } from '../../i18n/types/money';
import { makeRoom } from '../making/make-room';
import { LINE_FORMATS, LINE_WIDTH, MARK_COLUMN, type MoneyLine } from './money-table';
import { colorTiers } from './tier-colors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellValue[])[];

const GENERAL = 'General';
const TREND_COLUMN = MONEY_COLUMNS.indexOf('trend');

/** What lines and charts are written to. */
export interface MoneySheet {
  readonly sheet: Sheet;
  /** Whether it was inserted a moment ago. */
  readonly isNew: boolean;
  /** From 1. */
  readonly headerRow: number;
  /** What stands on the tab. */
  readonly former: Cells;
  /** Called before anything is written; throws where that must not be. */
  readonly confirm: () => void;
}

/**
 * @param palette every colour that a tier may have
 * @returns whether anything was written
 */
export function writeLines(
  { sheet, isNew, headerRow, former: all, confirm }: MoneySheet,
  lines: readonly MoneyLine[],
  palette: readonly string[],
): boolean {
  const former = all.slice(headerRow - 1);
  const isSameKind = haveSameKinds(lines, former);
  if (isSameKind && lines.every(({ cells }, row) => isSame(cells, former[row]))) return false;
  confirm();
  const table = { sheet, firstRow: headerRow + 1, columns: LINE_WIDTH, markColumn: MARK_COLUMN };
  if (markIn(lines[0].cells) !== markIn(former[0])) colorTiers(sheet, table.firstRow, palette, isNew);
  const rows = 1 + makeRoom(table, former.slice(1), lines.length - 1);
  const wanted = Array.from({ length: rows }, (_, row) => lines[row] ?? EMPTY);
  if (!isSameKind) dress(sheet, headerRow, wanted);
  sheet
    .getRange(headerRow, 1, rows, LINE_WIDTH)
    .setValues(wanted.map(({ cells }) => [...cells]) as unknown[][]);
  return true;
}

/** What stood there before without a mark was not ours, or nothing. */
function haveSameKinds(lines: readonly MoneyLine[], former: Cells): boolean {
  const kindIn = (cells: readonly CellValue[] | undefined): string => markIn(cells).split(' ')[0];
  const rows = Array.from({ length: Math.max(lines.length, former.length) }, (_, row) => row);
  return rows.every((row) => kindIn(lines[row]?.cells) === kindIn(former[row]));
}

function markIn(cells: readonly CellValue[] | undefined): string {
  return String(cells?.[MARK_COLUMN] ?? '');
}

/** What a trend line shows is no value, and follows the months. */
function isSame(cells: readonly CellValue[], former: readonly CellValue[] | undefined): boolean {
  return cells.every((cell, column) => column === TREND_COLUMN || (former?.[column] ?? '') === cell);
}

const EMPTY: MoneyLine = { kind: 'text', cells: Array<CellValue>(LINE_WIDTH).fill('') };

function dress(sheet: Sheet, headerRow: number, lines: readonly MoneyLine[]): void {
  const each = <Look>(look: (line: MoneyLine) => Look): Look[][] =>
    lines.map((line) => Array<Look>(LINE_WIDTH).fill(look(line)));
  sheet
    .getRange(headerRow, 1, lines.length, LINE_WIDTH)
    .setNumberFormats(lines.map(({ kind }) => formatsOf(kind)))
    .setFontWeights(each(({ kind }) => (['header', 'title', 'total'].includes(kind) ? 'bold' : 'normal')));
}

function formatsOf(kind: MoneyLine['kind']): string[] {
  const formats = LINE_FORMATS[kind];
  return Array.from({ length: LINE_WIDTH }, (_, column) => formats[column] ?? GENERAL);
}
