/** Headers that say what 0 stands for: "Fun (0 = n/a, 1–5)". There it is no rating, and nobody is the worst by it. */

/** What 0 is said to be. */
const NAMED_ZERO = /(?<![\d.,])0\s?[=:]\s?([^,;()[\]|\d]+)/;
const AT_END = /[\s/–—-]+$/;

/**
 * Whether a header says that 0 means "not rated".
 *
 * @param header what its cell holds
 * @param saysUnknown whether a text says that nothing is known
 * @returns false where it says nothing of 0, or something else; never throws
 * @example saysZeroIsUnknown('Fun (0 = n/a, 1–5)', (text) => text === 'n/a') // => true
 * @example saysZeroIsUnknown('Fun (0 = awful, 5 = great)', (text) => text === 'n/a') // => false
 */
export function saysZeroIsUnknown(header: string, saysUnknown: (text: string) => boolean): boolean {
  const said = NAMED_ZERO.exec(header)?.[1].replace(AT_END, '').trim() ?? '';
  return said !== '' && saysUnknown(said);
}
