/** Numbers that were typed as text, in either decimal notation. No locale data: the caller says which mark is the sheet's. */

export type DecimalMark = '.' | ',';

const CURRENCY =
  /^(?:€|\$|£|¥|chf|eur|usd|gbp|nok|huf|kr\.?|ft|fr\.)\s*|\s*(?:€|\$|£|¥|chf|eur|usd|gbp|nok|huf|kr\.?|ft|fr\.|,-)$/gi;
const SPACES_AND_APOSTROPHES = /[\s\u00a0\u202f'’]/g;

/**
 * Reads a number from text, with decimal point or decimal comma, thousands marks, a currency or a percent sign.
 *
 * A single mark before exactly three digits could be either ("1,234"); only then the sheet's own mark decides.
 *
 * @param text what the cell holds
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the number (a percentage as its share, "80 %" is 0.8), or null where the text is no number; never throws
 * @example parseNumber('4,5', '.') // => 4.5
 * @example parseNumber('1,234', ',') // => 1.234
 * @example parseNumber('1,234', '.') // => 1234
 * @example parseNumber('n/a', '.') // => null
 */
export function parseNumber(text: string, decimalMark: DecimalMark): number | null {
  let rest = text.trim().replace(CURRENCY, '').trim();
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trim();
  const sign = /^[-−]/.test(rest) ? -1 : 1;
  rest = rest.replace(/^[-−+]\s*/, '');
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(rest)) return sign * Number(rest);
  if (!/^[\d.,]/.test(rest) || !/\d$|\d[.,]$/.test(rest)) return null;
  const plain = toPlainDigits(rest, decimalMark);
  if (plain === null) return null;
  return (sign * Number(plain)) / (percent ? 100 : 1);
}

/** "1.234,50" → "1234.50"; null where the marks stand in impossible places. */
function toPlainDigits(text: string, decimalMark: DecimalMark): string | null {
  if (/[\s\u00a0\u202f'’]/.test(text) && !/^\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d*)?$/.test(text))
    return null;
  const digits = text.replace(SPACES_AND_APOSTROPHES, '');
  if (!/^[\d.,]+$/.test(digits)) return null;
  const mark = decimalMarkOf(digits, decimalMark);
  const [whole, fraction = '', ...more] = mark === null ? [digits] : digits.split(mark);
  if (more.length > 0 || /[.,]/.test(fraction)) return null;
  if (/[.,]/.test(whole) && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return null;
  return `${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`;
}

/** Which mark separates the decimals: the last one, unless it must or may separate thousands. */
function decimalMarkOf(digits: string, own: DecimalMark): DecimalMark | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks[marks.length - 1] as DecimalMark;
  if (marks.length > 1) return marks.split('').every((mark) => mark === last) ? null : last;
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return ambiguous && last !== own ? null : last;
}
