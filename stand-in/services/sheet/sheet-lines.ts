/** Sheet: how its rows and columns look. Hiding, sizing, freezing. */
import { spanOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Dimension, Lines } from '../../workbook/types';
import { exception } from '../calls/exception';
import { integerOrText, optional } from '../calls/parameters';
import { changes, reads, writes } from '../calls/service-class';
import type { SheetState } from '../spreadsheet/spreadsheet-session';
import type { SheetMethods } from './sheet-base';
import { requireLines } from './sheet-grid';

const freezes = (dimension: Dimension) =>
  writes([integerOrText], ({ sheet }: SheetState, count) => {
    requireFreezable(sheet, dimension, count);
    sheet[dimension === 'row' ? 'frozenRows' : 'frozenColumns'] = count;
  });

const setsSizes = (dimension: Dimension) =>
  changes([integerOrText, integerOrText, integerOrText], (state: SheetState, position, count, size) =>
    setSizes(state, { dimension, position, count }, size),
  );

export const sheetLines: SheetMethods = {
  hideColumns: writes([integerOrText, optional(integerOrText)], (state, start, count = 1) => {
    requireLines(state, { dimension: 'column', position: start, count });
    const hidden = new Set(state.sheet.columnLines.hidden);
    for (let column = start; column < start + count; column++) hidden.add(column);
    if (hidden.size >= state.sheet.maxColumns)
      throw exception("You can't hide all the columns on the sheet.");
    state.sheet.columnLines.hidden = hidden;
  }),
  getColumnWidth: reads([integerOrText], (state, column) => {
    requireLines(state, { dimension: 'column', position: column, count: 1 });
    return state.sheet.columnWidth(column);
  }),
  setColumnWidth: changes([integerOrText, integerOrText], (state, column, width) =>
    setSizes(state, { dimension: 'column', position: column, count: 1 }, width),
  ),
  setColumnWidths: setsSizes('column'),
  setRowHeightsForced: setsSizes('row'),
  getFrozenRows: reads([], ({ sheet }) => sheet.frozenRows),
  getFrozenColumns: reads([], ({ sheet }) => sheet.frozenColumns),
  setFrozenRows: freezes('row'),
  setFrozenColumns: freezes('column'),
};

function setSizes(state: SheetState, lines: Lines, size: number): void {
  requireLines(state, lines);
  if (size < 1) throw exception('The size must be greater than 0.');
  const { sizes } = state.sheet.lines(lines.dimension);
  for (let at = 0; at < lines.count; at++) sizes.set(lines.position + at, size);
}

function requireFreezable(sheet: SheetModel, dimension: Dimension, count: number): void {
  const total = sheet.count(dimension);
  if (count < 0 || count > total) throw exception(`Those ${dimension}s are out of bounds.`);
  if (count === total) throw exception(`You can't freeze all visible ${dimension}s on the sheet.`);
  const isCut = (merge: Area): boolean => {
    const { start, count: size } = spanOf(merge, dimension);
    return start <= count && count < start + size - 1;
  };
  if (count > 0 && sheet.merges.some(isCut)) {
    throw exception(`You can't freeze ${dimension}s that contain only part of a merged cell.`);
  }
}
