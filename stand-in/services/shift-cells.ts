/** Making and closing gaps among cells. */
import { areaOf } from '../workbook/area';
import { EMPTY_CELL } from '../workbook/cell-store';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area } from '../workbook/types';
import { exception } from './exception';
import type { Block } from './range-copy';

/** Inserts blank cells or deletes cells; the rest of the rows (or columns) they stand in moves. */
export function shiftCells(block: Block, kind: 'insert' | 'delete', dimension: 'ROWS' | 'COLUMNS'): void {
  const { workbook, sheet, area } = block;
  requireNoCutMerges(sheet, area, dimension);
  sheet.clearSpills();
  const rows = dimension === 'ROWS';
  const end = rows ? sheet.maxRows : sheet.maxColumns;
  const count = rows ? area.numRows : area.numColumns;
  const first = rows ? area.row : area.column;
  const extent = rows ? sheet.cells.rows.length : sheet.extent().lastColumn;
  const last =
    kind === 'insert' ? Math.min(end, extent + count) : Math.min(end, Math.max(extent, first + count - 1));
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (kind === 'insert') lines.reverse();
  const across = Array.from({ length: rows ? area.numColumns : area.numRows }, (_, index) => index);
  for (const line of lines) {
    const from = kind === 'insert' ? line - count : line + count;
    for (const offset of across) {
      const place = (at: number) =>
        (rows ? [at, area.column + offset] : [area.row + offset, at]) as [number, number];
      const isOutside = from < first || from > end;
      const cell = isOutside ? EMPTY_CELL : sheet.cellAt(...place(from));
      sheet.setCell(...place(line), cell);
    }
  }
  workbook.touch();
}

function requireNoCutMerges(sheet: SheetModel, area: Area, dimension: 'ROWS' | 'COLUMNS'): void {
  const moved =
    dimension === 'ROWS'
      ? areaOf(area.row, area.column, sheet.maxRows - area.row + 1, area.numColumns)
      : areaOf(area.row, area.column, area.numRows, sheet.maxColumns - area.column + 1);
  if (sheet.mergesIn(moved).length > 0) {
    throw exception('Cells cannot be shifted over merged cells.');
  }
}
