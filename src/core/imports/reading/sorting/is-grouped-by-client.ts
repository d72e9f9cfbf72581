/** Reports that name a client once, above or beside the first of its lines. */
import { isBlank } from '../../../reading/quote-cell';
import type { ImportTable, TableReading } from '../../types';
import { sumsAbove } from './sum-finder';

/**
 * Whether the client stands only where its lines begin, and a sum that names it closes them.
 *
 * @param table the lines of the file
 * @param reading where the fields stand
 * @param keys words for sums, as headers are compared
 * @returns false where clients stand on all lines, or in no column; never throws
 * @example isGroupedByClient([['Client', 'Hours'], ['Acme', '1'], ['', '2'], ['Acme Total', '3']], { columns: { client: 0 }, headerRowIndex: 0 }, new Set(['total'])) // => true
 */
export function isGroupedByClient(
  table: ImportTable,
  reading: TableReading,
  keys: ReadonlySet<string>,
): boolean {
  const { headerRowIndex, columns } = reading;
  const { client } = columns;
  if (client === undefined) return false;
  for (let row = headerRowIndex + 3; row < table.length; row++)
    if (isBlank(table[row - 1][client]) && sumsAbove(table, row, client, keys)) return true;
  return false;
}
