/** For which time a price is meant, as its cell says: "45 €/h", "900 € monthly". Amounts for different times are not compared. */
import type { PriceTime } from '../../types';
import { isWord, type CellWords } from '../cell-words';
import { HAS_CURRENCY } from './read-amount';

type PriceWords = Pick<CellWords, 'hours' | 'spans' | 'rhythms'>;

const LETTER = /\p{L}/u;
/** What a number counts where it is no money: "12 h" is no price. */
const COUNTED = /^[^\p{L}/]*\p{L}+/u;

/**
 * For which time a price is meant.
 *
 * @param text as plainText gives it
 * @param words what may stand beside a number
 * @returns null where it names none; never throws
 * @example priceTimeOf('45 €/h', { hours: ['h'], spans: { day: [], week: [], month: ['mo'], year: [] }, rhythms: { hour: [], month: [], year: [] } }) // => "hour"
 * @example priceTimeOf('3000 per month', { hours: ['h'], spans: { day: [], week: [], month: ['month'], year: [] }, rhythms: { hour: [], month: [], year: [] } }) // => "month"
 * @example priceTimeOf('12 h', { hours: ['h'], spans: { day: [], week: [], month: ['mo'], year: [] }, rhythms: { hour: [], month: [], year: [] } }) // => null
 */
export function priceTimeOf(text: string, words: PriceWords): PriceTime | null {
  const behind = behindNumber(text);
  if (behind.length === text.length || !LETTER.test(behind)) return null;
  const { rhythms } = words;
  const parts = HAS_CURRENCY.test(text) ? wordsIn(behind) : wordsBehindUnit(text);
  const said = [behind.trim(), ...behind.split(/[\s.,]+/)];
  const isSaid = (time: PriceTime): boolean => said.some((word) => isWord(word, rhythms[time]));
  if (isSaid('hour') || parts.some((part) => isWord(part, words.hours))) return 'hour';
  if (isSaid('month') || parts.some((part) => isWord(part, words.spans.month))) return 'month';
  return isSaid('year') || parts.some((part) => isWord(part, words.spans.year)) ? 'year' : null;
}

/**
 * The words behind an amount, without what its number counts.
 *
 * @param text as plainText gives it
 * @returns the words; none where the number counts the last of them, as in "3 weeks"; never throws
 * @example wordsBehindUnit('6 h / week') // => ["week"]
 * @example wordsBehindUnit('3 weeks') // => []
 */
export function wordsBehindUnit(text: string): string[] {
  return wordsIn(behindNumber(text).replace(COUNTED, ''));
}

function behindNumber(text: string): string {
  return text.slice(text.search(/\d\D*$/) + 1).replace(/[()]/g, ' ');
}

function wordsIn(text: string): string[] {
  return text.split(/[\s/.,+]+/).filter((word) => word !== '');
}

/** What most prices of a column are for; 'open' where as many are for another time. */
export type UsualPriceTime = PriceTime | 'open';

/** What those that name no time are for, and how many there are. */
export interface PlainPrices {
  readonly per: PriceTime;
  readonly count: number;
}

/**
 * For which time most prices of a column are meant, where they are for several.
 *
 * @param texts texts of the column that may name one, as plainText gives them
 * @param words what may stand beside a number
 * @param plain the others, where it is known what they are for
 * @returns undefined where no two name different times; never throws
 * @example usualPriceTime(['45 €/h', '50 €/h', '900 €/mo'], { hours: ['h'], spans: { day: [], week: [], month: ['mo'], year: [] }, rhythms: { hour: [], month: [], year: [] } }) // => "hour"
 */
export function usualPriceTime(
  texts: readonly string[],
  words: PriceWords,
  plain?: PlainPrices,
): UsualPriceTime | undefined {
  const votes = new Map<PriceTime, number>();
  const vote = (time: PriceTime, count: number): unknown => votes.set(time, (votes.get(time) ?? 0) + count);
  for (const text of texts) {
    const time = priceTimeOf(text, words) ?? plain?.per;
    if (time !== undefined) vote(time, 1);
  }
  if (plain !== undefined && plain.count > 0) vote(plain.per, plain.count);
  const [most, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (second === undefined) return undefined;
  return most[1] > second[1] ? most[0] : 'open';
}
