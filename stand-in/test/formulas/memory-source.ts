/** The smallest workbook the calculator can work on: cells in a map, typed in as a user would. */
import { parseSheetAddress, areaOfAddress } from '../../workbook/a1-notation';
import type {
  CalculationSource,
  CellPosition,
  FormulaCell,
  SheetArea,
  SourceCell,
  SpilledCell,
} from '../../formulas/recalculation/calculation-source';
import { parseTyped } from '../../typing/parse-typed';
import { CellError, type Content } from '../../workbook/types';

interface MemoryCell {
  content: Content;
  formula: string | null;
  spilledFrom: { row: number; column: number } | null;
  format: { numberFormat: string };
  implied: string;
}

export class MemorySource implements CalculationSource {
  readonly cells = new Map<string, Map<string, MemoryCell & CellPosition>>();
  readonly names = new Map<string, SheetArea>();
  readonly size = { numRows: 100, numColumns: 26 };
  writes = 0;

  constructor(
    sheets: Record<string, Record<string, string | number | boolean>> = { Sheet1: {} },
    readonly locale = 'en_US',
  ) {
    for (const [sheetName, cells] of Object.entries(sheets)) {
      this.cells.set(sheetName, new Map());
      for (const [a1, typed] of Object.entries(cells)) this.type(a1, typed, sheetName);
    }
  }

  position(a1: string, sheetName: string): CellPosition {
    const area = areaOfAddress(parseSheetAddress(a1)!, this.size.numRows, this.size.numColumns);
    return { sheetName, row: area.row, column: area.column };
  }

  private cell({ sheetName, row, column }: CellPosition): MemoryCell {
    const sheet = this.cells.get(sheetName)!;
    const key = `${row},${column}`;
    let cell = sheet.get(key);
    if (!cell) {
      const fresh = {
        content: '',
        formula: null,
        spilledFrom: null,
        format: { numberFormat: '' },
        implied: '',
      };
      sheet.set(key, (cell = { ...fresh, sheetName, row, column }));
    }
    return cell;
  }

  /** @returns the cell as a change, for `recalculate` */
  type(a1: string, typed: string | number | boolean, sheetName = 'Sheet1'): SheetArea {
    const position = this.position(a1, sheetName);
    const cell = this.cell(position);
    const read = typeof typed === 'string' ? parseTyped(typed, '', this.locale, 2026) : { content: typed };
    cell.content = read.content;
    cell.formula = read.formula ?? null;
    cell.spilledFrom = null;
    if (read.numberFormat) cell.format.numberFormat = read.numberFormat;
    return { sheetName, area: { row: position.row, column: position.column, numRows: 1, numColumns: 1 } };
  }

  /** Plain to compare: an error is its code. */
  value(a1: string, sheetName = 'Sheet1'): Content {
    const { content } = this.cell(this.position(a1, sheetName));
    return content instanceof CellError ? content.code : content;
  }

  message(a1: string, sheetName = 'Sheet1'): string {
    const { content } = this.cell(this.position(a1, sheetName));
    return content instanceof CellError ? content.message : '';
  }

  impliedFormat(a1: string, sheetName = 'Sheet1'): string {
    return this.cell(this.position(a1, sheetName)).implied;
  }

  /** A block of values as rows. */
  values(a1: string, sheetName = 'Sheet1'): Content[][] {
    const { row, column, numRows, numColumns } = areaOfAddress(
      parseSheetAddress(a1)!,
      this.size.numRows,
      this.size.numColumns,
    );
    return Array.from({ length: numRows }, (_row, r) =>
      Array.from({ length: numColumns }, (_column, c) => {
        const content = this.cells.get(sheetName)!.get(`${row + r},${column + c}`)?.content ?? '';
        return content instanceof CellError ? content.code : content;
      }),
    );
  }

  sheetNames(): readonly string[] {
    return [...this.cells.keys()];
  }

  sheetSize(): { numRows: number; numColumns: number } {
    return this.size;
  }

  cellAt(sheetName: string, row: number, column: number): SourceCell | undefined {
    return this.cells.get(sheetName)?.get(`${row},${column}`);
  }

  *formulaCells(): Generator<FormulaCell> {
    for (const sheet of this.cells.values()) {
      for (const { sheetName, row, column, formula } of sheet.values()) {
        if (formula !== null) yield { sheetName, row, column, formula };
      }
    }
  }

  *spilledCells(): Generator<SpilledCell> {
    for (const sheet of this.cells.values()) {
      for (const { sheetName, row, column, spilledFrom } of sheet.values()) {
        if (spilledFrom !== null) yield { sheetName, row, column, spilledFrom };
      }
    }
  }

  namedRange(name: string): SheetArea | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  setResult(position: CellPosition, content: Content, numberFormat: string): void {
    Object.assign(this.cell(position), { content, implied: numberFormat });
    this.writes++;
  }

  setSpill(position: CellPosition, from: CellPosition, content: Content, numberFormat: string): void {
    const spilledFrom = { row: from.row, column: from.column };
    Object.assign(this.cell(position), { content, spilledFrom, implied: numberFormat });
    this.writes++;
  }

  clearSpill(position: CellPosition): void {
    Object.assign(this.cell(position), { content: '', spilledFrom: null });
  }
}
