/** Which of several words somebody may have meant. */
import { editDistance } from '../edit-distance';

/** Of a typist in one word. */
const MOST_SLIPS = 2;
/** So many letters right for each slip: of short words, many are near each other. */
const LETTERS_PER_SLIP = 3;

/**
 * The words with those in front that are a slip or two away from what is held.
 *
 * @param held what a cell holds
 * @param words in the order in which they are offered
 * @returns all of them, the nearest first, the others in their order; never throws
 * @example nearestFirst('is blnk', ['equals', 'is not', 'is blank']) // => ["is blank","equals","is not"]
 */
export function nearestFirst(held: string, words: readonly string[]): string[] {
  const slips = new Map(words.map((word) => [word, slipsBetween(held, word)]));
  return [...words].sort((one, other) => slips.get(one)! - slips.get(other)!);
}

/**
 * The word that is a slip or two away from what is held, if any.
 *
 * @param held what a cell holds
 * @param words among which it is looked for
 * @returns the nearest one; '' where none is near; never throws
 * @example nearestOf('Days lat', ['Fun', 'Days late']) // => "Days late"
 * @example nearestOf('Sum', ['Fun', 'Days late']) // => ""
 */
export function nearestOf(held: string, words: readonly string[]): string {
  const [nearest = ''] = nearestFirst(held, words);
  const most = Math.min(MOST_SLIPS, Math.floor(held.trim().length / LETTERS_PER_SLIP));
  return slipsBetween(held, nearest) > most ? '' : nearest;
}

function slipsBetween(held: string, word: string): number {
  return editDistance(held.trim().toLowerCase(), word.trim().toLowerCase(), MOST_SLIPS);
}
