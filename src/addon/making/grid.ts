/**
 * How large the grid of a tab is, and making it larger. Asking takes as long as reading cells, and directly after a write longer still: a tab
 * that this execution has inserted has the size that every new tab has.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Of a tab that was just inserted. */
const NEW_GRID: GridSize = { rows: 1000, columns: 26 };

const known = new WeakMap<Sheet, GridSize>();

/** Says that a tab was inserted a moment ago: nobody has done anything on it yet. */
export function expectNewGrid(sheet: Sheet): void {
  known.set(sheet, NEW_GRID);
}

/** Enlarges the grid downwards where it is too short; gives how many rows there are then. */
export function makeRows(sheet: Sheet, rows: number): number {
  const size = known.get(sheet);
  if (size !== undefined && size.rows >= rows) return size.rows;
  const maxRows = sheet.getMaxRows();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  return Math.max(maxRows, rows);
}

/** Enlarges the grid to the right where it is too narrow; gives how many columns there were. */
export function makeColumns(sheet: Sheet, columns: number): number {
  const size = known.get(sheet);
  if (size !== undefined && size.columns >= columns) return size.columns;
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  return maxColumns;
}

/** As wide as a table that has its tab for itself: a spreadsheet has a limited number of cells. */
export function fitColumns(sheet: Sheet, columns: number): void {
  if (isFitted(sheet, columns)) return;
  const maxColumns = makeColumns(sheet, columns);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

/** Of a new tab, without asking for its size; where it has another than every new tab has, it is asked. */
function isFitted(sheet: Sheet, columns: number): boolean {
  const size = known.get(sheet);
  if (size === undefined || size.columns < columns) return false;
  known.delete(sheet);
  try {
    if (size.columns > columns) sheet.deleteColumns(columns + 1, size.columns - columns);
  } catch {
    return false;
  }
  known.set(sheet, { ...size, columns });
  return true;
}
