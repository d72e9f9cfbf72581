/**
 * The number format a formula's result brings along where the cell's own is automatic: a date stays a date, an amount an
 * amount. Goes by the text of the formula and the formats of the cells it names; which of two formats wins where several
 * meet is not documented, so the first does.
 */
import { isAutomaticFormat, isDateFormat } from '../../typing/format-content';
import { localeConventions } from '../../typing/locales';
import type { CustomCall } from './custom-functions';
import type { EvaluationContext } from './evaluation-context';
import type { Node, NodeOf } from '../spelling/parse-tree';
import { Reference, isMatrix, type Matrix, type Scalar } from './values';

const DATES = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE', 'TO_DATE']);
/** The format of an argument goes through; by default that of the first. */
const PASSES: Readonly<Record<string, number>> = { IF: 1, IFS: 1, SWITCH: 2, CHOOSE: 1, XLOOKUP: 2 };
const FIRST_PASSES = new Set(
  'IFERROR IFNA SUM MIN MAX AVERAGE MEDIAN LARGE SMALL ABS ROUND ROUNDUP ROUNDDOWN FILTER SORT UNIQUE TRANSPOSE ARRAYFORMULA SUMIFS MAXIFS MINIFS AVERAGEIFS PERCENTILE QUARTILE'.split(
    ' ',
  ),
);

type Formats = readonly string[];
type Context = EvaluationContext & { readonly calls: readonly CustomCall[] };
const NONE: Formats = [];

/** One format per column of the result, or one for all; none for what is no number. */
export function impliedFormats(tree: Node, value: Scalar | Matrix, context: Context): Formats {
  const cells = isMatrix(value) ? value : [[value]];
  const hasNumber = cells.some((row) => row.some((cell) => typeof cell === 'number'));
  return hasNumber ? formatsOf(tree, context) : NONE;
}

function formatsOf(node: Node | null, context: Context): Formats {
  switch (node?.kind) {
    case 'reference':
    case 'name':
      return formatsAt(context.evaluate(node, true), context);
    case 'sign':
      return formatsOf(node.operand, context);
    case 'binary':
      return binaryFormats(node, context);
    case 'array':
      return node.rows[0].flatMap((cell) => formatsOf(cell, context)[0] ?? '');
    case 'call':
      return callFormats(node, context);
    default:
      return NONE;
  }
}

/** Headers have no number format, so the first three rows are looked at. */
function formatsAt(place: unknown, context: Context): Formats {
  if (!(place instanceof Reference)) return NONE;
  const { sheetName, area } = place;
  const formats: string[] = [];
  for (let column = area.column; column < area.column + Math.min(area.numColumns, 200); column++) {
    let found = '';
    for (let row = area.row; row < area.row + Math.min(area.numRows, 3) && found === ''; row++) {
      const format = context.cells.numberFormat(sheetName, row, column);
      if (!isAutomaticFormat(format) && format !== '@') found = format;
    }
    formats.push(found);
  }
  return formats.every((format) => format === '') ? NONE : formats;
}

function binaryFormats(node: NodeOf<'binary'>, context: Context): Formats {
  if (!'+-*/'.includes(node.operator)) return NONE;
  const left = formatsOf(node.left, context);
  const right = formatsOf(node.right, context);
  const leftIsDate = isDateFormat(left[0] ?? '');
  const rightIsDate = isDateFormat(right[0] ?? '');
  if (node.operator === '-' && leftIsDate && rightIsDate) return NONE;
  if (node.operator === '+' || node.operator === '-') {
    if (rightIsDate && !leftIsDate) return right;
    return left.length > 0 ? left : right;
  }
  if (leftIsDate || rightIsDate) return NONE;
  return [left, right].find(([format]) => format !== undefined && !format.includes('%')) ?? NONE;
}

function callFormats(node: NodeOf<'call'>, context: Context): Formats {
  const { name, args } = node;
  const { datePattern, timePattern, dateTimePattern } = localeConventions(context.conventions.locale);
  if (DATES.has(name)) return [datePattern];
  if (name === 'TIME') return [timePattern];
  if (name === 'NOW') return [dateTimePattern];
  if (name === 'OFFSET' || name === 'INDIRECT') return formatsAt(context.evaluate(node, true), context);
  const column = args[2]?.kind === 'literal' ? Number(args[2].value) : 0;
  if (name === 'VLOOKUP') return formatsOf(args[1] ?? null, context).slice(column - 1, column);
  if (name === 'INDEX') {
    const formats = formatsOf(args[0] ?? null, context);
    return column > 0 && formats.length > 1 ? formats.slice(column - 1, column) : formats;
  }
  const custom = context.calls.find((call) => call.name === name && call.dateColumns.size > 0);
  if (custom) return customFormats(custom, datePattern, dateTimePattern);
  const first = FIRST_PASSES.has(name) ? 0 : (PASSES[name] ?? args.length);
  for (const argument of args.slice(first)) {
    const formats = formatsOf(argument, context);
    if (formats.length > 0) return formats;
  }
  return NONE;
}

function customFormats({ value, dateColumns }: CustomCall, date: string, dateTime: string): Formats {
  const rows = isMatrix(value) ? value : [[value]];
  return rows[0].map((_cell, column) => {
    if (!dateColumns.has(column)) return '';
    const isWhole = ([cell]: Scalar[]) => typeof cell !== 'number' || Number.isInteger(cell);
    return rows.every((row) => isWhole(row.slice(column))) ? date : dateTime;
  });
}
