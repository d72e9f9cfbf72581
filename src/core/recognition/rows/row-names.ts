/** How rows are named, compared with words that name rows: "Total", "Former clients". */
import { heldIn } from '../../held-in';
import { plainWords } from '../headers/header-key';

/**
 * Spells what a row is called, so that it can be compared: "Total:", "TOTAL (12)" and "Total 2026" are called the same.
 *
 * @param text of a cell, or a word for rows
 * @returns plain words with a blank between them; never throws
 * @example nameKeyOf('TOTAL (12)') // => "total"
 */
export function nameKeyOf(text: string): string {
  return plainWords(text, false)
    .filter((word) => !/^\d+$|^¤$/.test(word))
    .join(' ');
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Spells words for rows. The same words are compared with for every list: they are worked out once.
 *
 * @param words as they are written
 * @returns how each is spelled; never throws
 * @example [...keysOf(['Grand total:'])] // => ["grand total"]
 */
export function keysOf(words: readonly string[]): ReadonlySet<string> {
  return heldIn(known, words, () => new Set(words.map(nameKeyOf)));
}
