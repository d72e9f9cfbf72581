/**
 * The words of the in-memory workbook: what a cell, a sheet and a workbook hold. Types and literal lists only; it
 * imports nothing. Rows and columns count from 1, as in Apps Script. Formulas are kept in one canonical spelling
 * (English names, `,` between arguments, `.` as decimal mark, a leading `=`), whatever the spreadsheet's locale.
 */

const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export function errorCode(text: string): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === text.toUpperCase());
}

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

/** One cell of a sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

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
  /** The content is what a file says that the formula gives: it cannot be calculated here. Entering anything ends that. */
  keepsResult: boolean;
  /** Set where an array result of another cell spilled to here. */
  spilledFrom: CellPlace | null;
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

/** How cells look where a rule holds; null where it says nothing of it. */
export interface RuleLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

export interface RuleCondition extends RuleLook {
  /** A name of SpreadsheetApp.BooleanCriteria; CUSTOM_FORMULA has a formula as typed as its only argument. */
  readonly criteria: string;
  readonly args: readonly unknown[];
}

export interface Gradient {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

export interface ConditionalFormatRule {
  readonly areas: readonly Area[];
  readonly condition: RuleCondition | null;
  readonly gradient: Gradient | null;
}

/** Where something is pinned on a sheet; it moves with inserted and deleted rows and columns. */
export interface NamedRangeEntry {
  name: string;
  sheetId: number;
  area: Area;
}

export type Dimension = 'row' | 'column';

/** Rows or columns side by side. */
export interface Lines {
  readonly dimension: Dimension;
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

export interface ProtectionRecord {
  readonly id: number;
  /** null: the whole sheet. */
  area: Area | null;
  warningOnly: boolean;
  /** Addresses allowed to edit besides the owner. */
  editors: string[];
  unprotected: Area[];
}

export interface FilterRecord {
  area: Area;
  /** What cells must not show, by column number of the sheet. */
  hiddenValues: Map<number, readonly string[]>;
}

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: { readonly type: 'SPREADSHEET' } | { readonly type: 'SHEET'; readonly sheetId: number };
}

/** What the user has selected on a sheet. */
export interface SheetSelection {
  areas: Area[];
  currentCell: CellPlace;
}

/** Immutable: a change is another record of the same id. */
export interface ChartRecord {
  readonly id: number;
  /** OTHER: out of a file, and of a kind that is kept but not drawn here. */
  readonly type: 'COLUMN' | 'COMBO' | 'OTHER';
  /** Where its numbers are; side by side the ranges make one table. */
  readonly ranges: readonly ChartRange[];
  /** Rows at the top of the table that name the series. */
  readonly headerRows: number;
  /** The cell under its upper left corner, and how many pixels it stands off that cell's. */
  readonly anchor: CellPlace & { readonly x: number; readonly y: number };
  /** As they were set, by names such as `legend.position`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Cells of any sheet of the workbook. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** Pixels, unless its options say otherwise. */
export const DEFAULT_CHART_SIZE = { width: 600, height: 371 } as const;
