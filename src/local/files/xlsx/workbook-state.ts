/** The file a workbook was read from, with what its sheets were then: what writing compares with. */
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import type { CalculatedCell, CellSource } from './read-cells';
import type { FileRule } from './read-conditional-formats';
import type { XmlElement } from './xml';
import type { XlsxPackage } from './xlsx-package';

export interface SheetState {
  readonly sheet: SheetModel;
  /** The part it was read from. */
  readonly path: string;
  /** Its element in the workbook part. */
  readonly entry: XmlElement;
  readonly rules: readonly FileRule[];
  /** A copy from when it was read. */
  before: SheetModel;
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
   */
  settle(calculated: readonly CalculatedCell[]): void {
    const { workbook } = this;
    workbook.settle();
    const failed = calculated.filter((cell) => {
      const content = workbook.sheetById(cell.sheetId)?.contentAt(cell.row, cell.column);
      return content instanceof CellError && !(cell.content instanceof CellError);
    });
    for (const cell of failed) this.keepResults(cell);
    if (failed.length > 0) workbook.touch();
    workbook.settle();
    for (const state of this.sheets) state.before = copySheet(state.sheet);
  }

  /** The formula stays in the file; in the workbook its results are values. */
  private keepResults({ sheetId, area, row, column, content }: CalculatedCell): void {
    const sheet = this.workbook.sheetById(sheetId)!;
    const before = this.sheets.find((state) => state.sheet === sheet)!.before;
    for (let r = area.row; r <= lastRowOf(area); r++) {
      for (let c = area.column; c <= lastColumnOf(area); c++) {
        sheet.setContent(r, c, r === row && c === column ? content : before.contentAt(r, c));
      }
    }
  }
}

/** A copy to compare with later. */
export function copySheet(sheet: SheetModel): SheetModel {
  const copy = sheet.clone(sheet.id, sheet.name);
  copy.hidden = sheet.hidden;
  return copy;
}
