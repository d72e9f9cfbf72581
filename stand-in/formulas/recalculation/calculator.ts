/**
 * Calculates the formulas of a workbook in the order in which they depend on each other, puts the results into their
 * cells and lets array results spill. Never throws because of what a cell holds: whatever goes wrong becomes an error
 * value. Custom functions are called again only when an argument changed.
 */
import type { Content } from '../../workbook/types';
import type { Sparkline } from '../evaluation/evaluation-context';
import type { CalculationSource, CalculatorSettings, FormulaCell, SheetArea } from './calculation-source';
import type { FormulaSet } from './formula-set';
import { Recalculation } from './recalculation';

export interface Calculator {
  /**
   * Brings every formula up to date.
   * @param changes cells written since the last call; without it every formula is calculated
   */
  recalculate(source: CalculationSource, changes?: readonly SheetArea[]): void;
  /**
   * For rules with a custom formula: gives the value a formula would have in a cell, as long as no cell changes.
   * Relative references count from the cell as written: for another cell of the rule's area, `moveFormula` comes first.
   * Changes no cell.
   */
  formulaEvaluator(source: CalculationSource): FormulaEvaluator;
  /** Tells what the formula of a cell draws in it, null for most: SPARKLINE. The source is as it was recalculated last. */
  sparklineReader(source: CalculationSource): (cell: FormulaCell) => Sparkline | null;
}

/** The formula is canonical, its leading `=` may be missing. */
type FormulaEvaluator = (formula: string, sheetName: string, row: number, column: number) => Content;

export function createCalculator(settings: CalculatorSettings): Calculator {
  let formulas: FormulaSet | null = null;
  return {
    recalculate(source, changes) {
      const recalculation = new Recalculation(source, settings, formulas);
      formulas = recalculation.formulas;
      recalculation.run(changes);
    },
    formulaEvaluator(source) {
      const recalculation = new Recalculation(source, settings, formulas);
      return (formula, sheetName, row, column) =>
        recalculation.evaluateAlone({ sheetName, row, column, formula });
    },
    sparklineReader(source) {
      const recalculation = new Recalculation(source, settings, formulas);
      return (cell) => recalculation.sparklineOf(cell);
    },
  };
}
