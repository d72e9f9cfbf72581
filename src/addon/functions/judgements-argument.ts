/** Ranks and tables of comparisons as they were passed. */
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { isBlank, quoteCell, typedAs } from '../../core/reading/quote-cell';
import { completePairs } from '../../core/weights/weigh-by-pairs';
import { formatNumber } from '../../i18n/format-number';
import { callingSpreadsheet, type Caller } from './caller';
import { trimRows, type Grid } from './grid';
import { Refusal } from './refusal';

/**
 * Reads ranks: 1 is the most important.
 *
 * @param cells one rank from 1 on per criterion; null where blank
 * @param positionOf row and column of a cell as it was passed, from 1
 * @param caller language and decimal mark of the spreadsheet
 * @returns one rank per cell, null where blank
 * @throws Refusal with a sentence that says which cell holds what is no rank
 * @example parseRanks([1, '', 2], (index) => [index + 1, 1]) // => [1, null, 2]
 */
export function parseRanks(
  cells: Grid[number],
  positionOf: (index: number) => [number, number],
  caller = callingSpreadsheet(),
): (number | null)[] {
  return cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    const rank = parseCellNumber(cell, caller.decimalMark);
    const isPercent = typeof cell === 'string' && cell.includes('%');
    if (rank !== null && rank >= 1 && !isPercent) return rank;
    throw new Refusal(caller.texts.functionErrors.badRank(...positionOf(index), quoteCell(cell, caller)));
  });
}

/**
 * Reads a table of comparisons.
 *
 * @param grid square, perhaps with blank rows below; cell (i, j) says how many times more important criterion i is than j; a blank takes the
 *   reciprocal of its opposite
 * @param caller language and decimal mark of the spreadsheet
 * @returns the full table
 * @throws Refusal with a sentence: not square, a cell that is no number above 0, or opposites that do not fit
 * @example parsePairs([[1, 2], ['', 1], ['', '']]) // => [[1, 2], [0.5, 1]]
 */
export function parsePairs(grid: Grid, caller = callingSpreadsheet()): number[][] {
  const errors = caller.texts.functionErrors;
  const square = cutToSquare(grid);
  if (square.length !== grid[0].length) throw new Refusal(errors.notSquare(grid.length, grid[0].length));
  const table = square.map((row) =>
    row.map((cell) => (isBlank(cell) ? null : (comparisonIn(cell, caller) ?? NaN))),
  );
  const pairs = completePairs(table);
  if (Array.isArray(pairs)) return pairs;
  const { row, column } = pairs;
  const cell = grid[row - 1][column - 1];
  const typed = cell instanceof Date ? typedAs(cell, caller) : null;
  if (typed !== null) throw new Refusal(errors.dateForComparison(row, column, typed));
  const held = quoteCell(cell, caller);
  if (pairs.kind === 'notPositive') throw new Refusal(errors.notPositive(row, column, held));
  throw new Refusal(errors.notReciprocal(row, column, held, formatNumber(pairs.needed, caller.decimalMark)));
}

/** "1/3" is how Saaty writes a third. */
function comparisonIn(cell: Grid[number][number], { decimalMark }: Caller): number | null {
  const [, above, below] =
    (typeof cell === 'string' && /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(cell)) || [];
  return above === undefined ? parseCellNumber(cell, decimalMark) : Number(above) / Number(below);
}

/**
 * Cuts off what an open range has below a square table. Its last row may be blank too, as opposites need not be filled in.
 *
 * @param grid rows of cells
 * @returns as many rows as columns where only blank rows follow, else all rows; never throws
 * @example cutToSquare([[1, 2], ['', ''], ['', '']]) // => [[1, 2], ["", ""]]
 */
export function cutToSquare(grid: Grid): Grid {
  const width = grid[0].length;
  return trimRows(grid).length <= width ? grid.slice(0, width) : grid;
}
