/**
 * Conditional formatting of a worksheet part → rules, in the order in which they are applied. What Sheets has no word
 * for (data bars, icons, top ten, duplicates) stays in the file: such a rule is listed without a meaning. Days from today
 * are read by the formula that files have for them.
 */
import { formatFormula } from '../../../formulas/spelling/localize-formula';
import type { Area, ConditionalFormatRule, GradientPoint, RuleCondition } from '../../../workbook/types';
import { readColor } from './colors';
import { readFormula } from '../formulas';
import type { Styles } from './read-styles';
import { COMPARISONS, parseAreas, type RuleSettings } from '../read-validations';
import type { XmlElement } from '../package/xml';

export interface FileRule {
  /** null: nothing Sheets could show. */
  readonly rule: ConditionalFormatRule | null;
  /** The rule's own element, inside `group`. */
  readonly node: XmlElement;
  readonly group: XmlElement;
}

export function readConditionalFormats(worksheet: XmlElement, settings: RuleSettings): FileRule[] {
  const found = worksheet.all('conditionalFormatting').flatMap((group) => {
    const areas = parseAreas(group.attributes['sqref']);
    return group.all('cfRule').map((node) => ({
      rule: areas.length > 0 ? readRule(node, areas, settings) : null,
      node,
      group,
    }));
  });
  const priority = ({ node }: FileRule) => Number(node.attributes['priority'] ?? 0);
  return found.sort((a, b) => priority(a) - priority(b));
}

function readRule(node: XmlElement, areas: readonly Area[], settings: RuleSettings): FileRule['rule'] {
  const { styles } = settings;
  const scale = node.at('colorScale');
  if (scale) {
    const gradient = readGradient(scale, styles);
    return gradient && { areas, condition: null, gradient };
  }
  const style = styles.conditional[Number(node.attributes['dxfId'] ?? NaN)];
  const condition = style && readCondition(node, settings);
  return condition ? { areas, condition: { ...condition, ...style }, gradient: null } : null;
}

/** Of the points of a gradient, by their names in files. */
export const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

function readGradient(scale: XmlElement, styles: Styles): ConditionalFormatRule['gradient'] {
  const colors = scale.all('color').map((node) => readColor(node, styles.theme));
  const points = scale.all('cfvo').map((node, index): GradientPoint | null => {
    const type = POINT_TYPES[node.attributes['type'] ?? ''];
    const color = colors[index] ?? null;
    if (type === undefined || color === null) return null;
    return { color, type, value: type === 'MIN' || type === 'MAX' ? '' : (node.attributes['val'] ?? '0') };
  });
  if (points.length < 2 || points.some((point) => point === null)) return null;
  return { min: points[0]!, mid: points.length > 2 ? points[1]! : null, max: points[points.length - 1]! };
}

type Condition = Pick<RuleCondition, 'criteria' | 'args'>;

type TextFormula = (quoted: string, cell: string, length: number) => string;

/** Rules about a text in files: what Sheets calls them, their operator, and the formula that says the same of a cell. */
export const TEXT_RULES: Readonly<
  Record<string, readonly [criteria: string, operator: string, formula: TextFormula]>
> = {
  containsText: ['TEXT_CONTAINS', 'containsText', (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  notContainsText: [
    'TEXT_DOES_NOT_CONTAIN',
    'notContains',
    (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  ],
  beginsWith: ['TEXT_STARTS_WITH', 'beginsWith', (text, cell, length) => `LEFT(${cell},${length})=${text}`],
  endsWith: ['TEXT_ENDS_WITH', 'endsWith', (text, cell, length) => `RIGHT(${cell},${length})=${text}`],
};

function readCondition(node: XmlElement, settings: RuleSettings): Condition | null {
  const { type = '', text, operator = '' } = node.attributes;
  const formulas = node.all('formula').map((formula) => formula.text);
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', args: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', args: [] };
  if (type in TEXT_RULES) return text === undefined ? null : { criteria: TEXT_RULES[type]![0], args: [text] };
  if (type === 'cellIs') return readComparison(operator, formulas);
  if (!['expression', 'timePeriod'].includes(type) || formulas[0] === undefined) return null;
  const custom = formatFormula(readFormula(formulas[0]), settings.locale);
  return readMarkedFormula(formulas[0]) ?? { criteria: 'CUSTOM_FORMULA', args: [custom] };
}

function readComparison(operator: string, formulas: readonly string[]): Condition | null {
  const comparison = COMPARISONS[operator];
  if (comparison === undefined) return null;
  const quoted = /^"(.*)"$/s.exec(formulas[0] ?? '')?.[1]?.replace(/""/g, '"');
  if (quoted !== undefined)
    return /^(NOT_)?EQUAL_TO$/.test(comparison) ? { criteria: `TEXT_${comparison}`, args: [quoted] } : null;
  const numbers = formulas.map((formula) => (formula.trim() === '' ? NaN : Number(formula)));
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  return { criteria: `NUMBER_${comparison}`, args: numbers };
}

/**
 * A spelling this project writes itself, because a plain comparison would take blank cells for 0:
 * `AND(ISNUMBER(B2),B2<50)`.
 */
function readMarkedFormula(formula: string): Condition | null {
  const match = /^AND\(ISNUMBER\(([A-Z]+\d+)\),\1(<=|>=|<>|<|>|=)(-?[\d.]+(?:E[-+]?\d+)?)\)$/.exec(formula);
  return match && { criteria: `NUMBER_${MARKS[match[2]!]}`, args: [Number(match[3])] };
}

export const MARKS: Readonly<Record<string, string>> = {
  '<': 'LESS_THAN',
  '<=': 'LESS_THAN_OR_EQUAL_TO',
  '>': 'GREATER_THAN',
  '>=': 'GREATER_THAN_OR_EQUAL_TO',
  '=': 'EQUAL_TO',
  '<>': 'NOT_EQUAL_TO',
};
