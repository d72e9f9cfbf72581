/** Terms of payment instead of a day: "net 30", "30 Tage netto", "binnen 14 dagen". Words of all five languages; the end of a month is no number of days. */
import { plainText } from '../reading/cell-words';
import { plainWords } from '../recognition/headers/header-key';
import type { CellValue } from '../types';

/** Longer terms are a mistake. */
export const MOST_DAYS_TO_PAY = 365;
const LONGEST = 80;
const NUMBER = /^\d{1,3}$/;
const NET = new Set(['net', 'netto', 'n']);
const DAYS = /^(?:d|days?|tagen?|tage|dagen?|dager?|dgn|nap(?:on|os|ra|ja|pal)?)$/;
/** "15 days after the end of the month", "2 months": how many days those are depends on when it is. */
const OTHER_SPAN = /month|monat|maand|maned|honap|eom|ultimo/;
const WEEKS = /^(?:weeks?|wochen?|weken|uker?|het)$/;
const DAYS_PER_WEEK = 7;
/** "Overdue by 3 days", "in 14 days": from the day on which that was written, in five languages. */
const PAST =
  /(?<!\S)(?:overdue|late(?! (?:fees?|interest)(?!\S))|past|ago|(?:since|seit|sinds|siden)(?! (?:the )?\S*(?:invoice|rechnung|faktur|factuur))|after due|uberfallig|verspatet|verzug|nach falligkeit|vervallen|verlopen|geleden|te laat|forfalt|forsinket|for sent|(?:over|etter) forfall|lejart|kesik|keses\S*|elmult)(?!\S)/;
const LEFT = /(?<!\S)(?:left|remaining|noch|nog|igjen|gjenstar|mulva|meg|hatra\S*|(?:in|over|om) \d+)(?!\S)/;
/** "Payable in 14 days": from the day of the invoice on. */
const PAYABLE = /(?<!\S)(?:zahl|pay|beta|fizet)/;
const AT_ONCE = new Set(
  [
    'due on receipt', 'on receipt', 'upon receipt', 'due upon receipt', 'immediately', 'immediate', 'due immediately', 'payable immediately', 'cash on delivery',
    'sofort', 'sofort fallig', 'fallig sofort', 'zahlbar sofort', 'sofort zahlbar', 'umgehend', 'bei erhalt', 'nach erhalt', 'sofort nach erhalt', 'sofort netto', 'sofort ohne abzug',
    'zahlbar sofort ohne abzug', 'direct', 'per direct', 'direct betalen', 'bij ontvangst', 'na ontvangst', 'onmiddellijk', 'contant', 'terstond',
    'straks', 'omgaende', 'ved mottak', 'per omgaende', 'kontant', 'umiddelbart', 'azonnal', 'azonnali', 'keszpenz', 'kezhezvetelkor',
  ].map((text) => plainWords(text, false).join(' ')),
); // oxfmt-ignore

/**
 * Reads terms of payment.
 *
 * @param cell a number of days, or a text that names one
 * @returns days from the day of the invoice on, 0 for at once; null where it says no number of days; never throws
 * @example parseTerms('Net 30') // => 30
 * @example parseTerms('2 % Skonto 10 Tage, 30 Tage netto') // => 30
 * @example parseTerms('due on receipt') // => 0
 * @example parseTerms('2 Wochen') // => 14
 * @example parseTerms('30 days end of month') // => null
 * @example parseTerms('Overdue by 3 days') // => null
 */
export function parseTerms(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? withinReason(cell) : null;
  if (typeof cell !== 'string' || cell.length > LONGEST || /^\s*[-−–]/.test(cell)) return null;
  const words = wordsOf(cell);
  const text = words.join(' ');
  if (AT_ONCE.has(text)) return 0;
  if (OTHER_SPAN.test(text) || isPast(words)) return null;
  if (words.length === 1) return NUMBER.test(words[0]) ? withinReason(Number(words[0])) : null;
  const [days, ...others] = new Set(netDays(words) ?? numbersOfDays(words));
  return days === undefined || others.length > 0 ? null : withinReason(days);
}

/**
 * Reads how many days are left, or have passed, since it is due.
 *
 * @param cell a text as lists on a screen have it
 * @returns days from the day on which it was written, negative for what is overdue; null where it says no such thing; never throws
 * @example parseCountdown('Fällig in 14 Tagen') // => 14
 * @example parseCountdown('Overdue by 3 days') // => -3
 * @example parseCountdown('Zahlbar in 14 Tagen') // => null
 */
export function parseCountdown(cell: CellValue): number | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const words = wordsOf(cell);
  const [days, ...others] = numbersOfDays(words);
  if (days === undefined || others.length > 0) return null;
  const text = words.join(' ');
  if (isPast(words)) return -days;
  return LEFT.test(text) && !PAYABLE.test(text) ? days : null;
}

/** "Net 30, past due after": what is net counts from the day of the invoice on. */
function isPast(words: readonly string[]): boolean {
  return PAST.test(words.join(' ')) && !words.some((word) => NET.has(word));
}

function wordsOf(text: string): string[] {
  return plainWords(plainText(text).replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 '), false);
}

/** What is said of a discount comes before. Null where nothing is called net. */
function netDays(words: readonly string[]): number[] | null {
  const numbersIn = (...each: (string | undefined)[]): number[] =>
    each.filter((word) => word !== undefined && NUMBER.test(word)).map(Number);
  const net = words.flatMap((word, at) => {
    if (!NET.has(word)) return [];
    // "30 net" and nothing else: "15.3. net" is a day.
    if (words.length === 2) return numbersIn(...words);
    const before = DAYS.test(words[at - 1] ?? '') ? words[at - 2] : undefined;
    return numbersIn(words[at + 1], before);
  });
  return net.length > 0 ? net : null;
}

function numbersOfDays(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    const unit = words[at + 1] ?? '';
    if (!NUMBER.test(word)) return [];
    return DAYS.test(unit) ? [Number(word)] : WEEKS.test(unit) ? [Number(word) * DAYS_PER_WEEK] : [];
  });
}

function withinReason(days: number): number | null {
  return days >= 0 && days <= MOST_DAYS_TO_PAY ? days : null;
}
