/**
 * All formulas of a workbook at one moment, with what they refer to. A new set takes over from the former one what has
 * not changed: usually everything, index included.
 */
import { areaOfAddress } from '../../workbook/a1-notation';
import { sameArea } from '../../workbook/area';
import type { CalculationSource, FormulaCell, SheetArea } from './calculation-source';
import { compileFormula, type CompiledFormula } from '../spelling/compile-formula';
import { DependencyIndex, FormulaGrid, type FormulaState } from './formula-state';

export class FormulaSet {
  readonly grid: FormulaGrid;
  /** Cells whose formula is another now: what the former one filled does not count. */
  readonly replaced = new Set<FormulaState>();
  private dependencyIndex: DependencyIndex | null = null;

  constructor(
    private readonly source: CalculationSource,
    former: FormulaSet | null,
  ) {
    const cells = source.formulaCells();
    if (former?.source.shape === source.shape && this.isSame(former.grid, cells)) {
      this.grid = former.grid;
      this.dependencyIndex = former.dependencyIndex;
      return;
    }
    this.grid = new FormulaGrid();
    for (const cell of cells) this.grid.set(this.stateOf(cell, former?.grid));
  }

  get index(): DependencyIndex {
    this.dependencyIndex ??= new DependencyIndex(this.grid.all());
    return this.dependencyIndex;
  }

  private isSame(grid: FormulaGrid, cells: readonly FormulaCell[]): boolean {
    if (cells.length !== grid.size) return false;
    for (const cell of cells) {
      const known = grid.get(cell.sheetName, cell.row, cell.column);
      if (!known || known.compiled.formula !== cell.formula) return false;
      const hasNames = known.compiled.names.length > 0;
      if (hasNames && !sameAreas(known.areas, this.areasOf(known.compiled, cell.sheetName))) return false;
    }
    return true;
  }

  private stateOf(cell: FormulaCell, former: FormulaGrid | undefined): FormulaState {
    const known = former?.get(cell.sheetName, cell.row, cell.column);
    const compiled = compileFormula(cell.formula);
    const areas = this.areasOf(compiled, cell.sheetName);
    const isSameFormula = known?.compiled.formula === cell.formula;
    if (known && isSameFormula && sameAreas(known.areas, areas)) return known;
    const { sheetName, row, column } = cell;
    const state: FormulaState = {
      position: { sheetName, row, column },
      compiled,
      areas,
      status: 'dirty',
      spill: null,
      isBlocked: false,
      isCircular: false,
      numberFormats: [],
      isRestless: false,
      calls: known?.calls ?? [],
    };
    if (known && !isSameFormula) this.replaced.add(state);
    return state;
  }

  private areasOf(compiled: CompiledFormula, home: string): SheetArea[] {
    const areas: SheetArea[] = [];
    for (const reference of compiled.references) {
      const sheetName = this.source.findSheet(reference.sheetName ?? home);
      if (sheetName === null) continue;
      const { maxRows, maxColumns } = this.source.sheet(sheetName);
      areas.push({ sheetName, area: areaOfAddress(reference, maxRows, maxColumns) });
    }
    for (const name of compiled.names) {
      const named = this.source.namedRange(name);
      if (named) areas.push(named);
    }
    return areas;
  }
}

function sameAreas(a: readonly SheetArea[], b: readonly SheetArea[]): boolean {
  const isSame = ({ sheetName, area }: SheetArea, at: number): boolean =>
    sheetName === b[at].sheetName && sameArea(area, b[at].area);
  return a.length === b.length && a.every(isSame);
}
