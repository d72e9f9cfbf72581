/** Cells of one row or one column → stretches that are written at once. Reads nothing. */

/** Row and column from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * @param cells all in one row, or all in one column
 * @param mayJoin whether a cell in between may be written along with what it holds
 * @returns each stretch in the order of its cells: as few as can be
 */
export function splitIntoRuns<Cell extends Place>(
  cells: readonly Cell[],
  mayJoin: (row: number, column: number) => boolean,
): Cell[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    if (
      run !== undefined &&
      between(run[run.length - 1], cell).every(({ row, column }) => mayJoin(row, column))
    )
      run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function between(from: Place, to: Place): Place[] {
  const isRow = from.row === to.row;
  const distance = isRow ? to.column - from.column : to.row - from.row;
  return Array.from({ length: Math.max(0, distance - 1) }, (_, index) => ({
    row: from.row + (isRow ? 0 : index + 1),
    column: from.column + (isRow ? index + 1 : 0),
  }));
}
