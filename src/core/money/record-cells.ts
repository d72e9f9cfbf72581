/**
 * Cells of a table of hours, invoices or payments → days, seconds, hundredths. Three answers: a value; NaN where the cell holds nothing;
 * null where it holds something that cannot be read.
 */
import { NO_WORDS, plainText } from '../reading/cell-words';
import { HAS_CURRENCY, readAmount } from '../reading/amounts/read-amount';
import { dayOfCell, readDate, readDayNumber } from '../reading/dates/read-date';
import { spellDuration } from '../reading/amounts/spell-duration';
import { isBlank } from '../reading/quote-cell';
import { isNothingKnown, readHoursOfDate } from '../reading/read-value';
import type { Conventions } from '../reading/conventions';
import type { CellValue } from '../types';

const SECONDS_PER_HOUR = 3600;
/** A date before it is a time: spreadsheets count from the end of 1899 on. */
const FIRST_DAY = -21915;
/** More text is no value. */
const LONGEST = 80;

/**
 * Reads a day.
 *
 * @param cell what the sheet holds
 * @param conventions how this column writes dates
 * @returns days since 1970-01-01, NaN where nothing stands there, null where no day can be read; never throws
 * @example readDayCell('2026-03-02', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 20514
 * @example readDayCell('soon', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => null
 */
export function readDayCell(cell: CellValue, conventions: Conventions): number | null {
  if (isBlank(cell)) return NaN;
  if (cell instanceof Date) return calendarDay(dayOfCell(cell, conventions));
  if (typeof cell === 'number') return readDayNumber(cell, true);
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const { words = NO_WORDS, dayOrder, dayOf } = conventions;
  const text = plainText(cell);
  if (isNothingKnown(text, words)) return NaN;
  return readDate(text, dayOrder, words, dayOf)?.value ?? null;
}

function calendarDay(day: number): number | null {
  return day >= FIRST_DAY ? day : null;
}

/**
 * Reads a time worked.
 *
 * @param cell a number of hours, a duration, or a text such as "1:30", "1,5 h" or "90 min"
 * @param conventions how this column writes numbers
 * @returns whole seconds, NaN where nothing stands there, null where no time can be read; never throws
 * @example readHoursCell(1.75, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 6300
 * @example readHoursCell('-0:20', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => -1200
 */
export function readHoursCell(cell: CellValue, conventions: Conventions): number | null {
  if (typeof cell === 'number') return wholeSeconds(cell);
  if (isBlank(cell)) return NaN;
  if (cell instanceof Date) return wholeSeconds(readHoursOfDate(cell, conventions) ?? NaN);
  return readText(cell, conventions, (text, { decimalMark, words = NO_WORDS }) => {
    const isLonger = Object.values(words.spans).some((spans) => endsWithOneOf(text, spans));
    const isNegative = /^[-−]/.test(text);
    const size = spellDuration(text.replace(/^[-−] ?/, ''), words);
    const hours = isLonger ? null : readAmount(size, decimalMark, words);
    return hours === null || NO_TIME.test(text)
      ? null
      : wholeSeconds(isNegative ? -hours.value : hours.value);
  });
}

/** "90 EUR" under hours is an amount of money. */
const NO_TIME = new RegExp(`[%\\p{Sc}]|(?<!\\p{L})${HAS_CURRENCY.source}(?!\\p{L})`, 'u');

/** "2 days": how many hours those have, nobody said. */
function endsWithOneOf(text: string, words: readonly string[]): boolean {
  const last = /(\p{L}+)\.?$/u.exec(text)?.[1] ?? '';
  return words.includes(last);
}

function wholeSeconds(hours: number): number | null {
  return isFinite(hours) ? Math.round(hours * SECONDS_PER_HOUR) : null;
}

/**
 * Reads an amount of money.
 *
 * @param cell a number, or a text with or without a currency
 * @param conventions how this column writes numbers
 * @returns whole hundredths, NaN where nothing stands there, null where no amount can be read; never throws
 * @example readMoneyCell(78.75, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 7875
 * @example readMoneyCell('1.250,50 €', { decimalMark: ',', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => 125050
 */
