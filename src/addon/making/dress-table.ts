/** Looks and rules of a table that we make on a tab of ours: header, notes, widths, number formats, validation. Writes no values. */

import { BLACK, readableOn } from '../output/colors';
import { makeRows } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const REMARK_COLOR = '#5f6368';
/** Lets the platform choose. */
export const AUTOMATIC_FORMAT = 'General';

/** How one column looks. */
export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Note on the header; '' for none. */
  readonly note: string;
  /** A pattern, or '' to leave it automatic. */
  readonly numberFormat: string;
  readonly wrap: boolean;
  readonly bold: boolean;
  /** Of header and cells; null leaves numbers right and texts left. */
  readonly align: 'left' | 'center' | 'right' | null;
  readonly validation: DataValidation | null;
}

export type Alignment = 'top' | 'middle' | 'bottom';
export type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

/** What all cells of a table have in common. */
export interface TableStyle {
  readonly alignment: Alignment;
  /** That the tab must have, where more than its lines take. */
  readonly rows?: number;
  /** Right of the table, as wide as its last column: room for a remark, which stands in the first of them. */
  readonly columnsBeside?: number;
  /** Where the header stands, from 1; in the first row unless said. */
  readonly headerRow?: number;
  readonly header: {
    readonly background: string;
    readonly fontWeight: FontWeight;
  };
}

/** Of every table that is ours alone. */
export const OWN_STYLE: TableStyle = {
  alignment: 'middle',
  header: { background: '#e3eaf4', fontWeight: 'bold' },
};

/** With a remark on its right. */
export const REMARKED_STYLE: TableStyle = { ...OWN_STYLE, columnsBeside: 2 };

/** The look of a column, plain but for what is named. */
export function lookOf(width: number, more: Partial<ColumnLook> = {}): ColumnLook {
  return {
    width,
    note: '',
    numberFormat: '',
    wrap: false,
    bold: false,
    align: null,
    validation: null,
    ...more,
  };
}

/** Of bold text at the usual size, generously. */
const LETTER_PIXELS = 8;
const PADDING_PIXELS = 16;

/** A width at which no word of a header is broken. @param least pixels */
export function widthFor(header: string, least: number): number {
  const longest = Math.max(...header.split(/[\s-]/).map(({ length }) => length));
  return Math.max(least, longest * LETTER_PIXELS + PADDING_PIXELS);
}

/** Rows below a table's last that have its dropdowns and ticks: enough to go on, and no forest of arrows. */
export const ROWS_TO_GO_ON = 10;

/**
 * Dresses a table from the first column of a tab that has the columns for it. The header and a first line are dressed, and
 * the line is copied down: the number of calls does not grow with the columns.
 *
 * @param lines that the table has, or is about to get; a few below them have its validation too
 */
export function dressTable(
  sheet: Sheet,
  looks: readonly ColumnLook[],
  lines: number,
  { alignment, rows: wanted = 0, columnsBeside = 0, headerRow = 1, header: style }: TableStyle = OWN_STYLE,
): void {
  const columns = looks.length;
  const above = headerRow - 1;
  const rows = makeRows(sheet, above + Math.max(2, lines + 1, wanted)) - above;
  const header = sheet.getRange(headerRow, 1, 1, columns);
  const line = sheet.getRange(headerRow + 1, 1, 1, columns);
  header.setBackground(style.background).setNotes([looks.map(({ note }) => note)]);
  const alignments = looks.map(({ align }) => align);
  if (alignments.some((align) => align !== null))
    sheet.getRange(headerRow, 1, 2, columns).setHorizontalAlignments([alignments, alignments]);
  sheet
    .getRange(headerRow, 1, 2, columns)
    .setVerticalAlignments([looks.map(() => alignment), looks.map(() => alignment)])
    .setWraps([looks.map(() => true), looks.map(({ wrap }) => wrap)])
    // A criterion called 007 has a header that says so.
    .setNumberFormats([
      looks.map(() => '@'),
      looks.map(({ numberFormat }) => numberFormat || AUTOMATIC_FORMAT),
    ]);
  const styles = textStyles(looks, style, columnsBeside > 0);
  sheet.getRange(headerRow, 1, 2, styles[0].length).setTextStyles(styles);
  const hasRules = looks.some(({ validation }) => validation !== null);
  const below = (last: number): Range | null =>
    last > 2 ? sheet.getRange(headerRow + 2, 1, last - 2, columns) : null;
  const ruled = Math.min(rows, lines + 1 + ROWS_TO_GO_ON);
  // A list may have thousands of rows; a table of ours has a few, and takes its rules in one write.
  const written = wanted > 0 ? 2 : ruled;
  if (hasRules) {
    const rules = looks.map(({ validation }) => validation);
    sheet.getRange(headerRow + 1, 1, written - 1, columns).setDataValidations(Array(written - 1).fill(rules));
  }
  copyDown(line, below(rows), hasRules && written < ruled ? below(ruled) : null);
  setWidths(sheet, [...looks, ...Array<ColumnLook>(columnsBeside).fill(looks[columns - 1])]);
}

/** Of header and line. A remark stands right of them, so that lines can be added below it; it runs on into the column beside. */
function textStyles(
  looks: readonly ColumnLook[],
  { fontWeight, background }: TableStyle['header'],
  isRemarked: boolean,
): TextStyle[][] {
  const newStyle = SpreadsheetApp.newTextStyle;
  const [plain, bold] = [false, true].map((isBold) => newStyle().setBold(isBold).build());
  const header = newStyle().setBold(fontWeight === 'bold');
  const fontColor = readableOn(background);
  if (fontColor !== BLACK) header.setForegroundColor(fontColor);
  const headerStyle = header.build();
  const remark = newStyle().setItalic(true).setForegroundColor(REMARK_COLOR).build();
  return [
    [...looks.map(() => headerStyle), ...(isRemarked ? [remark] : [])],
    [...looks.map((look) => (look.bold ? bold : plain)), ...(isRemarked ? [plain] : [])],
  ];
}

/** Each by its name: that a plain copy takes validation along is not said anywhere. */
function copyDown(line: Range, dressed: Range | null, ruled: Range | null): void {
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  if (dressed !== null) line.copyTo(dressed, PASTE_FORMAT, false);
  if (ruled !== null) line.copyTo(ruled, PASTE_DATA_VALIDATION, false);
}

/** Neighbours of one width are set at once: each write takes time on Google's side. */
function setWidths(sheet: Sheet, looks: readonly ColumnLook[]): void {
  for (let first = 0, next = 0; first < looks.length; first = next) {
    const { width } = looks[first];
    while (next < looks.length && looks[next].width === width) next++;
    sheet.setColumnWidths(first + 1, next - first, width);
  }
}
