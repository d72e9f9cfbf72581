/** Counting, averages, extremes, ranks and spread. */
import { CellError } from '../../workbook/types';
import {
  mixed,
  ranges,
  type Arguments,
  type FunctionSpec,
  type FunctionTable,
} from '../evaluation/function-call';
import { asNumber, type Scalar } from '../evaluation/values';
import { distinctKey } from './arrays';
import { numbersOf, sum } from './numbers-of';

export function mean(numbers: readonly number[], name: string, args: Arguments): number {
  if (numbers.length === 0)
    args.fail('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  return sum(numbers) / numbers.length;
}

function variance(args: Arguments): number {
  const numbers = numbersOf(args);
  const divisor = numbers.length - 1;
  if (divisor <= 0)
    args.fail('#DIV/0!', `Evaluation of function ${args.functionName} caused a divide by zero error.`);
  const centre = sum(numbers) / numbers.length;
  return sum(numbers.map((value) => (value - centre) ** 2)) / divisor;
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function needNumbers(args: Arguments, numbers: readonly number[]): void {
  if (numbers.length === 0) args.fail('#NUM!', `Function ${args.functionName} needs at least one number.`);
}

/** The value at a share of the way through the sorted numbers, neighbours mixed; both ends included. */
function percentile(args: Arguments, numbers: readonly number[], share: number): number {
  needNumbers(args, numbers);
  if (share < 0 || share > 1) {
    args.fail(
      '#NUM!',
      `Function ${args.functionName} parameter 2 value is ${share}. Valid values are between 0 and 1 inclusive.`,
    );
  }
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
}

function nth(fromTop: boolean): FunctionSpec {
  return mixed(2, 2, [0], (args) => {
    const numbers = ascending(numbersOfRange(args, 0));
    const place = args.integer(1);
    if (place < 1 || place > numbers.length) {
      args.fail('#NUM!', `Function ${args.functionName} parameter 2 value ${place} is out of range.`);
    }
    return fromTop ? numbers[numbers.length - place] : numbers[place - 1];
  });
}

function numbersOfRange(args: Arguments, index: number): number[] {
  return args
    .range(index)
    .flat()
    .filter((cell): cell is number => {
      if (cell instanceof CellError) args.fail(cell.code, cell.message);
      return typeof cell === 'number';
    });
}

const RANK = mixed(2, 3, [1], (args) => {
  const value = args.number(0);
  const numbers = numbersOfRange(args, 1);
  const isAscending = args.boolean(2, false);
  if (!numbers.includes(value)) args.fail('#N/A', `Did not find value '${value}' in RANK evaluation.`);
  return 1 + numbers.filter((other) => (isAscending ? other < value : other > value)).length;
});

function extreme(pick: (a: number, b: number) => number): FunctionSpec {
  return ranges(1, Infinity, (args) => {
    const numbers = numbersOf(args);
    return numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));
  });
}

/** A number, or a text written into the formula that means one. */
function countsAsNumber(cell: Scalar, isWritten: boolean, args: Arguments): boolean {
  if (typeof cell === 'number') return true;
  if (!isWritten || cell === null || cell instanceof CellError) return false;
  return asNumber(cell, args.context.conventions) !== null;
}

function count(args: Arguments): number {
  let found = 0;
  args.values.forEach((value, index) => {
    const isWritten = args.range(index) !== value;
    for (const cell of args.range(index).cells()) if (countsAsNumber(cell, isWritten, args)) found++;
  });
  return found;
}

function cellsOf(args: Arguments): Scalar[] {
  return args.ranges().flatMap((range) => range.flat());
}

export const statisticalFunctions: FunctionTable = {
  COUNT: ranges(1, Infinity, count),
  COUNTA: ranges(1, Infinity, (args) => cellsOf(args).filter((cell) => cell !== null).length),
  COUNTBLANK: ranges(
    1,
    Infinity,
    (args) => cellsOf(args).filter((cell) => cell === null || cell === '').length,
  ),
  COUNTUNIQUE: ranges(
    1,
    Infinity,
    (args) =>
      new Set(
        cellsOf(args)
          .filter((cell) => cell !== null)
          .map(distinctKey),
      ).size,
  ),
  AVERAGE: ranges(1, Infinity, (args) => mean(numbersOf(args), 'AVERAGE', args)),
  MAX: extreme(Math.max),
  MIN: extreme(Math.min),
  MEDIAN: ranges(1, Infinity, (args) => percentile(args, numbersOf(args), 0.5)),
  LARGE: nth(true),
  SMALL: nth(false),
  RANK,
  'RANK.EQ': RANK,
  PERCENTILE: mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.number(1))),
  QUARTILE: mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.integer(1) / 4)),
  STDEV: ranges(1, Infinity, (args) => Math.sqrt(variance(args))),
};
