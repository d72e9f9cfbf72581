/** The argument `amounts` → amounts, and answers cell by cell. */
import { readerOf, type CellReader } from '../../core/reading/parse-clients';
import { quoteCell } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { lazyConventions, type Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { requireArgument, toGrid, type Argument } from './grid';
import { Refusal } from './refusal';

const AMOUNT = { kind: 'fact', worst: 0, best: 'max' } as const;

/** One cell of amounts: the amount (null is blank), or the sentence on what stands in the way. */
export type AmountCell = { readonly amount: number | null } | { readonly problem: string };

/**
 * Reads amounts.
 *
 * @param argument a column, a row or a block of amounts ≥ 0; blank is left out
 * @param caller language and decimal mark of the spreadsheet
 * @returns the cells, row by row
 * @throws Refusal where nothing was passed
 * @example parseAmounts([[5], ['']]) // => [[{ "amount": 5 }], [{ "amount": null }]]
 */
export function parseAmounts(argument: Argument, caller = callingSpreadsheet()): AmountCell[][] {
  requireArgument(argument, 'amounts', caller);
  const grid = toGrid(argument);
  const read = readerOf(AMOUNT, grid.flat(), lazyConventions(caller));
  return grid.map((row, rowIndex) =>
    row.map((cell, columnIndex) =>
      parseAmount(cell, read, { row: rowIndex + 1, column: columnIndex + 1 }, caller),
    ),
  );
}

/**
 * Answers cell by cell, in the shape of the question.
 *
 * @param cells parsed amounts
 * @param answer gives one answer per amount, from all amounts in order; null is a blank
 * @returns one value for one cell, else rows of cells, in which a bad cell holds its sentence
 * @throws Refusal with the sentence of a bad cell, where only one row was passed
 * @example answerAmounts([[{ amount: 2 }], [{ amount: null }]], (amounts) => amounts) // => [[2], [""]]
 */
export function answerAmounts(
  cells: readonly (readonly AmountCell[])[],
  answer: (amounts: readonly (number | null)[]) => readonly (Answer | null)[],
): Answer | Answer[][] {
  if (cells.length === 1) amountsOrThrow(cells);
  const answers = answer(cells.flat().map((cell) => ('amount' in cell ? cell.amount : null)));
  const width = cells[0].length;
  const rows = cells.map((row, rowIndex) =>
    row.map((cell, column) =>
      'problem' in cell ? cell.problem : (answers[rowIndex * width + column] ?? ''),
    ),
  );
  return cells.length === 1 && width === 1 ? rows[0][0] : rows;
}

/**
 * All amounts, where a single bad cell makes the answer impossible.
 *
 * @param cells parsed amounts
 * @returns the amounts, row by row; null is blank
 * @throws Refusal with the sentence of the first bad cell
 * @example amountsOrThrow([[{ amount: 2 }, { amount: null }]]) // => [2, null]
 */
export function amountsOrThrow(cells: readonly (readonly AmountCell[])[]): (number | null)[] {
  return cells.flat().map((cell) => {
    if ('problem' in cell) throw new Refusal(cell.problem);
    return cell.amount;
  });
}

/** Where a cell stands in the argument, from 1. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function parseAmount(
  cell: CellValue,
  read: CellReader,
  { row, column }: CellPlace,
  caller: Caller,
): AmountCell {
  const amount = typeof cell === 'boolean' ? null : read(cell);
  if (typeof amount === 'number' && isNaN(amount)) return { amount: null };
  if (typeof amount === 'number' && amount >= 0) return { amount };
  const { notANumber, negativeAmount } = caller.texts.functionErrors;
  const held = quoteCell(cell, caller);
  const isNegative = typeof amount === 'number';
  return {
    problem: isNegative ? negativeAmount(row, column, held) : notANumber('amounts', row, column, held),
  };
}
