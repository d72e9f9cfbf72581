/**
 * Custom formulas of data validation are relative: each cell of a range has the formula as it would be if it had been
 * filled down and across from the first cell. Other criteria name fixed places and stay as they are.
 */
import type { ValidationRule } from './types';
import type { FormulaEngine } from './workbook';

/** @returns the same object where nothing changes, so that cells go on sharing it */
export function movedValidation(
  rule: ValidationRule,
  rows: number,
  columns: number,
  engine: Pick<FormulaEngine, 'move'> | null,
): ValidationRule {
  if (rule.criteria !== 'CUSTOM_FORMULA' || !engine || (rows === 0 && columns === 0)) return rule;
  const formula = String(rule.args[0]);
  const moved = engine.move(formula, rows, columns);
  return moved === formula ? rule : { ...rule, args: [moved] };
}
