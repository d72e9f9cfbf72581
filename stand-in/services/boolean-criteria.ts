/**
 * Whether a cell's content meets one of SpreadsheetApp.BooleanCriteria, as filters and conditional formats ask. Custom
 * formulas are the caller's business.
 */
import { CellError, type Content } from '../workbook/types';
import { unsupported } from './exception';
import { isDate } from './parameters';

export interface CriteriaContext {
  /** What the cell shows. */
  readonly displayed: string;
  readonly isDateFormat: boolean;
  /** Days since 1899-12-30 in the spreadsheet's time zone. */
  readonly serialOf: (date: Date) => number;
  /** Serial number of the current day. */
  readonly today: number;
}

/** @param criteria a name of BooleanCriteria other than CUSTOM_FORMULA */
export function meetsCriteria(
  criteria: string,
  args: readonly unknown[],
  content: Content,
  context: CriteriaContext,
): boolean {
  if (criteria === 'CELL_EMPTY') return content === '';
  if (criteria === 'CELL_NOT_EMPTY') return content !== '';
  if (criteria.startsWith('TEXT_')) return meetsText(criteria, context.displayed, String(args[0] ?? ''));
  if (content instanceof CellError || typeof content !== 'number') return false;
  if (criteria.startsWith('NUMBER_')) return compareNumbers(criteria, content, args.map(Number));
  if (criteria.startsWith('DATE_'))
    return context.isDateFormat && meetsDate(criteria, args, content, context);
  throw unsupported(`SpreadsheetApp.BooleanCriteria.${criteria} in a filter`);
}

function meetsText(criteria: string, displayed: string, wanted: string): boolean {
  const found = displayed.toLowerCase();
  const text = wanted.toLowerCase();
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return found.includes(text);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !found.includes(text);
    case 'TEXT_STARTS_WITH':
      return found.startsWith(text);
    case 'TEXT_ENDS_WITH':
      return found.endsWith(text);
    case 'TEXT_NOT_EQUAL_TO':
      return found !== text;
    default:
      return found === text;
  }
}

function compareNumbers(
  criteria: string,
  value: number,
  [low = NaN, high = NaN]: readonly number[],
): boolean {
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low;
    case 'NUMBER_GREATER_THAN':
      return value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'NUMBER_LESS_THAN':
      return value < low;
    default:
      return value <= low;
  }
}

/** Days from today to the nearer end of a relative period. */
const RELATIVE_DAYS: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };
const PERIOD_DAYS: Record<string, number> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };

function meetsDate(
  criteria: string,
  args: readonly unknown[],
  content: number,
  context: CriteriaContext,
): boolean {
  const day = Math.floor(content);
  const [arg] = args;
  const period = PERIOD_DAYS[String(arg)];
  if (period !== undefined && criteria === 'DATE_EQUAL_TO_RELATIVE') {
    return day <= context.today && day > context.today - period;
  }
  const bound = isDate(arg)
    ? Math.floor(context.serialOf(arg))
    : context.today + (RELATIVE_DAYS[String(arg)] ?? -(period ?? NaN));
  if (criteria.startsWith('DATE_AFTER')) return day > bound;
  if (criteria.startsWith('DATE_BEFORE')) return day < bound;
  return criteria === 'DATE_NOT_EQUAL_TO' ? day !== bound : day === bound;
}
