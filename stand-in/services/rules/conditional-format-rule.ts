/**
 * ConditionalFormatRule, its two kinds of condition and its builder, to and from the rules a sheet keeps. Building costs
 * no service call. Whether a rule holds for a cell is not decided here.
 */
import type { Area, ConditionalFormatRule as KeptRule } from '../../workbook/types';
import {
  LocalBooleanCondition,
  LocalGradientCondition,
  type Condition,
  type Gradient,
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

type Look = Omit<Condition, 'criteria' | 'args'>;

interface RuleState extends Pick<KeptRule, 'condition' | 'gradient'> {
  readonly ranges: readonly Range[];
}

const NO_LOOK: Look = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
const EMPTY: RuleState = { ranges: [], condition: null, gradient: null };

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
    return this.state.condition && new LocalBooleanCondition(this.state.condition);
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
  private look: Look;

  constructor(private state: RuleState = EMPTY) {
    this.look = state.condition ?? NO_LOOK;
    hideState(this);
  }

  build(): LocalConditionalFormatRule {
    if (this.state.ranges.length === 0) {
      throw exception('A conditional format rule must have at least one range: call setRanges before build.');
    }
    const { condition, gradient } = this.state;
    if (condition === null && gradient === null) {
      throw exception(
        'A conditional format rule must have a condition: call a when or gradient method before build.',
      );
    }
    if (gradient && !(gradient.min && gradient.max)) {
      throw exception('A gradient needs a color for its minimum and its maximum point.');
    }
    return new LocalConditionalFormatRule({
      ...this.state,
      condition: condition && { ...this.look, criteria: condition.criteria, args: condition.args },
    });
  }

  setRanges(...args: unknown[]): this {
    this.check('setRanges', args, arrayOf(isRange));
    return this.change({ ranges: [...(args[0] as Range[])] });
  }

  setBackground(...args: unknown[]): this {
    this.check('setBackground', args, color);
    return this.setLook({ background: parseNullable(args[0]) });
  }

  setFontColor(...args: unknown[]): this {
    this.check('setFontColor', args, color);
    return this.setLook({ fontColor: parseNullable(args[0]) });
  }

  setBold(...args: unknown[]): this {
    this.check('setBold', args, flag);
    return this.setLook({ bold: (args[0] ?? null) as boolean | null });
  }

  setItalic(...args: unknown[]): this {
    this.check('setItalic', args, flag);
    return this.setLook({ italic: (args[0] ?? null) as boolean | null });
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
  private when(method: string, criteria: string, args: readonly unknown[], kind: ParameterKind): this {
    this.check(method, args, kind);
    const values = kind === text ? args.map(String) : args;
    return this.change({ condition: { ...NO_LOOK, criteria, args: values }, gradient: null });
  }

  private setPoint(place: keyof Gradient, ...[pointColor, type, value]: unknown[]): this {
    const kept = parseColor(String(pointColor));
    if (kept === null) throw exception(`Invalid color string: ${String(pointColor)}`);
    const point = { color: kept, type: String(type), value: String(value) };
    const none = { min: null, mid: null, max: null } as unknown as Gradient;
    return this.change({ condition: null, gradient: { ...(this.state.gradient ?? none), [place]: point } });
  }

  private setLook(look: Partial<Look>): this {
    this.look = { ...this.look, ...look };
    return this;
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
  const { ranges, condition, gradient } = (rule as unknown as { state: RuleState }).state;
  const formula = condition?.criteria === 'CUSTOM_FORMULA' ? String(condition.args[0]) : '';
  const isForeign = ranges.some((range) => range.getSheet().getName() !== sheetName);
  if (isForeign || refersToOtherSheet(formula, sheetName)) {
    throw exception('Conditional format rule cannot reference a different sheet.');
  }
  return { areas: ranges.map(areaOfRange), condition, gradient };
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
  { areas, condition, gradient }: KeptRule,
  rangeOf: (area: Area) => Range,
): LocalConditionalFormatRule {
  return new LocalConditionalFormatRule({ ranges: areas.map(rangeOf), condition, gradient });
}
