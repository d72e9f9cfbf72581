/** Looks and rules of a table that we make on a tab of ours: header, notes, widths, number formats, validation. Writes no values. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER_BACKGROUND = '#f1f3f4';
const REMARK_COLOR = '#5f6368';
/** Lets the platform choose. */
const AUTOMATIC_FORMAT = 'General';

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

export type Alignment = 'top' | 'middle' | 'bottom';

/** The look of a column, plain but for what is named. */
export function lookOf(width: number, more: Partial<ColumnLook> = {}): ColumnLook {
  return { width, note: '', numberFormat: '', wrap: false, validation: null, ...more };
}

/**
 * Dresses a table from the first row and column of a tab that has the columns for it. The header and a first line are dressed, and
 * the line is copied down: the number of calls does not grow with the columns.
 *
 * @param alignment of the cells
 */
export function dressTable(sheet: Sheet, looks: readonly ColumnLook[], alignment: Alignment = 'top'): void {
  const columns = looks.length;
  const rows = makeRows(sheet, 2);
  const header = sheet.getRange(1, 1, 1, columns);
  const line = sheet.getRange(2, 1, 1, columns);
  header
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setNotes([looks.map(({ note }) => note)]);
  sheet
    .getRange(1, 1, 2, columns)
    .setVerticalAlignments([looks.map(() => 'middle'), looks.map(() => alignment)])
    .setWraps([looks.map(() => true), looks.map(({ wrap }) => wrap)])
    // A criterion called 007 has a header that says so.
    .setNumberFormats([
      looks.map(() => '@'),
      looks.map(({ numberFormat }) => numberFormat || AUTOMATIC_FORMAT),
    ]);
  const hasRules = looks.some(({ validation }) => validation !== null);
  if (hasRules) line.setDataValidations([looks.map(({ validation }) => validation)]);
  if (rows > 2) copyDown(line, sheet.getRange(3, 1, rows - 2, columns), hasRules);
  setWidths(sheet, looks);
}

/** Each by its name: that a plain copy takes validation along is not said anywhere. */
function copyDown(line: Range, below: Range, hasRules: boolean): void {
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  line.copyTo(below, PASTE_FORMAT, false);
  if (hasRules) line.copyTo(below, PASTE_DATA_VALIDATION, false);
}

/** Neighbours of one width are set at once: each write takes time on Google's side. */
function setWidths(sheet: Sheet, looks: readonly ColumnLook[]): void {
  for (let first = 0, next = 0; first < looks.length; first = next) {
    const { width } = looks[first];
    while (next < looks.length && looks[next].width === width) next++;
    sheet.setColumnWidths(first + 1, next - first, width);
  }
}

/** A remark beside a table, so that lines can be added below it. */
export function dressRemark(sheet: Sheet, column: number): void {
  const style = SpreadsheetApp.newTextStyle().setItalic(true).setForegroundColor(REMARK_COLOR).build();
  sheet.getRange(1, column).setTextStyle(style);
}

/** Enlarges the grid downwards where it is too short; gives how many rows there are then. */
export function makeRows(sheet: Sheet, rows: number): number {
  const maxRows = sheet.getMaxRows();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  return Math.max(maxRows, rows);
}

/** Enlarges the grid to the right where it is too narrow; gives how many columns there were. */
export function makeColumns(sheet: Sheet, columns: number): number {
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  return maxColumns;
}

/** As wide as a table that has its tab for itself: a spreadsheet has a limited number of cells. */
export function fitColumns(sheet: Sheet, columns: number): void {
  const maxColumns = makeColumns(sheet, columns);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}
