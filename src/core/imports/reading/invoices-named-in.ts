/** Which invoices a payment is for, by what its text says. */
import { invoiceNumbers, shapeOf } from '../../money/invoice-numbers';
import { AND } from '../../reading/and';

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

/**
 * The invoices that a text names.
 *
 * @param text what a payment is for
 * @returns their numbers, with a comma between; '' where none is named; never throws
 * @example invoicesNamedIn('Rechnung RE-7 und RE-8') // => "RE-7, RE-8"
 * @example invoicesNamedIn('Invoices 2026-014, 2026-015. Thanks!') // => "2026-014, 2026-015"
 * @example invoicesNamedIn('2026-014 sz. számla') // => "2026-014"
 * @example invoicesNamedIn('Invoice 7 and 2 hours') // => "7"
 */
export function invoicesNamedIn(text: string): string {
  const found = [...text.matchAll(NAMED)].flatMap((match) => {
    const number = match[1] ?? match[2] ?? match[3];
    return [...invoiceNumbers(number), ...followersOf(number, text.slice(match.index + match[0].length))];
  });
  if (found.length > 0) return [...new Set(found)].join(', ');
  const parts = invoiceNumbers(text);
  return parts.every((part) => ONLY_NUMBER.test(part)) ? parts.join(', ') : '';
}

function followersOf(number: string, rest: string): string[] {
  const [whole, next] = NEXT.exec(rest) ?? [];
  if (whole === undefined || number.length < 2 || shapeOf(next) !== shapeOf(number)) return [];
  return [next, ...followersOf(number, rest.slice(whole.length))];
}
