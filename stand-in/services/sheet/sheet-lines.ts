/**
 * Sheet: how its rows and columns look. Hiding, sizing, freezing.
 */
import { areaOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { exception } from '../calls/exception';
import { linesOf, propertiesOf, requireLines, SheetGrid, type Dimension } from './sheet-grid';
import { checkSheet, openSheetForReading, openSheetForWriting } from './sheet-base';
import { integerOrText, toInteger } from '../calls/signature';

export abstract class SheetLines extends SheetGrid {
  hideColumns(...args: [columnIndex: number, numColumns?: number]): void {
    const state = openSheetForWriting(
      this,
      'hideColumns',
      args,
      [integerOrText],
      [integerOrText, integerOrText],
    );
    const [start, count] = [toInteger(args[0]), toInteger(args[1] ?? 1)];
    requireLines(state, { dimension: 'column', position: start, count });
    const hidden = new Set(state.sheet.columnLines.hidden);
    for (let column = start; column < start + count; column++) hidden.add(column);
    if (hidden.size >= state.sheet.maxColumns) {
      throw exception("You can't hide all the columns on the sheet.");
    }
    state.sheet.columnLines.hidden = hidden;
  }

  getColumnWidth(...args: [columnPosition: number]): number {
    const state = openSheetForReading(this, 'getColumnWidth', args, [integerOrText]);
    const column = toInteger(args[0]);
    requireLines(state, { dimension: 'column', position: column, count: 1 });
    return state.sheet.columnWidth(column);
  }

  setColumnWidth(...args: [columnPosition: number, width: number]): this {
    checkSheet('setColumnWidth', args, [integerOrText, integerOrText]);
    return this.setSizes('setColumnWidth', 'column', [args[0], 1, args[1]]);
  }

  setColumnWidths(...args: [startColumn: number, numColumns: number, width: number]): this {
    checkSheet('setColumnWidths', args, [integerOrText, integerOrText, integerOrText]);
    return this.setSizes('setColumnWidths', 'column', args);
  }

  setRowHeightsForced(...args: [startRow: number, numRows: number, height: number]): this {
    checkSheet('setRowHeightsForced', args, [integerOrText, integerOrText, integerOrText]);
    return this.setSizes('setRowHeightsForced', 'row', args);
  }

  getFrozenRows(): number {
    return openSheetForReading(this, 'getFrozenRows').sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return openSheetForReading(this, 'getFrozenColumns').sheet.frozenColumns;
  }

  setFrozenRows(...args: [rows: number]): void {
    this.freeze('setFrozenRows', 'row', args);
  }

  setFrozenColumns(...args: [columns: number]): void {
    this.freeze('setFrozenColumns', 'column', args);
  }

  private freeze(method: string, dimension: Dimension, args: readonly [number]): void {
    const { sheet } = openSheetForWriting(this, method, args, [integerOrText]);
    const count = toInteger(args[0]);
    requireFreezable(sheet, dimension, count);
    sheet[dimension === 'row' ? 'frozenRows' : 'frozenColumns'] = count;
  }

  private setSizes(method: string, dimension: Dimension, args: readonly [number, number, number]): this {
    const state = openSheetForWriting(this, method);
    const [start, count, size] = args.map(toInteger) as [number, number, number];
    requireLines(state, { dimension, position: start, count });
    if (size < 1) throw exception('The size must be greater than 0.');
    const { sizes } = propertiesOf(state.sheet, dimension);
    for (let line = start; line < start + count; line++) sizes.set(line, size);
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
