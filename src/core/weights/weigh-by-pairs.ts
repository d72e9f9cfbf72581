/** Weights from comparing pairs: the analytic hierarchy process (AHP). */

/** Consistency of random tables with 1, 2, 3 … 15 criteria. Source: Saaty 1980. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** The largest table whose consistency is known. */
export const MOST_PAIRED_CRITERIA = RANDOM_INDEX.length;

/** Nobody means that one criterion is a million times more important than another; Saaty's scale ends at 9. */
const LARGEST_COMPARISON = 1000;

/** How far the product of two opposite comparisons may be from 1: 0.33 is a fair way to type a third. */
const RECIPROCAL_TOLERANCE = 0.05;

/** Why a table of comparisons cannot be used; row and column count from 1. */
export type PairsProblem =
  /** Not above 0, or beyond what can be meant. */
  | { readonly kind: 'notPositive'; readonly row: number; readonly column: number }
  | {
      readonly kind: 'notReciprocal';
      readonly row: number;
      readonly column: number;
      readonly needed: number;
    };

export interface PairWeights {
  /** In the order of the rows, summing to 1. */
  readonly weights: readonly number[];
  /** Above 0.1 the comparisons contradict each other; null beyond 15 criteria. */
  readonly consistencyRatio: number | null;
  /** The comparison that fits the others least (rows from 1), and what the others make of it; null if all fit. */
  readonly worstPair: { readonly row: number; readonly column: number; readonly fitting: number } | null;
}

/**
 * Completes a square table of comparisons: a blank takes the reciprocal of its opposite, the diagonal is 1.
 *
 * @param table cell (i, j) says how many times more important criterion i is than j, from 1/1000 to 1000; null is blank
 * @returns the full table, or the first cell that cannot be used; never throws
 * @example completePairs([[null, 4], [null, null]]) // => [[1, 4], [0.25, 1]]
 * @example completePairs([[1, 4], [4, 1]]) // => { "kind": "notReciprocal", "row": 2, "column": 1, "needed": 0.25 }
 */
export function completePairs(table: readonly (readonly (number | null)[])[]): number[][] | PairsProblem {
  const full = table.map((row, i) => row.map((cell, j) => cell ?? (i === j ? 1 : 1 / (table[j][i] ?? NaN))));
  for (let i = 0; i < full.length; i++) {
    for (let j = 0; j < full.length; j++) {
      if (full[i][j] >= 1 / LARGEST_COMPARISON && full[i][j] <= LARGEST_COMPARISON) continue;
      const isOpposite = table[i][j] === null && table[j][i] !== null;
      const [row, column] = isOpposite ? [j, i] : [i, j];
      return { kind: 'notPositive', row: row + 1, column: column + 1 };
    }
  }
  for (let i = 0; i < full.length; i++) {
    for (let j = 0; j <= i; j++) {
      if (Math.abs(full[i][j] * full[j][i] - 1) > RECIPROCAL_TOLERANCE) {
        return { kind: 'notReciprocal', row: i + 1, column: j + 1, needed: i === j ? 1 : 1 / full[j][i] };
      }
    }
  }
  return full;
}

/**
 * Weighs criteria by the principal eigenvector of their comparisons. Source: Saaty 2008, IJSSCI 1(1).
 *
 * @param pairs full square table, all cells above 0
 * @returns weights, consistency ratio (λmax − n) / (n − 1) / random index, and the pair to reconsider; never throws
 * @example weighByPairs([[1, 3], [1 / 3, 1]]).consistencyRatio // => 0
 */
export function weighByPairs(pairs: readonly (readonly number[])[]): PairWeights {
  const { weights, eigenvalue } = principalEigenvector(pairs);
  return {
    weights,
    consistencyRatio: consistencyOf(eigenvalue, pairs.length),
    worstPair: findWorstPair(pairs, weights),
  };
}

/** Power iteration; a positive matrix has one largest eigenvalue, so it converges. */
function principalEigenvector(pairs: readonly (readonly number[])[]): {
  weights: number[];
  eigenvalue: number;
} {
  let weights = pairs.map(() => 1 / pairs.length);
  let eigenvalue = 0;
  for (let round = 0; round < 10000; round++) {
    const product = pairs.map((row) => row.reduce((sum, cell, j) => sum + cell * weights[j], 0));
    eigenvalue = product.reduce((sum, cell) => sum + cell, 0);
    const next = product.map((cell) => cell / eigenvalue);
    const moved = Math.max(...next.map((weight, i) => Math.abs(weight - weights[i])));
    weights = next;
    if (moved < 1e-15) break;
  }
  return { weights, eigenvalue };
}

function consistencyOf(eigenvalue: number, size: number): number | null {
  if (size <= 2) return 0;
  if (size > MOST_PAIRED_CRITERIA) return null;
  return Math.max(0, (eigenvalue - size) / (size - 1) / RANDOM_INDEX[size - 1]);
}

function findWorstPair(
  pairs: readonly (readonly number[])[],
  weights: readonly number[],
): PairWeights['worstPair'] {
  let worst: PairWeights['worstPair'] = null;
  let largest = 1e-9;
  for (let i = 0; i < pairs.length; i++) {
    for (let j = i + 1; j < pairs.length; j++) {
      const fitting = weights[i] / weights[j];
      const distance = Math.abs(Math.log(pairs[i][j] / fitting));
      if (distance > largest) {
        largest = distance;
        worst = { row: i + 1, column: j + 1, fitting };
      }
    }
  }
  return worst;
}
