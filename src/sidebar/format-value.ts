/** Numbers and values as the page shows them: the spreadsheet's decimal mark, few decimals. */
import type { DecimalMark } from '../core/reading/parse-number';
import type { Kind } from '../core/types';
import type { SidebarTexts } from '../i18n/types/sidebar';
import type { Language } from '../i18n/types/texts';
import { formatDay } from '../i18n/format-day';
import { withCurrency } from '../i18n/format-money';
import { formatPercent, roundToTenth } from '../i18n/format-number';
import { fillCount, groupDigits } from './fill-text';

export interface ValueFormat {
  readonly decimalMark: DecimalMark;
  /** 71.53 → "71.5" */
  points(points: number): string;
  /** 71.53 and the gap to 80 above, or to 63 below → "8.5", so that what is shown adds up. */
  gap(points: number, target: number): string;
  /** A plain number, as a field shows it. */
  number(value: number): string;
  /** 12400.4 → "12 400", grouped by narrow spaces, which mean the same everywhere. */
  amount(value: number): string;
  /** 12400.4 → "12 400 €", an hourly rate with its cents. */
  money(value: number, decimals?: 0 | 2): string;
  /** 0.852 → "85 %". Only what is complete says 100, only nothing says 0. */
  percent(share: number): string;
  /** 20453 → "31 December 2025". `day` counts from 1970-01-01. */
  day(day: number): string;
  /** "Friday 15:04": what a clock shows in a zone. '' where the browser does not know it. */
  clock(milliseconds: number, zone: string): string;
  /** A client's value: "4", "yes", "45 days", "unknown". */
  value(value: number, kind: Kind): string;
}

export interface Notation {
  readonly decimalMark: DecimalMark;
  /** ISO code or sign; '' for none. */
  readonly currency: string;
}

export function createFormat(
  language: Language,
  { decimalMark, currency }: Notation,
  texts: SidebarTexts,
): ValueFormat {
  const mark = (plain: string): string => plain.replace('.', decimalMark);
  const points = (value: number): string => mark(roundToTenth(value).toFixed(1));
  const number = (value: number): string => mark(String(Math.round(value * 1e6) / 1e6));
  const amount = (value: number): string => groupDigits(Math.round(value));
  const cents = (value: number): string => mark(value.toFixed(2)).replace(/\D00$/, '');
  const { unknown, yes, no, days } = texts.common;
  return {
    decimalMark,
    points,
    gap: (from, target) => points(Math.max(0.1, Math.abs(roundToTenth(target) - roundToTenth(from)))),
    number,
    amount,
    money: (value, decimals = 0) =>
      withCurrency(decimals === 0 ? amount(value) : cents(value), currency, language),
    percent: (share) => formatPercent(share, language),
    day: (day) => formatDay(day, language),
    clock: (milliseconds, zone) => formatClock(milliseconds, zone, language),
    value: (value, kind) => {
      if (isNaN(value)) return unknown;
      if (kind === 'flag') return value === 0 ? no : yes;
      return kind === 'daysSince' ? fillCount(days, value) : number(value);
    },
  };
}

function formatClock(milliseconds: number, timeZone: string, language: Language): string {
  const part = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(milliseconds);
  try {
    const time = part('en-GB', { hour: '2-digit', minute: '2-digit' });
    return `${part(language, { weekday: 'long' })} ${time.replace(/^0/, '')}`;
  } catch {
    return '';
  }
}
