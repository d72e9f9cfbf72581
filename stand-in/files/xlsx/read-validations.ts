/**
 * Data validation of a worksheet part → rules of cells. Rules Sheets has no word for (times, lengths of text) stay in
 * the file and are not in the workbook; a list whose place cannot be found (another file, a tab that is gone, a formula)
 * stays in the file as well, and in the workbook there is a rule in its place, which lets everything in.
 */
import { formatFormula } from '../../formulas/spelling/localize-formula';
import { serialToDate } from '../../typing/serial-date';
import { forEachCell, intersection } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, ValidationRule } from '../../workbook/types';
import { readFormula } from './formulas';
import { parseArea, DAYS_TO_1904, type CellSource } from './read-cells';
import { unescapeText } from './styles/texts';
import { isTrue, type XmlElement } from './package/xml';

export interface RuleSettings extends Pick<CellSource, 'styles' | 'date1904'> {
  readonly locale: string;
  readonly timeZone: string;
  /** Whether the workbook has the range or name that a list is taken from. */
  readonly isPlace: (source: string) => boolean;
}

export function readValidations(sheet: SheetModel, worksheet: XmlElement, settings: RuleSettings): void {
  for (const entry of validationLists(worksheet).flatMap((list) => list.all('dataValidation'))) {
    const rule = readValidation(entry, settings);
    if (!rule) continue;
    for (const area of parseAreas(sqrefOf(entry))) {
      const onGrid = intersection(area, sheet.wholeArea);
      if (onGrid) forEachCell(onGrid, (row, column) => sheet.setValidation(row, column, rule));
    }
  }
}

/** Excel keeps lists from other tabs in an extension of the part, whose elements have prefixes. */
export function validationLists(worksheet: XmlElement): XmlElement[] {
  const extensions = worksheet.all('extLst/*');
  return [worksheet, ...extensions].flatMap((each) => each.all('dataValidations'));
}

/** Where a rule holds: an attribute, or in an extension an element. */
export function sqrefOf(entry: XmlElement): string {
  return entry.attributes['sqref'] ?? entry.textAt('sqref');
}

/** Areas of a `sqref` attribute. */
export function parseAreas(sqref: string | undefined): Area[] {
  const texts = (sqref ?? '').split(/\s+/).filter(Boolean);
  return texts.map((text) => parseArea(wholeLines(text))).filter((area) => area !== null);
}

/** Whole columns and rows, as some programs write them, with the bounds of the file format. */
function wholeLines(part: string): string {
  return part
    .replace(/^\$?([A-Z]+):\$?([A-Z]+)$/, '$11:$21048576')
    .replace(/^\$?(\d+):\$?(\d+)$/, 'A$1:XFD$2');
}

export const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

export const DATE_COMPARISONS: Readonly<Record<string, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

type Condition = Pick<ValidationRule, 'criteria' | 'args'>;

function readValidation(node: XmlElement, settings: RuleSettings): ValidationRule | null {
  const { errorStyle, showErrorMessage, prompt } = node.attributes;
  const condition = readCondition(node, settings);
  if (!condition) return null;
  const isStandIn = condition.criteria === STAND_IN.criteria && condition.args === STAND_IN.args;
  const refuses = !isStandIn && isTrue(showErrorMessage) && (errorStyle ?? 'stop') === 'stop';
  return { ...condition, allowInvalid: !refuses, helpText: prompt ? unescapeText(prompt) : null };
}

function readCondition(node: XmlElement, settings: RuleSettings): Condition | null {
  const { type, operator = 'between', showDropDown } = node.attributes;
  const bounds = ['formula1', 'formula2'].flatMap((name) => node.all(name)).map(({ text }) => text);
  const [first = ''] = bounds;
  // What it says is the opposite of its name.
  if (type === 'list') return readList(first, !isTrue(showDropDown), settings);
  if (type === 'custom')
    return { criteria: 'CUSTOM_FORMULA', args: [formatFormula(readFormula(first), settings.locale)] };
  const numbers = bounds.map((bound) => (bound.trim() === '' ? NaN : Number(bound)));
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  if (type === 'decimal' || type === 'whole') {
    const comparison = COMPARISONS[operator];
    return comparison === undefined ? null : { criteria: `NUMBER_${comparison}`, args: numbers };
  }
  return type === 'date' ? readDates(operator, numbers, settings) : null;
}

/** In place of a list that only the program it comes from can find. */
const STAND_IN: Condition = { criteria: 'CUSTOM_FORMULA', args: ['=TRUE'] };

/** A list of just TRUE and FALSE is how this project's files keep a checkbox. */
function readList(source: string, showsDropdown: boolean, { isPlace }: RuleSettings): Condition | null {
  const quoted = /^"(.*)"$/s.exec(source)?.[1];
  if (quoted === undefined) {
    if (source === '') return null;
    return isPlace(source) ? { criteria: 'VALUE_IN_RANGE', args: [source, showsDropdown] } : STAND_IN;
  }
  const items = quoted
    .replace(/""/g, '"')
    .split(',')
    .map((item) => item.trim());
  if (items.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', args: [] };
  return { criteria: 'VALUE_IN_LIST', args: [items, showsDropdown] };
}

function readDates(operator: string, serials: readonly number[], settings: RuleSettings): Condition | null {
  const criteria = DATE_COMPARISONS[operator];
  if (criteria === undefined) return null;
  if (criteria === 'DATE_ON_OR_AFTER' && serials[0]! <= 1)
    return { criteria: 'DATE_IS_VALID_DATE', args: [] };
  const shift = settings.date1904 ? DAYS_TO_1904 : 0;
  return { criteria, args: serials.map((serial) => serialToDate(serial + shift, settings.timeZone)) };
}
