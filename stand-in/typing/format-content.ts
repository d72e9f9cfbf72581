/**
 * The display value of a cell. Patterns are numfmt's work; the automatic format, booleans and errors follow Sheets.
 * Never throws: a pattern nobody can read is shown as the automatic format.
 */
import { format, isDateFormat as hasDateCodes, isValidFormat } from 'numfmt';
import { remembered } from '../workbook/remembered';
import type { SheetModel } from '../workbook/sheet-model';
import { CellError, type Content } from '../workbook/types';
import { localeConventions, type LocaleConventions } from './locales';

/** Formats under which Sheets chooses by the content, besides none. The second is how Apps Script reports an automatic format. */
const AUTOMATIC = new Set(['general', '0.###############']);

export function isAutomaticFormat(numberFormat: string): boolean {
  return numberFormat === '' || AUTOMATIC.has(numberFormat.toLowerCase());
}

/** Whether a number under this format is a date, a time or a duration, so that `getValue` gives a Date. */
export const isDateFormat = remembered(
  (numberFormat: string) => !isAutomaticFormat(numberFormat) && hasDateCodes(numberFormat),
);

/** What a cell of a sheet shows, as `getDisplayValue` gives it. */
export function displayValue(sheet: SheetModel, row: number, column: number, locale: string): string {
  return formatContent(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), locale);
}

/** @returns what a cell with this content and format shows */
export function formatContent(content: Content, numberFormat: string, locale: string): string {
  if (content instanceof CellError) return content.code;
  const conventions = localeConventions(locale);
  if (typeof content === 'boolean') return content ? conventions.trueWord : conventions.falseWord;
  if (content === '') return '';
  const isNumber = typeof content === 'number';
  const isPlain = isAutomaticFormat(numberFormat) || numberFormat === '@' || !isReadable(numberFormat);
  if (isPlain || isBeyondDigits(content, numberFormat))
    return isNumber ? formatGeneral(content, conventions) : content;
  return withPattern(content, numberFormat, conventions);
}

/** Above it numfmt puts an exponent, or a word, where digits belong; a percentage has two more. */
const MOST_DIGITS = 1e19;

function isBeyondDigits(content: number | string, numberFormat: string): boolean {
  if (typeof content !== 'number' || Math.abs(content) < MOST_DIGITS) return false;
  return !isDateFormat(numberFormat) && !/E[+-]/i.test(numberFormat);
}

const isReadable = remembered((numberFormat: string) => isValidFormat(numberFormat));

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
  if (size >= 1e15 || size < 1e-5) return scientific(value.toExponential(5)).replace('.', decimal);
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, size < 1 ? 10 : 10 - wholeDigits);
  const text = value.toFixed(decimals).replace(/\.?0+$/, (zeros) => (decimals > 0 ? '' : zeros));
  return (text === '-0' ? '0' : text).replace('.', decimal);
}

/** @param spelled by JavaScript: `1.5e+20` is written `1.5E+20`, `2e-7` as `2E-07` */
function scientific(spelled: string): string {
  return spelled.replace(/^([^e]+)e([-+])(\d+)$/, (_all, digits: string, sign: string, power: string) => {
    return `${Number(digits)}E${sign}${power.padStart(2, '0')}`;
  });
}

/** A number as it joins a text (`=1/3&""`): up to 15 significant digits, decimal mark of the locale. */
export function numberToText(value: number, locale: string): string {
  const { decimal } = localeConventions(locale);
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return scientific(rounded.toExponential()).replace('.', decimal);
  const text = String(rounded);
  return (text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text).replace('.', decimal);
}
