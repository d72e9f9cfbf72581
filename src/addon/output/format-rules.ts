/**
 * Conditional formatting of ours beside that of the user's. Ours is recognised by a term that every formula of ours carries,
 * and by the colours of our scale; every other rule is the user's and stays as it is, before ours. What is there already as
 * it should be is not set again.
 */
import { columnLetters } from '../a1';
import { PRODUCT_NAME } from '../product';
import type { ClientList } from '../tabs/clients-tab';
import { readableOn } from './colors';
import { checkHeaders } from './list-in-place';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;

/** Always true; a sheet evaluates N("text") to 0. */
export const SIGNATURE = `N("${PRODUCT_NAME}")=0`;

const SCALE_COLORS = ['#fce8b2', '#ffffff', '#b7e1cd'] as const;

/** Sets what is not as wanted. @throws MovedMeanwhile where columns stand elsewhere by now */
export type FinishRules = () => void;

/**
 * Compares ours with what is wanted: one read; null where all is. Google replaces all rules of a sheet at once, so those that are to be set are read again directly before.
 *
 * @param columns that the rules look at, from 0
 */
export function compareOurRules(
  list: ClientList,
  columns: readonly number[],
  wanted: readonly Rule[],
): FinishRules | null {
  const { sheet } = list;
  if (areSet(sheet.getConditionalFormatRules(), wanted)) return null;
  return () => {
    checkHeaders(list, columns);
    const users = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
    sheet.setConditionalFormatRules([...users, ...wanted]);
  };
}

function areSet(rules: readonly Rule[], wanted: readonly Rule[]): boolean {
  const last = rules.slice(rules.length - wanted.length);
  return (
    rules.filter(isOurRule).length === wanted.length &&
    last.length === wanted.length &&
    last.every((rule, index) => lookOfRule(rule) === lookOfRule(wanted[index]))
  );
}

export function isOurRule(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition !== null)
    return condition.getCriteriaValues().some((value) => String(value).includes(SIGNATURE));
  return scaleColors(rule.getGradientCondition()).join() === SCALE_COLORS.join();
}

/** Equal for rules that do the same, however the platform writes colours, ranges and formulas. */
function lookOfRule(rule: Rule): string {
  const places = rule
    .getRanges()
    .map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
  return JSON.stringify([
    places,
    lookOfCondition(rule.getBooleanCondition()),
    scaleColors(rule.getGradientCondition()),
    scalePoints(rule.getGradientCondition()),
  ]);
}

function lookOfCondition(condition: BooleanCondition | null): unknown[] {
  if (condition === null) return [];
  return [
    condition.getCriteriaValues().map((value) => bareFormula(String(value))),
    sixDigits(condition.getBackground()),
    sixDigits(condition.getFontColor()),
    condition.getItalic() === true,
  ];
}

/** Without blanks, and with one separator: which one Google returns depends on the spreadsheet. Texts in it stay. */
function bareFormula(formula: string): string {
  const parts = formula.split('"');
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s/g, '').replace(/,/g, ';')))
    .join('"');
}

function scaleColors(scale: GradientCondition | null): string[] {
  if (scale === null) return [];
  return [scale.getMinColor(), scale.getMidColor(), scale.getMaxColor()].map(sixDigits);
}

function scalePoints(scale: GradientCondition | null): unknown[] {
  if (scale === null) return [];
  return [
    [String(scale.getMinType()), Number(scale.getMinValue())],
    [String(scale.getMidType()), Number(scale.getMidValue())],
    [String(scale.getMaxType()), Number(scale.getMaxValue())],
  ];
}

/** Whatever notation the platform uses, a colour ends in its six digits. */
function sixDigits(color: string | null): string {
  return `#${(color ?? '').slice(-6).toLowerCase()}`;
}

export function formulaRule(
  formula: string,
  background: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(readableOn(background));
}

/** A column of points, 0–100. */
export function scoreScale(list: ClientList, column: number): Rule {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(SCALE_COLORS[0], NUMBER, '0')
    .setGradientMidpointWithValue(SCALE_COLORS[1], NUMBER, '50')
    .setGradientMaxpointWithValue(SCALE_COLORS[2], NUMBER, '100')
    .setRanges([columnRange(list, column)])
    .build();
}

/** The whole column below the header, so that rows added later are covered. */
export function columnRange({ sheet, headerRowNumber }: ClientList, column: number): Range {
  const letters = columnLetters(column + 1);
  return sheet.getRange(`${letters}${headerRowNumber + 1}:${letters}`);
}
