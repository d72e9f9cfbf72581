/**
 * One field of a csv column → what stands in the cell: a value where the field surely is one, else the text as it is.
 * Nothing ever becomes a formula, and what only looks like a number (postcodes, telephone and account numbers) stays text.
 *
 * How a column spells numbers and dates (which mark is decimal, whether days or months come first) all its fields tell together,
 * because one alone often says nothing: 03-11-2026 is two days, 12.500 two numbers.
 */
import { isDateFormat } from '../typing/format-content';
import { localeConventions, type DateOrder } from '../typing/locales';
import { calendarSerial } from '../typing/parse-date-time';
import { parseTyped, type TypedContent } from '../typing/parse-typed';
import { dateToSerial } from '../typing/serial-date';
import { remembered } from '../workbook/remembered';

type DecimalMark = '.' | ',';

export interface ColumnNotation {
  /** null: no field tells. */
  readonly decimal: DecimalMark | null;
  /** null: no field looks like a date in figures whose order is open. */
  readonly dateOrder: 'DMY' | 'MDY' | null;
  /** A field that tells the order; null where only the locale does. */
  readonly orderProof: string | null;
}

/**
 * @param fileDecimal the mark that the whole file tells, for columns that do not
 * @param localeOrder of the spreadsheet, for columns whose days are all below 13
 */
export function readNotation(
  fields: readonly string[],
  fileDecimal: DecimalMark | null,
  localeOrder: DateOrder,
): ColumnNotation {
  return { decimal: decimalOf(fields, fileDecimal), ...orderOf(fields, localeOrder) };
}

/** One run of figures, with whatever words or signs beside it. */
const ONE_NUMBER = /^[^\d]*?(\d[\d.,]*)[^\d]*$/;
/** "850,-": no cents. */
const NO_CENTS = /\d([.,])[-–—]/;

/** Hours and rates of a long list are few; what is different in each row is not to be kept. */
const MOST_REMEMBERED = 1000;

function decimalOf(fields: readonly string[], fileDecimal: DecimalMark | null): DecimalMark | null {
  const votes = { '.': 0, ',': 0 };
  const groupMarks = new Set<DecimalMark>();
  const ballotOf = remembered((field: string) => {
    const noCents = NO_CENTS.exec(field)?.[1] as DecimalMark | undefined;
    const number = ONE_NUMBER.exec(field)?.[1]?.replace(/[.,]$/, '');
    return { noCents, vote: number === undefined ? null : voteOf(number) };
  }, MOST_REMEMBERED);
  for (const field of fields) {
    if (!/[.,]/.test(field)) continue;
    const { noCents, vote } = ballotOf(field);
    if (noCents !== undefined) votes[noCents]++;
    if (vote === null) continue;
    if (vote.isSure) votes[vote.decimal]++;
    else groupMarks.add(vote.decimal === '.' ? ',' : '.');
  }
  if (votes['.'] !== votes[',']) return votes['.'] > votes[','] ? '.' : ',';
  const [groupMark] = groupMarks;
  if (groupMarks.size !== 1) return fileDecimal;
  // Three figures behind every mark: thousands, unless the file writes its decimals like this elsewhere.
  return fileDecimal === groupMark ? fileDecimal : other(groupMark!);
}

/** @returns the decimal mark that a number tells, or null for a number without marks */
function voteOf(number: string): { readonly decimal: DecimalMark; readonly isSure: boolean } | null {
  const marks = number.match(/[.,]/g) as DecimalMark[] | null;
  if (!marks) return null;
  const last = marks[marks.length - 1]!;
  if (marks.includes(other(last))) return { decimal: last, isSure: true };
  const groups = number.split(last);
  const isGrouped = groups.slice(1).every(({ length }) => length === 3) && /^[1-9]\d{0,2}$/.test(groups[0]!);
  if (isGrouped) return { decimal: other(last), isSure: marks.length > 1 };
  return marks.length === 1 ? { decimal: last, isSure: true } : null;
}

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** A day, a month and a year in figures, the year last; a time may follow. */
const FIGURE_DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\s,T])/;

function orderOf(
  fields: readonly string[],
  localeOrder: DateOrder,
): Pick<ColumnNotation, 'dateOrder' | 'orderProof'> {
  const dates = fields
    .filter((field) => FIGURE_DATE.test(field))
    .map((field) => {
      const [, first, mark, second] = FIGURE_DATE.exec(field)!;
      return { field, first: Number(first), second: Number(second), mark };
    });
  if (dates.length === 0) return { dateOrder: null, orderProof: null };
  const dayFirst = dates.find(({ first, second }) => first > 12 && first <= 31 && second <= 12);
  const monthFirst = dates.find(({ first, second }) => second > 12 && second <= 31 && first <= 12);
  if (dayFirst && !monthFirst) return { dateOrder: 'DMY', orderProof: dayFirst.field };
  if (monthFirst && !dayFirst) return { dateOrder: 'MDY', orderProof: monthFirst.field };
  // Nobody writes the month first between full stops.
  const isDotted = dates.every(({ mark }) => mark === '.');
  return { dateOrder: isDotted || localeOrder !== 'MDY' ? 'DMY' : 'MDY', orderProof: null };
}

export type Entered = Pick<TypedContent, 'content' | 'numberFormat'>;

export interface EntrySettings {
  readonly locale: string;
  readonly timeZone: string;
  /** For dates typed without a year, which stay text unless they have a month's name. */
  readonly currentYear: number;
}

