/** Whether first and last names stand apart, so that a client may need both to be told from others. */
import { nameKey } from '../../name-key';
import type { HeaderIndex } from '../headers/header-index';
import type { Row } from '../rows/seen-rows';
import type { SortedList } from '../recognise-list';

/**
 * Finds the columns of first and last names.
 *
 * @param list with its columns
 * @param rows what the cells of its clients look like
 * @param index what is known of headers
 * @returns their positions; none where she chose one that is enough, or there is a column of whole names; never throws
 * @example findNameParts({ columns: [{ index: 0, fullHeader: 'First' }, { index: 1, fullHeader: 'Last' }], name: { index: null } }, [], { isNamePart: () => true }) // => [0, 1]
 */
export function findNameParts(list: SortedList, rows: readonly Row[], index: HeaderIndex): number[] {
  const { name } = list;
  const parts = list.columns
    .filter(({ fullHeader }) => index.isNamePart(fullHeader))
    .map((column) => column.index);
  if (parts.length < 2 || (name.index !== null && !parts.includes(name.index))) return [];
  const names = rows.map((row) => nameKey(name.index === null ? '' : (row[name.index]?.text ?? '')));
  return name.degree === 'sure' && new Set(names).size === rows.length ? [] : parts;
}
