/** Arithmetic, rounding, sums. Rounding works on the decimal number a user sees: 1.005 to two places is 1.01. */
import { CellError } from '../../workbook/types';
import { mixed, ranges, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { power } from '../evaluation/operators';
import { FormulaFailure, type Scalar } from '../evaluation/values';
import { extreme, mean, numbersOf, product, sum, variance } from './numbers-of';

/** Shifts the decimal point through the number's decimal spelling, where multiplying would add an error. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function roundTo(value: number, places: number, round: (size: number) => number = Math.round): number {
  if (value === 0 || !Number.isFinite(value) || places > 300) return value;
  if (places < -300) return 0;
  const clean = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(round(shift(clean, places)), -places);
  return (value < 0 ? -rounded : rounded) + 0;
}

function rounding(round: (size: number) => number) {
  return scalars(1, 2, (args) => roundTo(args.number(0), args.integer(1, 0), round));
}

/** CEILING, FLOOR and their like: whole steps of a size. */
function steps(round: (count: number) => number) {
  return scalars(1, 2, (args) => {
    const value = args.number(0);
    const step = args.number(1, 1);
    if (step === 0) return 0;
    if (value > 0 && step < 0)
      args.fail('#NUM!', `Function ${args.functionName} parameter 2 must be positive.`);
    const count = Number((value / step).toPrecision(15));
    return Number((round(count) * step).toPrecision(15));
  });
}

function unary(compute: (value: number) => number) {
  return scalars(1, 1, (args) => compute(args.number(0)));
}

function inDomain(isValid: (value: number) => boolean, compute: (value: number) => number) {
  return scalars(1, 1, (args) => {
    const value = args.number(0);
    return isValid(value) ? compute(value) : args.refuse('#NUM!', 0, value, 'It is outside the valid range.');
  });
}

/** Texts count as 0, as in Sheets; errors are thrown on. */
function sumProduct(args: Arguments): number {
  const [first, ...others] = args.ranges();
  let total = 0;
  first.matrix.forEach((row, r) =>
    row.forEach((cell, c) => {
      let result = factor(cell);
      for (const { matrix } of others) {
        const value = matrix.length === first.matrix.length ? matrix[r][c] : undefined;
        if (value === undefined) args.fail('#VALUE!', 'Function SUMPRODUCT has mismatched range sizes.');
        result *= factor(value);
      }
      total += result;
    }),
  );
  return total;
}

function factor(cell: Scalar): number {
  if (cell instanceof CellError) throw new FormulaFailure(cell);
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'number' ? cell : 0;
}

/** SUBTOTAL: the function by number; hidden rows are not known here, so 101–111 do as 1–11. */
function subtotal(args: Arguments): number {
  const numbers = numbersOf(args, 1);
  const kinds: Record<number, () => number> = {
    1: () => mean(numbers, args),
    2: () => numbers.length,
    3: () => args.cells(1).filter((cell) => cell !== null).length,
    4: () => extreme(Math.max)(numbers),
    5: () => extreme(Math.min)(numbers),
    6: () => product(numbers),
    7: () => Math.sqrt(variance(numbers, args, 1)),
    8: () => Math.sqrt(variance(numbers, args, 0)),
    9: () => sum(numbers),
    10: () => variance(numbers, args, 1),
    11: () => variance(numbers, args, 0),
  };
  const kind = kinds[args.integer(0) % 100];
  if (!kind) args.fail('#VALUE!', 'Function SUBTOTAL parameter 1 is no known function number.');
  return kind();
}

export const mathFunctions: FunctionTable = {
  POWER: scalars(2, 2, (args) => {
    const result = power(args.number(0), args.number(1));
    return result instanceof CellError ? args.fail(result.code, result.message) : result;
  }),
  SUM: ranges(1, Infinity, (args) => sum(numbersOf(args))),
  PRODUCT: ranges(1, Infinity, (args) => {
    const numbers = numbersOf(args);
    return numbers.length === 0 ? 0 : product(numbers);
  }),
  SUMPRODUCT: { ...ranges(1, Infinity, sumProduct), wantsArrays: true },
  SUBTOTAL: mixed(2, Infinity, (index) => index > 0, subtotal),
  ABS: unary(Math.abs),
  SIGN: unary(Math.sign),
  INT: unary((value) => Math.floor(Number(value.toPrecision(15)))),
  EXP: unary(Math.exp),
  SQRT: inDomain((value) => value >= 0, Math.sqrt),
  LN: inDomain((value) => value > 0, Math.log),
  LOG10: inDomain((value) => value > 0, Math.log10),
  LOG: scalars(1, 2, (args) => {
    const [value, base] = [args.number(0), args.number(1, 10)];
    if (value <= 0 || base <= 0) args.fail('#NUM!', 'Function LOG parameters must be greater than 0.');
    if (base === 1) args.fail('#DIV/0!', 'Function LOG parameter 2 cannot be one.');
    return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
  }),
  PI: scalars(0, 0, () => Math.PI),
  MOD: scalars(2, 2, (args) => {
    const [dividend, divisor] = [args.number(0), args.number(1)];
    if (divisor === 0) args.fail('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    const rest = dividend - divisor * Math.floor(Number((dividend / divisor).toPrecision(15)));
    return Math.abs(rest) < Math.abs(dividend) * 1e-15 ? 0 : Number(rest.toPrecision(15));
  }),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding((size) => Math.ceil(Number(size.toPrecision(15)))),
  ROUNDDOWN: rounding((size) => Math.floor(Number(size.toPrecision(15)))),
  TRUNC: rounding((size) => Math.floor(Number(size.toPrecision(15)))),
  CEILING: steps(Math.ceil),
  FLOOR: steps(Math.floor),
  MROUND: steps((count) => Math.sign(count) * Math.round(Math.abs(count))),
  RAND: scalars(0, 0, () => Math.random()),
  RANDBETWEEN: scalars(2, 2, (args) => {
    const low = Math.ceil(args.number(0));
    const high = Math.floor(args.number(1));
    if (high < low) args.fail('#NUM!', 'Function RANDBETWEEN parameter 2 must not be below parameter 1.');
    return low + Math.floor(Math.random() * (high - low + 1));
  }),
};
