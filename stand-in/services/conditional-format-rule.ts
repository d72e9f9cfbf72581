/**
 * ConditionalFormatRule, its two kinds of condition and its builder, to and from the rules a sheet keeps. Building costs
 * no service call. Whether a rule holds for a cell is not decided here.
 */
import type { Area, ConditionalFormatRule as KeptRule } from '../workbook/types';
import { isColor, keptColor } from './color';
import {
  LocalBooleanCondition,
  LocalGradientCondition,
  NO_GRADIENT,
  NO_STYLE,
  type CellStyle,
  type Condition,
  type GradientState,
} from './conditional-format-condition';
import { isRange, keepCriteriaValue, restoreCriteriaValue, type RangeFinder } from './criteria-values';
import { InterpolationType } from './enums';
import { exception } from './exception';
import { arrayOf, boolean, constantOf, orNull, text } from './parameters';
import { parseColor } from './range-colors';
import { WhenBuilder, type BooleanCriteriaName } from './when-builder';
import { hideState } from './hidden-state';

type Range = GoogleAppsScript.Spreadsheet.Range;
type SheetsRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type SheetsBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface RuleState {
  readonly ranges: readonly Range[];
  readonly condition: Condition | null;
  readonly gradient: GradientState | null;
  readonly style: CellStyle;
}

const EMPTY: RuleState = { ranges: [], condition: null, gradient: null, style: NO_STYLE };

const color = orNull(text);
const colorObject = orNull(isColor);
const flag = orNull(boolean);
const interpolation = constantOf(InterpolationType);

export class LocalConditionalFormatRule implements SheetsRule {
  constructor(private readonly state: RuleState) {
    hideState(this);
  }

  getRanges(): Range[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): LocalBooleanCondition | null {
    return booleanConditionOf(this.state);
  }

  getGradientCondition(): LocalGradientCondition | null {
    return this.state.gradient && new LocalGradientCondition(this.state.gradient);
  }

  copy(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.state);
  }

  toString(): string {
    return 'ConditionalFormatRule';
  }
}

function booleanConditionOf({ condition, style }: RuleState): LocalBooleanCondition | null {
  return condition && new LocalBooleanCondition(condition, style);
}

export class LocalConditionalFormatRuleBuilder extends WhenBuilder implements SheetsBuilder {
  protected readonly className = 'ConditionalFormatRuleBuilder';

  constructor(private state: RuleState = EMPTY) {
    super();
    hideState(this);
  }

  build(): LocalConditionalFormatRule {
    if (this.state.ranges.length === 0) {
      throw exception('A conditional format rule must have at least one range: call setRanges before build.');
    }
    if (this.state.condition === null && this.state.gradient === null) {
      throw exception(
        'A conditional format rule must have a condition: call a when or gradient method before build.',
      );
    }
    return new LocalConditionalFormatRule(this.state);
  }

