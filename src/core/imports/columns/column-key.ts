/** What a header of an exported file says, however it is written, and which currency it names. */
import { fingerprint } from '../../fingerprint';
import { readCurrencyCell } from '../../money/record-cells';
import { plainWords } from '../../recognition/headers/header-key';
import type { CellValue } from '../../types';

/** ISO 4217, without the codes that are words in headers (ALL, TOP …) and those that no client pays in. */
const CODES = new Set(
  (
    'EUR USD GBP CHF NOK SEK DKK ISK HUF PLN CZK RON BGN RSD TRY UAH ILS AED SAR QAR KWD BHD EGP MAD ZAR NGN KES ' +
    'CAD AUD NZD SGD HKD TWD JPY CNY KRW INR PKR LKR BDT IDR MYR PHP THB VND MXN BRL ARS CLP COP PEN UYU CRC GTQ DOP'
  ).split(' '),
);
/**
 * What two ways to write one header have in common: "Invoice Number", "InvoiceNumber", "invoice_number" and "*InvoiceNumber".
 *
 * @param header what the cell holds
 * @returns letters and digits in lower case, without accents and without a currency; '' for a blank header; never throws
 * @example columnKey('Billable Amount (EUR)') // => "billableamount"
 * @example columnKey('*InvoiceNumber') === columnKey('invoice_number') // => true
 */
export function columnKey(header: unknown): string {
  return plainWords(withoutCodes(String(header ?? '').slice(0, 200)), false)
    .join('')
    .replace(/¤/g, '');
}

const CAPITALS = /[A-Z]{3}/;
const CODE = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;

/**
 * The currency that a header names.
 *
 * @param header "Amount (EUR)", "Amount USD", "Betrag in €"
 * @param home her own currency: of those that share a sign it is the likeliest
 * @returns its ISO code, '' where none is named; never throws
 * @example currencyInHeader('Amount (EUR)', '') // => "EUR"
 * @example currencyInHeader('Amount ()', '') // => ""
 */
export function currencyInHeader(header: string, home: string): string {
  const sign = signIn(header);
  return CODES.has(sign) ? sign : (readCurrencyCell(sign, home) ?? '');
}

/** As it is written: a code or a sign, '' for none. */
function signIn(text: string): string {
  return text.match(CODE)?.find((word) => CODES.has(word)) ?? SIGN.exec(text)?.[0] ?? '';
}

/**
 * A number of a spreadsheet with the currency that stands in its format alone.
 *
 * @param amount a number
 * @param format of its cell, as Excel and Sheets write it: `[$€-407] #,##0.00`, `"kr" #,##0`
 * @returns a text that can be read in one way only, such as "1234.50 €"; the number itself where the format names no currency; never throws
 * @example withCurrencyOf(1234.5, '_-* #,##0.00 [$€-407]_-') // => "1234.50 €"
 * @example withCurrencyOf(12, '[$-407]0.00') // => 12
 */
export function withCurrencyOf(amount: number, format: string): CellValue {
  const shown = format.replace(/\[\$([^\]-]*)[^\]]*\]|[_*]./g, ' $1 ');
  const sign = signIn(shown);
  return sign === '' ? amount : `${amount.toFixed(2)} ${sign}`;
}

const SIGN = /(?:US|CA?|AU?|NZ)?\p{Sc}|zł|Kč|(?<!\p{L})(?:Ft|kr)(?!\p{L})/u;

/**
 * The currency that a cell names: of a column of currencies, or beside an amount.
 *
 * @param cell "EUR", "eur", "Euro - EUR", "€", "$1,200.00"
 * @param home as above
 * @returns its ISO code, '' where none is named; never throws
 * @example currencyInCell('Euro - EUR', '') // => "EUR"
 * @example currencyInCell('$1,200.00', 'CAD') // => "CAD"
 * @example currencyInCell('12,50', '') // => ""
 */
export function currencyInCell(cell: CellValue, home: string): string {
  if (typeof cell !== 'string' || cell.length > 80 || NUMBER.test(cell)) return '';
  return readCurrencyCell(cell, home) || currencyInHeader(cell, home);
}

const NUMBER = /^[\d.,\s()-]*$/;

/**
 * A text without the codes of currencies.
 *
 * @param text a header, or an amount
 * @returns the rest; never throws
 * @example withoutCodes('1.200,00 PLN') // => "1.200,00  "
 */
export function withoutCodes(text: string): string {
  return CAPITALS.test(text) ? text.replace(CODE, (word) => (CODES.has(word) ? ' ' : word)) : text;
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
  return fingerprint(line);
}
