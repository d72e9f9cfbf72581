/** Sums of the rows above a row, so that a row of sums can be told from a client. */
import type { CellSense } from '../reading/cell-sense';

type Row = readonly CellSense[];

interface ColumnSum {
  readonly sum: number;
  /** How many numbers other than 0 it sums. */
  readonly count: number;
  readonly most: number;
  /** Only small whole numbers: ratings, whose sums say nothing. */
  readonly isSmall: boolean;
}

/** Sums per column, of some rows. */
export interface ColumnSums {
  /** The sums with one more row. */
  with(row: Row): ColumnSums;
  /** In how many columns the row holds the sum of at least `leastRows` rows, 2 if left out. */
  matches(row: Row, leastRows?: number): number;
  /** Whether the row holds the sums in at least two columns, or in all where it has a number; of one row, too. */
  areSums(row: Row): boolean;
  /** The same of averages, which may have been rounded. */
  areAverages(row: Row): boolean;
  /** Whether no number of the row is below the largest above it, and there is one. */
  isAboveAll(row: Row): boolean;
}

const LARGEST_SMALL = 5;
/** Averages are shown with two figures or more. */
const ROUNDED_AVERAGE = 0.05;
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
  return rows.reduce<ColumnSums>((sums, row) => sums.with(row), sumsFrom([]));
}

/**
 * Whether the numbers of a row equal the sums above it, in at least two columns.
 *
 * @param row what the cells look like
 * @param sums of the rows above
 * @param isNamed whether the row has a name, like a client: then it takes three rows to sum
 * @returns true for a row of sums; never throws
 * @example isSumOfRows([], sumsOf([]), false) // => false
 */
export function isSumOfRows(row: Row, sums: ColumnSums, isNamed: boolean): boolean {
  return sums.matches(row, isNamed ? 3 : 2) >= COLUMNS_THAT_PROVE;
}

/**
 * The number of a cell that can be summed.
 *
 * @param sense what the cell looks like
 * @returns the number, NaN for a date, a percentage and whatever has none; never throws
 * @example numberIn({ kind: 'money', value: 38, text: '38 €' }) // => 38
 */
export function numberIn(sense: CellSense | undefined): number {
  const { kind, value } = sense ?? { kind: 'blank', value: NaN };
  return kind === 'number' || kind === 'money' || kind === 'measured' ? value : NaN;
}

function sumsFrom(columns: readonly ColumnSum[]): ColumnSums {
  const compared = (row: Row): [number, ColumnSum][] =>
    row.flatMap((sense, column): [number, ColumnSum][] => {
      const value = numberIn(sense);
      return isNaN(value) || columns[column] === undefined ? [] : [[value, columns[column]]];
    });
  const prove = (row: Row, test: (value: number, column: ColumnSum) => boolean): boolean => {
    const pairs = compared(row);
    const proofs = pairs.filter(([value, column]) => test(value, column)).length;
    return proofs >= COLUMNS_THAT_PROVE || (proofs > 0 && proofs === pairs.length);
  };
  return {
    areSums: (row) => prove(row, equals),
    areAverages: (row) => prove(row, isAverageOf),
    with: (row) => sumsFrom(withRow(columns, row)),
    matches: (row, leastRows = 2) =>
      compared(row).filter(([value, column]) => column.count >= leastRows && equals(value, column)).length,
    isAboveAll: (row) => {
      const pairs = compared(row);
      return pairs.length > 0 && pairs.every(([value, { most }]) => value >= most);
    },
  };
}

function withRow(columns: readonly ColumnSum[], row: Row): ColumnSum[] {
  const width = Math.max(columns.length, row.length);
  return Array.from({ length: width }, (_, column) => {
    const before = columns[column] ?? { sum: 0, count: 0, most: -Infinity, isSmall: true };
    const value = numberIn(row[column]);
    if (isNaN(value) || value === 0) return before;
    return {
      sum: before.sum + value,
      count: before.count + 1,
      most: Math.max(before.most, value),
      isSmall: before.isSmall && Number.isInteger(value) && value <= LARGEST_SMALL,
    };
  });
}

/** Each number that is summed may have been rounded to two decimals. */
function equals(value: number, { sum, count, isSmall }: ColumnSum): boolean {
  return !isSmall && Math.abs(value - sum) <= 0.005 * (count + 1) + Math.abs(sum) * 1e-9;
}

/** Of the numbers other than 0, as they are counted here. */
function isAverageOf(value: number, { sum, count }: ColumnSum): boolean {
  return count > 0 && Math.abs(value - sum / count) <= ROUNDED_AVERAGE * Math.max(1, Math.abs(value));
}
