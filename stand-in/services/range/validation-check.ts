/**
 * Decides whether a cell's content satisfies a validation rule, and refuses writes that break a strict one
 * (`setAllowInvalid(false)`) before anything is written, in Google's words. Rules that only warn are not looked at; formulas are let
 * in, as their results are not known yet. Rules whose bound is a formula are taken as satisfied unless the caller can evaluate them.
 */
import type { Content, ValidationRule, Area } from '../../workbook/types';
import { exception } from '../calls/exception';
import { mapCells } from '../../workbook/area';
import { parseFormula } from '../../formulas/spelling/localize-formula';
import { isDateFormat } from '../../typing/format-content';
import type { TypedContent } from '../../typing/parse-typed';
import { dateToSerial, isDate } from '../../typing/serial-date';
import { cellName } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { FormulaJudge, Workbook } from '../../workbook/workbook';

export function requireValid(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  entryAt: (row: number, column: number) => TypedContent,
): void {
  const written = { sheet, area, contentAt: (row: number, column: number) => entryAt(row, column).content };
  let judge: FormulaJudge | undefined;
  for (let row = area.row; row < area.row + area.numRows; row++) {
    const extras = sheet.cells.rowAt(row)?.extras;
    if (!extras) continue;
    for (let column = area.column; column < area.column + area.numColumns; column++) {
      const rule = extras[column - 1]?.validation;
      if (!rule || rule.allowInvalid) continue;
      const entry = entryAt(row, column);
      if (entry.formula !== undefined) continue;
      const context = {
        isDateFormat: isDateFormat(entry.numberFormat ?? sheet.formatAt(row, column).numberFormat),
        serialOf: (date: Date) => dateToSerial(date, workbook.timeZone),
        valuesIn: (a1: string) => contentsOf(workbook, sheet, a1),
        formulaHolds: (formula: string) => {
          judge ??= workbook.engine?.judge(workbook, sheet, written);
          return judge?.(parseFormula(formula, workbook.locale), row, column) ?? true;
        },
      };
      if (!satisfiesValidation(rule, entry.content, context))
        throw exception(
          `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
        );
    }
  }
}

function contentsOf(workbook: Workbook, home: SheetModel, notation: string): Content[] {
  const found = workbook.cellsAt(notation, home);
  if (!found) return [];
  workbook.settle();
  return mapCells(found.area, (row, column) => found.sheet.contentAt(row, column)).flat();
}

/** What the rule's surroundings know. */
export interface ValidationContext {
  /** Whether the cell's number format shows a date. */
  readonly isDateFormat: boolean;
  /** Days since 1899-12-30 in the spreadsheet's time zone. */
  readonly serialOf: (date: Date) => number;
  /** Contents of a range given as A1 text with sheet name. */
  readonly valuesIn: (a1: string) => readonly Content[];
  /** Whether a custom formula holds for the cell; left out, it is taken to hold. */
  readonly formulaHolds?: (formula: string) => boolean;
}

/** An empty cell satisfies every rule: clearing is always allowed. */
export function satisfiesValidation(
  rule: ValidationRule,
  content: Content,
  context: ValidationContext,
): boolean {
  if (content === '') return true;
  const { criteria, args } = rule;
  if (criteria === 'CHECKBOX') return isCheckboxValue(args, content);
  if (criteria === 'CUSTOM_FORMULA') return context.formulaHolds?.(String(args[0])) ?? true;
  if (criteria === 'VALUE_IN_LIST') return (args[0] as string[]).some((item) => sameText(item, content));
  if (criteria === 'VALUE_IN_RANGE')
    return context.valuesIn(String(args[0])).some((value) => value !== '' && sameText(value, content));
  if (args.some((arg) => typeof arg === 'string' && arg.startsWith('='))) return true;
  if (criteria.startsWith('DATE_')) return satisfiesDate(criteria, args, content, context);
  return typeof content === 'number' && compares(criteria.replace('NUMBER_', ''), content, args);
}

function isCheckboxValue(args: readonly unknown[], content: Content): boolean {
  if (args.length === 0) return typeof content === 'boolean';
  return args.some((arg) => sameText(arg, content)) || (args.length === 1 && content === false);
}

function sameText(expected: unknown, content: Content): boolean {
  return expected === content || textOf(expected) === textOf(content);
}

function textOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function satisfiesDate(
  criteria: string,
  args: readonly unknown[],
  content: Content,
  context: ValidationContext,
): boolean {
  if (typeof content !== 'number' || !context.isDateFormat) return false;
  if (criteria === 'DATE_IS_VALID_DATE') return true;
  const days = args.map((arg) => Math.floor(isDate(arg) ? context.serialOf(arg) : Number(arg)));
  return compares(criteria.replace('DATE_', ''), Math.floor(content), days);
}

const COMPARISONS: Record<string, (value: number, low: number, high: number) => boolean> = {
  AFTER: (value, bound) => value > bound,
  BEFORE: (value, bound) => value < bound,
  ON_OR_AFTER: (value, bound) => value >= bound,
  ON_OR_BEFORE: (value, bound) => value <= bound,
  GREATER_THAN: (value, bound) => value > bound,
  GREATER_THAN_OR_EQUAL_TO: (value, bound) => value >= bound,
  LESS_THAN: (value, bound) => value < bound,
  LESS_THAN_OR_EQUAL_TO: (value, bound) => value <= bound,
  EQUAL_TO: (value, bound) => value === bound,
  NOT_EQUAL_TO: (value, bound) => value !== bound,
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
};

/** @param comparison such as NOT_BETWEEN: the end of a criteria's name */
export function compares(comparison: string, value: number, bounds: readonly unknown[]): boolean {
  const compare = COMPARISONS[comparison];
  if (compare === undefined) throw exception(`Unknown data validation criteria ${comparison}.`);
  const [low = NaN, high = NaN] = bounds.map(Number);
  return compare(value, low, high);
}
