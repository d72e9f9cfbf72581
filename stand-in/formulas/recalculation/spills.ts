/** Puts array results into the neighbours of their formula, never over anything, and takes back what is no longer part of one. */
import { sameContent } from '../../workbook/cell-store';
import { CellError, type Area } from '../../workbook/types';
import { cellName } from '../../workbook/a1-notation';
import { areaOf, cellsOf, containsCell, lastColumnOf, lastRowOf, overlaps } from '../../workbook/area';
import { heldIn } from '../../workbook/remembered';
import type { CalculationSource, CellPosition, SheetArea } from './calculation-source';
import type { FormulaGrid, FormulaState } from './formula-state';
import type { Matrix } from '../evaluation/values';

export class Spills {
  /** Cells that now hold a part of an array, by the cell of its formula. */
  private readonly byOrigin = new Map<string, CellPosition[]>();
  private readonly filling = new Set<FormulaState>();
  private changes: SheetArea[] = [];

  constructor(
    private readonly source: CalculationSource,
    private readonly grid: FormulaGrid,
  ) {
    for (const { sheetName, row, column, spilledFrom } of source.spilledCells())
      this.partsOf({ sheetName, ...spilledFrom }).push({ sheetName, row, column });
  }

  private partsOf(origin: CellPosition): CellPosition[] {
    return heldIn(this.byOrigin, originKey(origin), () => []);
  }

  /** Clears parts of arrays whose formula is gone or another. @returns the cells that are empty now */
  clearOrphans(replaced: ReadonlySet<FormulaState>): SheetArea[] {
    for (const parts of this.byOrigin.values()) {
      if (parts.length === 0) continue;
      const { sheetName, row, column } = parts[0];
      const from = this.source.cellAt(sheetName, row, column)?.spilledFrom;
      const origin = from && this.grid.get(sheetName, from.row, from.column);
      if (origin && !replaced.has(origin)) {
        this.filling.add(origin);
        continue;
      }
      parts.splice(0).forEach((part) => this.clear(part));
    }
    return this.takeChanges();
  }

  /** Formulas whose array lies, or would lie, on the area. */
  originsTouching(sheetName: string, area: Area): FormulaState[] {
    return [...this.grid.all()].filter(
      ({ spill, position }) => spill && position.sheetName === sheetName && overlaps(spill, area),
    );
  }

  /** Formulas that have filled cells of the area. */
  *originsOf({ sheetName, area }: SheetArea, isLarge: boolean): Generator<FormulaState> {
    if (isLarge) {
      for (const state of this.filling)
        if (state.spill && state.position.sheetName === sheetName && overlaps(state.spill, area)) yield state;
      return;
    }
    for (const [row, column] of cellsOf(area)) {
      const from = this.source.cellAt(sheetName, row, column)?.spilledFrom;
      const origin = from && this.grid.get(sheetName, from.row, from.column);
      if (origin) yield origin;
    }
  }

  takeChanges(): SheetArea[] {
    const changes = this.changes;
    this.changes = [];
    return changes;
  }

  spread(state: FormulaState, matrix: Matrix, numberFormats: readonly string[], circular: CellError): void {
    const { position } = state;
    const { row, column, sheetName } = position;
    const area = areaOf(row, column, matrix.length, matrix[0].length);
    const readsItself = state.areas.some((read) => read.sheetName === sheetName && overlaps(read.area, area));
    const refusal = this.refusal(position, area) ?? (readsItself ? circular : null);
    if (refusal) {
      this.withdraw(state);
      // Remembered, so that freeing the cells in the way brings the array back.
      state.spill = area;
      state.isBlocked = true;
      state.isCircular = refusal === circular;
      this.source.sheet(sheetName).setResult(row, column, refusal);
      return;
    }
    for (const part of this.partsOf(position))
      if (!containsCell(area, part.row, part.column)) this.clear(part);
    state.spill = area;
    this.source.sheet(sheetName).setResult(row, column, matrix[0][0] ?? '', numberFormats[0]);
    state.isBlocked = false;
    this.filling.add(state);
    this.write(position, matrix, numberFormats);
  }

  /** @param numberFormats one per column, or one for all */
  private write(origin: CellPosition, matrix: Matrix, numberFormats: readonly string[]): void {
    const parts = this.partsOf(origin);
    parts.length = 0;
    let first = Infinity;
    let last = -1;
    matrix.forEach((line, down) =>
      line.forEach((value, right) => {
        if (down === 0 && right === 0) return;
        const part = { sheetName: origin.sheetName, row: origin.row + down, column: origin.column + right };
        parts.push(part);
        const numberFormat = numberFormats[numberFormats.length === 1 ? 0 : right];
        const now = this.source.cellAt(part.sheetName, part.row, part.column);
        if (now?.spilledFrom && sameContent(now.content, value ?? '')) return;
        this.source.sheet(part.sheetName).setSpilled(part, origin, value ?? '', numberFormat);
        first = Math.min(first, part.row);
        last = part.row;
      }),
    );
    if (last < 0) return;
    const area = areaOf(first, origin.column, last - first + 1, matrix[0].length);
    this.changes.push({ sheetName: origin.sheetName, area });
  }

  /** The formula's result is a single value now: nothing of an array may remain. */
  withdraw(state: FormulaState): void {
    this.filling.delete(state);
    state.spill = null;
    state.isBlocked = false;
    const parts = this.byOrigin.get(originKey(state.position));
    parts?.splice(0).forEach((part) => this.clear(part));
  }

  private clear(part: CellPosition): void {
    const cell = this.source.cellAt(part.sheetName, part.row, part.column);
    if (!cell?.spilledFrom) return;
    this.source.sheet(part.sheetName).clearSpilled(part.row, part.column);
    this.changes.push({ sheetName: part.sheetName, area: areaOf(part.row, part.column) });
  }

  private refusal(origin: CellPosition, area: Area): CellError | null {
    const { maxRows, maxColumns } = this.source.sheet(origin.sheetName);
    const missing = { rows: lastRowOf(area) - maxRows, columns: lastColumnOf(area) - maxColumns };
    for (const [what, count] of Object.entries(missing)) {
      const sentence = `Result was not automatically expanded, please insert more ${what} (${count}).`;
      if (count > 0) return new CellError('#REF!', sentence);
    }
    for (const [row, column] of cellsOf(area)) {
      const sentence = 'Array result was not expanded because it would overwrite data in';
      if (this.isTaken(origin, row, column))
        return new CellError('#REF!', `${sentence} ${cellName(row, column)}.`);
    }
    return null;
  }

  private isTaken(origin: CellPosition, row: number, column: number): boolean {
    if (row === origin.row && column === origin.column) return false;
    const cell = this.source.cellAt(origin.sheetName, row, column);
    if (!cell) return false;
    if (cell.formula !== null) return true;
    const from = cell.spilledFrom;
    return from ? from.row !== origin.row || from.column !== origin.column : cell.content !== '';
  }
}

function originKey({ sheetName, row, column }: CellPosition): string {
  return `${row},${column},${sheetName}`;
}
