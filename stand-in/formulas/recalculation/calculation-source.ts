/** A workbook as the calculator sees it, whose sheets formulas know by name; and what formulas ask of the world. */
import { containsCell } from '../../workbook/area';
import type { CellExtras } from '../../workbook/cell-store';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Cell, CellPlace } from '../../workbook/types';
import type { Workbook, WrittenCells } from '../../workbook/workbook';

export interface CellPosition extends CellPlace {
  readonly sheetName: string;
}

export interface FormulaCell extends CellPosition {
  /** Canonical, with its leading `=`. */
  readonly formula: string;
}

export interface SheetArea {
  readonly sheetName: string;
  readonly area: Area;
}

type SourceCell = Pick<Cell, 'content' | 'formula' | 'spilledFrom'> & { readonly numberFormat: string };

export class CalculationSource {
  /** Equal for workbooks whose sheets have the same names and sizes. */
  readonly shape: string;
  private readonly sheets: ReadonlyMap<string, SheetModel>;

  /** @param written is seen in place of what the workbook holds there; formulas that build on it are as before */
  constructor(
    readonly workbook: Workbook,
    private readonly written?: WrittenCells,
  ) {
    const { sheets } = workbook;
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.shape = JSON.stringify(sheets.map(({ name, maxRows, maxColumns }) => [name, maxRows, maxColumns]));
  }

  /** The sheet's own spelling of its name, or null when there is none. */
  findSheet(name: string): string | null {
    return this.sheets.get(name.toLowerCase())?.name ?? null;
  }

  /** @param name of one that is there */
  sheet(name: string): SheetModel {
    return this.sheets.get(name.toLowerCase())!;
  }

  cellAt(sheetName: string, row: number, column: number): SourceCell | undefined {
    const { cells } = this.sheet(sheetName);
    const { written } = this;
    const isWritten = written?.sheet.name === sheetName && containsCell(written.area, row, column);
    if (!isWritten && !cells.rowAt(row)) return undefined;
    const { numberFormat } = cells.format(row, column);
    if (isWritten)
      return { content: written.contentAt(row, column), formula: null, spilledFrom: null, numberFormat };
    const { formula, spilledFrom } = cells.extras(row, column);
    return { content: cells.content(row, column), formula, spilledFrom, numberFormat };
  }

  /** Those that are calculated; others are what a file says that they give. */
  formulaCells(): FormulaCell[] {
    return this.cellsWith(({ formula, keepsResult }) =>
      keepsResult || formula === null ? null : { formula },
    );
  }

  /** Every cell that now holds a part of another cell's array result. */
  spilledCells(): (CellPosition & { readonly spilledFrom: CellPlace })[] {
    return this.cellsWith(({ spilledFrom }) => spilledFrom && { spilledFrom });
  }

  private cellsWith<Held>(find: (extras: CellExtras) => Held | null): (CellPosition & Held)[] {
    const cells: (CellPosition & Held)[] = [];
    for (const sheet of this.workbook.sheets)
      sheet.forEachCalculated((row, column, extras) => {
        const held = find(extras);
        if (held) cells.push({ sheetName: sheet.name, row, column, ...held });
      });
    return cells;
  }

  namedRange(name: string): SheetArea | null {
    const entry = this.workbook.namedRange(name);
    const sheet = entry && this.workbook.sheetById(entry.sheetId);
    return sheet && { sheetName: sheet.name, area: entry.area };
  }
}

/** The value a custom function gets, or one cell of it. */
export type PlainValue = number | string | boolean | Date;
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

export interface Surroundings {
  now(): Date;
  readonly callCustomFunction: CallCustomFunction;
}
