/** Which rectangles of cells to write, so that all that differs is written and nothing that must stay. Computes only. */

/** `differs`: to be written; `same`: may be written again, to the same effect; `stays`: not to be touched. */
export type CellState = 'differs' | 'same' | 'stays';

/** Row and column from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type StateAt = (row: number, column: number) => CellState;

/**
 * As few as possible where cells that stay fill whole rows or columns: one for each run of neighbouring columns and of
 * rows without such a cell, shrunk to what differs.
 *
 * @param columns their positions, from the left
 */
export function rectanglesOf(columns: readonly number[], rowCount: number, stateAt: StateAt): Rectangle[] {
  return runsOf(columns, rowCount, stateAt).flatMap((run) => rectanglesOfRun(run, rowCount, stateAt));
}

/** Neighbours; a column in which something stays beside cells that do not is alone. */
function runsOf(columns: readonly number[], rowCount: number, stateAt: StateAt): number[][] {
  const isMixed = columns.map(() => false);
  for (let row = 0; row < rowCount; row++) {
    const stays = (column: number): boolean => stateAt(row, column) === 'stays';
    if (!columns.every(stays)) columns.forEach((column, index) => (isMixed[index] ||= stays(column)));
  }
  const runs: number[][] = [];
  columns.forEach((column, index) => {
    const run = runs[runs.length - 1];
    const isNeighbour = column === columns[index - 1] + 1 && !isMixed[index] && !isMixed[index - 1];
    if (isNeighbour) run.push(column);
    else runs.push([column]);
  });
  return runs;
}

function rectanglesOfRun(columns: readonly number[], rowCount: number, stateAt: StateAt): Rectangle[] {
  const rectangles: Rectangle[] = [];
  let isOpen = false;
  for (let row = 0; row < rowCount; row++) {
    let [first, last, stays] = [-1, -1, false];
    for (const column of columns) {
      const state = stateAt(row, column);
      if (state === 'stays') stays = true;
      if (state !== 'differs') continue;
      if (first < 0) first = column;
      last = column;
    }
    if (stays) isOpen = false;
    if (stays || first < 0) continue;
    const line = { row, column: first, rows: 1, columns: last - first + 1 };
    if (isOpen) rectangles.push(around(rectangles.pop() as Rectangle, line));
    else rectangles.push(line);
    isOpen = true;
  }
  return rectangles;
}

/** The smallest that holds both. */
function around(a: Rectangle, b: Rectangle): Rectangle {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
