/** Looks and rules of a table that we make: headers, notes, widths, number formats, validation. Writes no values. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER_BACKGROUND = '#f1f3f4';

/** How one column looks. */
export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Note on the header; '' for none. */
  readonly note: string;
  /** A pattern, or '' to leave it automatic. */
  readonly numberFormat: string;
  readonly wrap: boolean;
  readonly validation: DataValidation | null;
}

/** The look of a column, plain but for what is named. */
export function lookOf(width: number, more: Partial<ColumnLook> = {}): ColumnLook {
  return { width, note: '', numberFormat: '', wrap: false, validation: null, ...more };
}

/**
 * Dresses neighbouring columns that are ours or empty. The grid is enlarged where they do not fit.
 *
 * @param alignment of the cells; null to leave them as those beside them, in a list of the user's
 */
export function dressColumns(
  sheet: Sheet,
  headerRowNumber: number,
  firstColumn: number,
  looks: readonly ColumnLook[],
  alignment: 'top' | null = 'top',
): void {
  if (looks.length === 0) return;
  makeRoom(sheet, headerRowNumber + 1, firstColumn + looks.length - 1);
  const header = sheet.getRange(headerRowNumber, firstColumn, 1, looks.length);
  header.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setVerticalAlignment('middle').setWrap(true);
  header.setNotes([looks.map(({ note }) => note)]);
  const rows = sheet.getMaxRows() - headerRowNumber;
  const body = (column: number, columns: number): Range =>
    sheet.getRange(headerRowNumber + 1, column, rows, columns);
  if (alignment !== null) body(firstColumn, looks.length).setVerticalAlignment(alignment);
  for (const { column, columns, look } of runsOf(looks, firstColumn, 'width')) {
    sheet.setColumnWidths(column, columns, look.width);
  }
  for (const { column, columns, look } of runsOf(looks, firstColumn, 'numberFormat')) {
    if (look.numberFormat !== '') body(column, columns).setNumberFormat(look.numberFormat);
  }
  for (const { column, columns, look } of runsOf(looks, firstColumn, 'wrap')) {
    if (look.wrap) body(column, columns).setWrap(true);
  }
  looks.forEach(({ validation }, index) => {
    if (validation !== null) body(firstColumn + index, 1).setDataValidation(validation);
  });
}

/** Neighbours that are alike in one respect are written at once: each write takes time on Google's side. */
function runsOf(
  looks: readonly ColumnLook[],
  firstColumn: number,
  respect: keyof ColumnLook,
): { column: number; columns: number; look: ColumnLook }[] {
  const runs: { column: number; columns: number; look: ColumnLook }[] = [];
  looks.forEach((look, index) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.look[respect] === look[respect]) run.columns++;
    else runs.push({ column: firstColumn + index, columns: 1, look });
  });
  return runs;
}

/** The cells below the header, down to the end of the sheet. */
export function bodyOf(sheet: Sheet, headerRowNumber: number, column: number): Range {
  return sheet.getRange(headerRowNumber + 1, column, sheet.getMaxRows() - headerRowNumber, 1);
}

/** Enlarges the grid downwards where it is too short. */
export function makeRows(sheet: Sheet, rows: number): void {
  const maxRows = sheet.getMaxRows();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}

/** Enlarges the grid where it is smaller. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  makeRows(sheet, rows);
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

export function freezeHeader(sheet: Sheet, rows: number, columns: number): void {
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(rows);
  if (columns > 0 && sheet.getFrozenColumns() === 0) sheet.setFrozenColumns(columns);
}
