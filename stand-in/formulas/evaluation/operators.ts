/** The operators of formulas on single values. */
import { CellError } from '../../workbook/types';
import type { EvaluationContext } from './evaluation-context';
import { asNumber, asText, compareScalars, notANumber, type Plain, type Scalar } from './values';

const NAMES: Record<string, string> = {
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POW',
};

export function applyBinary(
  operator: string,
  left: Scalar,
  right: Scalar,
  context: EvaluationContext,
): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return asText(left, context.conventions) + asText(right, context.conventions);
  if (operator in NAMES) return arithmetic(operator, left, right, context);
  return compares(operator, compareScalars(left, right));
}

/** @param order of two values: below 0 where the first is the smaller */
export function compares(operator: string, order: number): boolean {
  if (operator === '<>') return order !== 0;
  const mark = order === 0 ? '=' : order < 0 ? '<' : '>';
  return operator.includes(mark);
}

type Operand = number | CellError;

function numberOperand(value: Plain, name: string, position: number, context: EvaluationContext): Operand {
  return asNumber(value, context.conventions) ?? notANumber(name, position, String(value)).cellError;
}

function arithmetic(operator: string, left: Plain, right: Plain, context: EvaluationContext): Scalar {
  const name = NAMES[operator];
  const a = numberOperand(left, name, 1, context);
  if (a instanceof CellError) return a;
  const b = numberOperand(right, name, 2, context);
  if (b instanceof CellError) return b;
  if (operator === '+') return finite(clean(a + b, a, b));
  if (operator === '-') return finite(clean(a - b, a, b));
  if (operator === '*') return finite(a * b);
  if (operator === '^') return power(a, b);
  return b === 0 ? new CellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : finite(a / b);
}

/** A difference that is nothing but rounding is 0, as spreadsheets have it: 0.3-0.2-0.1. */
function clean(result: number, a: number, b: number): number {
  return Math.abs(result) < 4e-16 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : result;
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value + 0 : new CellError('#NUM!', 'The result is too large or no number.');
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0)
    return new CellError('#DIV/0!', 'Function POW parameter 2 cannot be negative where parameter 1 is zero.');
  return finite(base ** exponent);
}

export function applySign(sign: '+' | '-', value: Scalar, context: EvaluationContext): Scalar {
  if (value instanceof CellError || sign === '+') return value;
  const number = numberOperand(value, 'UMINUS', 1, context);
  return number instanceof CellError ? number : 0 - number;
}

export function applyPercent(value: Scalar, context: EvaluationContext): Scalar {
  if (value instanceof CellError) return value;
  const number = numberOperand(value, 'UNARY_PERCENT', 1, context);
  return number instanceof CellError ? number : number / 100;
}
