/**
 * The unit that a column of hers counts in, by its header: her numbers are brought into ours as they are read, and what is on record into hers before it
 * stands among them.
 */
import { once } from '../../core/once';
import { inOurUnit } from '../../core/reading/amounts/in-our-unit';
import type { DecimalMark } from '../../core/reading/parse-number';
import { periodOf, PER_YEAR, type PeriodWords } from '../../core/recognition/headers/header-period';
import { yearOf } from '../../core/recognition/headers/header-key';
import { unitReader, type Measured } from '../../core/recognition/headers/header-unit';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import { formatNumber } from '../../i18n/format-number';
import type { ColumnKey, SaidUnit } from '../../i18n/types/texts';
import { knownPeriods } from '../reading/known-columns';
import type { Criterion } from '../../core/types';
import { columnOf, type ClientList } from '../tabs/clients-tab';

/** How often the period that we count in comes in a year; of other columns no header names one, or it says what we do. */
const OURS_PER_YEAR: Partial<Record<string, number>> = {
  income12Months: PER_YEAR.year,
  // What is paid for a day or month is no rate that an hour can be compared with.
  hourlyRate: NaN,
} satisfies Partial<Record<ColumnKey, number>>;

/** Columns whose headers name units. */
const MEASURED: Partial<Record<string, Measured>> = {
  income12Months: 'money',
  hourlyRate: 'money',
  hoursPerMonth: 'hours',
  hoursThisMonth: 'hours',
} satisfies Partial<Record<ColumnKey, Measured>>;

const readUnit = once(() => unitReader(CELL_WORDS));

type HeadersOnly = Pick<ClientList, 'headers'>;

/** What brings numbers of hers into our unit, where her header or a cell names another. */
export type HerUnit = Pick<Criterion, 'times' | 'perMonth' | 'per'>;

/**
 * The unit that a header of hers names.
 *
 * @param identity what the column is known as
 * @param column position on the list; below 0 where there is none
 * @returns nothing that is as we count, but for the time that cells may name otherwise
 */
export function unitOfHers({ headers }: HeadersOnly, identity: string, column: number): HerUnit {
  const measured = MEASURED[identity];
  if (measured === undefined || column < 0) return {};
  const times = readUnit()(headers[column], measured);
  return { ...(times === 1 ? {} : { times }), ...timeOfHers(identity, headers[column]) };
}

/** For which time the plain numbers below a header are. */
function timeOfHers(identity: string, header: unknown): HerUnit {
  if (identity === 'hourlyRate') return { per: 'hour' };
  if (identity === 'income12Months') return incomeTime(header);
  const perMonth = identity === 'hoursPerMonth' ? perMonthIn(header) : NaN;
  return isNaN(perMonth) ? {} : { perMonth };
}

/** "Income 12 months" and "Umsatz 2026" are of a year; of "Revenue" nobody knows. */
function incomeTime(header: unknown): HerUnit {
  const period = periodOf(header, knownPeriods());
  if (period === 'month' || period === 'year') return { per: period };
  const isOfYear = period === null && (yearOf(header) > 0 || /(?<!\d)12(?!\d)/.test(String(header)));
  return isOfYear ? { per: 'year' } : {};
}

/** NaN where nobody knows how often it comes in a month. "Hours a month (billed weekly)" are ours. */
function perMonthIn(header: unknown): number {
  const words = knownPeriods();
  const period = periodOf(header, words);
  const isOurs = period === null || periodOf(header, { ...NO_PERIODS, month: words.month }) !== null;
  return isOurs ? 1 : PER_YEAR[period] / PER_YEAR.month;
}

const NO_PERIODS: PeriodWords = { piece: [], day: [], week: [], month: [], quarter: [], year: [] };

/** What a plain number is multiplied by. */
export function timesIn({ times = 1, perMonth = 1 }: HerUnit): number {
  return times * perMonth;
}

/** A number of hers in our unit, as it is told: weeks make no round months. */
export function spokenIn(held: number, times: number, decimalMark: DecimalMark): string {
  return formatNumber(Math.round(inOurUnit(held, times) * 100) / 100, decimalMark);
}

/** What is said behind such a number. */
export function unitSaid({ times = 1, perMonth }: HerUnit): SaidUnit {
  const areOfMonth = perMonth !== undefined && perMonth !== 1;
  return { areHours: areOfMonth || times < 1, areOfMonth };
}

/** The same, where it is not known what the column is. */
export function unitOfColumn(list: ClientList, column: number): HerUnit {
  const identity = Object.keys(MEASURED).find((each) => columnOf(list, each) === column);
  return identity === undefined ? {} : unitOfHers(list, identity, column);
}

/** Whether a header names a time that is not ours, and that nothing can be done about: numbers are compared as they are. */
export function isOfOtherTime(header: unknown, identity: string): boolean {
  if (identity === 'hoursPerMonth') {
    const perMonth = perMonthIn(header);
    return isNaN(perMonth) || (perMonth === 1 && yearOf(header) > 0);
  }
  const ours = OURS_PER_YEAR[identity];
  const period = ours === undefined ? null : periodOf(header, knownPeriods());
  // The Norwegian year is a price in Hungarian.
  if (period === null || (identity === 'hourlyRate' && period === 'year')) return false;
  return PER_YEAR[period] !== ours;
}

/**
 * How many of her units one of ours is: a twelfth where she writes income of a month, a thousandth where she writes thousands.
 *
 * @param column position on the list; below 0 where there is none
 * @returns 1 where the header names no unit; NaN where the two cannot be compared
 */
export function inHerUnit(list: HeadersOnly, key: ColumnKey, column: number): number {
  if (column < 0) return 1;
  const header = list.headers[column];
  const inUnit = 1 / timesIn(unitOfHers(list, key, column));
  if (key === 'hoursPerMonth') return isNaN(perMonthIn(header)) ? NaN : inUnit;
  const ours = OURS_PER_YEAR[key];
  const period = ours === undefined ? null : periodOf(header, knownPeriods());
  return period === null ? inUnit : (ours! / PER_YEAR[period]) * inUnit;
}
