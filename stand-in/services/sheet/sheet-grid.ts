/** Sheet: its rows and columns. Inserting, deleting and moving them; hiding, sizing, freezing. */
import { spanOf, withSpan } from '../../workbook/area';
import { deleteLines, insertLines, moveLines } from '../../workbook/grid-edit';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Dimension, LineMove, Lines } from '../../workbook/types';
import { exception } from '../calls/exception';
import { integer, integerOrText, optional } from '../calls/parameters';
import { changes, reads, writes } from '../calls/service-class';
import { areaOfRange, rangeKind } from '../range/range-base';
import { requireEditable } from '../rules/protection';
import type { SheetState } from '../spreadsheet/spreadsheet-session';
import type { SheetMethods } from './sheet-base';

type Side = 'before' | 'after';

const inserts = (dimension: Dimension, side: Side) =>
  changes([integerOrText], (state: SheetState, position) =>
    insert(state, side, { dimension, position, count: 1 }),
  );

const insertsSeveral = (dimension: Dimension, side: Side) =>
  changes([integerOrText, integerOrText], (state: SheetState, position, count) =>
    insert(state, side, { dimension, position, count }),
  );

const deletes = (dimension: Dimension) =>
  changes([integerOrText], (state: SheetState, position) => remove(state, { dimension, position, count: 1 }));

const deletesSeveral = (dimension: Dimension) =>
  writes([integerOrText, integerOrText], (state: SheetState, position, count) =>
    remove(state, { dimension, position, count }),
  );

const freezes = (dimension: Dimension) =>
  writes([integerOrText], ({ sheet }: SheetState, count) => {
    requireFreezable(sheet, dimension, count);
    sheet[dimension === 'row' ? 'frozenRows' : 'frozenColumns'] = count;
  });

const setsSizes = (dimension: Dimension) =>
  changes([integerOrText, integerOrText, integerOrText], (state: SheetState, position, count, size) =>
    setSizes(state, { dimension, position, count }, size),
  );

export const sheetGrid: SheetMethods = {
  getMaxRows: reads([], ({ sheet }) => sheet.maxRows),
  getMaxColumns: reads([], ({ sheet }) => sheet.maxColumns),
  insertRowBefore: inserts('row', 'before'),
  insertRowAfter: inserts('row', 'after'),
  insertRowsBefore: insertsSeveral('row', 'before'),
  insertRowsAfter: insertsSeveral('row', 'after'),
  insertColumnBefore: inserts('column', 'before'),
  insertColumnsBefore: insertsSeveral('column', 'before'),
  insertColumnsAfter: insertsSeveral('column', 'after'),
  deleteRow: deletes('row'),
  deleteRows: deletesSeveral('row'),
  deleteColumn: deletes('column'),
  deleteColumns: deletesSeveral('column'),
  moveColumns: writes([rangeKind, integer], (state, range, destination) => {
    const { column: position, numColumns: count } = areaOfRange(range);
    move(state, { dimension: 'column', position, count, destination });
  }),

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

/** New lines look like the one beside which they are asked for. */
function insert(state: SheetState, side: Side, { dimension, position, count }: Lines): void {
  requireLines(state, { dimension, position, count: 1 });
  if (count < 1) throw exception(`The number of ${dimension}s to insert must be at least 1.`);
  const before = side === 'after' ? position + 1 : position;
  requireRoomToInsert(state, dimension, before);
  const model = side === 'after' ? 'before' : 'after';
  insertLines(state.workbook, state.sheet, { dimension, position: before, count }, model);
}

function remove(state: SheetState, lines: Lines): void {
  requireLines(state, lines);
  requireSomeLeft(state.sheet, lines);
  requireEditableLines(state, lines);
  deleteLines(state.workbook, state.sheet, lines);
}

function move(state: SheetState, lines: LineMove): void {
  const { dimension, destination } = lines;
  requireLines(state, lines);
  const limit = state.sheet.count(dimension) + 1;
  if (destination < 1 || destination > limit) throw exception(`Those ${dimension}s are out of bounds.`);
  requireEditableLines(state, lines);
  requireWholeMerges(state.sheet, lines);
  moveLines(state.workbook, state.sheet, lines);
}

function requireLines({ sheet }: SheetState, { dimension, position, count }: Lines): void {
  if (position < 1 || count < 1 || position + count - 1 > sheet.count(dimension))
    throw exception(`Those ${dimension}s are out of bounds.`);
}

function requireEditableLines({ session, sheet }: SheetState, { dimension, position, count }: Lines): void {
  requireEditable(session.world, sheet, withSpan(sheet.wholeArea, dimension, { start: position, count }));
}

/** A merged cell would be torn where only a part of it moves, or where lines move into it. That Google refuses both is assumed. */
function requireWholeMerges(
  { merges }: SheetModel,
  { dimension, position, count, destination }: LineMove,
): void {
  const end = position + count;
  const isTorn = merges.some((merge) => {
    const { start, count: size } = spanOf(merge, dimension);
    const isCut = (line: number): boolean => start < line && line < start + size;
    const isElsewhere = destination < position || destination > end;
    return isCut(position) || isCut(end) || (isCut(destination) && isElsewhere);
  });
  if (isTorn) throw exception(`You can't move ${dimension}s that would tear a merged cell apart.`);
}

/** A protected sheet takes no new lines, a protected range none between its own. */
function requireRoomToInsert(state: SheetState, dimension: Dimension, before: number): void {
  const isInside = state.sheet.protections.some(({ area }) => {
    const { start, count } = spanOf(area ?? state.sheet.wholeArea, dimension);
    return area === null || (start < before && before < start + count);
  });
  if (!isInside) return;
  const position = Math.min(before, state.sheet.count(dimension));
  requireEditableLines(state, { dimension, position, count: 1 });
}

function requireSomeLeft(sheet: SheetModel, { dimension, position, count }: Lines): void {
  const total = sheet.count(dimension);
  if (count >= total) throw exception(`You can't delete all the ${dimension}s on the sheet.`);
  const frozen = dimension === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (frozen < total && position <= frozen + 1 && position + count - 1 === total)
    throw exception(`Sorry, it is not possible to delete all non-frozen ${dimension}s.`);
}

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
  if (count > 0 && sheet.merges.some(isCut))
    throw exception(`You can't freeze ${dimension}s that contain only part of a merged cell.`);
}
