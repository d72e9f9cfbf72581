/** The sheets of a workbook by name, whatever its case, and their sizes, read once per run. */
import type { CalculationSource } from './calculation-source';

export interface SheetSize {
  readonly numRows: number;
  readonly numColumns: number;
}

export class SheetList {
  private readonly names: ReadonlyMap<string, string>;
  private readonly sizes: ReadonlyMap<string, SheetSize>;
  /** Equal for workbooks whose sheets have the same names and sizes. */
  readonly shape: string;

  constructor(source: CalculationSource) {
    const names = source.sheetNames();
    this.names = new Map(names.map((name) => [name.toLowerCase(), name]));
    this.sizes = new Map(names.map((name) => [name, source.sheetSize(name)]));
    this.shape = JSON.stringify([...this.sizes].map(([name, size]) => [name, size.numRows, size.numColumns]));
  }

  /** The sheet's own spelling of its name, or null when there is none. */
  find(name: string): string | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  size(name: string): SheetSize {
    return this.sizes.get(name) ?? { numRows: 0, numColumns: 0 };
  }
}
