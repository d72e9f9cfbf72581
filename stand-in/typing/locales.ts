/**
 * The conventions of a spreadsheet locale (`de_DE`, `en_US`, also `de`): how numbers, dates, booleans and formulas are
 * spelled. Derived from Intl; what Intl does not know (the words for TRUE and FALSE, a region's currency) comes from
 * numfmt and a short list. A locale that cannot be read gets the conventions of en_US.
 */
import { addLocale, getLocale } from 'numfmt';
import type { FormulaMarks } from '../formulas/spelling/tokens';
import { remembered } from '../workbook/remembered';

export type DateOrder = 'DMY' | 'MDY' | 'YMD';

export interface LocaleConventions {
  /** BCP 47, with language and region; the name of the locale in numfmt. */
  readonly tag: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly formulaMarks: FormulaMarks;
  readonly dateOrder: DateOrder;
  readonly dateSeparator: string;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly dateTimePattern: string;
  /** In lower case, January first, long and short names. */
  readonly monthNames: readonly (readonly string[])[];
  readonly trueWord: string;
  readonly falseWord: string;
  readonly currencySymbol: string;
  /** Pattern of an amount with decimals, `"$"#,##0.00`. */
  readonly currencyPattern: string;
}

/** Each currency and the regions that have it. */
const CURRENCY_REGIONS = `
  EUR AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK BG, USD US EC PA PR, GBP GB, CHF CH LI, NOK NO, SEK SE,
  DKK DK, HUF HU, PLN PL, CZK CZ, RON RO, TRY TR, UAH UA, RUB RU, CAD CA, AUD AU, NZD NZ, BRL BR, MXN MX, INR IN, JPY JP,
  CNY CN, KRW KR, ZAR ZA, ILS IL`
  .split(',')
  .map((line) => line.trim().split(' '));

/** The conventions of a locale; never throws. */
export const localeConventions = remembered(deriveConventions);

function deriveConventions(locale: string): LocaleConventions {
  const intl = intlLocale(locale);
  const tag = `${intl.language}-${intl.region ?? 'US'}`;
  const marks = numberMarks(tag);
  const date = datePattern(tag);
  const time = timePattern(tag);
  const [trueWord, falseWord] = booleanWords(tag);
  // numfmt knows many languages; where it disagrees with Intl or knows nothing, Intl's marks count.
  addLocale({ ...getLocale(tag), decimal: marks.decimal, group: marks.thousands }, tag);
  return {
    tag,
    ...marks,
    formulaMarks: formulaMarks(marks.decimal),
    ...date,
    timePattern: time,
    // A moment shows with 24 hours, as NOW() does, even where people type a.m. and p.m.
    dateTimePattern: `${date.datePattern} ${time.includes('am/pm') ? 'H:mm:ss' : time}`,
    monthNames: monthNames(tag),
    trueWord,
    falseWord,
    ...currency(tag, intl.region ?? 'US'),
  };
}

function intlLocale(locale: string): Intl.Locale {
  try {
    const found = new Intl.Locale(locale.replace(/_/g, '-')).maximize();
    if (Intl.NumberFormat.supportedLocalesOf(found.language).length > 0) return found;
  } catch {
    // Not a language tag at all.
  }
  return new Intl.Locale('en-US');
}

function numberMarks(tag: string): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12345678.9);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', thousands: find('group') ?? ',' };
}

function formulaMarks(decimal: string): FormulaMarks {
  return decimal === ','
    ? { decimal: ',', argument: ';', arrayColumn: '\\' }
    : { decimal: '.', argument: ',', arrayColumn: ',' };
}

const SAMPLE = Date.UTC(2026, 2, 1, 15, 4, 5);

function datePattern(tag: string): Pick<LocaleConventions, 'dateOrder' | 'dateSeparator' | 'datePattern'> {
  const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    timeZone: 'UTC',
    dateStyle: 'short',
  }).formatToParts(SAMPLE);
  const codes: Record<string, string> = { day: 'd', month: 'M' };
  let pattern = '';
  let order = '';
  for (const { type, value } of parts) {
    if (type === 'year') pattern += 'yyyy';
    else if (type in codes) pattern += codes[type].repeat(value.length);
    else pattern += value;
    if (type === 'year' || type in codes) order += type[0].toUpperCase();
  }
  const separator = parts.find((part) => part.type === 'literal')?.value.trim() ?? '/';
  const known = order === 'DMY' || order === 'YMD' ? order : 'MDY';
  return { dateOrder: known, dateSeparator: separator[0] ?? '/', datePattern: pattern };
}

function timePattern(tag: string): string {
  const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { timeZone: 'UTC', timeStyle: 'medium' });
  const parts = format.formatToParts(SAMPLE);
  const separator = parts.find((part) => part.type === 'literal')?.value.trim() || ':';
  const hour12 = format.resolvedOptions().hour12;
  return hour12 ? 'h:mm:ss am/pm' : ['HH', 'mm', 'ss'].join(separator);
}

function monthNames(tag: string): string[][] {
  const name = (month: number, style: 'long' | 'short') =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: style, day: 'numeric' })
      .formatToParts(Date.UTC(2026, month, 1))
      .find((part) => part.type === 'month')!
      .value.toLowerCase()
      .replace(/\.$/, '');
  return Array.from({ length: 12 }, (_unused, month) => {
    const english = new Date(Date.UTC(2026, month, 1)).toUTCString().slice(8, 11).toLowerCase();
    return [...new Set([name(month, 'long'), name(month, 'short'), english])];
  });
}

function booleanWords(tag: string): [string, string] {
  // numfmt has the English words for Swedish.
  const words = tag.startsWith('sv') ? ['SANT', 'FALSKT'] : getLocale(tag)?.bool;
  return words ? [words[0], words[1]] : ['TRUE', 'FALSE'];
}

type Currency = Pick<LocaleConventions, 'currencySymbol' | 'currencyPattern'>;

function currency(tag: string, region: string): Currency {
  const [code] = CURRENCY_REGIONS.find(([, ...regions]) => regions.includes(region)) ?? [];
  const parts = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code ?? 'USD',
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const symbol = parts.find((part) => part.type === 'currency')!.value;
  const isFirst = parts[0].type === 'currency';
  const spaced = parts.some((part) => part.type === 'literal');
  const quoted = `"${symbol}"`;
  const gap = spaced ? '\\ ' : '';
  return {
    currencySymbol: symbol,
    currencyPattern: isFirst ? `${quoted}${gap}#,##0.00` : `#,##0.00${gap}${quoted}`,
  };
}
