/** Arguments of custom functions as cells. A single cell arrives as a value, a range as rows of cells. */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { quoteTab } from '../a1';
import { callingSpreadsheet } from './caller';
import { Refusal } from './refusal';

/** Rows of equal width, at least one cell. */
export type Grid = readonly (readonly CellValue[])[];

/** What a formula passes: a value, a range, or nothing. */
export type Argument = CellValue | Grid | readonly CellValue[];

/**
 * Whether an argument was left out: `=F(A1)`, `=F(A1;)` and a blank cell alike.
 *
 * @param argument what the formula passed
 * @returns true for undefined, null and ''; never throws
 * @example isLeftOut('') // => true
 * @example isLeftOut(0) // => false
 */
export function isLeftOut(argument: Argument): argument is '' | null | undefined {
  return argument === undefined || argument === null || argument === '';
}

/** What each argument usually is, to say it where it is missing. */
const examplesIn = ({ tabs }: Pick<Texts, 'tabs'>) => ({
  ratings: 'D2:K',
  names: 'D1:K1',
  amounts: 'N2:N',
  judgements: 'B2:B9',
  matrix: 'B2:E5',
  due: 'D2:D',
  paid: 'E2:E',
  today: 'B1',
  entryNames: `${quoteTab(tabs.invoices)}!B2:B`,
  hourNames: `${quoteTab(tabs.time)}!B2:B`,
  hours: `${quoteTab(tabs.time)}!C2:C`,
});

/**
 * Asks for an argument without which there is nothing to answer. A blank cell is passed all the same, and answered with a blank.
 *
 * @param argument what the formula passed
 * @param name of the argument, as the sheet shows it
 * @param caller whose language the sentence is in
 * @throws Refusal that names the argument and what it may be
 * @example requireArgument('', 'ratings') === undefined // => true
 */
export function requireArgument(
  argument: Argument,
  name: keyof ReturnType<typeof examplesIn>,
  caller = callingSpreadsheet(),
): void {
  if (argument !== undefined) return;
  const { texts } = caller;
  throw new Refusal(texts.functionErrors.missing(name, examplesIn(texts)[name]));
}

/**
 * The cells of an argument.
 *
 * @param argument a value, a row of values, or rows of values
 * @returns its rows, all of one width; a value is one row of one cell; never throws
 * @example toGrid(5) // => [[5]]
 * @example toGrid([[1], [2]]) // => [[1], [2]]
 */
export function toGrid(argument: Argument): Grid {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows = (Array.isArray(argument[0]) ? argument : [argument]) as readonly unknown[];
  const lines = rows.map((row) => (Array.isArray(row) ? row : [row]) as readonly unknown[]);
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return lines.map((line) => {
    const cells = line.map(cellOf);
    while (cells.length < width) cells.push('');
    return cells;
  });
}

/** Sheets passes cells only; what another script passes shows as an error that a cell may hold. */
function cellOf(value: unknown): CellValue {
  const isCell = value instanceof Date || !['object', 'function', 'symbol', 'bigint'].includes(typeof value);
  if (value === null || value === undefined) return '';
  return isCell ? (value as CellValue) : '#VALUE!';
}

/**
 * Cuts blank rows off the end: an open range such as D2:P reaches to the end of the sheet.
 *
 * @param grid rows of cells
 * @returns the rows up to the last one that holds something; never throws
 * @example trimRows([[1], [''], [2], [''], ['']]) // => [[1], [""], [2]]
 */
export function trimRows(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && grid[end - 1].every(isBlank)) end--;
  return grid.slice(0, end);
}

/**
 * Turns rows into columns.
 *
 * @param grid rows of equal width
 * @returns the columns as rows; never throws
 * @example transpose([[1, 2, 3]]) // => [[1], [2], [3]]
 */
export function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]));
}
