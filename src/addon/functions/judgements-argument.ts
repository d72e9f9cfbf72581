/** Ranks and tables of comparisons as they were passed. */
import { parseCellNumber } from '../../core/parse-criterion';
import { isBlank, quoteCell } from '../../core/read-value';
import { completePairs } from '../../core/weigh-by-pairs';
import { formatNumber } from '../format-number';
import type { Caller } from './caller';
import type { Grid } from './grid';

/**
 * Reads ranks: 1 is the most important.
 *
 * @param cells one rank above 0 per criterion; null where blank
 * @param positionOf row and column of a cell as it was passed, from 1
 * @param caller language and decimal mark of the spreadsheet
 * @returns one rank per cell, null where blank
 * @throws Error with a sentence that says which cell holds what is no rank
 * @example parseRanks([1, '', 2], (index) => [index + 1, 1], callingSpreadsheet()) // => [1, null, 2]
 */
export function parseRanks(
  cells: Grid[number],
  positionOf: (index: number) => [number, number],
  caller: Caller,
): (number | null)[] {
  return cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    const rank = parseCellNumber(cell, caller.decimalMark);
    if (rank !== null && rank > 0) return rank;
    throw new Error(caller.texts.functionErrors.badRank(...positionOf(index), quoteCell(cell)));
  });
}

/**
 * Reads a table of comparisons.
 *
 * @param grid square; cell (i, j) says how many times more important criterion i is than j; a blank takes the
 *   reciprocal of its opposite
 * @param caller language and decimal mark of the spreadsheet
 * @returns the full table
 * @throws Error with a sentence: not square, a cell that is no number above 0, or opposites that do not fit
 * @example parsePairs([[1, 2], ['', 1]], callingSpreadsheet()) // => [[1, 2], [0.5, 1]]
 */
export function parsePairs(grid: Grid, caller: Caller): number[][] {
  const errors = caller.texts.functionErrors;
  if (grid.length !== grid[0].length) throw new Error(errors.notSquare(grid.length, grid[0].length));
  const table = grid.map((row) =>
    row.map((cell) => (isBlank(cell) ? null : (parseCellNumber(cell, caller.decimalMark) ?? NaN))),
  );
  const pairs = completePairs(table);
  if (Array.isArray(pairs)) return pairs;
  const { row, column } = pairs;
  const held = quoteCell(grid[row - 1][column - 1]);
  if (pairs.kind === 'notPositive') throw new Error(errors.notPositive(row, column, held));
  throw new Error(errors.notReciprocal(row, column, held, formatNumber(pairs.needed, caller.decimalMark)));
}
