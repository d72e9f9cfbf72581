/** The unit that a header names, where it is not the one we count in: "Revenue (k€)", "Umsatz in Tsd. €", "Omzet (x 1.000)", "Zeit (min)". */
import { CURRENCY_CODES } from '../../money/currency-codes';

/** Words that name a unit, as cells have them too. */
export interface UnitWords {
  readonly thousands: readonly string[];
  readonly millions: readonly string[];
  readonly minutes: readonly string[];
}

/** What our unit is: of money or of time. */
export type Measured = 'money' | 'hours';

/** What a number below such a header is multiplied by, and reads a header. */
export type UnitReader = (header: unknown, measured: Measured) => number;

const THOUSAND = 1e3;
const MILLION = 1e6;
const MINUTES_PER_HOUR = 60;
const MONEY = `(?:€|\\$|£|euro|${CURRENCY_CODES}|kr|ft)`;
/** "x 1.000", "(1000 €)", "in 1.000 kr", "'000"; "per 1000 words" is a price. */
const ROUND_THOUSAND = `(?:[x×*([{] ?|\\b(?:in|i) )${MONEY}?\\.? ?1[., '’]?000(?!\\d)|(?<![\\d.,])[.,'’]000(?!\\d)|[([{]000[)\\]}]`;
/** One letter says it in brackets of its own only. */
const LONE_K = '[([{] ?(?:in )?[kt] ?[)\\]}]';

/**
 * Prepares to read units in headers.
 *
 * @param words in all languages
 * @param words.thousands as in cells
 * @param words.millions as in cells
 * @param words.minutes as in cells
 * @returns what reads one header: a thousand, a million or a sixtieth; 1 where it names no such unit; it never throws
 * @example unitReader({ thousands: ['k', 'tsd'], millions: ['mio'], minutes: ['minuten'] })('Umsatz (T€)', 'money') // => 1000
 * @example unitReader({ thousands: ['k', 'tsd'], millions: ['mio'], minutes: ['minuten'] })('Umsatz 2000 €', 'money') // => 1
 */
export function unitReader({ thousands, millions, minutes }: UnitWords): UnitReader {
  const ofThousands = anyOf(`[kt]\\.? ?${MONEY}|[€$£] ?k|${wordsIn(thousands)}`, ROUND_THOUSAND, LONE_K);
  const ofMillions = anyOf(`m ?${MONEY}|[€$£] ?m|${wordsIn(millions)}`);
  const ofMinutes = anyOf(wordsIn(minutes.filter((word) => !ALSO_LEAST.test(word))), LEAST_OR_MINUTES);
  return (header, measured) => {
    const text = String(header ?? '');
    if (measured === 'hours') return ofMinutes.test(text) ? 1 / MINUTES_PER_HOUR : 1;
    if (ofThousands.test(text)) return THOUSAND;
    return ofMillions.test(text) ? MILLION : 1;
  };
}

/** "Min. hours" are the least; in brackets or behind "in" they are minutes. */
const ALSO_LEAST = /^mins?$/;
const LEAST_OR_MINUTES = '(?:[([{/] ?(?:in )?|\\bin )mins?\\.? ?(?:[)\\]}/]|$)';

function wordsIn(words: readonly string[]): string {
  return words.filter((word) => word.length > 1).join('|');
}

/** @param words stand alone; other patterns anywhere */
function anyOf(words: string, ...patterns: readonly string[]): RegExp {
  const alone = words === '' ? [] : [`(?<!\\p{L})(?:${words})s?(?!\\p{L})`];
  return new RegExp([...alone, ...patterns].join('|'), 'iu');
}
