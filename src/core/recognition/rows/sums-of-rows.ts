/** Sums of the rows above a row, so that a row of sums can be told from a client. */
import type { CellSense } from '../../reading/cell-sense';
import type { Row } from './seen-rows';

interface ColumnSum {
  sum: number;
  /** How many numbers other than 0 it sums. */
  count: number;
  least: number;
  most: number;
  /** Only small whole numbers: ratings, whose sums say nothing. */
  isSmall: boolean;
}

/** Sums per column, of some rows. */
export interface ColumnSums {
  /** Adds a row. */
  add(row: Row): void;
  /** In how many columns the row holds the sum of at least `leastRows` rows, 2 if left out. */
  matches(row: Row, leastRows?: number): number;
  /** Whether the row holds the sums in at least two columns, or in all where it has a number; of one row, too. */
  areSums(row: Row): boolean;
  /** The same of averages, which may have been rounded. */
  areAverages(row: Row): boolean;
  /** The same, where a whole number proves nothing unless it is the average itself: ratings are often near it. */
  areExactAverages(row: Row): boolean;
  /** Whether each number of the row is the largest or the smallest above it, and not only among ratings. */
  areExtremes(row: Row): boolean;
  /** Whether each number of the row could be how many rows there are above it, or how many of them have a number. */
  areCounts(row: Row): boolean;
  /** Whether each number of the row lies between the smallest and the largest above it, and there is one. */
  isBetween(row: Row): boolean;
  /** Whether no number of the row is below the largest above it, and there is one. */
  isAboveAll(row: Row): boolean;
  /** Whether the row holds about the sum of a column: cells of it may say "8-10", or be unreadable. */
  isNearSum(row: Row): boolean;
}

const LARGEST_SMALL = 5;
/** Averages are shown with two figures or more. */
const ROUNDED_AVERAGE = 0.05;
/** Of a sum. */
const MOST_ROUNDED = 0.02;
/** Of two rows the larger one may be near it. */
const ROWS_TO_BE_NEAR = 3;
const NEAR = 0.2;
/** A coincidence in one column is likely. */
const COLUMNS_THAT_PROVE = 2;

/**
 * Sums per column.
 *
 * @param rows what the cells look like
 * @returns the sums, to which rows can be added; never throws
 * @example sumsOf([]).matches([]) // => 0
 */
export function sumsOf(rows: readonly Row[]): ColumnSums {
  const sums = emptySums();
  for (const row of rows) sums.add(row);
  return sums;
}

/**
 * Whether the numbers of a row equal the sums above it, in at least two columns.
 *
 * @param row what the cells look like
 * @param sums of the rows above
 * @param isNamed whether the row has a name, like a client: then it takes three rows to sum, else one
 * @returns true for a row of sums; never throws
 * @example isSumOfRows([], sumsOf([]), false) // => false
 */
export function isSumOfRows(row: Row, sums: ColumnSums, isNamed: boolean): boolean {
  return sums.matches(row, isNamed ? 3 : 1) >= COLUMNS_THAT_PROVE;
}

/**
 * The number of a cell that can be summed.
 *
 * @param sense what the cell looks like
 * @returns the number, NaN for a date, a percentage and whatever has none; never throws
 * @example numberIn({ kind: 'money', value: 38, text: '38 €' }) // => 38
 */
export function numberIn(sense: CellSense | undefined): number {
  if (sense === undefined) return NaN;
  const { kind, value } = sense;
  return kind === 'number' || kind === 'money' || kind === 'measured' ? value : NaN;
}

/** Asked for each row of a list, mostly in vain: so it makes nothing on the way. */
function emptySums(): ColumnSums {
  const columns: ColumnSum[] = [];
  let rows = 0;
  const count = (row: Row, holds: (value: number, column: ColumnSum) => boolean): number => {
    let held = 0;
    for (let index = 0; index < row.length && index < columns.length; index += 1) {
      const value = numberIn(row[index]);
      if (!isNaN(value) && holds(value, columns[index])) held += 1;
    }
    return held;
  };
  const prove = (row: Row, test: (value: number, column: ColumnSum) => boolean): boolean => {
    const proofs = count(row, test);
    const others = count(row, (value, column) => !test(value, column) && !isSmallSum(value, column));
    return proofs >= COLUMNS_THAT_PROVE || (proofs > 0 && others === 0);
  };
  const areAll = (row: Row, test: (value: number, column: ColumnSum) => boolean): boolean => {
    const all = count(row, isSummed);
    return all > 0 && all === count(row, test);
  };
  return {
    add: (row) => {
      rows += 1;
      for (let index = 0; index < row.length; index += 1) addTo(columns, index, numberIn(row[index]));
    },
    areSums: (row) => prove(row, equals),
    areAverages: (row) => prove(row, isAverageOf),
    areExactAverages: (row) => prove(row, isExactAverageOf),
    matches: (row, leastRows = 2) =>
      count(row, (value, column) => column.count >= leastRows && equals(value, column)),
    isAboveAll: (row) => areAll(row, isAtLeastMost),
    areExtremes: (row) =>
      areAll(row, (value, { least, most }) => value === least || value === most) &&
      count(row, (_, { isSmall }) => !isSmall) > 0,
    areCounts: (row) =>
      areAll(row, (value, column) => Number.isInteger(value) && value >= column.count && value <= 2 * rows),
    isBetween: (row) => areAll(row, (value, { least, most }) => value >= least && value <= most),
    isNearSum: (row) => count(row, isNear) > 0,
  };
}

/** A column that has a number and a sum. */
function isSummed(): boolean {
  return true;
}

function isAtLeastMost(value: number, { most }: ColumnSum): boolean {
  return value >= most;
}

function addTo(columns: ColumnSum[], index: number, value: number): void {
  const column = (columns[index] ??= { sum: 0, count: 0, least: Infinity, most: -Infinity, isSmall: true });
  if (isNaN(value) || value === 0) return;
  column.sum += value;
  column.count += 1;
  column.least = Math.min(column.least, value);
  column.most = Math.max(column.most, value);
  column.isSmall = column.isSmall && Number.isInteger(value) && value <= LARGEST_SMALL;
}

/** Each number that is summed may have been rounded to two decimals; of shares such as 0.021 that would be too much. */
function equals(value: number, { sum, count, isSmall }: ColumnSum): boolean {
  const rounded = Math.min(0.005 * (count + 1), MOST_ROUNDED * Math.abs(sum));
  return !isSmall && Math.abs(value - sum) <= rounded + Math.abs(sum) * 1e-9;
}

/** It proves nothing, and speaks against nothing. */
function isSmallSum(value: number, { sum, isSmall }: ColumnSum): boolean {
  return isSmall && value === sum;
}

function isNear(value: number, { sum, count, isSmall }: ColumnSum): boolean {
  return !isSmall && count >= ROWS_TO_BE_NEAR && Math.abs(value - sum) <= NEAR * sum;
}

/** Of the numbers other than 0, as they are counted here. */
function isAverageOf(value: number, { sum, count }: ColumnSum): boolean {
  return count > 0 && Math.abs(value - sum / count) <= ROUNDED_AVERAGE * Math.max(1, Math.abs(value));
}

function isExactAverageOf(value: number, column: ColumnSum): boolean {
  return isAverageOf(value, column) && (!Number.isInteger(value) || value * column.count === column.sum);
}
