/** Reads cells and ranges for formulas; a range read once is kept until something spills. */
import { isAutomaticFormat } from '../../typing/format-content';
import type { CalculationSource, CellPosition } from './calculation-source';
import type { FormulaGrid } from './formula-state';
import type { Matrix, Reference, Scalar } from '../evaluation/values';

export class CellReader {
  private readonly areas = new Map<string, Matrix>();

  /** @param settle brings a formula cell up to date, or gives the error of one that depends on the reading cell */
  constructor(
    private readonly source: CalculationSource,
    private readonly grid: FormulaGrid,
    private readonly settle: (position: CellPosition) => Scalar | undefined,
  ) {}

  forgetAreas(): void {
    this.areas.clear();
  }

  /** null for a cell that holds nothing; a formula that gives '' does not hold nothing. */
  cell(sheetName: string, row: number, column: number): Scalar {
    const cell = this.source.cellAt(sheetName, row, column);
    if (!cell) return null;
    if (cell.formula === null) return cell.content === '' ? null : cell.content;
    const circular = this.settle({ sheetName, row, column });
    if (circular !== undefined) return circular;
    return this.source.cellAt(sheetName, row, column)?.content ?? null;
  }

  area({ sheetName, area }: Reference): Matrix {
    const key = `${sheetName}!${area.row},${area.column},${area.numRows},${area.numColumns}`;
    const known = this.areas.get(key);
    if (known) return known;
    const rows: Scalar[][] = [];
    for (let row = area.row; row < area.row + area.numRows; row++) {
      const line: Scalar[] = [];
      for (let column = area.column; column < area.column + area.numColumns; column++) {
        line.push(this.cell(sheetName, row, column));
      }
      rows.push(line);
    }
    this.areas.set(key, rows);
    return rows;
  }

  /** The format a cell is shown in: its own, or the one that the formula behind it implies. */
  numberFormat(sheetName: string, row: number, column: number): string {
    const cell = this.source.cellAt(sheetName, row, column);
    const own = cell?.format.numberFormat ?? '';
    if (!cell || !isAutomaticFormat(own)) return own;
    const origin = cell.spilledFrom ?? { row, column };
    const formats = this.grid.get(sheetName, origin.row, origin.column)?.numberFormats ?? [];
    return formats[formats.length === 1 ? 0 : column - origin.column] ?? '';
  }
}
