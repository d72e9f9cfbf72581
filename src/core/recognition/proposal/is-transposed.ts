/** Whether each client seems to have a column, not a row: what are headers elsewhere stands one below the other. */
import { ROWS_SEARCHED } from '../find-header-row';
import type { HeaderIndex } from '../headers/header-index';
import { CLIENT } from '../headers/known-columns';
import type { Row } from '../rows/seen-rows';
import type { SortedList } from '../recognise-list';

/** Known headers one below the other that no client is called by chance. */
const ENOUGH_HEADERS = 2;

/**
 * Looks whether headers stand where names should be; elsewhere they may say where clients come from.
 *
 * @param list of which nothing but names may be read
 * @param rows what all cells of the tab look like
 * @param index what is known of headers
 * @returns false where anything is read; never throws
 * @example isTransposed({ name: { index: 0 }, columns: [{ index: 0, as: 'client' }, { index: 1, as: 'fun' }] }, [], {}) // => false
 */
export function isTransposed(list: SortedList, rows: readonly Row[], index: HeaderIndex): boolean {
  const { columns, name } = list;
  if (columns.some((column) => column.as !== null && column.index !== name.index)) return false;
  const mayHoldNames = name.index === null ? columns.map((column) => column.index) : [name.index];
  return mayHoldNames.some((column) => hasHeadersAsNames(rows, column, index));
}

function hasHeadersAsNames(rows: readonly Row[], column: number, index: HeaderIndex): boolean {
  const names = rows.slice(0, ROWS_SEARCHED).map((row) => row[column]);
  const found = names.flatMap((cell) => index.lookUp(cell?.text ?? ''));
  // "Active" is what a cell says of a client more often than a header.
  const headers = found.filter(({ column, link }) => link !== 'hint' && column.contents !== 'standing');
  const keys = new Set(headers.map(({ column }) => column.key));
  keys.delete(CLIENT);
  return keys.size >= ENOUGH_HEADERS;
}
