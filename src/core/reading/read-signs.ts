/** Ratings by signs of which some say good and others bad, and which may be repeated: "👍👍", "👎", "😐". */
import { isWord, type CellWords } from './cell-words';
import type { ScaleEnds } from './read-rating';

const SIGNS = /^(\p{Extended_Pictographic})\ufe0f?(?:\s?\1\ufe0f?){0,9}$/u;
const HEART = /[♥❤♡]/u;

type SignWords = Pick<CellWords, 'good' | 'middling' | 'bad'>;

/** How often a column repeats a sign at most: one that is good, and one that is bad. */
export interface MostSigns {
  readonly good: number;
  readonly bad: number;
}

/**
 * How often a column repeats its signs at most.
 *
 * @param texts all texts of the column, as plainText gives them
 * @param words that say good or bad; signs are among them
 * @returns null where none is repeated, or where all say the same: then their number alone counts; never throws
 * @example mostSigns(['👍👍', '👎'], { good: ['👍'], middling: [], bad: ['👎'] }) // => { "good": 2, "bad": 1 }
 * @example mostSigns(['👍👍', '👍'], { good: ['👍'], middling: [], bad: ['👎'] }) // => null
 */
export function mostSigns(texts: readonly string[], words: SignWords): MostSigns | null {
  const counted = texts.flatMap((text) => signsIn(text, words) ?? []);
  const most = (wanted: number): number =>
    counted.reduce((all, { count, worth }) => (worth === wanted ? Math.max(all, count) : all), 1);
  const [good, bad] = [most(1), most(-1)];
  const areOfTwoSorts = new Set(counted.map(({ worth }) => worth)).size > 1;
  return areOfTwoSorts && Math.max(good, bad) > 1 ? { good, bad } : null;
}

/**
 * Reads such signs: the more of them, the further from the middle.
 *
 * @param text as plainText gives it
 * @param most how often the column repeats them at most
 * @param ends the scale of the criterion, in which the rating is given back
 * @param words that say good or bad
 * @returns the rating, to two decimals, or null where the text is anything else; never throws
 * @example readSigns('👍', { good: 2, bad: 1 }, { worst: 1, best: 5 }, { good: ['👍'], middling: [], bad: ['👎'] }) // => 4
 */
export function readSigns(text: string, most: MostSigns, ends: ScaleEnds, words: SignWords): number | null {
  const { worst, best } = ends;
  const signs = signsIn(text, words);
  if (signs === null) return null;
  const share = signs.worth * (signs.count / (signs.worth > 0 ? most.good : most.bad));
  const middle = (worst + best) / 2;
  return Math.round((middle + share * (best - middle)) * 100) / 100;
}

interface Signs {
  readonly count: number;
  /** 1 for what is good, -1 for what is bad. */
  readonly worth: -1 | 0 | 1;
}

function signsIn(text: string, { good, middling, bad }: SignWords): Signs | null {
  const sign = SIGNS.exec(text)?.[1];
  if (sign === undefined) return null;
  const count = text.split(sign).length - 1;
  if (isWord(sign, good) || HEART.test(sign)) return { count, worth: 1 };
  if (isWord(sign, bad)) return { count, worth: -1 };
  return isWord(sign, middling) ? { count, worth: 0 } : null;
}
