/** Counting, averages, extremes, ranks and spread. */
import { CellError } from '../../workbook/types';
import { mixed, ranges, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { asNumber, type Scalar } from '../evaluation/values';
import { distinctKey } from './arrays';
import { extreme, mean, numbersIn, numbersOf, variance } from './numbers-of';

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The value at a share of the way through the sorted numbers, neighbours mixed; both ends included. */
function percentile(args: Arguments, numbers: readonly number[], share: number): number {
  if (numbers.length === 0) args.fail('#NUM!', `Function ${args.functionName} needs at least one number.`);
  if (share < 0 || share > 1) args.refuse('#NUM!', 1, share, 'Valid values are between 0 and 1 inclusive.');
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
}

function nth(fromTop: boolean) {
  return mixed(2, 2, [0], (args) => {
    const numbers = ascending(numbersIn(args.range(0)));
    const place = args.integer(1);
    if (place < 1 || place > numbers.length) args.refuse('#NUM!', 1, place, 'It is out of range.');
    return fromTop ? numbers[numbers.length - place] : numbers[place - 1];
  });
}

const RANK = mixed(2, 3, [1], (args) => {
  const value = args.number(0);
  const numbers = numbersIn(args.range(1));
  const isAscending = args.boolean(2, false);
  if (!numbers.includes(value)) args.fail('#N/A', `Did not find value '${value}' in RANK evaluation.`);
  return 1 + numbers.filter((other) => (isAscending ? other < value : other > value)).length;
});

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
    for (const cell of args.range(index).flat()) if (countsAsNumber(cell, isWritten, args)) found++;
  });
  return found;
}

const ofNumbers = (compute: (numbers: readonly number[], args: Arguments) => number) =>
  ranges(1, Infinity, (args) => compute(numbersOf(args), args));

const ofCells = (compute: (cells: readonly Scalar[]) => number) =>
  ranges(1, Infinity, (args) => compute(args.cells()));

const isFull = (cell: Scalar): boolean => cell !== null;

export const statisticalFunctions: FunctionTable = {
  COUNT: ranges(1, Infinity, count),
  COUNTA: ofCells((cells) => cells.filter(isFull).length),
  COUNTBLANK: ofCells((cells) => cells.filter((cell) => cell === null || cell === '').length),
  COUNTUNIQUE: ofCells((cells) => new Set(cells.filter(isFull).map(distinctKey)).size),
  AVERAGE: ofNumbers(mean),
  MAX: ofNumbers(extreme(Math.max)),
  MIN: ofNumbers(extreme(Math.min)),
  MEDIAN: ofNumbers((numbers, args) => percentile(args, numbers, 0.5)),
  LARGE: nth(true),
  SMALL: nth(false),
  RANK,
  'RANK.EQ': RANK,
  PERCENTILE: mixed(2, 2, [0], (args) => percentile(args, numbersIn(args.range(0)), args.number(1))),
  QUARTILE: mixed(2, 2, [0], (args) => percentile(args, numbersIn(args.range(0)), args.integer(1) / 4)),
  STDEV: ofNumbers((numbers, args) => Math.sqrt(variance(numbers, args, 1))),
};
