/** Ratings as people write them: stars, "4/5", "4 of 5", words. Plain numbers are read elsewhere. */
import type { Criterion } from '../types';
import { isWord, NO_WORDS, type CellWords } from './cell-words';
import { parseNumber, type DecimalMark } from './parse-number';
import type { ReadText } from './amounts/read-amount';
import { splitHowOften } from './split-how-often';

/** Both ends of the scale that is rated on; `worst` may be the larger one. */
export interface ScaleEnds {
  readonly worst: number;
  readonly best: number;
}

/** What a rating is given on where nothing else is said. */
export const RATING_ENDS: ScaleEnds = { worst: 1, best: 5 };

/**
 * The scale of a criterion as ratings are given on it.
 *
 * @param scale both ends, as numbers or as the smallest and largest value
 * @returns the ends, 1 to 5 where the scale is not given in numbers; never throws
 * @example endsOf({ worst: 'min', best: 'max' }) // => { "worst": 1, "best": 5 }
 */
export function endsOf(scale: Pick<Criterion, 'worst' | 'best'>): ScaleEnds {
  const { worst, best } = scale;
  return typeof worst === 'number' && typeof best === 'number' ? { worst, best } : RATING_ENDS;
}

/**
 * Both ends of a scale by size.
 *
 * @param ends best and worst
 * @returns the smaller number, then the larger; never throws
 * @example lowAndHigh({ worst: 5, best: 1 }) // => [1, 5]
 */
export function lowAndHigh(ends: ScaleEnds): readonly [low: number, high: number] {
  const { worst, best } = ends;
  return [Math.min(worst, best), Math.max(worst, best)];
}

const STARS = /^[★⭐✭✮✯✰🌟*☆✩●○⬤◯■□◼◻▮▯▰▱█░♥❤♡ ]+$/u;
const FULL_STAR = /[★⭐✭✮✯🌟*●⬤■◼▮▰█♥❤]/gu;
const STAR = /[★⭐✭✮✯✰🌟*☆✩●○⬤◯■□◼◻▮▯▰▱█░♥❤♡]/gu;
/** "2+" and "4-", as marks at school. */
export const MARK = /^(\d{1,2}) ?([-–−+])$/;
const USUAL_STARS = 5;
const MOST_STARS = 10;
const LARGEST_BEST = 100;

const SLIGHTLY = 0.25;

/** How a column writes its ratings. */
export interface RatingNotation {
  readonly decimalMark: DecimalMark;
  /** It also says "very good": then "good" is less than the best. */
  readonly hasFiveSteps?: boolean;
  /** For grades. */
  readonly words?: CellWords;
}

/**
 * Reads a rating that is more than a number.
 *
 * @param text as plainText gives it
 * @param ends the scale of the criterion, in which the rating is given back
 * @param notation of the column
 * @returns the rating, or null where the text is none of this kind; never throws
 * @example readRating('★★★★☆', { worst: 1, best: 5 }, { decimalMark: '.' }) // => { "value": 4, "isLiteral": false }
 * @example readRating('8/10', { worst: 1, best: 5 }, { decimalMark: '.' }) // => { "value": 4, "isLiteral": false }
 */
export function readRating(text: string, ends: ScaleEnds, notation: RatingNotation): ReadText | null {
  const { decimalMark, hasFiveSteps = false, words = NO_WORDS } = notation;
  const value =
    readStars(text, ends, words) ??
    readShareOfBest(text, ends, decimalMark, words) ??
    readPercentage(text, ends, decimalMark) ??
    readMark(text, ends) ??
    readGrade(text, ends, hasFiveSteps, words) ??
    readGradeSoOften(text, ends, hasFiveSteps, words);
  return value === null ? null : { value, isLiteral: false };
}

/** Stars are given up to five, in the scale of whoever has more. */
function readStars(text: string, ends: ScaleEnds, { stars }: CellWords): number | null {
  const [, digits, word = ''] = /^(\d{1,2}(?:[.,]\d)?)[- ]?([^\d]+)$/.exec(text) ?? [];
  if (digits !== undefined && (isWord(word, stars) || STARS.test(word))) {
    const stars = Number(digits.replace(',', '.'));
    return ratingOutOf(stars, stars > USUAL_STARS ? MOST_STARS : USUAL_STARS, ends);
  }
  if (!STARS.test(text)) return null;
  const [full, all] = [FULL_STAR, STAR].map((kind) => (text.match(kind) ?? []).length);
  if (full === 0 || all > MOST_STARS) return null;
  return ratingOutOf(full, all > USUAL_STARS ? MOST_STARS : USUAL_STARS, ends);
}

