/**
 * Adds lines below the last one of several tabs: one write for each tab, into cells that are looked at directly before. When one of
 * them fails, what was written on the others is taken back. Only cells below everything that stands on a tab are written.
 */
import type { CellValue } from '../../core/types';
import { columnLetters } from '../a1';
import { makeRows } from '../making/grid';
import { rowsInUse } from '../making/rows-in-use';
import { isNothing } from '../reading/is-nothing';
import { failureDetail, succeeds, UserError } from '../run-command';
import { stretchesWhere } from '../stretches';
import { locateColumns, type TableShape } from '../tabs/table';
import type { TabCells } from '../tabs/setting-lines';
import { MovedMeanwhile } from '../until-in-place';
import { fitCell } from '../wording/fit-cell';
import { asTextInCell, isSurelyText } from '../wording/text-in-cell';
import type { Texts } from '../../i18n/types/texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Lines that one tab is to get. */
export interface Addition {
  readonly sheet: Sheet;
  readonly shape: TableShape<string>;
  /** The tab as it was read, its header first. */
  readonly cells: TabCells;
  readonly lines: readonly Readonly<Record<string, CellValue>>[];
  /** The column whose texts are formulas of ours. */
  readonly formulaColumn?: string;
}

/** Where lines of ours may stand, and what says so, if they do. */
interface Begun {
  readonly sheet: Sheet;
  readonly range: Range;
  /** From 0, in the range. */
  readonly sourceIndex: number;
  readonly sources: readonly string[];
}

/**
 * @throws MovedMeanwhile where a tab is no longer what was read; then nothing stays written
 * @throws UserError where something could not be taken back
 */
export function appendLines(additions: readonly Addition[], texts: Texts): void {
  const begun: Begun[] = [];
  try {
    for (const addition of additions) {
      appendTo(addition, begun);
      SpreadsheetApp.flush();
    }
  } catch (error) {
    takeBack(begun, error, texts);
    throw error;
  }
}

function appendTo({ sheet, shape, cells, lines, formulaColumn }: Addition, begun: Begun[]): void {
  const positions = locateColumns(shape, cells[0]);
  const columns = shape.columns.filter((column) => positions[column] >= 0);
  const left = Math.min(...columns.map((column) => positions[column]));
  const width = Math.max(...columns.map((column) => positions[column])) - left + 1;
  const above = rowsInUse(sheet, cells, [left, left + width - 1]);
  makeRows(sheet, above + lines.length);
  const range = sheet.getRange(above + 1, left + 1, lines.length, width);
  const formats = lines.some((line) => Object.values(line).some(isDoubtful))
    ? range.getNumberFormats()
    : null;
  const present = freeCells(sheet, cells, above, lines.length);
  if (present === null) throw new MovedMeanwhile(sheet.getName());
  const rows = lines.map((line, index) => {
    // What stands between our columns, such as ticks that are not set, stays.
    const row = present[index].slice(left, left + width);
    for (const column of columns) {
      const at = positions[column] - left;
      const cell = fitted(line[column] ?? '');
      row[at] = formats === null || column === formulaColumn ? cell : asTextInCell(cell, formats[index][at]);
    }
    return row;
  });
  const sources = lines.map(({ source }) => String(fitted(source)));
  begun.push({ sheet, range, sourceIndex: positions['source'] - left, sources });
  range.setValues(rows);
}

function isDoubtful(cell: CellValue): boolean {
  return typeof cell === 'string' && !isSurelyText(cell);
}

function fitted(cell: CellValue): CellValue {
  return typeof cell === 'string' ? fitCell(cell) : cell;
}

/**
 * The cells below the last line, as wide as the tab, if there is nothing in them and the tab is as it was read; else null. Two reads: the
 * header, and the last line with the rows below it.
 */
function freeCells(sheet: Sheet, cells: TabCells, above: number, newLines: number): CellValue[][] | null {
  const width = cells[0].length;
  const [headers] = sheet.getRange(1, 1, 1, width).getValues() as CellValue[][];
  const [last, ...below] = sheet.getRange(above, 1, newLines + 1, width).getValues() as CellValue[][];
  const isThere =
    JSON.stringify(headers) === JSON.stringify(cells[0]) &&
    JSON.stringify(last) === JSON.stringify(cells[above - 1]) &&
    below.every((row) => row.every(isNothing));
  return isThere ? below : null;
}

/** @param failure why it could not go on */
function takeBack(begun: readonly Begun[], failure: unknown, texts: Texts): void {
  const left = begun.filter((each) => !succeeds(() => clearLines(each)));
  if (left.length === 0) return;
  const tabs = left.map(({ sheet }) => sheet.getName());
  const what = failure instanceof MovedMeanwhile ? '' : failureDetail(failure);
  throw new UserError(texts.imports.partly(tabs, what, texts.menu.removeImport));
}

/** Empties the lines that are still ours; where the write never happened, there are none. */
function clearLines({ sheet, range, sourceIndex, sources }: Begun): void {
  const isOurs = range.getValues().map((row, index) => String(row[sourceIndex]) === sources[index]);
  const [first, last] = [range.getColumn(), range.getLastColumn()].map(columnLetters);
  const top = range.getRow();
  const rows = stretchesWhere(isOurs).map(
    ({ first: from, end }) => `${first}${top + from}:${last}${top + end - 1}`,
  );
  if (rows.length === 0) return;
  sheet.getRangeList(rows).clearContent();
  SpreadsheetApp.flush();
}
