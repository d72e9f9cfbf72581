/**
 * ConditionalFormatRule, its two kinds of condition and its builder, to and from the rules a sheet keeps. Whether a rule
 * holds for a cell is not decided here.
 */
import type {
  Area,
  ConditionalFormatRule as KeptRule,
  Gradient,
  RuleCondition,
  RuleLook,
} from '../../workbook/types';
import { BooleanCriteria, InterpolationType } from '../calls/enums';
import { exception } from '../calls/exception';
import { arrayOf, boolean, constantOf, kind, number, orNull, text, type Kind } from '../calls/parameters';
import { asks, serviceClass, sets, stateOf } from '../calls/service-class';
import { areaOfRange, placeOf, rangeKind } from '../range/range-base';
import { parseColor } from './range-colors';

import Sheets = GoogleAppsScript.Spreadsheet;

interface RuleState extends Pick<KeptRule, 'condition' | 'gradient'> {
  readonly ranges: readonly Sheets.Range[];
}

/** The look may be given before the condition. */
interface BuilderState extends RuleState {
  readonly look: RuleLook;
}

const NO_LOOK: RuleLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
export const NO_FORMAT: BuilderState = { ranges: [], condition: null, gradient: null, look: NO_LOOK };
const NO_GRADIENT = { min: null, mid: null, max: null } as unknown as Gradient;

const color = kind(orNull(text).fits, (value) => (value ? parseColor(String(value)) : null));

/** As scripts read the condition of a rule: a snapshot that never changes. */
const LocalBooleanCondition = serviceClass<Sheets.BooleanCondition, RuleCondition>(
  'SpreadsheetApp.ConditionalFormatBooleanCondition',
  {
    getCriteriaType: asks([], ({ criteria }) => BooleanCriteria[criteria as keyof typeof BooleanCriteria]),
    getCriteriaValues: asks([], ({ args }) => [...args]),
    getBackground: asks([], ({ background }) => background),
    getFontColor: asks([], ({ fontColor }) => fontColor),
    getItalic: asks([], ({ italic }) => italic),
  },
);

const LocalGradientCondition = serviceClass<Sheets.GradientCondition, Gradient>(
  'SpreadsheetApp.ConditionalFormatGradientCondition',
  {
    getMinColor: asks([], ({ min }) => min.color),
    getMinValue: asks([], ({ min }) => min.value),
    getMidColor: asks([], ({ mid }) => mid?.color ?? ''),
    getMidValue: asks([], ({ mid }) => mid?.value ?? ''),
    getMaxColor: asks([], ({ max }) => max.color),
    getMaxValue: asks([], ({ max }) => max.value),
  },
);

const LocalConditionalFormatRule = serviceClass<Sheets.ConditionalFormatRule, RuleState>(
  'SpreadsheetApp.ConditionalFormatRule',
  {
    getRanges: asks([], ({ ranges }) => [...ranges]),
    getBooleanCondition: asks([], ({ condition }) => condition && new LocalBooleanCondition(condition)),
    getGradientCondition: asks([], ({ gradient }) => gradient && new LocalGradientCondition(gradient)),
    copy: asks(
      [],
      (state) => new LocalConditionalFormatRuleBuilder({ ...state, look: state.condition ?? NO_LOOK }),
    ),
  },
);

const change = (state: BuilderState, parts: Partial<BuilderState>) => Object.assign(state, parts);

const setsLook = <Key extends keyof RuleLook>(key: Key, kindOfValue: Kind<RuleLook[Key]>) =>
  sets([kindOfValue], (state: BuilderState, value) =>
    change(state, { look: { ...state.look, [key]: value } }),
  );

/** A rule has one kind of condition: the one set last. */
const when = (criteria: string, bound: Kind<unknown>) =>
  sets([bound], (state: BuilderState, value) =>
    change(state, { condition: { ...NO_LOOK, criteria, args: [value] }, gradient: null }),
  );

const setsPoint = (place: keyof Gradient) =>
  sets([text, constantOf(InterpolationType), text], (state: BuilderState, colorText, type, value) => {
    const kept = parseColor(colorText);
    if (kept === null) throw exception(`Invalid color string: ${colorText}`);
    const gradient = { ...(state.gradient ?? NO_GRADIENT), [place]: { color: kept, type, value } };
    change(state, { condition: null, gradient });
  });

export const LocalConditionalFormatRuleBuilder = serviceClass<
  Sheets.ConditionalFormatRuleBuilder,
  BuilderState
>('SpreadsheetApp.ConditionalFormatRuleBuilder', {
  build: asks([], build),
  setRanges: sets([arrayOf(rangeKind)], (state, ranges) => change(state, { ranges })),
  setBackground: setsLook('background', color),
  setFontColor: setsLook('fontColor', color),
  setBold: setsLook('bold', orNull(boolean)),
  setItalic: setsLook('italic', orNull(boolean)),
  whenFormulaSatisfied: when('CUSTOM_FORMULA', text),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO', number),
  whenTextContains: when('TEXT_CONTAINS', text),
  whenTextEqualTo: when('TEXT_EQUAL_TO', text),
  setGradientMinpointWithValue: setsPoint('min'),
  setGradientMidpointWithValue: setsPoint('mid'),
  setGradientMaxpointWithValue: setsPoint('max'),
});

function build({ ranges, condition, gradient, look }: BuilderState): Sheets.ConditionalFormatRule {
  if (ranges.length === 0)
    throw exception('A conditional format rule must have at least one range: call setRanges before build.');
  const needed =
    'A conditional format rule must have a condition: call a when or gradient method before build.';
  if (condition === null && gradient === null) throw exception(needed);
  if (gradient && !(gradient.min && gradient.max))
    throw exception('A gradient needs a color for its minimum and its maximum point.');
  const looking = condition && { ...look, criteria: condition.criteria, args: condition.args };
  return new LocalConditionalFormatRule({ ranges, condition: looking, gradient });
}

/**
 * What a sheet keeps of a rule a script hands over.
 * @throws Google's sentence when a range or the formula is of another sheet
 */
export function keepConditionalFormat(rule: Sheets.ConditionalFormatRule, sheetName: string): KeptRule {
  const { ranges, condition, gradient } = stateOf<RuleState>(rule);
  const formula = condition?.criteria === 'CUSTOM_FORMULA' ? String(condition.args[0]) : '';
  const isForeign = ranges.some((range) => placeOf(range).sheet.name !== sheetName);
  if (isForeign || refersToOtherSheet(formula, sheetName))
    throw exception('Conditional format rule cannot reference a different sheet.');
  return { areas: ranges.map(areaOfRange), condition, gradient };
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
  rangeOf: (area: Area) => Sheets.Range,
): Sheets.ConditionalFormatRule {
  return new LocalConditionalFormatRule({ ranges: areas.map(rangeOf), condition, gradient });
}
