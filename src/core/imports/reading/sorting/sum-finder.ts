/** Which lines are sums, by what they are called. */
import { isBlank } from '../../../reading/quote-cell';
import { columnKey } from '../../columns/column-key';
import { textOf } from '../lines';
import type { ImportTable } from '../../types';
import { beginsWithTotal, isTotalText } from './is-total-text';

/** Whether the cell of a row says that the row is a sum. */
export type SumFinder = (row: number, column: number) => boolean;

/**
 * Prepares to tell sums from records. Nobody is called just "Total".
 *
 * @param table the lines of the file
 * @param keys words for sums, as headers are compared
 * @param dateColumn position of the days, if there is one
 * @returns a function of the positions of a row and of a column; never throws
 * @example sumFinder([['Acme'], ['Acme Total']], new Set(['total']))(1, 0) // => true
 */
export function sumFinder(table: ImportTable, keys: ReadonlySet<string>, dateColumn?: number): SumFinder {
  return (row, column) => {
    const text = table[row][column];
    if (typeof text !== 'string') return false;
    // "Summe Acme": nobody's name stands where days do.
    const isSaid = column === dateColumn && beginsWithTotal(text, keys);
    return isSaid || isTotalText(text, keys) || sumsAbove(table, row, column, keys);
  };
}

/**
 * Whether a cell sums what stands above it: "Acme Total" below Acme.
 *
 * @param table the lines of the file
 * @param row position of the row
 * @param column position of the column
 * @param keys words for sums, as headers are compared
 * @returns false where another name stands above, or none; never throws
 * @example sumsAbove([['Acme'], [''], ['Acme Total']], 2, 0, new Set(['total'])) // => true
 */
export function sumsAbove(
  table: ImportTable,
  row: number,
  column: number,
  keys: ReadonlySet<string>,
): boolean {
  const [, name, last] = /^(.*\S)\s+(\S+)$/.exec(textOf(table[row][column])) ?? [];
  if (name === undefined || !keys.has(columnKey(last))) return false;
  let above = row - 1;
  while (above > 0 && isBlank(table[above][column])) above--;
  return above >= 0 && columnKey(table[above][column]) === columnKey(name);
}
