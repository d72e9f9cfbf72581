/** Which invoices a payment is for, by what its text says. */
import { invoiceNumbers, shapeOf } from '../../money/invoice-numbers';
import { AND } from '../../reading/and';
import type { CellWords } from '../../reading/cell-words';

const NUMBER = '(?=[^\\s,;]*\\d)[\\p{L}\\d][\\p{L}\\d/_-]*';
const SHORT = '(?<![\\p{L}\\d])(?:RE|RG|RNR|INV|FA)[-/_ ]?\\d[\\p{L}\\d/_-]*';
/** "Invoice 7", "Rechnungen Nr. RE-7 und RE-8"; or what is so short that it stands for the word. */
const NAMED = new RegExp(
  `(?:invoices?|rechnung(?:en)?|factu(?:ur|ren)|faktura(?:er)?|számlák|számla)\\s*(?:#|nos?\\.?|nr[ns]?\\.?)?\\s*(${NUMBER})|(${SHORT})|(?<![\\p{L}\\d/-])(${NUMBER})\\s*(?:sz\\.?|számú)?\\s+számla`,
  'giu',
);
/** "7 und 8" may be an invoice and hours: what follows has to look like a number that stands there. */
const NEXT = new RegExp(`^(?:\\s*[,;+&]\\s*|\\s+${AND}\\s+)(${NUMBER})`, 'iu');
/** "RE-7", "2026/014", "E-AAA-2026-1": a reference that is nothing else. */
const ONLY_NUMBER = /^(?:\p{L}{1,6}[-/ ]){0,2}\p{L}{0,6}\d[\p{L}\d/_-]{0,20}$/u;

/** Behind a number that says how much. */
const MONEY = '\\p{Sc}|eur|euro|usd|gbp|chf|nok|huf|kr|ft';
/** "€ 500", "02.11.2026", "Q3", "3. Quartal": how much, or of when. */
const NO_NUMBER = [
  `(?:\\p{Sc}|(?:eur|usd|gbp|chf|nok|huf) )\\s?\\d[\\d.,]*`,
  '\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?',
  '\\d{4}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.?',
  '\\d{1,2}/\\d{1,2}/\\d{4}',
  'q[1-4]|[1-4]\\. (?:quart|kvart|kwart|negyed)\\p{L}*',
].join('|');

type UnitWords = Pick<CellWords, 'hours' | 'minutes' | 'spans'>;

/**
 * Prepares to find the invoices that a text names.
 *
 * @param words what hours and other times are called: "Invoice 5 hours" is none with the number 5
 * @returns a function of what a payment is for that gives their numbers, with a comma between; '' where none is named; never throws
 * @example invoiceFinder({ hours: ['hours'], minutes: [], spans: {} })('Invoice 5 hours') // => ""
 * @example invoiceFinder({ hours: ['hours'], minutes: [], spans: {} })('Invoice 7 and 2 hours') // => "7"
 * @example invoiceFinder({ hours: [], minutes: [], spans: {} })('Rechnung RE-7 und RE-8') // => "RE-7, RE-8"
 * @example invoiceFinder({ hours: [], minutes: [], spans: {} })('Invoices 2026-014, 2026-015. Thanks!') // => "2026-014, 2026-015"
 * @example invoiceFinder({ hours: [], minutes: [], spans: {} })('2026-014 sz. számla') // => "2026-014"
 */
export function invoiceFinder(words: UnitWords): (text: string) => string {
  // A lone letter may be any word's, and "time" is an English one, too.
  const units = [...words.hours, ...words.minutes, ...Object.values(words.spans).flat()].filter(
    (word) => word.length > 1 && word !== 'time',
  );
  const ofUnits = `(?:${['h', ...units].join('|')})(?![\\p{L}\\d])`;
  // In "7 week 45" the week has a number of its own, in "1 hour 30 minutes" the minutes have.
  const isCounted = `${ofUnits}(?!\\.?\\s?\\d+(?!\\d|\\s?${ofUnits}))`;
  const isNoNumber = new RegExp(
    `(?<![\\p{L}\\d/_.,-])(?:\\d[\\d.,]*\\s?(?:%|(?:${MONEY})(?![\\p{L}\\d])|${isCounted})|(?:${NO_NUMBER})(?![\\p{L}\\d]))`,
    'giu',
  );
  return (text) => invoicesNamedIn(text.replace(isNoNumber, ' '));
}

function invoicesNamedIn(text: string): string {
  const found = [...text.matchAll(NAMED)].flatMap((match) => {
    const number = match[1] ?? match[2] ?? match[3];
    return [...invoiceNumbers(number), ...followersOf(number, text.slice(match.index + match[0].length))];
  });
  if (found.length > 0) return [...new Set(found)].join(', ');
  const parts = invoiceNumbers(text.trim());
  return parts.every((part) => ONLY_NUMBER.test(part)) ? parts.join(', ') : '';
}

function followersOf(number: string, rest: string): string[] {
  const [whole, next] = NEXT.exec(rest) ?? [];
  if (whole === undefined || number.length < 2 || shapeOf(next) !== shapeOf(number)) return [];
  return [next, ...followersOf(number, rest.slice(whole.length))];
}
