/** Where a table ends that lines are added to. A formula may show nothing and still be there; ticks that are laid out in advance are nothing. */
import type { CellValue } from '../../core/types';
import { isNothing } from '../reading/is-nothing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * How many rows, from the first one on, lines may not be written to. A read of formulas where rows stand below the last one that shows something.
 *
 * @param cells of the tab, as they were read
 * @param columns from 0: the first and the last that lines are written to
 */
export function rowsInUse(
  sheet: Sheet,
  cells: readonly (readonly CellValue[])[],
  [first, last]: readonly [first: number, last: number],
): number {
  const shown = lastRowWith(cells, (row) => !row.every(isNothing));
  if (shown === cells.length) return shown;
  const below = sheet.getRange(shown + 1, first + 1, cells.length - shown, last - first + 1).getFormulas();
  return shown + lastRowWith(below, (row) => row.some((formula) => formula !== ''));
}

/** From 1; 0 where there is none. */
function lastRowWith<Row>(rows: readonly Row[], isUsed: (row: Row) => boolean): number {
  return rows.reduce((last, row, index) => (isUsed(row) ? index + 1 : last), 0);
}
