/** Numbers that were typed as text, in either decimal notation. No locale data: the caller says which mark is the sheet's. */
import { CURRENCY_CODES } from '../money/currency-codes';

export type DecimalMark = '.' | ',';

/** Longer texts are no numbers, and are not searched for one. */
const LONGEST_NUMBER = 60;

const UNIT = `(?:€|\\$|£|¥|${CURRENCY_CODES}|kr\\.?|ft|fr\\.)`;
/** Currency and sign in either order, the digits, and ",-" or ".–" for no cents. */
const TYPED_NUMBER = new RegExp(
  `^${UNIT}?\\s*([-−+]?)\\s*${UNIT}?\\s*(.*?)(?:[.,][-–—]{1,2})?\\s*(?:${UNIT}|(%))?$`,
  'i',
);
const MONEY = new RegExp(`^[-−+]?\\s*${UNIT}|${UNIT}$`, 'i');
const SPACES_AND_APOSTROPHES = /[\s'’]/g;

/**
 * Reads a number from text, with decimal point or decimal comma, thousands marks, a currency or a percent sign.
 *
 * A single mark before exactly three digits could be either ("1,234"); only then the sheet's own mark decides, but for
 * money: nothing is paid in thousandths.
 *
 * @param text what the cell holds
 * @param decimalMark the decimal mark of the sheet's locale
 * @param isMoney whether a currency stands beside it, where the text itself has none
 * @returns the number (a percentage as its share, "80 %" is 0.8), or null where the text is no number; never throws
 * @example parseNumber('4,5', '.') // => 4.5
 * @example parseNumber('1,234', ',') // => 1.234
 * @example parseNumber('1,234', '.') // => 1234
 * @example parseNumber('€ 1.234', '.') // => 1234
 * @example parseNumber('n/a', '.') // => null
 */
export function parseNumber(text: string, decimalMark: DecimalMark, isMoney = false): number | null {
  if (text.length > LONGEST_NUMBER) return null;
  const [, sign, digits, percent] = TYPED_NUMBER.exec(text.trim()) ?? [];
  if (!/^[\d.,]/.test(digits ?? '') || !/\d[.,]?$/.test(digits)) return null;
  const isExponential = /^\d+(?:\.\d+)?e[+-]?\d+$/i.test(digits);
  const ownMark = isMoney || MONEY.test(text.trim()) ? null : decimalMark;
  const number = Number((isExponential ? digits : toPlainDigits(digits, ownMark)) ?? NaN);
  if (!isFinite(number)) return null;
  return (/[-−]/.test(sign) ? -number : number) / (percent === undefined ? 1 : 100);
}

/** "1.234,50" → "1234.50"; null where the marks stand in impossible places. */
function toPlainDigits(text: string, decimalMark: DecimalMark | null): string | null {
  const digits = text.replace(SPACES_AND_APOSTROPHES, '');
  if (digits !== text && !/^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/.test(text)) return null;
  if (!/^[\d.,]+$/.test(digits)) return null;
  const mark = decimalMarkOf(digits, decimalMark);
  const [whole, fraction = '', ...more] = mark === null ? [digits] : digits.split(mark);
  if (more.length > 0 || /[.,]/.test(fraction)) return null;
  if (/[.,]/.test(whole) && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return null;
  return `${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`;
}

/** Which mark separates the decimals: the last one, unless it must or may separate thousands. @param own null for money */
function decimalMarkOf(digits: string, own: DecimalMark | null): DecimalMark | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks[marks.length - 1] as DecimalMark;
  if (marks.length > 1) return marks.split('').every((mark) => mark === last) ? null : last;
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return ambiguous && last !== own ? null : last;
}
