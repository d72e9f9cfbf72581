/** "Total", and "Total for Acme". */
import { columnKey } from '../../column-key';

const OF_WHAT = new Set(['for', 'of', 'für', 'von', 'voor', 'van', 'av']);

/**
 * Whether a text calls its line a sum.
 *
 * @param text of a cell
 * @param keys words for sums, as headers are compared
 * @returns false where a word for sums is but a part of a name; never throws
 * @example isTotalText('Total for Acme', new Set(['total'])) // => true
 * @example isTotalText('Total Fitness', new Set(['total'])) // => false
 */
export function isTotalText(text: string, keys: ReadonlySet<string>): boolean {
  const [word, next = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s:]+/);
  return keys.has(columnKey(text)) || (OF_WHAT.has(next) && keys.has(columnKey(word)));
}
