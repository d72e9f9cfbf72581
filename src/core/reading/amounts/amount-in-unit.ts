/** An amount in the unit and for the time that its column counts in. */
import { heldIn } from '../../held-in';
import { PER_YEAR } from '../../recognition/headers/header-period';
import { isWord, NO_WORDS, type CellWords } from '../cell-words';
import type { Conventions } from '../conventions';
import { countedTime, inComparedTime } from './counted-time';
import { inOurUnit } from './in-our-unit';
import { priceTimeOf, wordsBehindUnit } from './price-time';
import { readAmount, type ReadText } from './read-amount';

const CLOCK = /\d:\d/;
/** Beside a currency: thousands and millions. */
const OF_MONEY = ['t', 'm'];

/**
 * Reads an amount as its column counts: a cell that says its unit or time itself, "12 T€" or "6 h/week", needs none of its header.
 *
 * @param text as plainText gives it
 * @param conventions of the column
 * @returns the amount, hours as those of a month; null for anything else, and for days among hours; never throws
 * @example amountInUnit('12', { decimalMark: ',', dayOrder: 'dmy', today: 0, dayOf: () => 0, times: 1000 }) // => { "value": 12000, "isLiteral": true }
 */
export function amountInUnit(text: string, conventions: Conventions): ReadText | null {
  const { decimalMark, times = 1, perMonth, comparedIn, words = NO_WORDS } = conventions;
  const areHours = perMonth !== undefined;
  const once = areHours ? withoutWeekly(text, words) : text;
  const amount = readAmount(once, decimalMark, areHours ? wordsOfHours(words) : words);
  if (amount === null || (times === 1 && !areHours && comparedIn === undefined)) return amount;
  const counted = countedTime(text, words);
  // How many hours of a day are worked nobody knows.
  if (areHours && counted === 'days') return null;
  const ofUnit = saysUnit(text, words) ? 1 : times;
  const said = once === text ? saidPerMonth(text, words) : perMonthOf('week');
  const ofTime = areHours ? (said ?? perMonth) : inComparedTime(counted, comparedIn);
  return {
    value: inOurUnit(amount.value, ofUnit * ofTime),
    isLiteral: amount.isLiteral && once === text,
  };
}

/** "5 hours weekly", "heti 5 óra"; the same text where it says nothing of the kind. */
function withoutWeekly(text: string, { weekly }: CellWords): string {
  const bare = text.replace(/\.$/, '');
  const behind = weekly.find((word) => bare.endsWith(` ${word}`));
  if (behind !== undefined) return bare.slice(0, -behind.length).trimEnd();
  const before = weekly.find((word) => bare.startsWith(`${word} `));
  return before === undefined ? text : bare.slice(before.length).trimStart();
}

/**
 * What a plain number of a column is multiplied by.
 *
 * @param conventions of the column
 * @param conventions.times what its header makes of a number
 * @param conventions.perMonth what brings its hours to a month
 * @returns 1 where it counts in our unit; never throws
 * @example timesOf({ times: 1000 }) // => 1000
 */
export function timesOf({ times = 1, perMonth = 1 }: Pick<Conventions, 'times' | 'perMonth'>): number {
  return times * perMonth;
}

const withWeeks = new WeakMap<CellWords, CellWords>();

/** Hours may be those of a week, which can be brought to a month. */
function wordsOfHours(words: CellWords): CellWords {
  return heldIn(withWeeks, words, () => ({ ...words, units: [...words.units, ...words.spans.week] }));
}

/** What brings "20 h/month" or "6 h/week" to a month; null where the cell names no time that can be. */
function saidPerMonth(text: string, words: CellWords): number | null {
  if (wordsBehindUnit(text).some((word) => isWord(word, words.spans.week))) return perMonthOf('week');
  const time = priceTimeOf(text, words);
  return time === null || time === 'hour' ? null : perMonthOf(time);
}

function perMonthOf(period: 'week' | 'month' | 'year'): number {
  return PER_YEAR[period] / PER_YEAR.month;
}

function saysUnit(text: string, { thousands, millions, hours, minutes }: CellWords): boolean {
  const units = [thousands, millions, hours, minutes, OF_MONEY];
  return (
    CLOCK.test(text) ||
    (text.match(/\p{L}+/gu) ?? []).some((word) => units.some((unit) => isWord(word, unit)))
  );
}
