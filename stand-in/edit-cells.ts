/**
 * What a user does to cells: types into them, empties them, ticks a box, copies and pastes. Everything goes through the
 * services, so that texts are read in the spreadsheet's locale and validation and protection refuse what they refuse.
 */
import type { WorldInspection } from './apps-script';
import { requireEditable } from './services/rules/protection';
import { rangeOf, type SheetState } from './services/spreadsheet/spreadsheet-session';
import { fillSeries } from './typing/fill-series';
import { formatFormula } from './formulas/spelling/localize-formula';
import { displayValue, formatContent, isDateFormat, numberToText } from './typing/format-content';
import { areaOfAddress, parseAddress } from './workbook/a1-notation';
import { areaOf, mapCells, spanOf } from './workbook/area';
import type { SheetModel } from './workbook/sheet-model';
import { CellError, type Area, type Dimension, type Span } from './workbook/types';
import type { SheetCells } from './workbook/workbook';

/** A tab of the open spreadsheet. @throws where there is none of that name, in whatever case */
export function placeOf({ session, activeWorkbook }: WorldInspection, tab: string): SheetState {
  const sheet = activeWorkbook?.sheetByNameIgnoringCase(tab);
  if (!activeWorkbook || !sheet) throw new Error(`There is no tab "${tab}".`);
  return { session, workbook: activeWorkbook, sheet };
}

/** The cells of a tab that an address such as B2 or B2:C9 means. */
export function areaAt({ sheet }: SheetState, a1: string): Area {
  const address = parseAddress(a1);
  if (address === null) throw new Error(`Cannot edit "${a1}": an address such as B2 or B2:C9 is needed.`);
  return areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
}

/** What the user sees when opening the cell for editing: the formula in local spelling, or the value as one types it. */
export function editText(
  { workbook, sheet }: Omit<SheetState, 'session'>,
  row: number,
  column: number,
): string {
  const { locale } = workbook;
  const formula = sheet.formulaAt(row, column);
  if (formula !== null) return formatFormula(formula, locale);
  if (sheet.cells.extras(row, column).spilledFrom) return '';
  const content = sheet.contentAt(row, column);
  const numberFormat = sheet.numberFormatAt(row, column);
  if (content instanceof CellError || typeof content === 'boolean') return formatContent(content, '', locale);
  if (typeof content === 'string')
    return /^[=+]/.test(content) && numberFormat !== '@' ? `'${content}` : content;
  if (isDateFormat(numberFormat)) return formatContent(content, numberFormat, locale);
  return numberFormat.includes('%')
    ? `${numberToText(content * 100, locale)}%`
    : numberToText(content, locale);
}

/** @throws the sentence of a rule or a protection that refuses it */
export function enterText(place: SheetState, area: Area, text: string): void {
  rangeOf(place, area).setValue(text);
  place.workbook.settle();
}

export function clearContents(place: SheetState, areas: readonly Area[]): void {
  for (const area of areas) rangeOf(place, area).clearContent();
  place.workbook.settle();
}

/** Lines of cells as other programs put them on the clipboard. */
export function enterLines(place: SheetState, row: number, column: number, lines: readonly string[][]): Area {
  const width = Math.max(...lines.map((line) => line.length));
  growTo(place, row + lines.length - 1, column + width - 1);
  const values = lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
  const area = areaOf(row, column, lines.length, width);
  rangeOf(place, area).setValues(values);
  place.workbook.settle();
  return area;
}

/** Formulas move along, formats and rules go with them, as `copyTo` does. */
export function copyCells(place: SheetState, source: SheetCells, target: Area): Area {
  const numRows = Math.max(source.area.numRows, target.numRows);
  const numColumns = Math.max(source.area.numColumns, target.numColumns);
  const area = areaOf(target.row, target.column, numRows, numColumns);
  growTo(place, area.row + numRows - 1, area.column + numColumns - 1);
  rangeOf({ ...place, sheet: source.sheet }, source.area).copyTo(rangeOf(place, area));
  place.workbook.settle();
  return area;
}

/** Goes on with the pattern of the source; `whole` contains it. */
export function fillCells({ session, workbook, sheet }: SheetState, source: Area, whole: Area): void {
  requireEditable(session.world, sheet, whole);
  workbook.settle();
  fillSeries({ workbook, sheet, area: source }, whole);
  workbook.settle();
}

const MIN_PIXELS = 2;

/** Makes a column wider or a row taller; all that are selected as a whole, if it is one of them. */
export function resizeLine(
  { session, workbook, sheet }: SheetState,
  dimension: Dimension,
  position: number,
  size: number,
): void {
  const target = session.makeSheet(workbook, sheet);
  const { start, count } = wholeLinesAround(sheet, dimension, position);
  const pixels = Math.max(MIN_PIXELS, Math.round(size));
  if (dimension === 'column') target.setColumnWidths(start, count, pixels);
  else target.setRowHeightsForced(start, count, pixels);
}

function wholeLinesAround(sheet: SheetModel, dimension: Dimension, position: number): Span {
  const across = dimension === 'row' ? 'column' : 'row';
  const whole = sheet.selection.areas
    .filter((area) => spanOf(area, across).count === sheet.count(across))
    .map((area) => spanOf(area, dimension));
  const around = whole.find(({ start, count }) => position >= start && position < start + count);
  return around ?? { start: position, count: 1 };
}

function growTo({ session, workbook, sheet }: SheetState, row: number, column: number): void {
  const target = session.makeSheet(workbook, sheet);
  if (row > sheet.maxRows) target.insertRowsAfter(sheet.maxRows, row - sheet.maxRows);
  if (column > sheet.maxColumns) target.insertColumnsAfter(sheet.maxColumns, column - sheet.maxColumns);
}

/** The cells as tab-separated text with their display values. */
export function textOfCells({ workbook, sheet }: Omit<SheetState, 'session'>, area: Area): string {
  const cells = mapCells(area, (row, column) => {
    const shown = displayValue(sheet, row, column, workbook.locale);
    return /[\t\n"]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
  });
  return cells.map((line) => line.join('\t')).join('\n');
}

/** Tab-separated text as spreadsheets put it on the clipboard: cells with tabs, breaks or quotes stand in quotes. */
export function parseTabbedText(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let position = 0; position <= source.length;) {
    cell.lastIndex = position;
    const [whole, quoted, plain] = cell.exec(source)!;
    lines[lines.length - 1]!.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    position += whole.length;
    if (source[position] === '\n') lines.push([]);
    position += 1;
  }
  return lines;
}
