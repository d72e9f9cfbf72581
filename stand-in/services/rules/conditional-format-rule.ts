/**
 * ConditionalFormatRule, its two kinds of condition and its builder, to and from the rules a sheet keeps. Building costs
 * no service call. Whether a rule holds for a cell is not decided here.
 */
import type { Area, ConditionalFormatRule as KeptRule } from '../../workbook/types';
import {
  LocalBooleanCondition,
  LocalGradientCondition,
  NO_GRADIENT,
  NO_STYLE,
  type BooleanCriteriaName,
  type CellStyle,
  type Condition,
  type GradientState,
} from './conditional-format-condition';
import { isRange } from './criteria-values';
import { InterpolationType } from '../calls/enums';
import { exception } from '../calls/exception';
import {
  arrayOf,
  boolean,
  checkParameters,
  constantOf,
  number,
  orNull,
  text,
  type ParameterKind,
} from '../calls/parameters';
import { parseColor } from './range-colors';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

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
const flag = orNull(boolean);
const interpolation = constantOf(InterpolationType);

export class LocalConditionalFormatRule implements PartOf<SheetsRule, LocalConditionalFormatRule> {
  constructor(private readonly state: RuleState) {
    hideState(this);
  }

  getRanges(): Range[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): LocalBooleanCondition | null {
    const { condition, style } = this.state;
    return condition && new LocalBooleanCondition(condition, style);
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

export class LocalConditionalFormatRuleBuilder implements PartOf<
  SheetsBuilder,
  LocalConditionalFormatRuleBuilder
> {
  constructor(private state: RuleState = EMPTY) {
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

  setRanges(...args: unknown[]): this {
    this.check('setRanges', args, arrayOf(isRange));
    return this.change({ ranges: [...(args[0] as Range[])] });
  }

  setBackground(...args: unknown[]): this {
    this.check('setBackground', args, color);
    return this.setStyle({ background: parseNullable(args[0]) });
  }

  setFontColor(...args: unknown[]): this {
    this.check('setFontColor', args, color);
    return this.setStyle({ fontColor: parseNullable(args[0]) });
  }

  setBold(...args: unknown[]): this {
    this.check('setBold', args, flag);
    return this.setStyle({ bold: (args[0] ?? null) as boolean | null });
  }

  setItalic(...args: unknown[]): this {
    this.check('setItalic', args, flag);
    return this.setStyle({ italic: (args[0] ?? null) as boolean | null });
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    return this.when('whenFormulaSatisfied', 'CUSTOM_FORMULA', args, text);
  }

  whenNumberEqualTo(...args: unknown[]): this {
    return this.when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', args, number);
  }

  whenTextContains(...args: unknown[]): this {
    return this.when('whenTextContains', 'TEXT_CONTAINS', args, text);
  }

  whenTextEqualTo(...args: unknown[]): this {
    return this.when('whenTextEqualTo', 'TEXT_EQUAL_TO', args, text);
  }

  setGradientMinpointWithValue(...args: unknown[]): this {
    this.check('setGradientMinpointWithValue', args, text, interpolation, text);
    return this.setPoint('min', ...args);
  }

  setGradientMidpointWithValue(...args: unknown[]): this {
    this.check('setGradientMidpointWithValue', args, text, interpolation, text);
    return this.setPoint('mid', ...args);
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    this.check('setGradientMaxpointWithValue', args, text, interpolation, text);
    return this.setPoint('max', ...args);
  }

  toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  private check(method: string, args: readonly unknown[], ...signature: ParameterKind[]): void {
    checkParameters(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, args, signature);
  }

  /** A rule has one kind of condition: the one set last. */
  private when(
    method: string,
    criteria: BooleanCriteriaName,
    args: readonly unknown[],
    kind: ParameterKind,
  ): this {
    this.check(method, args, kind);
    const values = kind === text ? args.map(String) : args;
    return this.change({ condition: { criteria, values }, gradient: null });
  }

  private setPoint(place: keyof GradientState, ...[pointColor, type, value]: unknown[]): this {
    const kept = parseColor(String(pointColor));
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
      args: condition.values,
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
): LocalConditionalFormatRule {
  const { condition } = rule;
  return new LocalConditionalFormatRule({
    ranges: rule.areas.map(rangeOf),
    condition: condition && {
      criteria: condition.criteria as BooleanCriteriaName,
      values: condition.args,
    },
    gradient: rule.gradient,
    style: condition ? styleOf(condition) : NO_STYLE,
  });
}

function styleOf({ background, fontColor, bold, italic, underline, strikethrough }: CellStyle): CellStyle {
  return { background, fontColor, bold, italic, underline, strikethrough };
}
