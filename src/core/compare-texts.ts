/** An order of texts that is the same in every language and on every machine. */

/**
 * Compares two texts by the codes of their letters.
 *
 * @param a a text
 * @param b another
 * @returns -1 where a comes first, 1 where b does, 0 for the same text; never throws
 * @example ['b', 'a', 'B'].sort(compareTexts) // => ["B","a","b"]
 * @example compareTexts('é', 'z') // => 1
 */
export function compareTexts(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
