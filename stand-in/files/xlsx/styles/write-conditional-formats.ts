/**
 * Conditional formatting that changed → a worksheet part. Rules that stayed keep their elements; so do those only the
 * file understands, behind the rule they followed.
 */
import { parseFormula } from '../../../formulas/spelling/localize-formula';
import { cellName, formatArea } from '../../../workbook/a1-notation';
import type { ConditionalFormatRule, GradientPoint } from '../../../workbook/types';
import { argb } from './colors';
import { writeFormula } from '../formulas';
import { MARKS, POINT_TYPES, TEXT_RULES, type FileRule } from './read-conditional-formats';
import { COMPARISONS, type RuleSettings } from '../read-validations';
import type { StyleTable } from './style-table';
import { element, type XmlElement } from '../package/xml';
import type { SheetChange } from '../workbook-state';

/** @param before the rules as the file has them */
export function writeConditionalFormats(
  { worksheet, after }: SheetChange,
  before: readonly FileRule[],
  styles: StyleTable,
  settings: RuleSettings,
): void {
  const rules = after.conditionalFormats;
  const modelled = before.filter(({ rule }) => rule !== null);
  const oldKeys = modelled.map(({ rule }) => JSON.stringify(rule));
  const newKeys = rules.map((rule) => JSON.stringify(rule));
  if (oldKeys.join('\n') === newKeys.join('\n')) return;
  const free = new Set(modelled);
  const nodes = rules.map((rule, index) => {
    const kept = modelled.find((file, at) => free.has(file) && oldKeys[at] === newKeys[index]);
    if (kept) free.delete(kept);
    return kept ?? addRule(worksheet, rule, styles, settings);
  });
  for (const { node, group } of free) {
    group.remove(node);
    if (group.all('cfRule').length === 0) worksheet.remove(group);
  }
  withFileOnly(nodes, before).forEach(({ node }, index) => {
    node.attributes['priority'] = String(index + 1);
  });
}

type Placed = Pick<FileRule, 'node'>;

function withFileOnly(nodes: readonly Placed[], before: readonly FileRule[]): Placed[] {
  const order: Placed[] = [...nodes];
  before.forEach((fileRule, index) => {
    if (fileRule.rule !== null) return;
    const predecessors = before.slice(0, index).reverse();
    const place = predecessors
      .map((other) => order.findIndex(({ node }) => node === other.node))
      .find((at) => at >= 0);
    order.splice((place ?? -1) + 1, 0, fileRule);
  });
  return order;
}

function addRule(
  worksheet: XmlElement,
  rule: ConditionalFormatRule,
  styles: StyleTable,
  settings: RuleSettings,
): Placed {
  const first = cellName(rule.areas[0]!.row, rule.areas[0]!.column);
  const node = element('cfRule', {});
  if (rule.gradient) {
    node.attributes['type'] = 'colorScale';
    node.children = [writeGradient(rule.gradient)];
  } else if (rule.condition) {
    const written = writeCondition(rule.condition.criteria, rule.condition.args, first, settings);
    node.attributes = {
      type: written.type,
      dxfId: String(styles.ruleStyle(rule.condition)),
      ...written.attributes,
    };
    node.children = written.formulas.map((formula) => element('formula', {}, [formula]));
  }
  const sqref = rule.areas.map(formatArea).join(' ');
  worksheet.insert(element('conditionalFormatting', { sqref }, [node]));
  return { node };
}

function writeGradient({ min, mid, max }: NonNullable<ConditionalFormatRule['gradient']>): XmlElement {
  const points = [min, ...(mid ? [mid] : []), max];
  return element('colorScale', {}, [
    ...points.map(writePoint),
    ...points.map(({ color }) => element('color', { rgb: argb(color) })),
  ]);
}

function writePoint({ type, value }: GradientPoint): XmlElement {
  const isEnd = type === 'MIN' || type === 'MAX';
  // As typed in the spreadsheet's locale; the file wants a point.
  return element('cfvo', {
    type: Object.keys(POINT_TYPES).find((name) => POINT_TYPES[name] === type),
    val: isEnd ? undefined : value.replace(/^=/, '').replace(',', '.'),
  });
}

interface WrittenCondition {
  readonly type: string;
  readonly attributes?: Record<string, string>;
  readonly formulas: readonly string[];
}

function writeCondition(
  criteria: string,
  args: readonly unknown[],
  cell: string,
  settings: RuleSettings,
): WrittenCondition {
  if (criteria === 'CUSTOM_FORMULA')
    return expression(writeFormula(parseFormula(String(args[0]), settings.locale)));
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formulas: [`LEN(TRIM(${cell}))=0`] };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', formulas: [`LEN(TRIM(${cell}))>0`] };
  if (criteria.startsWith('TEXT_')) return writeText(criteria, String(args[0] ?? ''), cell);
  return writeNumbers(criteria.replace('NUMBER_', ''), args.map(Number), cell);
}

function expression(formula: string): WrittenCondition {
  return { type: 'expression', formulas: [formula] };
}

function writeText(criteria: string, text: string, cell: string): WrittenCondition {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const type = Object.keys(TEXT_RULES).find((name) => TEXT_RULES[name]![0] === criteria);
  if (type === undefined) {
    const operator = criteria === 'TEXT_NOT_EQUAL_TO' ? 'notEqual' : 'equal';
    return { type: 'cellIs', attributes: { operator }, formulas: [quoted] };
  }
  const [, operator, formula] = TEXT_RULES[type]!;
  return { type, attributes: { operator, text }, formulas: [formula(quoted, cell, text.length)] };
}

/** A plain comparison takes blank cells for 0 and texts for large: with one bound the number is asked for. */
function writeNumbers(comparison: string, numbers: readonly number[], cell: string): WrittenCondition {
  const mark = Object.keys(MARKS).find((sign) => MARKS[sign] === comparison);
  if (mark !== undefined) return expression(`AND(ISNUMBER(${cell}),${cell}${mark}${numbers[0]})`);
  const operator = Object.keys(COMPARISONS).find((name) => COMPARISONS[name] === comparison)!;
  return { type: 'cellIs', attributes: { operator }, formulas: numbers.map(String) };
}
