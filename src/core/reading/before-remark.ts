/** What is said before a remark, and between signs that only adorn it: "high – calls at night", "yes!!", "on time ✅", "4 (since May)". */

/** "5!!", "2 ↓" for what it is becoming, "on time ✅". */
const EMPHASIS = /(?:\s|[!?↑↓→↗↘⬆⬇▲▼]|\p{Extended_Pictographic})+$/u;
/** "😍 love it" */
const DECORATION = /^(?:\p{Extended_Pictographic}|\s)+(?=\p{L}|\d)/u;
const REMARK = /^(.+?)(?: [-–—] .+| ?[(:;].*|(?<=\p{L}), .+)$/u;
/** "Yes, but late" takes half of it back: in English, German, Dutch, Norwegian and Hungarian. */
const TAKEN_BACK = /^[^\p{L}]*(?:but|though|aber|maar|men|de)(?!\p{L})/iu;

/**
 * The part of a text that stands before a remark.
 *
 * @param text as plainText gives it
 * @returns the part, without exclamation and question marks, arrows and pictures; null where it has no such part, or the remark takes it back; never throws
 * @example beforeRemark('high - calls at night') // => "high"
 * @example beforeRemark('yes!!') // => "yes"
 * @example beforeRemark('😍 love it') // => "love it"
 * @example beforeRemark('no, always late') // => "no"
 * @example beforeRemark('yes, but late') // => null
 * @example beforeRemark('high') // => null
 */
export function beforeRemark(text: string): string | null {
  const bare = text.replace(DECORATION, '').replace(EMPHASIS, '');
  const before = (REMARK.exec(bare)?.[1] ?? bare).replace(EMPHASIS, '');
  if (before === text || before === '' || TAKEN_BACK.test(bare.slice(before.length))) return null;
  return before;
}
