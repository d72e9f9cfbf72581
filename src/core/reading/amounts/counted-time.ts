/** Which time the number of an amount counts: hours in "12 h" and "1 h 30 min", days in "2 days" and "3 weeks". One column may hold both. */
import { isWord, type CellWords } from '../cell-words';

type TimeWords = Pick<CellWords, 'hours' | 'minutes' | 'spans'>;

/** What is counted: of weeks and longer times their days, of minutes the part of an hour. */
export type CountedTime = 'hours' | 'days';

const COUNTED = /\d ?(\p{L}+)/u;
const HOURS_PER_DAY = 24;

/**
 * Which time an amount counts.
 *
 * @param text as plainText gives it
 * @param words what may stand beside a number
 * @returns null where it counts no time; never throws
 * @example countedTime('12 h/week', { hours: ['h'], minutes: [], spans: { day: [], week: ['week'], month: [], year: [] } }) // => "hours"
 * @example countedTime('45 €/h', { hours: ['h'], minutes: [], spans: { day: [], week: [], month: [], year: [] } }) // => null
 */
export function countedTime(text: string, words: TimeWords): CountedTime | null {
  const [, unit = ''] = COUNTED.exec(text) ?? [];
  if ([words.hours, words.minutes].some((list) => isWord(unit, list))) return 'hours';
  return Object.values(words.spans).some((list) => isWord(unit, list)) ? 'days' : null;
}

/**
 * In which time a column is compared whose cells count both.
 *
 * @param texts its texts, as plainText gives them
 * @param words what may stand beside a number
 * @returns what most of them count, days where as many do; undefined where all count the same; never throws
 * @example comparedTime(['2 h', '1 day'], { hours: ['h'], minutes: [], spans: { day: ['day'], week: [], month: [], year: [] } }) // => "days"
 */
export function comparedTime(texts: readonly string[], words: TimeWords): CountedTime | undefined {
  const counted = texts.map((text) => countedTime(text, words));
  const count = (time: CountedTime): number => counted.filter((each) => each === time).length;
  if (count('hours') === 0 || count('days') === 0) return undefined;
  return count('hours') > count('days') ? 'hours' : 'days';
}

/**
 * What brings an amount to the time that its column is compared in.
 *
 * @param counted what the amount counts
 * @param compared what the column is compared in
 * @returns the factor; never throws
 * @example inComparedTime('hours', 'days') // => 0.041666666666666664
 */
export function inComparedTime(counted: CountedTime | null, compared: CountedTime | undefined): number {
  if (counted === null || compared === undefined || counted === compared) return 1;
  return compared === 'days' ? 1 / HOURS_PER_DAY : HOURS_PER_DAY;
}
