/** The file a workbook was read from, with what its sheets were then: what writing compares with. */
import type { SheetModel } from '../../workbook/sheet-model';
import type { NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import type { CellSource } from './read-cells';
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
}
