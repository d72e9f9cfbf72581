/** Cells → stretches of one row or one column that are written at once. Reads nothing. */

/** Row and column from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

type MayJoin = (row: number, column: number) => boolean;

/**
 * @param mayJoin whether a cell in between may be written along with what it holds
 * @returns each stretch in the order of its cells, along the rows or along the columns: whichever are fewer
 */
export function splitIntoRuns<Cell extends Place>(cells: readonly Cell[], mayJoin: MayJoin): Cell[][] {
  const alongRows = runsAlong(cells, 'row', 'column', mayJoin);
  const alongColumns = runsAlong(cells, 'column', 'row', mayJoin);
  return alongColumns.length < alongRows.length ? alongColumns : alongRows;
}

/** @param line what all cells of a stretch share */
function runsAlong<Cell extends Place>(
  cells: readonly Cell[],
  line: keyof Place,
  step: keyof Place,
  mayJoin: MayJoin,
): Cell[][] {
  const sorted = [...cells].sort((a, b) => a[line] - b[line] || a[step] - b[step]);
  const runs: Cell[][] = [];
  const joins = (from: Place, to: Place): boolean =>
    from[line] === to[line] &&
    between(from[step], to[step]).every((at) =>
      line === 'row' ? mayJoin(from.row, at) : mayJoin(at, from.column),
    );
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && joins(run[run.length - 1], cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + index + 1);
}
