/**
 * Rectangles of cells: overlap, containment, and where a rectangle is after rows or columns were inserted, deleted or
 * moved. Pure arithmetic; knows no sheet.
 */
import type { Area, CellPlace, Dimension, GridEdit, LineMove, Span } from './types';

export type CellVisitor = (row: number, column: number) => void;

export function areaOf(row: number, column: number, numRows = 1, numColumns = 1): Area {
  return { row, column, numRows, numColumns };
}

export function lastRowOf(area: Area): number {
  return area.row + area.numRows - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.numColumns - 1;
}

export function areaBetween(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, numRows: lastRow - row + 1, numColumns: lastColumn - column + 1 };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.numRows === b.numRows && a.numColumns === b.numColumns;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRowOf(inner), lastColumnOf(inner))
  );
}

/** The cells two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const lastRow = Math.min(lastRowOf(a), lastRowOf(b));
  const lastColumn = Math.min(lastColumnOf(a), lastColumnOf(b));
  return row > lastRow || column > lastColumn ? null : areaBetween(row, column, lastRow, lastColumn);
}

/** The smallest area that holds both. */
export function areaAround(a: Area, b: Area): Area {
  const lastRow = Math.max(lastRowOf(a), lastRowOf(b));
  const lastColumn = Math.max(lastColumnOf(a), lastColumnOf(b));
  return areaBetween(Math.min(a.row, b.row), Math.min(a.column, b.column), lastRow, lastColumn);
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

export function forEachCell(area: Area, visit: CellVisitor): void {
  for (let row = area.row; row <= lastRowOf(area); row++)
    for (let column = area.column; column <= lastColumnOf(area); column++) visit(row, column);
}

/** Row by row, for who may stop on the way. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row <= lastRowOf(area); row++)
    for (let column = area.column; column <= lastColumnOf(area); column++) yield [row, column];
}

/** One value per cell, row by row, in fresh arrays. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const result: T[][] = [];
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumnOf(area); column++) line.push(read(row, column));
    result.push(line);
  }
  return result;
}

/** What is left of `area` without the cells of `hole`: up to four rectangles, from top to bottom. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts = [
    areaBetween(area.row, area.column, cut.row - 1, lastColumnOf(area)),
    areaBetween(cut.row, area.column, lastRowOf(cut), cut.column - 1),
    areaBetween(cut.row, lastColumnOf(cut) + 1, lastRowOf(cut), lastColumnOf(area)),
    areaBetween(lastRowOf(cut) + 1, area.column, lastRowOf(area), lastColumnOf(area)),
  ];
  return parts.filter((part) => part.numRows > 0 && part.numColumns > 0);
}

interface Run {
  readonly first: number;
  last: number;
  readonly left: number;
  right: number;
}

/** Few rectangles that cover exactly the cells: runs down a column first, then equal runs side by side. */
export function groupCells(cells: readonly CellPlace[]): Area[] {
  const runs: Run[] = [];
  const lowest = new Map<number, Run>();
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const above = lowest.get(column);
    if (above?.last === row - 1) above.last = row;
    else {
      const run = { first: row, last: row, left: column, right: column };
      runs.push(run);
      lowest.set(column, run);
    }
  }
  return joinRuns(runs).map(({ first, left, last, right }) => areaBetween(first, left, last, right));
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined = new Map<string, Run>();
  return runs.filter((run) => {
    const key = `${run.first} ${run.last}`;
    const beside = joined.get(key);
    if (beside?.right !== run.left - 1) return joined.set(key, run);
    beside.right = run.right;
    return false;
  });
}

/** Where a stretch of rows (or columns) is after the edit, or null when all of it was deleted. */
export function shiftSpan(span: Span, edit: Pick<GridEdit, 'kind' | 'position' | 'count'>): Span | null {
  const end = span.start + span.count - 1;
  if (edit.kind === 'insert') {
    if (edit.position <= span.start) return { start: span.start + edit.count, count: span.count };
    return edit.position <= end ? { start: span.start, count: span.count + edit.count } : span;
  }
  const lastDeleted = edit.position + edit.count - 1;
  const before = Math.max(0, Math.min(lastDeleted, span.start - 1) - edit.position + 1);
  const inside = Math.max(0, Math.min(lastDeleted, end) - Math.max(edit.position, span.start) + 1);
  return inside === span.count ? null : { start: span.start - before, count: span.count - inside };
}

/** The rows of an area, or its columns. */
export function spanOf(area: Area, dimension: Dimension): Span {
  return { start: area[dimension], count: dimension === 'row' ? area.numRows : area.numColumns };
}

/** The area with other rows, or columns. */
export function withSpan(area: Area, dimension: Dimension, { start, count }: Span): Area {
  return dimension === 'row'
    ? { ...area, row: start, numRows: count }
    : { ...area, column: start, numColumns: count };
}

/** Where an area is after the edit of its own sheet, or null when all of it was deleted. */
export function shiftArea(area: Area, edit: Omit<GridEdit, 'sheetName'>): Area | null {
  const shifted = shiftSpan(spanOf(area, edit.dimension), edit);
  return shifted && withSpan(area, edit.dimension, shifted);
}

/** New position of a row (or column) when some of them are moved. */
export function movedPosition(line: number, { position, count, destination }: LineMove): number {
  const target = destination > position ? destination - count : destination;
  if (line >= position && line < position + count) return target + (line - position);
  const withoutBlock = line >= position + count ? line - count : line;
  return withoutBlock >= target ? withoutBlock + count : withoutBlock;
}

/** An area after moving lines: it follows when it lies wholly inside or outside the moved lines, else it stays. */
export function moveAreaLines(area: Area, move: LineMove): Area {
  const { start, count } = spanOf(area, move.dimension);
  const first = movedPosition(start, move);
  const last = movedPosition(start + count - 1, move);
  return last - first === count - 1 ? withSpan(area, move.dimension, { start: first, count }) : area;
}
