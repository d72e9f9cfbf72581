/** The file a workbook was read from, with what its sheets were then: what writing compares with. */
import { findFunction } from '../../formulas/evaluation/function-table';
import { compileFormula } from '../../formulas/spelling/compile-formula';
import { forEachCell, type CellVisitor } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import type { ChartParts } from './charts/read-drawing';
import type { CalculatedCell, CellSource } from './read-cells';
import type { FileRule } from './styles/read-conditional-formats';
import { XmlElement } from './package/xml';
import type { XlsxPackage } from './package/xlsx-package';

export interface SheetState {
  readonly sheet: SheetModel;
  /** The part it was read from. */
  readonly path: string;
  /** Its element in the workbook part. */
  readonly entry: XmlElement;
  readonly rules: readonly FileRule[];
  readonly charts: ChartParts;
  /** A copy from when it was read. */
  before: SheetModel;
}

/** A sheet that is written: its part, as it was read and as it is now. */
export interface SheetChange {
  readonly worksheet: XmlElement;
  readonly before: SheetModel;
  readonly after: SheetModel;
}

/** Visits each cell that has, or had, more than content and format: once. */
export function forEachExtra({ before, after }: SheetChange, visit: CellVisitor): void {
  after.forEachExtra((row, column) => visit(row, column));
  before.forEachExtra((row, column) => {
    if (!after.cells.rowAt(row)?.extras?.[column - 1]) visit(row, column);
  });
}

export class WorkbookState {
  readonly namesBefore: NamedRangeEntry[];

  constructor(
    readonly source: XlsxPackage,
    readonly path: string,
    readonly workbook: Workbook,
    readonly sheets: readonly SheetState[],
    readonly cells: CellSource,
  ) {
    this.namesBefore = workbook.namedRanges.map((entry) => ({ ...entry }));
  }

  /**
   * Calculates the formulas, and where that gives an error that the file does not have (a function or a reference this
   * project does not know) goes on with the file's result. What formulas give now counts as unchanged, so that writing
   * leaves the user's formulas and their results alone unless something they depend on changes.
   *
   * @param isCustom whether a canonical formula calls functions that other programs do not have: nobody else can bring
   *   its result up to date, so what it gives here is written
   */
  settle(calculated: readonly CalculatedCell[], isCustom: (formula: string) => boolean = () => false): void {
    const { workbook } = this;
    const lacksFunction = ({ sheetId, row, column }: CalculatedCell): boolean => {
      const { functionNames } = compileFormula(workbook.sheetById(sheetId)!.formulaAt(row, column)!);
      return [...functionNames].some((name) => findFunction(name) === null && !isCustom(`=${name}()`));
    };
    const isWorse = ({ sheetId, row, column, content }: CalculatedCell): boolean =>
      workbook.sheetById(sheetId)!.contentAt(row, column) instanceof CellError &&
      !(content instanceof CellError);
    // First what is sure to fail, so that what builds on it is calculated from its result.
    for (const isKept of [lacksFunction, isWorse]) {
      const kept = calculated.filter(isKept);
      for (const cell of kept) this.keepResults(cell);
      if (kept.length > 0) workbook.touch();
      workbook.settle();
    }
    const read = new Map(this.sheets.map(({ sheet, before }) => [sheet.id, before]));
    for (const state of this.sheets) state.before = state.sheet.copy();
    for (const cell of calculated) this.compareWithFile(cell, read.get(cell.sheetId)!, isCustom);
  }

  /** Results of a custom formula, also where they spill to, count as changed if the file has others. */
  private compareWithFile(
    { sheetId, row, column, area }: CalculatedCell,
    read: SheetModel,
    isCustom: (formula: string) => boolean,
  ): void {
    const { sheet, before } = this.sheets.find((state) => state.sheet.id === sheetId)!;
    const formula = sheet.formulaAt(row, column);
    if (formula === null || !isCustom(formula)) return;
    const restore = (r: number, c: number) => before.cells.setCell(r, c, read.cells.cell(r, c));
    forEachCell(area, restore);
    sheet.forEachCalculated((r, c, { spilledFrom }) => {
      if (spilledFrom?.row === row && spilledFrom.column === column) restore(r, c);
    });
  }

  /** Of one that fills several cells, the results are values in the workbook, and the formula stays in the file alone. */
  private keepResults({ sheetId, area, row, column, content }: CalculatedCell): void {
    const sheet = this.workbook.sheetById(sheetId)!;
    if (area.numRows * area.numColumns === 1) {
      sheet.setResult(row, column, content);
      sheet.cells.changeExtras(row, column, { keepsResult: true });
      return;
    }
    const before = this.sheets.find((state) => state.sheet === sheet)!.before;
    forEachCell(area, (r, c) => {
      sheet.setContent(r, c, r === row && c === column ? content : before.contentAt(r, c));
    });
  }
}
