/** Sheet: the shape of its grid. Inserting, deleting and moving rows and columns. */
import { areaOf } from '../../workbook/area';
import { deleteLines, insertLines, moveLines, type Inherit } from '../../workbook/grid-edit';
import type { SheetModel } from '../../workbook/sheet-model';
import type { LineMove, Lines } from '../../workbook/types';
import { exception } from '../calls/exception';
import { integer, integerOrText } from '../calls/parameters';
import { changes, reads, writes } from '../calls/service-class';
import { areaOfRange, rangeKind } from '../range/range-base';
import { requireEditable } from '../rules/protection-check';
import type { SheetMethods, SheetState } from './sheet-base';

export type Dimension = 'row' | 'column';

const inserts = (dimension: Dimension, side: 'before' | 'after') =>
  changes([integerOrText], (state: SheetState, position) => insert(state, dimension, side, position, 1));

const insertsSeveral = (dimension: Dimension, side: 'before' | 'after') =>
  changes([integerOrText, integerOrText], (state: SheetState, position, count) =>
    insert(state, dimension, side, position, count),
  );

const deletes = (dimension: Dimension) =>
  changes([integerOrText], (state: SheetState, position) => remove(state, { dimension, position, count: 1 }));

const deletesSeveral = (dimension: Dimension) =>
  writes([integerOrText, integerOrText], (state: SheetState, position, count) =>
    remove(state, { dimension, position, count }),
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
};

/** New lines look like the one beside which they are asked for. */
function insert(
  state: SheetState,
  dimension: Dimension,
  side: 'before' | 'after',
  position: number,
  count: number,
): void {
  requireLines(state, { dimension, position, count: 1 });
  if (count < 1) throw exception(`The number of ${dimension}s to insert must be at least 1.`);
  const before = side === 'after' ? position + 1 : position;
  const inherit: Inherit = side === 'after' ? 'before' : 'after';
  requireRoomToInsert(state, dimension, before);
  insertLines(state.workbook, state.sheet, { dimension, position: before, count }, inherit);
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
  const limit = linesOf(state.sheet, dimension) + 1;
  if (destination < 1 || destination > limit) throw exception(`Those ${dimension}s are out of bounds.`);
  requireEditableLines(state, lines);
  requireWholeMerges(state.sheet, lines);
  moveLines(state.workbook, state.sheet, lines);
}

export function linesOf(sheet: SheetModel, dimension: Dimension): number {
  return dimension === 'row' ? sheet.maxRows : sheet.maxColumns;
}

export function requireLines({ sheet }: SheetState, { dimension, position, count }: Lines): void {
  if (position < 1 || count < 1 || position + count - 1 > linesOf(sheet, dimension)) {
    throw exception(`Those ${dimension}s are out of bounds.`);
  }
}

function requireEditableLines({ session, sheet }: SheetState, { dimension, position, count }: Lines): void {
  const area =
    dimension === 'row'
      ? areaOf(position, 1, count, sheet.maxColumns)
      : areaOf(1, position, sheet.maxRows, count);
  requireEditable(session.world, sheet, area);
}

/** A merged cell would be torn where only a part of it moves, or where lines move into it. That Google refuses both is assumed. */
function requireWholeMerges(
  { merges }: SheetModel,
  { dimension, position, count, destination }: LineMove,
): void {
  const end = position + count;
  const isTorn = merges.some((merge) => {
    const [first, size] = dimension === 'row' ? [merge.row, merge.numRows] : [merge.column, merge.numColumns];
    const after = first + size;
    const isCut = (line: number): boolean => first < line && line < after;
    return (
      isCut(position) || isCut(end) || (isCut(destination) && (destination < position || destination > end))
    );
  });
  if (isTorn) throw exception(`You can't move ${dimension}s that would tear a merged cell apart.`);
}

/** A protected sheet takes no new lines, a protected range none between its own. */
function requireRoomToInsert(state: SheetState, dimension: Dimension, before: number): void {
  const [first, size]: ['row' | 'column', 'numRows' | 'numColumns'] =
    dimension === 'row' ? ['row', 'numRows'] : ['column', 'numColumns'];
  const isInside = state.sheet.protections.some(
    ({ area }) => area === null || (area[first] < before && before < area[first] + area[size]),
  );
  if (!isInside) return;
  const position = Math.min(before, linesOf(state.sheet, dimension));
  requireEditableLines(state, { dimension, position, count: 1 });
}

function requireSomeLeft(sheet: SheetModel, { dimension, position, count }: Lines): void {
  const total = linesOf(sheet, dimension);
  if (count >= total) throw exception(`You can't delete all the ${dimension}s on the sheet.`);
  const frozen = dimension === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (frozen < total && position <= frozen + 1 && position + count - 1 === total) {
    throw exception(`Sorry, it is not possible to delete all non-frozen ${dimension}s.`);
  }
}
