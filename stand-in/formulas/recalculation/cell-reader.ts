/** Reads cells and ranges for formulas; a range read once is kept until something spills. */
import { isAutomaticFormat } from '../../typing/format-content';
import { mapCells } from '../../workbook/area';
import { heldIn } from '../../workbook/remembered';
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
    const read = () => mapCells(area, (row, column) => this.cell(sheetName, row, column));
    return heldIn(this.areas, key, read);
  }

  /** The format a cell is shown in: its own, or the one that the formula behind it implies. */
  numberFormat(sheetName: string, row: number, column: number): string {
    const cell = this.source.cellAt(sheetName, row, column);
    const own = cell?.numberFormat ?? '';
    if (!cell || !isAutomaticFormat(own)) return own;
    const origin = cell.spilledFrom ?? { row, column };
    const formats = this.grid.get(sheetName, origin.row, origin.column)?.numberFormats ?? [];
    return formats[formats.length === 1 ? 0 : column - origin.column] ?? '';
  }
}
