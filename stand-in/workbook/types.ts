/**
 * The words of the in-memory workbook: what a cell, a sheet and a workbook hold. Types and literal lists only; it
 * imports nothing. Rows and columns count from 1, as in Apps Script. Formulas are kept in one canonical spelling
 * (English names, `,` between arguments, `.` as decimal mark, a leading `=`), whatever the spreadsheet's locale.
 */

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value in a cell; `message` is what Sheets shows on hovering. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string = '',
  ) {}
  toString(): string {
    return this.code;
  }
}

/**
 * What a cell holds, or what its formula gives. `''` is an empty cell. Dates and times are numbers (days since
 * 1899-12-30, wall-clock time of the spreadsheet's time zone); only their number format makes them dates, as in Sheets.
 */
export type Content = number | string | boolean | CellError;

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export interface BorderLine {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  readonly color: string;
}

/**
 * Immutable and shared between cells: changing a format means another object. `''`/null means the sheet's default.
 * A colour is `#rrggbb` in lower case.
 */
export interface CellFormat {
  /** Number of the style of the file it comes from, which says more than the rest here (indents, locking); null for none. */
  readonly fileStyle: number | null;
  readonly numberFormat: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: 'general' | 'general-left' | 'left' | 'center' | 'right';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  /** null: never set; it overflows, but `getWrap` says true, as Google does. */
  readonly wrapStrategy: 'OVERFLOW' | 'WRAP' | 'CLIP' | null;
  readonly textRotation: number;
  readonly borders: {
    readonly top?: BorderLine;
    readonly right?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
  };
}

/**
 * What a file has of a text besides its letters: pieces with looks of their own, none for a plain text, and where it leads.
 * Nobody but the file's reader and writer knows what a piece is.
 */
export interface TextRuns {
  readonly pieces: readonly object[];
  readonly link: string | null;
}

/** Data validation of a cell; `criteria` is a name of SpreadsheetApp.DataValidationCriteria. A range argument is an A1 text. */
export interface ValidationRule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface Cell {
  content: Content;
  /** Canonical formula with its leading `=`, or null. `content` is then its result. */
  formula: string | null;
  /** Set where an array result of another cell spilled to here. */
  spilledFrom: { readonly row: number; readonly column: number } | null;
  format: CellFormat;
  note: string;
  validation: ValidationRule | null;
  runs: TextRuns | null;
}

export interface GradientPoint {
  readonly color: string;
  /** A name of SpreadsheetApp.InterpolationType, or MIN / MAX. */
  readonly type: string;
  /** As typed: '' for MIN and MAX. */
  readonly value: string;
}

export interface ConditionalFormatRule {
  readonly areas: readonly Area[];
  readonly condition: {
    /** A name of SpreadsheetApp.BooleanCriteria; CUSTOM_FORMULA has a formula as typed as its only argument. */
    readonly criteria: string;
    readonly args: readonly unknown[];
    readonly background: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: boolean | null;
    readonly strikethrough: boolean | null;
  } | null;
  readonly gradient: {
    readonly min: GradientPoint;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint;
  } | null;
}

/** Where something is pinned on a sheet; it moves with inserted and deleted rows and columns. */
export interface NamedRangeEntry {
  name: string;
  sheetId: number;
  area: Area;
}

/** Rows or columns side by side. */
export interface Lines {
  readonly dimension: 'row' | 'column';
  /** Of the first one, from 1. */
  readonly position: number;
  readonly count: number;
}

/** A change of the grid's shape. */
export interface GridEdit extends Lines {
  readonly sheetName: string;
  readonly kind: 'insert' | 'delete';
}

/** Lines that come to stand before the one that is `destination` now. */
export interface LineMove extends Lines {
  readonly destination: number;
}

/** A stretch of rows or of columns. */
export interface Span {
  readonly start: number;
  readonly count: number;
}
