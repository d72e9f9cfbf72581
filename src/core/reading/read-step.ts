/** Ratings by signs that stand for a step of their column: H, M and L, circles that are filled by quarters, ticks beside crosses. */
import { isWord } from './cell-words';
import { lowAndHigh, type ScaleEnds } from './read-rating';

/** Shares of the way from the smaller end of a scale to its larger one. */
export type Steps = Readonly<Record<string, number>>;

/** High, medium and low (in German: niedrig). */
const LEVELS: Steps = { h: 1, m: 0.5, l: 0, n: 0 };
const CIRCLES: Steps = { '○': 0, '◔': 0.25, '◑': 0.5, '◐': 0.5, '◕': 0.75, '●': 1 };
const PARTLY_FILLED = /^[◔◑◐◕]$/u;

const TICKED = ['✓', '✔', '☑', '✅'];
const CROSSED = ['✗', '✘', '✖', '✕', '❌', '☐'];

/**
 * What ticks and crosses say where a column has both. Alone an "x" is a tick; beside "✓" it is the opposite, unless something else says no.
 *
 * @param texts all texts of the column, as plainText gives them
 * @param no words and signs for it
 * @returns 1 for ticks and 0 for crosses; null where the column has not both; never throws
 * @example ticksOf(['✓', 'x'])?.x // => 0
 * @example ticksOf(['✓', 'x', 'no'], ['no']) // => null
 * @example ticksOf(['x', 'yes']) // => null
 */
export function ticksOf(texts: readonly string[], no: readonly string[] = []): Steps | null {
  const hasOf = (signs: readonly string[]): boolean => texts.some((text) => signs.includes(text));
  const crossed = hasOf(CROSSED) || texts.some((text) => isWord(text, no)) ? CROSSED : ['x'];
  if (!hasOf(TICKED) || !hasOf(crossed)) return null;
  return Object.fromEntries([...TICKED.map((sign) => [sign, 1]), ...crossed.map((sign) => [sign, 0])]);
}

/**
 * What signs of a column of ratings stand for. Letters say so only together: sizes are S, M and L, and "N" may be no.
 *
 * @param texts all texts of the column, as plainText gives them
 * @param no words and signs for it
 * @returns null where none stands for a step; never throws
 * @example stepsOf(['h', 'l', 'm'])?.m // => 0.5
 * @example stepsOf(['s', 'l', 'm']) // => null
 */
export function stepsOf(texts: readonly string[], no: readonly string[] = []): Steps | null {
  if (texts.some((text) => PARTLY_FILLED.test(text))) return CIRCLES;
  const ticks = ticksOf(texts, no);
  if (ticks !== null) return ticks;
  const said = texts.filter((text) => /\p{L}/u.test(text));
  const areLevels =
    said.includes('h') && said.some((text) => text !== 'h') && said.every((text) => text in LEVELS);
  return areLevels ? LEVELS : null;
}

/**
 * Reads such a sign.
 *
 * @param text as plainText gives it
 * @param steps of the column
 * @param ends the scale of the criterion, in which the rating is given back
 * @returns the rating, or null where the text is no step; never throws
 * @example readStep('◕', { '◕': 0.75 }, { worst: 1, best: 5 }) // => 4
 */
export function readStep(text: string, steps: Steps, ends: ScaleEnds): number | null {
  if (!(text in steps)) return null;
  const [low, high] = lowAndHigh(ends);
  return low + steps[text] * (high - low);
}
