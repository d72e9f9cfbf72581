/** What a header of an exported file says, however it is written, and which currency it names. */
import { plainWords } from '../recognition/header-key';

/** ISO 4217, without the codes that are words in headers (ALL, TOP, ALL …) and those that no client pays in. */
const CODES = new Set(
  (
    'EUR USD GBP CHF NOK SEK DKK ISK HUF PLN CZK RON BGN RSD TRY UAH ILS AED SAR QAR KWD BHD EGP MAD ZAR NGN KES ' +
    'CAD AUD NZD SGD HKD TWD JPY CNY KRW INR PKR LKR BDT IDR MYR PHP THB VND MXN BRL ARS CLP COP PEN UYU CRC GTQ DOP'
  ).split(' '),
);
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', 'US$': 'USD', 'CA$': 'CAD', 'A$': 'AUD', 'NZ$': 'NZD', '₹': 'INR', zł: 'PLN', Kč: 'CZK', Ft: 'HUF',
}; // prettier-ignore
const IN_WORDS: Readonly<Record<string, string>> = { forint: 'HUF', euro: 'EUR', euros: 'EUR' };

/**
 * What two ways to write one header have in common: "Invoice Number", "InvoiceNumber", "invoice_number" and "*InvoiceNumber".
 *
 * @param header what the cell holds
 * @returns letters and digits in lower case, without accents and without a currency; '' for a blank header; never throws
 * @example columnKey('Billable Amount (EUR)') // => "billableamount"
 * @example columnKey('*InvoiceNumber') === columnKey('invoice_number') // => true
 */
export function columnKey(header: unknown): string {
  const text = String(header ?? '').slice(0, 200);
  const bare = CAPITALS.test(text) ? text.replace(CODE, (word) => (CODES.has(word) ? ' ' : word)) : text;
  return plainWords(bare, false).join('').replace(/¤/g, '');
}

const CAPITALS = /[A-Z]{3}/;
const CODE = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;

/**
 * The currency that a header or a cell names.
 *
 * @param text "Amount (EUR)", "Euro - EUR", "eur", "€"
 * @returns its ISO code, '' where none is named; a plain "$" or "kr" names none; never throws
 * @example currencyIn('Amount (EUR)') // => "EUR"
 * @example currencyIn('Euro - EUR') // => "EUR"
 * @example currencyIn('Amount ()') // => ""
 */
export function currencyIn(text: unknown): string {
  const written = String(text ?? '').trim();
  if (written === '' || written.length > 80) return '';
  if (CODES.has(written)) return written;
  if (/^[a-z]{3}$/i.test(written) && CODES.has(written.toUpperCase())) return written.toUpperCase();
  const code = written.match(CODE)?.find((word) => CODES.has(word));
  const sign = Object.keys(SIGNS).find((each) => written.includes(each));
  return code ?? (sign === undefined ? (IN_WORDS[written.toLowerCase()] ?? '') : SIGNS[sign]);
}

/**
 * A short text that is the same for the same header line, and no other: what was confirmed for a file is remembered by it.
 *
 * @param headers one per column
 * @returns letters and digits; never throws
 * @example headerLineKey(['Datum', 'Kunde']) === headerLineKey(['datum ', 'Kunde', '']) // => true
 */
export function headerLineKey(headers: readonly unknown[]): string {
  const line = headers.map(columnKey).join('|').replace(/\|+$/, '');
  // cyrb53 (public domain): two halves, so that among thousands of header lines no two meet.
  let [left, right] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    left = Math.imul(left ^ unit, 2654435761);
    right = Math.imul(right ^ unit, 1597334677);
  }
  left = Math.imul(left ^ (left >>> 16), 2246822507) ^ Math.imul(right ^ (right >>> 13), 3266489909);
  right = Math.imul(right ^ (right >>> 16), 2246822507) ^ Math.imul(left ^ (left >>> 13), 3266489909);
  return (4294967296 * (2097151 & right) + (left >>> 0)).toString(36);
}
