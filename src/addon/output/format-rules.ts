/**
 * Conditional formatting of ours beside that of the user's. Ours is recognised by a term that every formula of ours carries,
 * and by the colours of our scale; every other rule is the user's and stays as it is, before ours. What is there already as
 * it should be is not set again.
 */
import { once } from '../../core/once';
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
const SCALE_POINTS = [0, 50, 100];

/** A rule that colours whole columns below the header, so that rows added later are covered. Columns count from 0. */
interface FormulaRule {
  readonly formula: string;
  readonly background: string;
  readonly columns: readonly number[];
  readonly isItalic?: boolean;
}

/** A column of points, 0–100, on a scale of colours. */
interface PointScale {
  readonly scaledColumn: number;
}

/** A rule of ours as it is wanted. Nothing is made of it before it is known to be missing. */
export type WantedRule = FormulaRule | PointScale;

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
  wanted: readonly WantedRule[],
): FinishRules | null {
  const { sheet } = list;
  if (areSet(sheet.getConditionalFormatRules().map(looked), wanted, list)) return null;
  return () => {
    checkHeaders(list, columns);
    const users = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
    sheet.setConditionalFormatRules([...users, ...wanted.map((rule) => makeRule(rule, list))]);
  };
}

/** A rule that is set, and whose it is. */
interface LookedRule {
  readonly rule: Rule;
  readonly isOurs: boolean;
  readonly condition: BooleanCondition | null;
  /** Of the condition. */
  readonly formula: string;
  readonly scale: GradientCondition | null;
}

function looked(rule: Rule): LookedRule {
  const condition = rule.getBooleanCondition();
  const formula = condition === null ? '' : condition.getCriteriaValues().map(String).join();
  const scale = condition === null ? rule.getGradientCondition() : null;
  const isOurs = formula.includes(SIGNATURE) || scaleColors(scale).join() === SCALE_COLORS.join();
  return { rule, isOurs, condition, formula, scale };
}

function areSet(rules: readonly LookedRule[], wanted: readonly WantedRule[], list: ClientList): boolean {
  const last = rules.slice(rules.length - wanted.length);
  if (rules.filter(({ isOurs }) => isOurs).length !== wanted.length || last.length !== wanted.length)
    return false;
  const lastRow = once(() => columnRange(list, 0).getLastRow());
  return last.every((rule, index) => rule.isOurs && isAsWanted(rule, wanted[index], { ...list, lastRow }));
}

/** Whether a rule of ours colours what is wanted, however the platform writes colours, ranges and formulas. */
function isAsWanted(
  { rule, condition, formula, scale }: LookedRule,
  wanted: WantedRule,
  list: Pick<ClientList, 'headerRowNumber'> & { readonly lastRow: () => number },
): boolean {
  const columns = 'formula' in wanted ? wanted.columns : [wanted.scaledColumn];
  const places = rule.getRanges().map((range) => wholePlace(range.getA1Notation(), list.lastRow));
  const wantedPlaces = columns.map((column) => wholePlace(columnNotation(list, column), list.lastRow));
  if (places.join() !== wantedPlaces.join()) return false;
  if (!('formula' in wanted)) return scale !== null && scalePoints(scale).join() === SCALE_POINTS.join();
  return (
    condition !== null &&
    bareFormula(formula) === bareFormula(wanted.formula) &&
    sixDigits(condition.getBackground()) === sixDigits(wanted.background) &&
    (wanted.isItalic !== true || condition.getItalic() === true)
  );
}

/** From its first cell to its last: a range may go on to the end of the grid, or be a single cell. */
function wholePlace(notation: string, lastRow: () => number): string {
  if (!notation.includes(':')) return `${notation}:${notation}`;
  return /:[A-Z]+$/.test(notation) ? `${notation}${lastRow()}` : notation;
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

function scalePoints(scale: GradientCondition): number[] {
  return [scale.getMinValue(), scale.getMidValue(), scale.getMaxValue()].map(Number);
}

/** Whatever notation the platform uses, a colour ends in its six digits. */
function sixDigits(color: string | null): string {
  return `#${(color ?? '').slice(-6).toLowerCase()}`;
}

export function isOurRule(rule: Rule): boolean {
  return looked(rule).isOurs;
}

/** Without ranges yet. @param formula that holds the signature */
export function formulaRule(
  formula: string,
  background: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(readableOn(background));
}

function makeRule(wanted: WantedRule, list: ClientList): Rule {
  if (!('formula' in wanted)) {
    const { NUMBER } = SpreadsheetApp.InterpolationType;
    const [low, middle, high] = SCALE_POINTS.map(String);
    return SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue(SCALE_COLORS[0], NUMBER, low)
      .setGradientMidpointWithValue(SCALE_COLORS[1], NUMBER, middle)
      .setGradientMaxpointWithValue(SCALE_COLORS[2], NUMBER, high)
      .setRanges([columnRange(list, wanted.scaledColumn)])
      .build();
  }
  const { formula, background, columns, isItalic } = wanted;
  const rule = formulaRule(formula, background);
  if (isItalic === true) rule.setItalic(true);
  return rule.setRanges(columns.map((column) => columnRange(list, column))).build();
}

function columnRange(list: ClientList, column: number): Range {
  return list.sheet.getRange(columnNotation(list, column));
}

function columnNotation({ headerRowNumber }: Pick<ClientList, 'headerRowNumber'>, column: number): string {
  const letters = columnLetters(column + 1);
  return `${letters}${headerRowNumber + 1}:${letters}`;
}
