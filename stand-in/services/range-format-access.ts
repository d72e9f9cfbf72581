/**
 * How Range's many format methods read and write one property of cells: a property says how scripts see it and which
 * change of the format a value means. A value that means nothing leaves the format alone, as Google does.
 */
import { formatChanger } from '../workbook/cell-format';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area, CellFormat } from '../workbook/types';
import {
  forEachCell,
  mapCells,
  openForReading,
  openForWriting,
  requireShape,
  type RangeBase,
} from './range-base';

export interface FormatProperty<Read, Written = Read | null> {
  read(format: CellFormat): Read;
  change(value: Written): Partial<CellFormat> | null;
}

export function getOne<T>(range: RangeBase, method: string, property: FormatProperty<T, never>): T {
  const { sheet, area } = openForReading(range, method);
  return property.read(sheet.formatAt(area.row, area.column));
}

export function getAll<T>(range: RangeBase, method: string, property: FormatProperty<T, never>): T[][] {
  const { sheet, area } = openForReading(range, method);
  return mapCells(area, (row, column) => property.read(sheet.formatAt(row, column)));
}

export function setOne<W>(
  range: RangeBase,
  method: string,
  property: FormatProperty<unknown, W>,
  value: W,
): void {
  const { sheet, area } = openForWriting(range, method);
  const change = property.change(value);
  if (change) changeFormats(sheet, area, change);
}

export function setAll<W>(
  range: RangeBase,
  method: string,
  property: FormatProperty<unknown, W>,
  values: readonly W[][],
): void {
  const { sheet, area } = openForWriting(range, method);
  requireShape(area, values as unknown[][]);
  const changers = new Map<W, (format: CellFormat) => CellFormat>();
  forEachCell(area, (row, column) => {
    const value = values[row - area.row]![column - area.column]!;
    let changer = changers.get(value);
    if (!changer) {
      changer = formatChanger(property.change(value) ?? {});
      changers.set(value, changer);
    }
    sheet.setFormat(row, column, changer(sheet.formatAt(row, column)));
  });
}

/** Changes the formats of all cells of an area in the same way. */
export function changeFormats(sheet: SheetModel, area: Area, parts: Partial<CellFormat>): void {
  const change = formatChanger(parts);
  forEachCell(area, (row, column) => sheet.setFormat(row, column, change(sheet.formatAt(row, column))));
}
