/**
 * Calculates the formulas of a workbook in the order in which they depend on each other, puts the results into their
 * cells and lets array results spill. Never throws because of what a cell holds: whatever goes wrong becomes an error
 * value. Custom functions are called again only when an argument changed.
 */
import type { Content } from '../workbook/types';
import type { CalculationSource, SheetArea } from './calculation-source';
import type { CalculatorSettings } from './calculator-settings';
import { FormulaGrid } from './formula-state';
import { Recalculation } from './recalculation';

export interface Calculator {
  /**
   * Brings every formula up to date.
   * @param changes cells written since the last call; without it every formula is calculated
   */
  recalculate(source: CalculationSource, changes?: readonly SheetArea[]): void;
  /**
   * The value a formula would have in a cell, for rules with a custom formula. Relative references count from the cell
   * as written: for another cell of the rule's area, `moveFormula` comes first. Changes no cell.
   */
  evaluateFormula(
    source: CalculationSource,
    formula: string,
    sheetName: string,
    row: number,
    column: number,
  ): Content;
}

export function createCalculator(settings: CalculatorSettings): Calculator {
  let grid = new FormulaGrid();
  return {
    recalculate(source, changes) {
      const recalculation = new Recalculation(source, settings, grid);
      grid = recalculation.grid;
      recalculation.run(changes);
    },
    evaluateFormula(source, formula, sheetName, row, column) {
      return new Recalculation(source, settings, grid).evaluateAlone({ sheetName, row, column, formula });
    },
  };
}
