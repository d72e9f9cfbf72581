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

/** Dresses neighbouring columns that are ours or empty. The grid is enlarged where they do not fit. */
export function dressColumns(
  sheet: Sheet,
  headerRowNumber: number,
  firstColumn: number,
  looks: readonly ColumnLook[],
): void {
  if (looks.length === 0) return;
  makeRoom(sheet, headerRowNumber + 1, firstColumn + looks.length - 1);
  const header = sheet.getRange(headerRowNumber, firstColumn, 1, looks.length);
  header.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setVerticalAlignment('middle').setWrap(true);
  header.setNotes([looks.map(({ note }) => note)]);
  looks.forEach(({ width, numberFormat, wrap, validation }, index) => {
    const column = firstColumn + index;
    sheet.setColumnWidth(column, width);
    const body = bodyOf(sheet, headerRowNumber, column);
    if (numberFormat !== '') body.setNumberFormat(numberFormat);
    if (wrap) body.setWrap(true).setVerticalAlignment('top');
    else body.setVerticalAlignment('top');
    if (validation !== null) body.setDataValidation(validation);
  });
}

/** The cells below the header, down to the end of the sheet. */
export function bodyOf(sheet: Sheet, headerRowNumber: number, column: number): Range {
  return sheet.getRange(headerRowNumber + 1, column, sheet.getMaxRows() - headerRowNumber, 1);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

export function freezeHeader(sheet: Sheet, rows: number, columns: number): void {
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(rows);
  if (columns > 0 && sheet.getFrozenColumns() === 0) sheet.setFrozenColumns(columns);
}