  copy(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.state);
  }

  getRanges(): Range[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): LocalBooleanCondition | null {
    return booleanConditionOf(this.state);
  }

  getGradientCondition(): LocalGradientCondition | null {
    return this.state.gradient && new LocalGradientCondition(this.state.gradient);
  }

  setRanges(...args: unknown[]): this {
    this.check('setRanges', args, arrayOf(isRange));
    return this.change({ ranges: [...(args[0] as Range[])] });
  }

  setBackground(...args: unknown[]): this {
    this.check('setBackground', args, color);
    return this.setStyle({ background: parseNullable(args[0]) });
  }

  setBackgroundObject(...args: unknown[]): this {
    this.check('setBackgroundObject', args, colorObject);
    return this.setStyle({ background: isColor(args[0]) ? keptColor(args[0]) : null });
  }

  setFontColor(...args: unknown[]): this {
    this.check('setFontColor', args, color);
    return this.setStyle({ fontColor: parseNullable(args[0]) });
  }

  setFontColorObject(...args: unknown[]): this {
    this.check('setFontColorObject', args, colorObject);
    return this.setStyle({ fontColor: isColor(args[0]) ? keptColor(args[0]) : null });
  }

  setBold(...args: unknown[]): this {
    this.check('setBold', args, flag);
    return this.setStyle({ bold: (args[0] ?? null) as boolean | null });
  }

  setItalic(...args: unknown[]): this {
    this.check('setItalic', args, flag);
    return this.setStyle({ italic: (args[0] ?? null) as boolean | null });
  }

  setUnderline(...args: unknown[]): this {
    this.check('setUnderline', args, flag);
    return this.setStyle({ underline: (args[0] ?? null) as boolean | null });
  }

  setStrikethrough(...args: unknown[]): this {
    this.check('setStrikethrough', args, flag);
    return this.setStyle({ strikethrough: (args[0] ?? null) as boolean | null });
  }

  setGradientMinpoint(...args: unknown[]): this {
    this.check('setGradientMinpoint', args, text);
    return this.setPoint('min', args[0], 'MIN', '');
  }

  setGradientMinpointObject(...args: unknown[]): this {
    this.check('setGradientMinpointObject', args, isColor);
    return this.setPoint('min', args[0], 'MIN', '');
  }

  setGradientMinpointWithValue(...args: unknown[]): this {
    this.check('setGradientMinpointWithValue', args, text, interpolation, text);
    return this.setPoint('min', ...args);
  }

  setGradientMinpointObjectWithValue(...args: unknown[]): this {
    this.check('setGradientMinpointObjectWithValue', args, isColor, interpolation, text);
    return this.setPoint('min', ...args);
  }

  setGradientMidpointWithValue(...args: unknown[]): this {
    this.check('setGradientMidpointWithValue', args, text, interpolation, text);
    return this.setPoint('mid', ...args);
  }

  setGradientMidpointObjectWithValue(...args: unknown[]): this {
    this.check('setGradientMidpointObjectWithValue', args, isColor, interpolation, text);
    return this.setPoint('mid', ...args);
  }

  setGradientMaxpoint(...args: unknown[]): this {
    this.check('setGradientMaxpoint', args, text);
    return this.setPoint('max', args[0], 'MAX', '');
  }

  setGradientMaxpointObject(...args: unknown[]): this {
    this.check('setGradientMaxpointObject', args, isColor);
    return this.setPoint('max', args[0], 'MAX', '');
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    this.check('setGradientMaxpointWithValue', args, text, interpolation, text);
    return this.setPoint('max', ...args);
  }

  setGradientMaxpointObjectWithValue(...args: unknown[]): this {
    this.check('setGradientMaxpointObjectWithValue', args, isColor, interpolation, text);
    return this.setPoint('max', ...args);
  }

  override toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  /** A rule has one kind of condition: the one set last. */
  protected setCondition(criteria: BooleanCriteriaName, values: readonly unknown[]): this {
    return this.change({ condition: { criteria, values }, gradient: null });
  }

  private setPoint(place: keyof GradientState, ...[pointColor, type, value]: unknown[]): this {
    const kept = isColor(pointColor) ? keptColor(pointColor) : parseColor(String(pointColor));
    if (kept === null) throw exception(`Invalid color string: ${String(pointColor)}`);
    const point = { color: kept, type: String(type), value: String(value) };
    return this.change({
      condition: null,
      gradient: { ...(this.state.gradient ?? NO_GRADIENT), [place]: point },
    });
  }

  private setStyle(style: Partial<CellStyle>): this {
    return this.change({ style: { ...this.state.style, ...style } });
  }

  private change(state: Partial<RuleState>): this {
    this.state = { ...this.state, ...state };
    return this;
  }
}

function parseNullable(value: unknown): string | null {
  return value === null || value === undefined ? null : parseColor(String(value));
}

/**
 * What a sheet keeps of a rule a script hands over.
 * @throws Google's sentence when a range or the formula is of another sheet
 */
export function keepConditionalFormat(rule: SheetsRule, sheetName: string): KeptRule {
  if (!(rule instanceof LocalConditionalFormatRule)) {
    throw exception('Only rules built by SpreadsheetApp.newConditionalFormatRule can be set on a sheet.');
  }
  const { ranges, condition, gradient, style } = (rule as unknown as { state: RuleState }).state;
  const formula = condition?.criteria === 'CUSTOM_FORMULA' ? String(condition.values[0]) : '';
  const isForeign = ranges.some((range) => range.getSheet().getName() !== sheetName);
  if (isForeign || refersToOtherSheet(formula, sheetName)) {
    throw exception('Conditional format rule cannot reference a different sheet.');
  }
  return {
    areas: ranges.map(areaOfRange),
    condition: condition && {
      criteria: condition.criteria,
      args: condition.values.map(keepCriteriaValue),
      ...style,
    },
    gradient: gradient && keepGradient(gradient),
  };
}

function keepGradient({ min, mid, max }: GradientState): KeptRule['gradient'] {
  if (min === null || max === null) {
    throw exception('A gradient needs a color for its minimum and its maximum point.');
  }
  return { min, mid, max };
}

function areaOfRange(range: Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    numRows: range.getNumRows(),
    numColumns: range.getNumColumns(),
  };
}

/** Names before `!`, outside text in quotes; INDIRECT("Sheet!A1") is how Google lets a rule look elsewhere. */
function refersToOtherSheet(formula: string, sheetName: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names = withoutTexts.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu);
  return [...names].some(([, quoted, plain]) => (quoted?.replaceAll("''", "'") ?? plain) !== sheetName);
}

/** A new ConditionalFormatRule for the rule a sheet keeps. */
export function restoreConditionalFormat(
  rule: KeptRule,
  rangeOf: (area: Area) => Range,
  findRange: RangeFinder,
): LocalConditionalFormatRule {
  const { condition } = rule;
  return new LocalConditionalFormatRule({
    ranges: rule.areas.map(rangeOf),
    condition: condition && {
      criteria: condition.criteria as BooleanCriteriaName,
      values: condition.args.map((arg) => restoreCriteriaValue(arg, condition.criteria, findRange)),
    },
    gradient: rule.gradient,
    style: condition ? styleOf(condition) : NO_STYLE,
  });
}

function styleOf({ background, fontColor, bold, italic, underline, strikethrough }: CellStyle): CellStyle {
  return { background, fontColor, bold, italic, underline, strikethrough };
}
