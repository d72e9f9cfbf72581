/**
 * How far a sheet of a file reaches. A few cells in the last row or column, where a key press too many leads, would make a
 * list of ten rows a sheet of a million: what stands alone far away is left out of the grid, and stays in the file.
 */

export interface UsedArea {
  /** 0 when there is none, as `lastColumn`. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows that hold something outside. */
  readonly strayRows: readonly number[];
}

const FAR_ROWS = 10_000;
const FAR_COLUMNS = 500;
const FEW = 10;

/**
 * @param rows numbers of rows that hold something, ascending, with the last column that does
 * @param columnsOf all columns of a row that hold something
 */
export function findUsedArea(
  rows: readonly (readonly [row: number, lastColumn: number])[],
  columnsOf: (row: number) => readonly number[],
): UsedArea {
  const lastRow = beforeGap(
    rows.map(([row]) => row),
    FAR_ROWS,
  );
  const near = rows.filter(([row]) => row <= lastRow);
  const usual = beforeGap(
    near.map(([, column]) => column).sort((a, b) => a - b),
    FAR_COLUMNS,
  );
  const wide = near.filter(([, column]) => column > usual).map(([row]) => row);
  const lastColumn = wide
    .flatMap(columnsOf)
    .reduce((last, column) => (column <= usual + FAR_COLUMNS ? Math.max(last, column) : last), usual);
  return {
    lastRow,
    lastColumn,
    strayRows: [...wide, ...rows.filter(([row]) => row > lastRow).map(([row]) => row)],
  };
}

/** The last of ascending numbers before the few that a large gap parts from the others. */
function beforeGap(numbers: readonly number[], far: number): number {
  const start = Math.max(1, numbers.length - FEW);
  for (let index = start; index < numbers.length; index++) {
    if (numbers[index]! - numbers[index - 1]! > far) return numbers[index - 1]!;
  }
  return numbers.at(-1) ?? 0;
}
