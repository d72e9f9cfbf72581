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
import { numbersOf } from './numbers-of';

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const value of numbers) total += value;
  return total;
}

export function mean(numbers: readonly number[], name: string, args: Arguments): number {
  if (numbers.length === 0)
    args.fail('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  return sum(numbers) / numbers.length;
}

function variance(args: Arguments, isSample: boolean, numbers = numbersOf(args)): number {
  const divisor = numbers.length - (isSample ? 1 : 0);
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
  return between(ascending(numbers), share * (numbers.length - 1));
}

/** As `percentile`, but neither end is ever reached. */
function percentileExclusive(args: Arguments, numbers: readonly number[], share: number): number {
  const place = share * (numbers.length + 1) - 1;
  if (place < 0 || place > numbers.length - 1)
    args.fail('#NUM!', `Function ${args.functionName} parameter 2 is out of range.`);
  return between(ascending(numbers), place);
}

function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
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

function rank(onTies: (first: number, count: number) => number): FunctionSpec {
  return mixed(2, 3, [1], (args) => {
    const value = args.number(0);
    const numbers = numbersOfRange(args, 1);
    const isAscending = args.boolean(2, false);
    const ties = numbers.filter((other) => other === value).length;
    if (ties === 0) args.fail('#N/A', `Did not find value '${value}' in ${args.functionName} evaluation.`);
    const ahead = numbers.filter((other) => (isAscending ? other < value : other > value)).length;
    return onTies(ahead + 1, ties);
  });
}

function mostFrequent(args: Arguments): number {
  const counts = new Map<number, number>();
  for (const value of numbersOf(args)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (!(most > 1)) args.fail('#N/A', 'No value occurs more than once.');
  return [...counts].find(([, count]) => count === most)![0];
}

/** AVERAGEA and its like: texts count as 0, booleans as 0 and 1. */
function allValues(args: Arguments): number[] {
  return args.ranges().flatMap((range) =>
    range.flat().flatMap((cell) => {
      if (cell instanceof CellError) args.fail(cell.code, cell.message);
      if (cell === null) return [];
      return typeof cell === 'string' ? [0] : [Number(cell)];
    }),
  );
}

function extreme(pick: (numbers: readonly number[]) => number, numbersOfArgs = numbersOf): FunctionSpec {
  return ranges(1, Infinity, (args) => {
    const numbers = numbersOfArgs(args);
    return numbers.length === 0 ? 0 : pick(numbers);
  });
}

const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => (b > a ? b : a));
const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => (b < a ? b : a));

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
  AVERAGEA: ranges(1, Infinity, (args) => mean(allValues(args), 'AVERAGEA', args)),
  'AVERAGE.WEIGHTED': mixed(2, 2, [0, 1], (args) => {
    const values = args.range(0).flat();
    const weights = args.range(1).flat();
    const total = sum(weights.map(Number));
    if (total === 0)
      args.fail('#DIV/0!', 'Evaluation of function AVERAGE.WEIGHTED caused a divide by zero error.');
    return sum(values.map((value, index) => Number(value) * Number(weights[index]))) / total;
  }),
  MAX: extreme(largest),
  MIN: extreme(smallest),
  MAXA: extreme(largest, allValues),
  MINA: extreme(smallest, allValues),
  MEDIAN: ranges(1, Infinity, (args) => percentile(args, numbersOf(args), 0.5)),
  MODE: ranges(1, Infinity, mostFrequent),
  'MODE.SNGL': ranges(1, Infinity, mostFrequent),
  LARGE: nth(true),
  SMALL: nth(false),
  RANK: rank((first) => first),
  'RANK.EQ': rank((first) => first),
  'RANK.AVG': rank((first, ties) => first + (ties - 1) / 2),
  PERCENTILE: mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.number(1))),
  'PERCENTILE.INC': mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.number(1))),
  'PERCENTILE.EXC': mixed(2, 2, [0], (args) =>
    percentileExclusive(args, numbersOfRange(args, 0), args.number(1)),
  ),
  QUARTILE: mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.integer(1) / 4)),
  'QUARTILE.INC': mixed(2, 2, [0], (args) => percentile(args, numbersOfRange(args, 0), args.integer(1) / 4)),
  'QUARTILE.EXC': mixed(2, 2, [0], (args) =>
    percentileExclusive(args, numbersOfRange(args, 0), args.integer(1) / 4),
  ),
  PERCENTRANK: mixed(2, 3, [0], (args) => {
    const numbers = ascending(numbersOfRange(args, 0));
    const value = args.number(1);
    needNumbers(args, numbers);
    if (value < numbers[0] || value > numbers[numbers.length - 1])
      args.fail('#N/A', 'The value is out of range.');
    const below = numbers.filter((other) => other < value).length;
    const exact = numbers[below] === value;
    const place = exact
      ? below
      : below - 1 + (value - numbers[below - 1]) / (numbers[below] - numbers[below - 1]);
    const scale = 10 ** args.integer(2, 3);
    return Math.floor((place / Math.max(1, numbers.length - 1)) * scale + 1e-9) / scale;
  }),
  STDEV: ranges(1, Infinity, (args) => Math.sqrt(variance(args, true))),
  'STDEV.S': ranges(1, Infinity, (args) => Math.sqrt(variance(args, true))),
  STDEVP: ranges(1, Infinity, (args) => Math.sqrt(variance(args, false))),
  'STDEV.P': ranges(1, Infinity, (args) => Math.sqrt(variance(args, false))),
  VAR: ranges(1, Infinity, (args) => variance(args, true)),
  'VAR.S': ranges(1, Infinity, (args) => variance(args, true)),
  VARP: ranges(1, Infinity, (args) => variance(args, false)),
  'VAR.P': ranges(1, Infinity, (args) => variance(args, false)),
};