/** Most fields of a list: no notation makes them anything else. Codes begin with a 0, account numbers are longer. */
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

/** @returns how to enter the fields of a column */
export function entryOf(notation: ColumnNotation, settings: EntrySettings): (field: string) => Entered {
  const { locale, timeZone, currentYear } = settings;
  const numberLocales = localesFor(notation, locale);
  return remembered((field) => {
    if (PLAIN_NUMBER.test(field)) return { content: Number(field) };
    // Spaces without width come along when a list is copied from a web page.
    const text = field.replace(/[\u200b\u2060\ufeff]/g, '').trim();
    if (text === '') return { content: /^\s*$/.test(field) ? '' : field };
    if (!isValue(text)) return { content: field };
    const moment = figureDate(text, notation) ?? isoMoment(text, timeZone);
    if (moment) return moment;
    const typed = parseTyped(withoutDayName(text), '', locale, currentYear);
    if (isDateFormat(typed.numberFormat ?? '') && isWholeMoment(text)) return typed;
    const amount = accounted(text);
    const decimal = markOfMoney(amount);
    const locales = decimal === null ? numberLocales : localesFor({ decimal }, locale);
    if (locales[0] === locale && isPlainValue(typed)) return typed;
    const values = locales.map((each) => parseTyped(amount, '', each, currentYear));
    return values.find(isPlainValue) ?? { content: field };
  }, MOST_REMEMBERED);
}

/** The spreadsheet's own first, if its decimal mark is the column's: what parts thousands may differ all the same. */
function localesFor({ decimal }: Pick<ColumnNotation, 'decimal'>, locale: string): string[] {
  if (decimal === null) return [locale];
  const marked = decimal === ',' ? 'de_DE' : 'en_US';
  return localeConventions(locale).decimal === decimal ? [locale, marked] : [marked];
}

/** `$4,800` among `€4.320,00`: nothing is paid in thousandths. */
function markOfMoney(text: string): DecimalMark | null {
  const mark = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/.exec(text)?.[1];
  if (mark === undefined || !/\p{Sc}/u.test(text)) return null;
  return mark === ',' ? '.' : ',';
}

function isPlainValue({ content, formula, numberFormat = '' }: TypedContent): boolean {
  return typeof content !== 'string' && formula === undefined && !isDateFormat(numberFormat);
}

/** Whether a field may become anything but text. */
function isValue(text: string): boolean {
  const isCode = /^0\d/.test(text) && /^\d+$/.test(text);
  const isTooLong = /^-?\d{16,}$/.test(text);
  return !isCode && !isTooLong;
}

/** A date with all its parts, or with a month's name, or a time: 1/2 is more likely half of something. */
function isWholeMoment(text: string): boolean {
  return /(\d+\D+){2}\d/.test(text) || /[\p{L}:]/u.test(text);
}

/** Accounting writes `$(1,250.00)` for what is missing, and `$-` for nothing. */
function accounted(text: string): string {
  if (/^[$€£]\s*-$/.test(text)) return `${text[0]}0`;
  return text.replace(/^([$€£]?)\s*\((\d[\d.,\s]*)\)$/, '-$1$2');
}

/** `Wed, Nov 18, 2026`, `18th November 2026`: what a date says besides. */
function withoutDayName(text: string): string {
  return text.replace(/^\p{L}{2,}\.?,\s*(?=.*\d{4})/u, '').replace(/(\d)(st|nd|rd|th)\b/i, '$1');
}

/** In the order of the column, shown in that order; null for another text, and for a day that no calendar has. */
function figureDate(text: string, { dateOrder }: ColumnNotation): Entered | null {
  const match = dateOrder === null ? null : FIGURE_DATE.exec(text);
  if (!match) return null;
  const [date, first, mark, second, yearText] = match;
  const [day, month] = dateOrder === 'DMY' ? [first, second] : [second, first];
  const year = Number(yearText) + (yearText!.length > 2 ? 0 : Number(yearText) < 30 ? 2000 : 1900);
  const serial = calendarSerial(year, Number(month), Number(day));
  if (serial === null) return null;
  const shown = dateOrder === 'DMY' ? ['dd', 'MM'] : ['MM', 'dd'];
  const dateFormat = [...shown, 'yyyy'].join(mark);
  const rest = text.slice(date.length).replace(/^[,T]?\s*/, '');
  if (rest === '') return { content: serial, numberFormat: dateFormat };
  const time = parseTyped(rest, '', 'en_US', year);
  const isTime = typeof time.content === 'number' && time.content < 1 && /:/.test(rest);
  return isTime ? { content: serial + (time.content as number), numberFormat: `${dateFormat} HH:mm` } : null;
}

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** A moment as programs write it; with a zone, it is shown as clocks are where the spreadsheet is. */
function isoMoment(text: string, timeZone: string): Entered | null {
  const match = ISO_MOMENT.exec(text);
  if (!match) return null;
  const zone = match[3];
  const date = new Date(zone === undefined ? `${text}Z` : text);
  const serial = dateToSerial(date, zone === undefined ? 'UTC' : timeZone);
  const isDay =
    calendarSerial(...(text.slice(0, 10).split('-').map(Number) as [number, number, number])) !== null;
  return Number.isNaN(serial) || !isDay ? null : { content: serial, numberFormat: 'yyyy-MM-dd HH:mm' };
}
