/**
 * Adds lines below the last one of several tabs: one write for each tab, into cells that are looked at directly before. When one of
 * them fails, what was written on the others is taken back. Only cells below everything that stands on a tab are written.
 */
import type { CellValue } from '../../core/types';
import { columnLetters } from '../a1';
import { makeRows } from '../making/grid';
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
  /** The column by which a line of ours is known again. */
  readonly keyColumn: string;
  /** The column whose texts are formulas of ours. */
  readonly formulaColumn?: string;
}

/** Where lines of ours may stand, and what their key cells hold if they do. */
interface Begun {
  readonly sheet: Sheet;
  readonly range: Range;
  /** From 0, in the range. */
  readonly keyIndex: number;
  readonly keys: readonly string[];
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

function appendTo({ sheet, shape, cells, lines, keyColumn, formulaColumn }: Addition, begun: Begun[]): void {
  const positions = locateColumns(shape, cells[0]);
  const columns = shape.columns.filter((column) => positions[column] >= 0);
  const left = Math.min(...columns.map((column) => positions[column]));
  const width = Math.max(...columns.map((column) => positions[column])) - left + 1;
  makeRows(sheet, cells.length + lines.length);
  const range = sheet.getRange(cells.length + 1, left + 1, lines.length, width);
  const rows = lines.map((line) => {
    const row = new Array<CellValue>(width).fill('');
    for (const column of columns) row[positions[column] - left] = fitted(line[column] ?? '');
    return row;
  });
  const formulaIndex = formulaColumn === undefined ? -1 : positions[formulaColumn] - left;
  const isDoubtful = (cell: CellValue): boolean => typeof cell === 'string' && !isSurelyText(cell);
  const formats = rows.some((row) => row.some(isDoubtful)) ? range.getNumberFormats() : null;
  if (!standsStill(sheet, cells, lines.length)) throw new MovedMeanwhile(sheet.getName());
  const keyIndex = positions[keyColumn] - left;
  begun.push({ sheet, range, keyIndex, keys: rows.map((row) => String(row[keyIndex])) });
  range.setValues(
    formats === null
      ? rows
      : rows.map((row, index) =>
          row.map((cell, at) => (at === formulaIndex ? cell : asTextInCell(cell, formats[index][at]))),
        ),
  );
}

function fitted(cell: CellValue): CellValue {
  return typeof cell === 'string' ? fitCell(cell) : cell;
}

/** Two reads: the header, and the last line with the rows below it, which must be free. */
function standsStill(sheet: Sheet, cells: TabCells, newLines: number): boolean {
  const width = cells[0].length;
  const [headers] = sheet.getRange(1, 1, 1, width).getValues() as CellValue[][];
  const [last, ...below] = sheet.getRange(cells.length, 1, newLines + 1, width).getValues() as CellValue[][];
  return (
    JSON.stringify(headers) === JSON.stringify(cells[0]) &&
    JSON.stringify(last) === JSON.stringify(cells[cells.length - 1]) &&
    below.every((row) => row.every((cell) => cell === ''))
  );
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
function clearLines({ sheet, range, keyIndex, keys }: Begun): void {
  const isOurs = range.getValues().map((row, index) => String(row[keyIndex]) === keys[index]);
  const [first, last] = [range.getColumn(), range.getLastColumn()].map(columnLetters);
  const top = range.getRow();
  const rows = stretchesWhere(isOurs).map(
    ({ first: from, end }) => `${first}${top + from}:${last}${top + end - 1}`,
  );
  if (rows.length === 0) return;
  sheet.getRangeList(rows).clearContent();
  SpreadsheetApp.flush();
}
