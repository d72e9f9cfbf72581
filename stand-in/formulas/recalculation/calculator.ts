/**
 * Calculates the formulas of workbooks in the order in which they depend on each other, puts the results into their
 * cells and lets array results spill. Never throws because of what a cell holds: whatever goes wrong becomes an error
 * value. Custom functions are called again only when an argument changed.
 */
import type { SheetModel } from '../../workbook/sheet-model';
import type {
  FormulaEngine,
  FormulaJudge,
  SheetCells,
  Workbook,
  WrittenCells,
} from '../../workbook/workbook';
import type { Sparkline } from '../evaluation/evaluation-context';
import { CalculationSource, type FormulaCell, type Surroundings } from './calculation-source';
import type { FormulaSet } from './formula-set';
import { Recalculation } from './recalculation';

export class Calculator implements FormulaEngine {
  /** The formulas as they were calculated last, for as long as their workbook lives. */
  private readonly calculated = new WeakMap<Workbook, FormulaSet>();

  constructor(private readonly surroundings: Surroundings) {}

  calculate(workbook: Workbook, changes: readonly SheetCells[] | null): void {
    const recalculation = this.begin(workbook);
    this.calculated.set(workbook, recalculation.formulas);
    recalculation.run(changes?.map(({ sheet, area }) => ({ sheetName: sheet.name, area })));
  }

  judge(workbook: Workbook, sheet: SheetModel, written?: WrittenCells): FormulaJudge {
    workbook.settle();
    const recalculation = this.begin(workbook, written);
    return (formula, row, column) => {
      const { value } = recalculation.evaluateAlone({ sheetName: sheet.name, row, column, formula });
      return value === true || (typeof value === 'number' && value !== 0);
    };
  }

  /** Tells what the formula of a cell draws in it, null for most: SPARKLINE. The workbook is as it was calculated last. */
  sparklineReader(workbook: Workbook): (cell: FormulaCell) => Sparkline | null {
    const recalculation = this.begin(workbook);
    return (cell) => recalculation.evaluateAlone(cell).sparkline;
  }

  private begin(workbook: Workbook, written?: WrittenCells): Recalculation {
    const source = new CalculationSource(workbook, written);
    return new Recalculation(source, this.surroundings, this.calculated.get(workbook) ?? null);
  }
}
