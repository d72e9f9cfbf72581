/** "Total", and "Total for Acme". */
import { columnKey } from '../../columns/column-key';

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
  const [, next = ''] = wordsOf(text.toLowerCase());
  return keys.has(columnKey(text)) || (OF_WHAT.has(next) && beginsWithTotal(text, keys));
}

/**
 * Whether a text begins with a word for sums: "Total Acme", and "Total Fitness". It is one where no name can stand.
 *
 * @param text of a cell
 * @param keys words for sums, as headers are compared
 * @returns false where such a word stands elsewhere only; never throws
 * @example beginsWithTotal('Summe: Acme', new Set(['summe'])) // => true
 */
export function beginsWithTotal(text: string, keys: ReadonlySet<string>): boolean {
  return keys.has(columnKey(wordsOf(text)[0]));
}

function wordsOf(text: string): string[] {
  return text.trim().split(/[\s:]+/);
}
