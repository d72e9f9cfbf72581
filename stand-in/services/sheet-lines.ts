/**
 * Sheet: how its rows and columns look. Hiding, sizing, freezing.
 */
import { areaOf, lastColumnOf, lastRowOf } from '../workbook/area';
import type { LineProperties, SheetModel } from '../workbook/sheet-model';
import { exception } from './exception';
import { areaOfRange, rangeKind, type RangeBase } from './range-base';
import { naturalColumnWidth } from './sheet-auto-size';
import { linesOf, propertiesOf, requireLines, SheetGrid, type Dimension } from './sheet-grid';
import { checkSheet, openSheetForReading, openSheetForWriting, type SheetState } from './sheet-base';
import { integerOrText, toInteger } from './signature';

export abstract class SheetLines extends SheetGrid {
  hideRows(...args: [rowIndex: number, numRows?: number]): void {
    this.setHidden('hideRows', 'row', args, true);
  }

  showRows(...args: [rowIndex: number, numRows?: number]): void {
    this.setHidden('showRows', 'row', args, false);
  }

  hideColumns(...args: [columnIndex: number, numColumns?: number]): void {
    this.setHidden('hideColumns', 'column', args, true);
  }

  showColumns(...args: [columnIndex: number, numColumns?: number]): void {
    this.setHidden('showColumns', 'column', args, false);
  }

  hideRow(...args: [row: RangeBase]): void {
    this.setRangeHidden('hideRow', 'row', args, true);
  }

  unhideRow(...args: [row: RangeBase]): void {
    this.setRangeHidden('unhideRow', 'row', args, false);
  }

  hideColumn(...args: [column: RangeBase]): void {
    this.setRangeHidden('hideColumn', 'column', args, true);
  }

  unhideColumn(...args: [column: RangeBase]): void {
    this.setRangeHidden('unhideColumn', 'column', args, false);
  }

  isRowHiddenByUser(...args: [rowPosition: number]): boolean {
    return this.readLine('isRowHiddenByUser', 'row', args, (lines, row) => lines.hidden.has(row));
  }

  isRowHiddenByFilter(...args: [rowPosition: number]): boolean {
    return this.readLine('isRowHiddenByFilter', 'row', args, (lines, row) => lines.filtered.has(row));
  }

  isColumnHiddenByUser(...args: [columnPosition: number]): boolean {
    return this.readLine('isColumnHiddenByUser', 'column', args, (lines, column) => lines.hidden.has(column));
  }

  getRowHeight(...args: [rowPosition: number]): number {
    return this.readLine('getRowHeight', 'row', args, (_lines, row, sheet) => sheet.rowHeight(row));
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

  setRowHeights(...args: [startRow: number, numRows: number, height: number]): this {
    checkSheet('setRowHeights', args, [integerOrText, integerOrText, integerOrText]);
    return this.setSizes('setRowHeights', 'row', args);
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

  autoResizeColumn(...args: [columnPosition: number]): this {
    checkSheet('autoResizeColumn', args, [integerOrText]);
    return this.autoSizeColumns('autoResizeColumn', toInteger(args[0]), 1);
  }

  autoResizeColumns(...args: [startColumn: number, numColumns: number]): this {
    checkSheet('autoResizeColumns', args, [integerOrText, integerOrText]);
    return this.autoSizeColumns('autoResizeColumns', toInteger(args[0]), toInteger(args[1]));
  }

  /** Back to the height that fits one line; wrapped texts are not measured. */
  autoResizeRows(...args: [startRow: number, numRows: number]): this {
    checkSheet('autoResizeRows', args, [integerOrText, integerOrText]);
    const state = openSheetForWriting(this, 'autoResizeRows');
    const [start, count] = args.map(toInteger) as [number, number];
    requireLines(state, 'row', start, count);
    for (let row = start; row < start + count; row++) state.sheet.rowLines.sizes.delete(row);
    return this;
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

  private setRangeHidden(
    method: string,
    dimension: Dimension,
    args: readonly [RangeBase],
    hidden: boolean,
  ): void {
    checkSheet(method, args, [rangeKind]);
    const state = openSheetForWriting(this, method);
    const area = areaOfRange(args[0]);
    const [start, end] =
      dimension === 'row' ? [area.row, lastRowOf(area)] : [area.column, lastColumnOf(area)];
    hideLines(state, dimension, start, end - start + 1, hidden);
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

  private autoSizeColumns(method: string, start: number, count: number): this {
    const state = openSheetForWriting(this, method);
    const { workbook, sheet } = state;
    requireLines(state, 'column', start, count);
    workbook.settle();
    for (let column = start; column < start + count; column++) {
      const width = naturalColumnWidth(workbook, sheet, column);
      if (width !== null) sheet.columnLines.sizes.set(column, width);
    }
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
