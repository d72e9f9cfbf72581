/** Texts of the user's on their way into sentences and cells: cut to a length that a person reads, or that a cell holds. */

/** A name or header inside a sentence. */
export const LONGEST_NAME = 120;
/** A reason inside a sentence. */
export const LONGEST_PHRASE = 200;

const ELLIPSIS = '…';

/**
 * Cuts a text where it is longer than there is room for. A character is never cut in two.
 *
 * @param text any text
 * @param most how many characters there is room for, at least 1
 * @returns the text, or its beginning and an ellipsis, at most `most` characters long; never throws
 * @example shortenText('a reason', 20) // => "a reason"
 * @example shortenText('a reason', 4) // => "a r…"
 */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - ELLIPSIS.length;
  const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, isWithin ? end - 1 : end).trimEnd() + ELLIPSIS;
}

/**
 * A name or header as it stands inside a sentence: one line, shortened.
 *
 * @param name any text
 * @returns at most 120 characters; never throws
 * @example nameInSentence(' Acme\n GmbH ') // => "Acme GmbH"
 */
export function nameInSentence(name: string): string {
  return shortenText(name.replace(/\s+/g, ' ').trim(), LONGEST_NAME);
}
