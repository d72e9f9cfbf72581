/** Clients that stand alone above their lines, in files that nobody knows. */
import { nameKey } from '../../../name-key';
import { once } from '../../../once';
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import type { ImportRun } from '../import-run';
import { textOf } from '../lines';
import type { ImportTable } from '../../types';
import { isAlone } from './is-alone';

/** '' for a line that names nobody for those below it. */
export type OwnGroupFinder = (cells: readonly CellValue[], first: number) => string;

/**
 * Prepares to tell who stands alone on a line above records that name nobody: in the column of clients, or, where there is none, one of her clients.
 *
 * @param table the lines of the file
 * @param run how it is read
 * @returns a function of the cells of a line and of the position of the first that holds anything; never throws
 * @example ownGroupFinder([], { reading: { kind: 'time', headerRowIndex: 0, columns: { date: 0 } }, context: { clients: ['Acme'] } })(['ACME', ''], 0) // => "ACME"
 */
export function ownGroupFinder(table: ImportTable, run: ImportRun): OwnGroupFinder {
  const { reading, context } = run;
  const { columns, headerRowIndex, kind } = reading;
  const { client, date } = columns;
  const names = once(() => new Set(context.clients.map(nameKey)));
  const isOpen = once(() =>
    table
      .slice(headerRowIndex + 1)
      .every((cells) => isBlank(cells[date ?? -1]) || isBlank(cells[client ?? -1])),
  );
  return (cells, first) => {
    if (kind === 'tasks' || date === undefined || !isAlone(cells, first)) return '';
    const name = textOf(cells[first]);
    const isNamed = client === undefined ? names().has(nameKey(name)) : first === client && isOpen();
    return isNamed ? name : '';
  };
}
