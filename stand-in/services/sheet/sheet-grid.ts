/**
 * Sheet: the shape of its grid. Inserting, deleting and moving rows and columns.
 */
import { deleteLines, insertLines, moveLines, type Inherit } from '../../workbook/grid-edit';
import { areaOf } from '../../workbook/area';
import type { LineProperties, SheetModel } from '../../workbook/sheet-model';
import type { LineMove, Lines } from '../../workbook/types';
import { exception } from '../calls/exception';
import { areaOfRange, rangeKind, type RangeBase } from '../range/range-base';
import { requireEditable } from '../rules/protection-check';
import { SheetCells } from './sheet-cells';
import { openSheetForReading, openSheetForWriting, type SheetState } from './sheet-base';
import { integer, integerOrText, toInteger } from '../calls/signature';

export type Dimension = 'row' | 'column';

export abstract class SheetGrid extends SheetCells {
  getMaxRows(): number {
    return openSheetForReading(this, 'getMaxRows').sheet.maxRows;
  }

  getMaxColumns(): number {
    return openSheetForReading(this, 'getMaxColumns').sheet.maxColumns;
  }

  insertRowBefore(...args: [beforePosition: number]): this {
    return this.insert('insertRowBefore', 'row', args, 'after');
  }

  insertRowAfter(...args: [afterPosition: number]): this {
    return this.insert('insertRowAfter', 'row', args, 'before');
  }

  insertRowsBefore(...args: [beforePosition: number, howMany: number]): this {
    return this.insert('insertRowsBefore', 'row', args, 'after');
  }

  insertRowsAfter(...args: [afterPosition: number, howMany: number]): this {
    return this.insert('insertRowsAfter', 'row', args, 'before');
  }

  insertColumnBefore(...args: [beforePosition: number]): this {
    return this.insert('insertColumnBefore', 'column', args, 'after');
  }

  insertColumnsBefore(...args: [beforePosition: number, howMany: number]): this {
    return this.insert('insertColumnsBefore', 'column', args, 'after');
  }

  insertColumnsAfter(...args: [afterPosition: number, howMany: number]): this {
    return this.insert('insertColumnsAfter', 'column', args, 'before');
  }

  deleteRow(...args: [rowPosition: number]): this {
    return this.remove('deleteRow', 'row', args);
  }

  deleteRows(...args: [rowPosition: number, howMany: number]): void {
    this.remove('deleteRows', 'row', args);
  }

  deleteColumn(...args: [columnPosition: number]): this {
    return this.remove('deleteColumn', 'column', args);
  }

  deleteColumns(...args: [columnPosition: number, howMany: number]): void {
    this.remove('deleteColumns', 'column', args);
  }

  moveColumns(...args: [columnSpec: RangeBase, destinationIndex: number]): void {
    this.move('moveColumns', 'column', args);
  }

  private insert(method: string, dimension: Dimension, args: readonly unknown[], inherit: Inherit): this {
    const state = openSheetForWriting(
      this,
      method,
      args,
      ...(args.length === 2 ? [[integerOrText, integerOrText]] : [[integerOrText]]),
    );
    const position = toInteger(args[0]);
    const count = args.length > 1 ? toInteger(args[1]) : 1;
    requireLines(state, { dimension, position, count: 1 });
    if (count < 1) throw exception(`The number of ${dimension}s to insert must be at least 1.`);
    const before = inherit === 'before' ? position + 1 : position;
    requireRoomToInsert(state, dimension, before);
    insertLines(state.workbook, state.sheet, { dimension, position: before, count }, inherit);
    return this;
  }

  private remove(method: string, dimension: Dimension, args: readonly unknown[]): this {
    const state = openSheetForWriting(
      this,
      method,
      args,
      ...(args.length === 2 ? [[integerOrText, integerOrText]] : [[integerOrText]]),
    );
    const count = args.length > 1 ? toInteger(args[1]) : 1;
    const lines = { dimension, position: toInteger(args[0]), count };
    requireLines(state, lines);
    requireSomeLeft(state.sheet, lines);
    requireEditableLines(state, lines);
    deleteLines(state.workbook, state.sheet, lines);
    return this;
  }

  private move(method: string, dimension: Dimension, args: readonly [RangeBase, number]): void {
    const state = openSheetForWriting(this, method, args, [rangeKind, integer]);
    const area = areaOfRange(args[0]);
    const [position, count] = dimension === 'row' ? [area.row, area.numRows] : [area.column, area.numColumns];
    const destination = toInteger(args[1]);
    const move = { dimension, position, count, destination };
    requireLines(state, move);
    const limit = linesOf(state.sheet, dimension) + 1;
    if (destination < 1 || destination > limit) throw exception(`Those ${dimension}s are out of bounds.`);
    requireEditableLines(state, move);
    requireWholeMerges(state.sheet, move);
    moveLines(state.workbook, state.sheet, move);
  }
}

export function linesOf(sheet: SheetModel, dimension: Dimension): number {
  return dimension === 'row' ? sheet.maxRows : sheet.maxColumns;
}

export function propertiesOf(sheet: SheetModel, dimension: Dimension): LineProperties {
  return dimension === 'row' ? sheet.rowLines : sheet.columnLines;
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
