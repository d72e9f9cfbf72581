/**
 * What conditional formatting does to the cells of a sheet: the look of the first rule that holds for each property, and
 * the colour of gradients. Conditions are decided here as Sheets decides them; formulas are the calculator's business.
 */
import type { CalculationSource } from '../formulas/recalculation/calculation-source';
import type { Calculator } from '../formulas/recalculation/calculator';
import { moveFormula } from '../formulas/spelling/shift-formula';
import { parseFormula } from '../formulas/spelling/localize-formula';
import { compares } from '../services/range/validation-check';
import { containsCell } from '../workbook/area';
import type { SheetModel } from '../workbook/sheet-model';
import { CellError, type Area, type ConditionalFormatRule, type Content } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { colorScale } from './color-scale';

export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** By row and column of the sheet; undefined where no rule holds. */
export type ConditionalStyles = (row: number, column: number) => ConditionalStyle | undefined;

interface Surroundings {
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
  readonly calculator: Calculator;
  readonly source: CalculationSource;
}

type CellTest = (row: number, column: number) => boolean;
type Rule = NonNullable<ConditionalFormatRule['condition']>;

export function conditionalStyles(surroundings: Surroundings): ConditionalStyles {
  const { sheet } = surroundings;
  const { lastRow, lastColumn } = sheet.extent();
  const rules = sheet.conditionalFormats.map((rule) => ({
    areas: rule.areas,
    styleAt: ruleStyle(rule, surroundings),
  }));
  return (row, column) => {
    // Below and beside everything only CELL_EMPTY could hold.
    if (row > lastRow || column > lastColumn) return undefined;
    let style: ConditionalStyle | undefined;
    for (const { areas, styleAt } of rules) {
      if (!areas.some((area) => containsCell(area, row, column))) continue;
      const further = styleAt(row, column);
      // The rule that comes first wins, property by property.
      if (further) style = style ? { ...further, ...style } : further;
    }
    return style;
  };
}

function ruleStyle(rule: ConditionalFormatRule, surroundings: Surroundings): ConditionalStyles {
  if (rule.gradient) {
    const colorOf = colorScale(rule.gradient, numbersIn(surroundings.sheet, rule.areas));
    return (row, column) => {
      const content = surroundings.sheet.contentAt(row, column);
      return typeof content === 'number' ? { background: colorOf(content) } : undefined;
    };
  }
  const { condition } = rule;
  if (!condition) return () => undefined;
  const style = styleOf(condition);
  const holds = testOf(condition, rule.areas, surroundings);
  return (row, column) => (holds(row, column) ? style : undefined);
}

function styleOf(condition: Rule): ConditionalStyle {
  const { background, fontColor, bold, italic, underline, strikethrough } = condition;
  return {
    ...(background === null ? {} : { background }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(underline === null ? {} : { underline }),
    ...(strikethrough === null ? {} : { strikethrough }),
  };
}

function testOf(condition: Rule, areas: readonly Area[], surroundings: Surroundings): CellTest {
  const { criteria, args } = condition;
  const { sheet } = surroundings;
  if (criteria === 'CUSTOM_FORMULA') return formulaTest(String(args[0]), areas, surroundings);
  if (criteria === 'CELL_EMPTY') return (row, column) => sheet.contentAt(row, column) === '';
  if (criteria === 'CELL_NOT_EMPTY') return (row, column) => sheet.contentAt(row, column) !== '';
  if (criteria.startsWith('TEXT_')) {
    return (row, column) => textHolds(criteria, String(args[0] ?? ''), sheet.contentAt(row, column));
  }
  return (row, column) => {
    const content = sheet.contentAt(row, column);
    return typeof content === 'number' && compares(criteria.replace('NUMBER_', ''), content, args);
  };
}

/** Relative references count from the first cell of the rule's first area. */
function formulaTest(
  typed: string,
  areas: readonly Area[],
  { workbook, sheet, calculator, source }: Surroundings,
): CellTest {
  const formula = parseFormula(typed.startsWith('=') ? typed : `=${typed}`, workbook.locale);
  const evaluate = calculator.formulaEvaluator(source);
  const { row: firstRow, column: firstColumn } = areas[0]!;
  return (row, column) => {
    const moved = moveFormula(formula, row - firstRow, column - firstColumn);
    const result = evaluate(moved, sheet.name, row, column);
    return result === true || (typeof result === 'number' && result !== 0);
  };
}

function textHolds(criteria: string, wanted: string, content: Content): boolean {
  if (content instanceof CellError) return false;
  const text = String(content).toLowerCase();
  const part = wanted.toLowerCase();
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(part);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(part);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(part);
    default:
      return text === part;
  }
}

function numbersIn(sheet: SheetModel, areas: readonly Area[]): number[] {
  const numbers: number[] = [];
  forEachFormattedCell(sheet, areas, (row, column) => {
    const content = sheet.contentAt(row, column);
    if (typeof content === 'number') numbers.push(content);
  });
  return numbers;
}

/** Cells of the areas down to the last row and column with anything in it. */
function forEachFormattedCell(
  sheet: SheetModel,
  areas: readonly Area[],
  visit: (row: number, column: number) => void,
): void {
  const { lastRow, lastColumn } = sheet.extent();
  for (const { row, column, numRows, numColumns } of areas) {
    const endRow = Math.min(row + numRows, lastRow + 1);
    const endColumn = Math.min(column + numColumns, lastColumn + 1);
    for (let atRow = row; atRow < endRow; atRow++) {
      for (let atColumn = column; atColumn < endColumn; atColumn++) visit(atRow, atColumn);
    }
  }
}
