/**
 * Makes Range's many format methods out of properties of cells: a property says how scripts see it and which change of
 * the format a value means. A value that means nothing leaves the format alone, as Google does.
 */
import { formatChanger } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, CellFormat } from '../../workbook/types';
import type { ParameterKind } from '../calls/parameters';
import {
  forEachCell,
  mapCells,
  openForReading,
  openForWriting,
  requireShape,
  tableOf,
  type RangeBase,
} from './range-base';

export interface FormatProperty<Read, Written = Read | null> {
  read(format: CellFormat): Read;
  change(value: Written): Partial<CellFormat> | null;
}

/** Gets the property of the first cell. */
export function getter<T>(method: string, property: FormatProperty<T, never>) {
  return function (this: RangeBase, ...args: []): T {
    const { sheet, area } = openForReading(this, method, args, []);
    return property.read(sheet.formatAt(area.row, area.column));
  };
}

/** Gets the property of each cell. */
export function tableGetter<T>(method: string, property: FormatProperty<T, never>) {
  return function (this: RangeBase, ...args: []): T[][] {
    const { sheet, area } = openForReading(this, method, args, []);
    return mapCells(area, (row, column) => property.read(sheet.formatAt(row, column)));
  };
}

/** Sets the property of all cells to one value. */
export function setter<Written>(
  method: string,
  property: FormatProperty<unknown, Written>,
  kind: ParameterKind,
) {
  return function <Target extends RangeBase>(this: Target, ...args: [value: Written]): Target {
    const { sheet, area } = openForWriting(this, method, args, [kind]);
    const change = property.change(args[0]);
    if (change) changeFormats(sheet, area, change);
    return this;
  };
}

/** Sets the property of each cell to a value of its own. */
export function tableSetter<Written>(
  method: string,
  property: FormatProperty<unknown, Written>,
  kind: ParameterKind,
) {
  return function <Target extends RangeBase>(this: Target, ...args: [values: Written[][]]): Target {
    const { sheet, area } = openForWriting(this, method, args, [tableOf(kind)]);
    const [values] = args;
    requireShape(area, values);
    const changers = new Map<Written, (format: CellFormat) => CellFormat>();
    forEachCell(area, (row, column) => {
      const value = values[row - area.row]![column - area.column]!;
      let changer = changers.get(value);
      if (!changer) {
        changer = formatChanger(property.change(value) ?? {});
        changers.set(value, changer);
      }
      sheet.setFormat(row, column, changer(sheet.formatAt(row, column)));
    });
    return this;
  };
}

/** Changes the formats of all cells of an area in the same way. */
export function changeFormats(sheet: SheetModel, area: Area, parts: Partial<CellFormat>): void {
  const change = formatChanger(parts);
  forEachCell(area, (row, column) => sheet.setFormat(row, column, change(sheet.formatAt(row, column))));
}
