/** Files without a column of clients, whose lines stand below the names of their clients. */
import { isBlank } from '../../../reading/quote-cell';
import type { ImportRun } from '../import-run';
import type { ImportTable } from '../../types';
import { ownGroupFinder } from './own-group-finder';

/**
 * Whether lines of a table name the clients of those below them.
 *
 * @param table the lines of the file
 * @param run how it is read
 * @returns true where one does, and no column has clients; never throws
 * @example hasClientGroups([['Date'], ['Acme']], { reading: { kind: 'time', headerRowIndex: 0, columns: { date: 0 } }, context: { clients: ['Acme'] } }) // => true
 */
export function hasClientGroups(table: ImportTable, run: ImportRun): boolean {
  const ownGroupOf = ownGroupFinder(table, run);
  const lines = run.reading.columns.client === undefined ? table.slice(run.reading.headerRowIndex + 1) : [];
  return lines.some(
    (cells) =>
      ownGroupOf(
        cells,
        cells.findIndex((cell) => !isBlank(cell)),
      ) !== '',
  );
}
