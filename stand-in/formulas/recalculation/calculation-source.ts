/** What the calculator needs of a workbook, and nothing else: the workbook implements this, the calculator imports no workbook. */
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
