/** What is said before a remark: "high – calls at night", "yes!!", "4 (since May)". */

const EMPHASIS = /\s*[!?]+$/;
const REMARK = /^(.+?)(?: [-–—] .+| ?[(:;].*)$/;

/**
 * The part of a text that stands before a remark.
 *
 * @param text as plainText gives it
 * @returns the part, without exclamation and question marks; null where the text has no such part; never throws
 * @example beforeRemark('high - calls at night') // => "high"
 * @example beforeRemark('yes!!') // => "yes"
 * @example beforeRemark('high') // => null
 */
export function beforeRemark(text: string): string | null {
  const bare = text.replace(EMPHASIS, '');
  const before = (REMARK.exec(bare)?.[1] ?? bare).replace(EMPHASIS, '');
  return before === text || before === '' ? null : before;
}
