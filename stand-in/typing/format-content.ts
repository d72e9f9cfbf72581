/**
 * The display value of a cell. Patterns are numfmt's work; the automatic format, booleans and errors follow Sheets.
 * Never throws: a pattern nobody can read is shown as the automatic format.
 */
import { format, isDateFormat as hasDateCodes, isValidFormat } from 'numfmt';
import { CellError, type Content } from '../workbook/types';
import { localeConventions, type LocaleConventions } from './locales';

/** Formats under which Sheets chooses by the content, besides none. The second is how Apps Script reports an automatic format. */
const AUTOMATIC = new Set(['general', '0.###############']);

export function isAutomaticFormat(numberFormat: string): boolean {
  return numberFormat === '' || AUTOMATIC.has(numberFormat.toLowerCase());
}

const dateFormats = new Map<string, boolean>();

/** @returns whether a number under this format is a date, a time or a duration, so that `getValue` gives a Date */
export function isDateFormat(numberFormat: string): boolean {
  let isDate = dateFormats.get(numberFormat);
  if (isDate === undefined) {
    isDate = !isAutomaticFormat(numberFormat) && hasDateCodes(numberFormat);
    dateFormats.set(numberFormat, isDate);
  }
  return isDate;
}

/** @returns what the cell shows, as `getDisplayValue` gives it */
export function formatContent(content: Content, numberFormat: string, locale: string): string {
  if (content instanceof CellError) return content.code;
  const conventions = localeConventions(locale);
  if (typeof content === 'boolean') return content ? conventions.trueWord : conventions.falseWord;
  if (content === '') return '';
  const isNumber = typeof content === 'number';
  if (isAutomaticFormat(numberFormat) || numberFormat === '@' || !isReadable(numberFormat)) {
    return isNumber ? formatGeneral(content, conventions) : content;
  }
  return withPattern(content, numberFormat, conventions);
}

const readable = new Map<string, boolean>();

function isReadable(numberFormat: string): boolean {
  let known = readable.get(numberFormat);
  if (known === undefined) {
    known = isValidFormat(numberFormat);
    readable.set(numberFormat, known);
  }
  return known;
}

function withPattern(content: number | string, numberFormat: string, conventions: LocaleConventions): string {
  const shown = format(numberFormat, content, {
    locale: conventions.tag,
    leap1900: false,
    dateSpanLarge: true,
    dateErrorThrows: false,
    throws: false,
    nbsp: false,
  });
  return trimDecimalMark(shown, numberFormat, conventions);
}

/** Sheets shows `0.##` of 5 as `5`; numfmt, like Excel, as `5.`. */
function trimDecimalMark(shown: string, numberFormat: string, { decimal }: LocaleConventions): string {
  if (!/\.#/.test(numberFormat)) return shown;
  const at = shown.lastIndexOf(decimal);
  return at >= 0 && !/\d/.test(shown[at + 1] ?? '') ? shown.slice(0, at) + shown.slice(at + 1) : shown;
}

/**
 * A number under the automatic format: whole numbers in full, at most ten significant digits after that, an exponent
 * from 1E+15 on and below 1E-5.
 */
function formatGeneral(value: number, { decimal }: LocaleConventions): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-5) return scientific(value).replace('.', decimal);
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, size < 1 ? 10 : 10 - wholeDigits);
  const text = value.toFixed(decimals).replace(/\.?0+$/, (zeros) => (decimals > 0 ? '' : zeros));
  return (text === '-0' ? '0' : text).replace('.', decimal);
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${String(Number(digits))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number as it joins a text (`=1/3&""`): up to 15 significant digits, decimal mark of the locale. */
export function numberToText(value: number, locale: string): string {
  const { decimal } = localeConventions(locale);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [digits, exponent] = Number(value.toPrecision(15)).toExponential().split('e');
    const power = Number(exponent);
    return `${digits.replace('.', decimal)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const rounded = Number(value.toPrecision(15));
  const text = trimZeros(rounded);
  return text.replace('.', decimal);
}

function trimZeros(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