export function readMoneyCell(cell: CellValue, conventions: Conventions): number | null {
  if (typeof cell === 'number') return hundredths(cell);
  if (isBlank(cell)) return NaN;
  return readText(cell, conventions, (text, { decimalMark, words = NO_WORDS }) => {
    const amount = /[%:]/.test(text) ? null : readAmount(text, decimalMark, words);
    return amount === null ? null : hundredths(amount.value);
  });
}

/** 1.005 is 101: what a program writes is decimal, whatever it is kept in. */
function hundredths(value: number): number | null {
  if (!isFinite(value)) return null;
  const size = Math.round(Number((Math.abs(value) * 100).toFixed(4)));
  return value < 0 && size > 0 ? -size : size;
}

function readText(
  cell: CellValue,
  conventions: Conventions,
  read: (text: string, conventions: Conventions) => number | null,
): number | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = plainText(cell);
  return isNothingKnown(text, conventions.words ?? NO_WORDS) ? NaN : read(text, conventions);
}

/** What currencies are called beside their codes. A sign that several share is not here. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', 'us$': 'USD', '$us': 'USD', 'c$': 'CAD', 'ca$': 'CAD', 'a$': 'AUD',
  'au$': 'AUD', 'nz$': 'NZD', 's$': 'SGD', 'hk$': 'HKD', ft: 'HUF', 'ft.': 'HUF', forint: 'HUF', sfr: 'CHF', 'sfr.': 'CHF', 'fr.': 'CHF', '¥': 'JPY',
  'zł': 'PLN', 'kč': 'CZK', pound: 'GBP', pounds: 'GBP', sterling: 'GBP', pfund: 'GBP', pond: 'GBP', pund: 'GBP', font: 'GBP', franken: 'CHF',
  euró: 'EUR', forints: 'HUF',
}; // oxfmt-ignore
/** Who shares a sign: the home currency, if it is one of them, else the first; none for "kr". */
const SHARED = [
  { sign: /^\$$/, codes: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], first: 'USD' },
  { sign: /^(?:kr\.?|kroner|kronen|kronor|korona)$/, codes: ['NOK', 'SEK', 'DKK', 'ISK'], first: null },
];

/**
 * Reads a currency.
 *
 * @param cell a code or a sign
 * @param home code of the home currency, '' where it is not known
 * @returns its ISO code, '' where nothing stands there, null where it cannot be told; never throws
 * @example readCurrencyCell('eur', '') // => "EUR"
 * @example readCurrencyCell('kr', 'NOK') // => "NOK"
 */
export function readCurrencyCell(cell: CellValue, home: string): string | null {
  if (isBlank(cell)) return '';
  if (typeof cell !== 'string') return null;
  const text = plainText(cell);
  if (/^[a-z]{3}$/.test(text)) return text.toUpperCase();
  const known = SIGNS[text];
  if (known !== undefined) return known;
  const shared = SHARED.find(({ sign }) => sign.test(text));
  return shared?.codes.find((code) => code === home) ?? shared?.first ?? null;
}

/** Codes that stand beside an amount. */
const BESIDE =
  /(?:^|[\d\s.,-])(eur|usd|gbp|chf|nok|sek|dkk|huf|cad|aud|nzd|pln|czk|(?:us|ca?|au?|nz|s|hk)\$|\p{Sc}|kr\.?|ft\.?)(?:$|[\d\s/])/u;

/**
 * The currency that is written beside an amount.
 *
 * @param cell what the cell of the amount holds
 * @param home as above
 * @returns its ISO code, '' where none is written; never throws
 * @example currencyBeside('$1,250.00', 'EUR') // => "USD"
 */
export function currencyBeside(cell: CellValue, home: string): string {
  if (typeof cell !== 'string' || cell.length > LONGEST) return '';
  const sign = BESIDE.exec(plainText(cell))?.[1];
  return sign === undefined ? '' : (readCurrencyCell(sign, home) ?? '');
}

/**
 * The currency that a header names.
 *
 * @param header of a column of amounts
 * @param home as above
 * @returns its ISO code, '' where it names none; never throws
 * @example currencyNamed('Stundensatz (€/h)', 'USD') // => "EUR"
 * @example currencyNamed('Fee', 'USD') // => ""
 */
export function currencyNamed(header: unknown, home: string): string {
  const words = plainText(String(header ?? '')).split(/[^\p{L}\p{Sc}]+/u);
  return words.map((word) => currencyBeside(`0 ${word}`, home)).find((code) => code !== '') ?? '';
}
