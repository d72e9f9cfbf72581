/** Single cells → few rectangles that cover exactly them. */
import { areaBetween } from '../../workbook/area';
import type { Area } from '../../workbook/types';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Runs down a column first, then equal runs side by side. */
export function groupCells(cells: readonly CellPlace[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const wide = new Map<string, { first: number; last: number; left: number; right: number }>();
  const areas: { first: number; last: number; left: number; right: number }[] = [];
  for (const { column, first, last } of runs) {
    const neighbour = wide.get(`${first} ${last}`);
    if (neighbour?.right === column - 1) neighbour.right = column;
    else {
      const area = { first, last, left: column, right: column };
      wide.set(`${first} ${last}`, area);
      areas.push(area);
    }
  }
  return areas.map(({ first, last, left, right }) => areaBetween(first, left, last, right));
}
