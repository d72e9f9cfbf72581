/** The workbook's FormulaEngine made of the formula modules. Calculation itself is handed in. */
import {
  moveFormula,
  relocateFormula,
  removeSheetFromFormula,
  renameSheetInFormula,
  shiftFormula,
} from '../../formulas/spelling/shift-formula';
import type { FormulaEngine } from '../../workbook/workbook';

export function createFormulaEngine(
  calculate: FormulaEngine['calculate'],
  judge: FormulaEngine['judge'] = () => () => true,
): FormulaEngine {
  return {
    calculate,
    judge,
    shift: shiftFormula,
    move: moveFormula,
    renameSheet: renameSheetInFormula,
    removeSheet: removeSheetFromFormula,
    relocate: relocateFormula,
  };
}
