/**
 * Data validation that changed → a worksheet part. A checkbox becomes a list of TRUE and FALSE, the nearest thing
 * .xlsx has; a list too long for the format becomes a hint without a list.
 */
import { parseFormula } from '../../formulas/spelling/localize-formula';
import { dateToSerial } from '../../typing/serial-date';
import { formatArea } from '../../workbook/a1-notation';
import { groupCells, subtractArea } from '../../workbook/area';
import { heldIn, remembered } from '../../workbook/remembered';
import type { Area, CellPlace, ValidationRule } from '../../workbook/types';
import { writeFormula } from './formulas';
import { DAYS_TO_1904 } from './read-cells';
import {
  COMPARISONS,
  DATE_COMPARISONS,
  parseAreas,
  sqrefOf,
  validationLists,
  type RuleSettings,
} from './read-validations';
import { element, type XmlElement } from './package/xml';
import { forEachExtra, type SheetChange } from './workbook-state';

export function writeValidations(change: SheetChange, settings: RuleSettings): void {
  const { worksheet } = change;
  const changed = changedRules(change);
  if (changed.size === 0) return;
  const holes = groupCells([...changed.values()].flatMap(({ cells }) => cells));
  for (const each of validationLists(worksheet)) removeFrom(each, holes);
  const list = worksheet.ensure('dataValidations');
  for (const { rule, cells } of changed.values())
    if (rule) list.children.push(writeValidation(rule, groupCells(cells), settings));
  worksheet.close(list);
}

interface RuleCells {
  readonly rule: ValidationRule | null;
  readonly cells: CellPlace[];
}

/** Cells whose rule is another now, by their new rule. */
function changedRules(change: SheetChange): Map<string, RuleCells> {
  const changed = new Map<string, RuleCells>();
  // Many cells share one rule object: each is spelled out once.
  const keyOf = remembered((rule: ValidationRule | null) => JSON.stringify(rule));
  forEachExtra(change, (row, column) => {
    const rule = change.after.validationAt(row, column);
    const key = keyOf(rule);
    if (key === keyOf(change.before.validationAt(row, column))) return;
    heldIn(changed, key, () => ({ rule, cells: [] })).cells.push({ row, column });
  });
  return changed;
}

function removeFrom(list: XmlElement, holes: readonly Area[]): void {
  for (const entry of list.elements) {
    const areas = parseAreas(sqrefOf(entry));
    const rest = holes.reduce((left, hole) => left.flatMap((area) => subtractArea(area, hole)), areas);
    if (rest.length === 0 && areas.length > 0) list.remove(entry);
    else if (rest.length !== areas.length || rest.some((area, index) => area !== areas[index])) {
      const [sqref, node] = [rest.map(formatArea).join(' '), entry.at('sqref')];
      if (node) node.children = [sqref];
      else entry.attributes['sqref'] = sqref;
    }
  }
  if (list.attributes['count'] !== undefined) list.attributes['count'] = String(list.elements.length);
}

/** Texts the format allows. */
const MAX_LIST = 255;
const MAX_PROMPT = 255;

function writeValidation(rule: ValidationRule, areas: readonly Area[], settings: RuleSettings): XmlElement {
  const { type, operator, formulas = [], hidesList } = condition(rule, settings);
  return element(
    'dataValidation',
    {
      type,
      operator,
      errorStyle: rule.allowInvalid ? 'warning' : undefined,
      allowBlank: 1,
      showDropDown: hidesList ? 1 : undefined,
      showInputMessage: rule.helpText ? 1 : undefined,
      showErrorMessage: 1,
      prompt: rule.helpText ? rule.helpText.slice(0, MAX_PROMPT) : undefined,
      sqref: areas.map(formatArea).join(' '),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
}

interface WrittenCondition {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas?: readonly string[];
  readonly hidesList?: boolean;
}

function condition({ criteria, args }: ValidationRule, settings: RuleSettings): WrittenCondition {
  if (criteria === 'CHECKBOX') return writeList(args.length > 0 ? args.map(String) : ['TRUE', 'FALSE'], true);
  if (criteria === 'VALUE_IN_LIST') return writeList((args[0] as unknown[]).map(String), args[1] !== false);
  if (criteria === 'VALUE_IN_RANGE')
    return { type: 'list', formulas: [String(args[0]).replace(/^=/, '')], hidesList: args[1] === false };
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'custom', formulas: [writeFormula(parseFormula(String(args[0]), settings.locale))] };
  const operator = operatorOf(COMPARISONS, criteria.replace('NUMBER_', ''));
  if (criteria.startsWith('NUMBER_')) return { type: 'decimal', operator, formulas: args.map(String) };
  return writeDates(criteria, args, settings);
}

function writeList(items: readonly string[], showsDropdown: boolean): WrittenCondition {
  const joined = items.join(',');
  if (joined.length > MAX_LIST || items.some((item) => item.includes(','))) return {};
  return { type: 'list', formulas: [`"${joined.replace(/"/g, '""')}"`], hidesList: !showsDropdown };
}

/** Between is what the format takes for granted. */
function operatorOf(names: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const name = Object.keys(names).find((key) => names[key] === wanted);
  return name === 'between' ? undefined : name;
}

function writeDates(criteria: string, args: readonly unknown[], settings: RuleSettings): WrittenCondition {
  if (criteria === 'DATE_IS_VALID_DATE')
    return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
  const serials = args.map((arg) => String(serialOf(arg, settings)));
  return { type: 'date', operator: operatorOf(DATE_COMPARISONS, criteria), formulas: serials };
}

/** Whole days, as the file counts them. */
function serialOf(value: unknown, { timeZone, date1904 }: RuleSettings): number {
  const serial = value instanceof Date ? dateToSerial(value, timeZone) : Number(value);
  return Math.floor(serial) - (date1904 ? DAYS_TO_1904 : 0);
}