function readShareOfBest(
  text: string,
  ends: ScaleEnds,
  decimalMark: DecimalMark,
  { of, stars, clientUnits }: CellWords,
): number | null {
  const [first, behind, ...more] = text.split(separatorOf(text, of));
  if (behind === undefined || more.length > 0) return null;
  // "5 of 5 stars", "8/10 points"
  const [, last = behind, unit = ''] = /^(.*\d) ?(\D+)$/.exec(behind) ?? [];
  if (unit !== '' && ![stars, clientUnits].some((words) => isWord(unit.trim(), words))) return null;
  const [value, best] = [first, last].map((part) => parseNumber(part.trim(), decimalMark));
  if (value === null || best === null || !(best > 1 && best <= LARGEST_BEST && value >= 0 && value <= best))
    return null;
  return ratingOutOf(value, best, ends);
}

function readPercentage(text: string, ends: ScaleEnds, decimalMark: DecimalMark): number | null {
  const share = text.endsWith('%') ? parseNumber(text, decimalMark) : null;
  return share !== null && share >= 0 && share <= 1 ? ratingOutOf(share, 1, ends) : null;
}

/** A quarter of a step better or worse. */
function readMark(text: string, { worst, best }: ScaleEnds): number | null {
  const [, number, sign] = MARK.exec(text) ?? [];
  if (number === undefined) return null;
  const towards = sign === '+' ? best : worst;
  const [low, high] = lowAndHigh({ worst, best });
  return Math.min(high, Math.max(low, Number(number) + Math.sign(towards - (worst + best) / 2) / 4));
}

/** "/" or a word such as "of"; a text without either is not split. */
function separatorOf(text: string, of: readonly string[]): string {
  if (text.includes('/')) return '/';
  const word = [...of].sort((a, b) => b.length - a.length).find((each) => text.includes(` ${each} `));
  return word === undefined ? '\n' : ` ${word} `;
}

/** Three steps, or five where the column says "very" as well. */
function readGrade(
  text: string,
  { worst, best }: ScaleEnds,
  hasFiveSteps: boolean,
  words: CellWords,
): number | null {
  const [bare, isVery] = withoutVery(text, words);
  const [low, high] = lowAndHigh({ worst, best });
  const step = hasFiveSteps && !isVery && !isWord(bare, words.strongest) ? 0.25 : 0;
  const between = (from: number, to: number, share: number): number => from + share * (to - from);
  if (isWord(text, words.onTime)) return best;
  // "Fun to work with: very".
  if (isWord(text, words.very)) return high;
  if (isWord(bare, words.good)) return between(best, worst, step);
  if (isWord(bare, words.bad) || isWord(withoutSpan(bare, words), words.bad))
    return between(worst, best, step);
  if (isWord(bare, words.high)) return between(high, low, step);
  if (isWord(bare, words.low)) return between(low, high, step);
  if (isVery) return null;
  if (isWord(bare, words.middling)) return between(low, high, 0.5);
  const howOften = isWord(bare, words.slightly) ? SLIGHTLY : shareOfTimes(bare, words);
  if (howOften !== null) return between(low, high, howOften);
  if (bare === 'x' || !/^\p{L}/u.test(bare)) return null; // An x or a tick says nothing of how much.
  if (isWord(bare, words.yes)) return high;
  return isWord(bare, words.no) ? low : null;
}

/** "Usually on time" is three quarters of the way from late to on time; "a bit late" is a quarter above the worst. */
function readGradeSoOften(
  text: string,
  ends: ScaleEnds,
  hasFiveSteps: boolean,
  words: CellWords,
): number | null {
  const said = splitHowOften(text, {
    isHowOften: (part) => isWord(part, words.slightly) || shareOfTimes(part, words) !== null,
    isPays: (word) => isWord(word, words.pays),
  });
  const grade = said && readGrade(said.judgement, ends, hasFiveSteps, words);
  if (said === null || grade === null || said.howOften === '') return grade;
  const { worst, best } = ends;
  const opposite = worst + best - grade;
  const share = shareOfTimes(said.howOften, words);
  return share === null ? worst + SLIGHTLY * (best - worst) : opposite + share * (grade - opposite);
}

/** "14 days late" → "late". */
function withoutSpan(text: string, { spans }: CellWords): string {
  const [, span = '', rest] = /^\d{1,3}(?: ?[-–] ?\d{1,3})? (\S+) (.+)$/.exec(text) ?? [];
  return rest !== undefined && Object.values(spans).some((words) => isWord(span, words)) ? rest : text;
}

/** "always" is 1, "never" 0. */
function shareOfTimes(text: string, words: CellWords): number | null {
  const { always, often, sometimes, seldom, never, none } = words;
  const steps: readonly (readonly [number, readonly string[]])[] = [
    [1, always],
    [0.75, often],
    [0.5, sometimes],
    [0.25, seldom],
    [0, never],
    [0, none],
  ];
  return steps.find(([, list]) => isWord(text, list))?.[0] ?? null;
}

const PLUSES = /^(?:\+{1,3}|[-–−]{1,3})$/;
const NEITHER = /^(?:[o0]|\+ ?\/ ?[-–−]|\+[-–−]|±)$/;

/**
 * With how many "+" or "-" a column rates at most.
 *
 * @param texts all texts of the column, as plainText gives them
 * @returns 0 where none says "+": there a "-" stands for nothing known; never throws
 * @example mostPluses(['+', '--', 'o']) // => 2
 * @example mostPluses(['-', '4']) // => 0
 */
