/**
 * What conditional formatting does to the cells of a sheet: the look of the first rule that holds for each property, and
 * the colour of gradients. Conditions are decided here as Sheets decides them; formulas are the engine's business.
 */
import { parseFormula } from '../formulas/spelling/localize-formula';
import { moveFormula } from '../formulas/spelling/shift-formula';
import { compares } from '../services/range/validation-check';
import { areaOf, containsCell, intersection, mapCells } from '../workbook/area';
import type { SheetModel } from '../workbook/sheet-model';
import {
  CellError,
  type Area,
  type ConditionalFormatRule,
  type Content,
  type RuleCondition,
  type RuleLook,
} from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { colorScale } from './color-scale';

export type ConditionalStyle = { readonly [Key in keyof RuleLook]?: NonNullable<RuleLook[Key]> };

/** By row and column of the sheet; undefined where no rule holds. */
type ConditionalStyles = (row: number, column: number) => ConditionalStyle | undefined;

export function conditionalStyles(workbook: Workbook, sheet: SheetModel): ConditionalStyles {
  const { lastRow, lastColumn } = sheet.cells.extent();
  const rules = sheet.conditionalFormats.map((rule) => ({
    areas: rule.areas,
    styleAt: ruleStyle(rule, workbook, sheet),
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

function ruleStyle(rule: ConditionalFormatRule, workbook: Workbook, sheet: SheetModel): ConditionalStyles {
  const { condition, gradient, areas } = rule;
  if (gradient) {
    const colorOf = colorScale(gradient, numbersIn(sheet, areas));
    return (row, column) => {
      const content = sheet.contentAt(row, column);
      return typeof content === 'number' ? { background: colorOf(content) } : undefined;
    };
  }
  if (!condition) return () => undefined;
  const style = styleOf(condition);
  const isFormula = condition.criteria === 'CUSTOM_FORMULA';
  const holds = isFormula
    ? formulaTest(String(condition.args[0]), areas, workbook, sheet)
    : (row: number, column: number) => contentHolds(condition, sheet.contentAt(row, column));
  return (row, column) => (holds(row, column) ? style : undefined);
}

/** What the rule says of the look. */
function styleOf(condition: RuleCondition): ConditionalStyle {
  const isLook = ([key, value]: [string, unknown]) => key !== 'criteria' && key !== 'args' && value !== null;
  return Object.fromEntries(Object.entries(condition).filter(isLook));
}

function contentHolds({ criteria, args }: RuleCondition, content: Content): boolean {
  if (criteria === 'CELL_EMPTY') return content === '';
  if (criteria === 'CELL_NOT_EMPTY') return content !== '';
  if (criteria.startsWith('TEXT_')) return textHolds(criteria, String(args[0] ?? ''), content);
  return typeof content === 'number' && compares(criteria.replace('NUMBER_', ''), content, args);
}

/** Relative references count from the first cell of the rule's first area. */
function formulaTest(
  typed: string,
  [first]: readonly Area[],
  workbook: Workbook,
  sheet: SheetModel,
): (row: number, column: number) => boolean {
  const formula = parseFormula(typed, workbook.locale);
  const holds = workbook.engine?.judge(workbook, sheet) ?? (() => false);
  return (row, column) => holds(moveFormula(formula, row - first!.row, column - first!.column), row, column);
}

const TEXT_TESTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_NOT_EQUAL_TO: (text, wanted) => text !== wanted,
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
};

function textHolds(criteria: string, wanted: string, content: Content): boolean {
  if (content instanceof CellError) return false;
  const [text, part] = [String(content).toLowerCase(), wanted.toLowerCase()];
  return TEXT_TESTS[criteria]?.(text, part) ?? text === part;
}

/** Down to the last row and column with anything in it. */
function numbersIn(sheet: SheetModel, areas: readonly Area[]): number[] {
  const { lastRow, lastColumn } = sheet.cells.extent();
  const used = areas.map((area) => intersection(area, areaOf(1, 1, lastRow, lastColumn)));
  return used
    .flatMap((area) => (area ? mapCells(area, (row, column) => sheet.contentAt(row, column)).flat() : []))
    .filter((content) => typeof content === 'number');
}
