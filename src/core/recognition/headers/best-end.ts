/** Which end of a scale is the best one, by what a header says: school grades, "1 = great, 5 = awful", "6 = top". */
import { LONGEST_HEADER, plainWords, type HeaderNoise } from './header-key';

/**
 * Whether a header says that 1 is the best of its scale, or may be.
 *
 * @param header what the cell holds
 * @param noise words that say so
 * @returns false where nothing says so; never throws
 * @example isTurned('Fun (1 = great, 5 = awful)', { fillers: new Set(), units: new Set(), best: new Set(['great']) }) // => true
 * @example isTurned('Fun (1 = awful, 5 = great)', { fillers: new Set(), units: new Set(), best: new Set(['great']) }) // => false
 */
export function isTurned(header: unknown, noise: HeaderNoise): boolean {
  const { turned, best, worst } = noise;
  const words = plainWords(header);
  const [first, last] = wordsAtEnds(words);
  const named = namedBest(header, noise) ?? 0;
  if (named === 1 || says(first, best, noise) || says(last, worst, noise)) return true;
  return named < LEAST_TOP && words.some((word) => turned?.has(word));
}

/** "Note (2 = gut)" names no end. */
const LEAST_TOP = 4;

/** "1 = …", with words of its own. */
const NAMES_ENDS = /(?<![\d.,])1\s?=\s?\p{L}/u;

/**
 * Whether a header says in words what 1 stands for, and neither these nor those for the other end are known: then nobody can tell which is the best.
 *
 * @param header what the cell holds
 * @param noise words for the ends of a scale
 * @returns false where it names no ends, or in words that are known; never throws
 * @example isUnclear('Fun (1 = sofa, 5 = rocket)', { fillers: new Set(), units: new Set() }) // => true
 * @example isUnclear('Fun (1–5)', { fillers: new Set(), units: new Set() }) // => false
 */
export function isUnclear(header: unknown, noise: HeaderNoise): boolean {
  const { best, worst, denials } = noise;
  if (!NAMES_ENDS.test(String(header ?? '').slice(0, LONGEST_HEADER))) return false;
  return !wordsAtEnds(plainWords(header))
    .flat()
    .some((word) => [best, worst, denials].some((known) => known?.has(word)));
}

/** What stands behind 1, and behind the last number: "love it" and "hate it". */
function wordsAtEnds(words: readonly string[]): readonly [first: string[], last: string[]] {
  const isNumber = (word: string): boolean => /^\d+$/.test(word);
  const at = words.indexOf('1');
  if (at < 0) return [[], []];
  const behind = words.slice(at + 1);
  const other = behind.findIndex(isNumber);
  const end = other < 0 ? behind.length : other;
  const last = behind.reduce((found, word, index) => (isNumber(word) ? index : found), -1);
  return [behind.slice(0, end), last < 0 || behind[last] === '1' ? [] : behind.slice(last + 1)];
}

/** "Great" and "a great joy", but not "not great". */
function says(
  [next = '', second = '']: readonly string[],
  words: ReadonlySet<string> | undefined,
  { denials }: HeaderNoise,
): boolean {
  return words?.has(next) === true || (words?.has(second) === true && denials?.has(next) !== true);
}

/** "6 = top", "6 = very good", "1 is best" and "top = 6". */
const NAMED_ENDS = /(?<![\d.,\p{L}])\d{1,3}(?!\d)\s?[=:]?\s?\p{L}+(?: \p{L}+)?|\p{L}+\s?=\s?\d{1,3}(?!\d)/gu;

/**
 * The number that a header calls the best.
 *
 * @param header what the cell holds
 * @param noise words that say so, and those that say the opposite
 * @returns null where it calls none so; never throws
 * @example namedBest('Fun (6 = very good)', { best: new Set(['good']) }) // => 6
 * @example namedBest('Fun (best = 10)', { best: new Set(['best']) }) // => 10
 */
export function namedBest(header: unknown, noise: Pick<HeaderNoise, 'best' | 'denials'>): number | null {
  const { best = new Set(), denials = new Set() } = noise;
  const text = String(header ?? '').slice(0, LONGEST_HEADER);
  const ends = (text.match(NAMED_ENDS) ?? []).map((end) => plainWords(end, false));
  const found = ends.find((words) =>
    words.some((word, at) => best.has(word) && !denials.has(words[at - 1] ?? '')),
  );
  return found === undefined ? null : Number(found.find((word) => /^\d+$/.test(word)));
}
