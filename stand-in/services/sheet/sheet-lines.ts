/**
 * Sheet: how its rows and columns look. Hiding, sizing, freezing.
 */
import { areaOf } from '../../workbook/area';
import type { LineProperties, SheetModel } from '../../workbook/sheet-model';
import { exception } from '../calls/exception';
import { linesOf, propertiesOf, requireLines, SheetGrid, type Dimension } from './sheet-grid';
import { checkSheet, openSheetForReading, openSheetForWriting, type SheetState } from './sheet-base';
import { integerOrText, toInteger } from '../calls/signature';

export abstract class SheetLines extends SheetGrid {
  hideRows(...args: [rowIndex: number, numRows?: number]): void {
    this.setHidden('hideRows', 'row', args, true);
  }

  hideColumns(...args: [columnIndex: number, numColumns?: number]): void {
    this.setHidden('hideColumns', 'column', args, true);
  }

  isRowHiddenByUser(...args: [rowPosition: number]): boolean {
    return this.readLine('isRowHiddenByUser', 'row', args, (lines, row) => lines.hidden.has(row));
  }

  isRowHiddenByFilter(...args: [rowPosition: number]): boolean {
    return this.readLine('isRowHiddenByFilter', 'row', args, (lines, row) => lines.filtered.has(row));
  }

  getColumnWidth(...args: [columnPosition: number]): number {
    return this.readLine('getColumnWidth', 'column', args, (_lines, column, sheet) =>
      sheet.columnWidth(column),
    );
  }

  setRowHeight(...args: [rowPosition: number, height: number]): this {
    checkSheet('setRowHeight', args, [integerOrText, integerOrText]);
    return this.setSizes('setRowHeight', 'row', [args[0], 1, args[1]]);
  }

  setRowHeightsForced(...args: [startRow: number, numRows: number, height: number]): this {
    checkSheet('setRowHeightsForced', args, [integerOrText, integerOrText, integerOrText]);
    return this.setSizes('setRowHeightsForced', 'row', args, true);
  }

  setColumnWidth(...args: [columnPosition: number, width: number]): this {
    checkSheet('setColumnWidth', args, [integerOrText, integerOrText]);
    return this.setSizes('setColumnWidth', 'column', [args[0], 1, args[1]]);
  }

  setColumnWidths(...args: [startColumn: number, numColumns: number, width: number]): this {
    checkSheet('setColumnWidths', args, [integerOrText, integerOrText, integerOrText]);
    return this.setSizes('setColumnWidths', 'column', args);
  }

  getFrozenRows(): number {
    return openSheetForReading(this, 'getFrozenRows').sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return openSheetForReading(this, 'getFrozenColumns').sheet.frozenColumns;
  }

  setFrozenRows(...args: [rows: number]): void {
    checkSheet('setFrozenRows', args, [integerOrText]);
    const { sheet } = openSheetForWriting(this, 'setFrozenRows');
    const rows = toInteger(args[0]);
    requireFreezable(sheet, 'row', rows);
    sheet.frozenRows = rows;
  }

  setFrozenColumns(...args: [columns: number]): void {
    checkSheet('setFrozenColumns', args, [integerOrText]);
    const { sheet } = openSheetForWriting(this, 'setFrozenColumns');
    const columns = toInteger(args[0]);
    requireFreezable(sheet, 'column', columns);
    sheet.frozenColumns = columns;
  }

  private setHidden(method: string, dimension: Dimension, args: readonly unknown[], hidden: boolean): void {
    checkSheet(method, args, [integerOrText], [integerOrText, integerOrText]);
    const state = openSheetForWriting(this, method);
    const count = args.length > 1 ? toInteger(args[1]) : 1;
    hideLines(state, dimension, toInteger(args[0]), count, hidden);
  }

  private readLine<T>(
    method: string,
    dimension: Dimension,
    args: readonly [number],
    read: (lines: LineProperties, line: number, sheet: SheetModel) => T,
  ): T {
    checkSheet(method, args, [integerOrText]);
    const state = openSheetForReading(this, method);
    const line = toInteger(args[0]);
    requireLines(state, dimension, line, 1);
    return read(propertiesOf(state.sheet, dimension), line, state.sheet);
  }

  /** Rows never get lower than their text unless forced; 21 pixels is one line. */
  private setSizes(
    method: string,
    dimension: Dimension,
    args: readonly [number, number, number],
    isForced = false,
  ): this {
    const state = openSheetForWriting(this, method);
    const [start, count, size] = args.map(toInteger) as [number, number, number];
    requireLines(state, dimension, start, count);
    if (size < 1) throw exception('The size must be greater than 0.');
    const { sizes } = propertiesOf(state.sheet, dimension);
    const pixels = dimension === 'row' && !isForced ? Math.max(size, 21) : size;
    for (let line = start; line < start + count; line++) sizes.set(line, pixels);
    return this;
  }
}

function requireFreezable(sheet: SheetModel, dimension: Dimension, count: number): void {
  const total = linesOf(sheet, dimension);
  if (count < 0 || count > total) throw exception(`Those ${dimension}s are out of bounds.`);
  if (count === total) throw exception(`You can't freeze all visible ${dimension}s on the sheet.`);
  const edge =
    dimension === 'row' ? areaOf(count, 1, 2, sheet.maxColumns) : areaOf(1, count, sheet.maxRows, 2);
  const cut = (merge: { row: number; column: number; numRows: number; numColumns: number }) =>
    dimension === 'row'
      ? merge.row <= count && merge.row + merge.numRows - 1 > count
      : merge.column <= count && merge.column + merge.numColumns - 1 > count;
  if (count > 0 && sheet.mergesIn(edge).some(cut)) {
    throw exception(`You can't freeze ${dimension}s that contain only part of a merged cell.`);
  }
}

function hideLines(
  state: SheetState,
  dimension: Dimension,
  start: number,
  count: number,
  hidden: boolean,
): void {
  requireLines(state, dimension, start, count);
  const { sheet } = state;
  const set = propertiesOf(sheet, dimension).hidden;
  if (hidden) {
    const after = new Set(set);
    for (let line = start; line < start + count; line++) after.add(line);
    if (after.size >= linesOf(sheet, dimension)) {
      throw exception(`You can't hide all the ${dimension}s on the sheet.`);
    }
  }
  for (let line = start; line < start + count; line++) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
}
