/** What the calculator needs: of a workbook, which implements this and is imported by nothing here, and of the world. */
import type { Area, Cell, Content } from '../../workbook/types';

export type SourceCell = Pick<Cell, 'content' | 'formula' | 'spilledFrom'> & {
  readonly format: { readonly numberFormat: string };
};

export interface CellPosition {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

export interface FormulaCell extends CellPosition {
  /** Canonical, with its leading `=`. */
  readonly formula: string;
}

export interface SpilledCell extends CellPosition {
  readonly spilledFrom: { readonly row: number; readonly column: number };
}

export interface SheetArea {
  readonly sheetName: string;
  readonly area: Area;
}

export interface CalculationSource {
  sheetNames(): readonly string[];
  /** Size of the grid: an open range (`A2:A`) ends there. Called with names out of `sheetNames`. */
  sheetSize(sheetName: string): { readonly numRows: number; readonly numColumns: number };
  cellAt(sheetName: string, row: number, column: number): SourceCell | undefined;
  formulaCells(): Iterable<FormulaCell>;
  /** Every cell that now holds a part of another cell's array result. */
  spilledCells(): Iterable<SpilledCell>;
  /** Names are compared without regard to case. */
  namedRange(name: string): SheetArea | null;
  /**
   * The result of a formula cell. `numberFormat` is what the result implies for an automatic format (a date, say), or ''.
   */
  setResult(position: CellPosition, content: Content, numberFormat: string): void;
  /** A part of the array result of the cell `spilledFrom`, for an empty cell or one that held such a part before. */
  setSpill(position: CellPosition, spilledFrom: CellPosition, content: Content, numberFormat: string): void;
  /** The cell no longer holds a part of an array result: it is empty. */
  clearSpill(position: CellPosition): void;
}

/** The value a custom function gets, or one cell of it. */
export type PlainValue = number | string | boolean | Date | undefined;
export type CustomArgument = PlainValue | PlainValue[][];

/**
 * Calls a custom function. `name` comes in capitals: custom functions are found without regard to case.
 * @returns null when there is no such function; a function's own exceptions are simply thrown
 */
export type CallCustomFunction = (
  name: string,
  args: CustomArgument[],
  cell: CellPosition,
) => { readonly result: unknown } | null;

/** Read anew at every recalculation, so getters may be given for what changes. */
export interface CalculatorSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly callCustomFunction?: CallCustomFunction;
  /** What a custom function gets for an argument left out between two others; what Google passes is not known. */
  readonly omittedArgument?: '' | undefined;
}
