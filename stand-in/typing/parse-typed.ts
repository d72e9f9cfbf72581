/**
 * What typing a text into a cell makes of it; a string given to `setValue` is read the same way. Pure: where the text
 * goes, and whether the implied number format is taken, is the workbook's affair.
 */
import { parseFormula } from '../formulas/spelling/localize-formula';
import { CellError, errorCode, type Content } from '../workbook/types';
import { localeConventions, type LocaleConventions } from './locales';
import { parseDateTime } from './parse-date-time';
import { parseNumber } from './parse-number';

export interface TypedContent {
  /** `''` when there is a formula: its result is not known yet. */
  readonly content: Content;
  /** Canonical, with its leading `=`. */
  readonly formula?: string;
  /** The format that the spelling implies for a cell whose format is automatic. */
  readonly numberFormat?: string;
}

/**
 * Reads a typed text.
 * @param numberFormat of the cell: a plain-text cell ('@') keeps every text as it is
 * @param currentYear for dates typed without a year
 */
export function parseTyped(
  text: string,
  numberFormat: string,
  locale: string,
  currentYear: number = new Date().getFullYear(),
): TypedContent {
  if (numberFormat === '@' || text === '') return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: '', formula: parseFormula(text, locale) };
  const value = parseValue(text, localeConventions(locale), currentYear);
  if (value) return value;
  if (/^\+\s*[^\s+]/.test(text)) return { content: '', formula: parseFormula(`=${text}`, locale) };
  return { content: text };
}

/** Everything that is neither text nor formula. */
function parseValue(text: string, conventions: LocaleConventions, currentYear: number): TypedContent | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === conventions.trueWord) return { content: true };
  if (word === 'FALSE' || word === conventions.falseWord) return { content: false };
  const code = errorCode(word);
  if (code) return { content: new CellError(code) };
  if (!/\d/.test(trimmed)) return null;
  const isDateLike = /[-/.:\p{L}]/u.test(trimmed.slice(1));
  const date = isDateLike ? parseDateTime(trimmed, { ...conventions, currentYear }) : null;
  const found = date ?? parseNumber(trimmed, conventions);
  if (!found) return null;
  return found.numberFormat === ''
    ? { content: found.value }
    : { content: found.value, numberFormat: found.numberFormat };
}

/**
 * The number a text means where a formula needs one (`="1,5"*2`): a number or a date as typed in the locale.
 * @returns null when it means none
 */
export function parseNumericText(text: string, locale: string, currentYear: number): number | null {
  const found = parseValue(text, localeConventions(locale), currentYear);
  return found && typeof found.content === 'number' ? found.content : null;
}