export function mostPluses(texts: readonly string[]): number {
  if (!texts.some((text) => text.startsWith('+') && PLUSES.test(text))) return 0;
  return texts.reduce((most, text) => Math.max(most, PLUSES.test(text) ? text.length : 0), 0);
}

/**
 * Reads "++", "+", "o", "-" and "--".
 *
 * @param text as plainText gives it
 * @param most how many of them the column has at most
 * @param ends the scale of the criterion, in which the rating is given back
 * @returns the rating, or null where the text is none of these; never throws
 * @example readPluses('-', 2, { worst: 1, best: 5 }) // => 2
 */
export function readPluses(text: string, most: number, ends: ScaleEnds): number | null {
  const { worst, best } = ends;
  const middle = worst + (best - worst) / 2;
  if (NEITHER.test(text)) return middle;
  if (!PLUSES.test(text)) return null;
  return middle + (((text.startsWith('+') ? 1 : -1) * text.length) / most) * (best - middle);
}

/** "🔥🔥🔥", "💰 💰". */
export const REPEATED = /^(\p{Extended_Pictographic}\ufe0f?)(?:\s?\1){1,9}$/u;

/**
 * The sign by whose number a column rates.
 *
 * @param texts all texts of the column, as plainText gives them
 * @returns the first that is repeated; '' where none is: there a sign stands for itself; never throws
 * @example repeatedSign(['🔥', '🔥🔥']) // => "🔥"
 */
export function repeatedSign(texts: readonly string[]): string {
  return texts.map((text) => REPEATED.exec(text)?.[1]).find((sign) => sign !== undefined) ?? '';
}

/**
 * Reads how often a sign stands there: up to five, in the scale of whoever has more. Of one that says bad, each takes away from the best.
 *
 * @param text as plainText gives it
 * @param sign of the column; '' where it has none
 * @param ends the scale of the criterion, in which the rating is given back
 * @param words signs that say bad are among them
 * @returns the rating, or null where the text is anything else; never throws
 * @example readRepeated('🔥🔥🔥', '🔥', { worst: 1, best: 5 }) // => 3
 * @example readRepeated('😡😡😡😡😡', '😡', { worst: 1, best: 5 }, { bad: ['😡'] }) // => 1
 */
export function readRepeated(
  text: string,
  sign: string,
  ends: ScaleEnds,
  words: Pick<CellWords, 'bad'> = NO_WORDS,
): number | null {
  const count = sign === '' ? 0 : text.split(sign).length - 1;
  if (count === 0 || count > MOST_STARS || text.split(sign).join('').trim() !== '') return null;
  const most = count > USUAL_STARS ? MOST_STARS : USUAL_STARS;
  const { worst, best } = ends;
  return isWord(sign, words.bad)
    ? Math.round((best + (count / most) * (worst - best)) * 100) / 100
    : ratingOutOf(count, most, ends);
}

type GradeWords = Pick<CellWords, 'good' | 'bad' | 'high' | 'low' | 'very' | 'strongest'>;

/**
 * Whether a column tells "good" from what is better: it says "very good" or, beside "good", "excellent".
 *
 * @param texts all texts of the column, as plainText gives them
 * @param words words for grades
 * @returns false where all that is good may be the best; never throws
 * @example haveFiveSteps(['good', 'excellent'], { good: ['good', 'excellent'], bad: [], high: [], low: [], very: [], strongest: ['excellent'] }) // => true
 * @example haveFiveSteps(['excellent', 'bad'], { good: ['good', 'excellent'], bad: ['bad'], high: [], low: [], very: [], strongest: ['excellent'] }) // => false
 */
export function haveFiveSteps(texts: readonly string[], words: GradeWords): boolean {
  if (texts.some((text) => isVeryGrade(text, words))) return true;
  return [words.good, words.bad, words.high, words.low].some((grades) => {
    const strength = new Set(
      texts.filter((text) => isWord(text, grades)).map((text) => isWord(text, words.strongest)),
    );
    return strength.size > 1;
  });
}

function isVeryGrade(text: string, words: GradeWords): boolean {
  const [bare, isVery] = withoutVery(text, words);
  return isVery && [words.good, words.bad, words.high, words.low].some((list) => isWord(bare, list));
}

function withoutVery(text: string, { very }: Pick<CellWords, 'very'>): [bare: string, isVery: boolean] {
  const word = very.find((each) => text.startsWith(`${each} `));
  return word === undefined ? [text, false] : [text.slice(word.length + 1), true];
}

/**
 * A rating that was given on another scale.
 *
 * @param value the rating
 * @param best the best that was possible
 * @param ends the scale on which it is wanted
 * @returns the rating on that scale; never throws
 * @example ratingOutOf(4, 5, { worst: 1, best: 10 }) // => 8
 */
export function ratingOutOf(value: number, best: number, ends: ScaleEnds): number {
  const largest = Math.max(ends.worst, ends.best);
  return largest === best ? value : (value / best) * largest;
}
