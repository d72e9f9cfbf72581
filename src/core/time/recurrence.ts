/**
 * Rules by which an event comes again (RFC 5545, RRULE) → calendar days. Only whole days are counted here: what the clock shows, and what `UNTIL`
 * leaves out, is the caller's. A rule that says more than is understood is none, so that nobody is told half of it.
 */
import { dayNumber, MILLISECONDS_PER_DAY } from '../reading/dates/parse-day';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const UNDERSTOOD = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
];

/** `nth` of the month or year, from its end where it is negative; 0 for each. */
interface Weekday {
  readonly weekday: number;
  readonly nth: number;
}

export interface Recurrence {
  readonly frequency: (typeof FREQUENCIES)[number];
  readonly interval: number;
  /** With the first one; null for ever. */
  readonly count: number | null;
  /** As it is written, '' for none. */
  readonly until: string;
  /** 0 for Sunday. */
  readonly weekStart: number;
  readonly weekdays: readonly Weekday[];
  /** From the end of the month where negative. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Of the days in a period only these, from 1; from its end where negative. */
  readonly positions: readonly number[];
}

/**
 * Reads a rule.
 *
 * @param text the value of RRULE
 * @returns null where it says anything that is not understood; never throws
 * @example parseRecurrence('FREQ=MONTHLY;BYDAY=-1FR')?.weekdays // => [{ "weekday": 5, "nth": -1 }]
 * @example parseRecurrence('FREQ=HOURLY') // => null
 */
export function parseRecurrence(text: string): Recurrence | null {
  const pairs = text
    .trim()
    .toUpperCase()
    .split(';')
    .map((pair) => pair.split('='));
  const parts = new Map(pairs.map(([name, value = '']) => [name, value]));
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const numbers = (name: string): number[] => listOf(parts.get(name)).map(Number);
  const weekdays = listOf(parts.get('BYDAY')).map(weekdayOf);
  const [interval = 1] = numbers('INTERVAL');
  const [count = null] = numbers('COUNT');
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  const [monthDays, months, positions] = ['BYMONTHDAY', 'BYMONTH', 'BYSETPOS'].map(numbers);
  const whole = [
    interval,
    count ?? 1,
    ...monthDays,
    ...months,
    ...positions,
    ...weekdays.map(({ nth }) => nth),
  ];
  const isUnderstood =
    [...parts.keys()].every((name) => name === '' || UNDERSTOOD.includes(name)) &&
    whole.every(Number.isInteger) &&
    interval > 0 &&
    weekStart >= 0 &&
    weekdays.every(({ weekday }) => weekday >= 0);
  if (frequency === undefined || !isUnderstood) return null;
  const isNth = weekdays.some(({ nth }) => nth !== 0);
  if (isNth && (frequency === 'DAILY' || frequency === 'WEEKLY')) return null;
  const until = parts.get('UNTIL') ?? '';
  return { frequency, interval, count, until, weekStart, weekdays, monthDays, months, positions };
}

function listOf(value = ''): string[] {
  return value === '' ? [] : value.split(',');
}

/** "-1FR" */
function weekdayOf(text: string): Weekday {
  return { weekday: WEEKDAYS.indexOf(text.slice(-2)), nth: Number(text.slice(0, -2)) };
}

/**
 * The days of a rule. `UNTIL` is not looked at.
 *
 * @param rule as it was read
 * @param first the day of the first event, which always counts as one
 * @param from the first day that is wanted
 * @param to the last one
 * @returns days since 1970-01-01 in rising order; never throws
 * @example recurrenceDays(parseRecurrence('FREQ=WEEKLY;COUNT=3'), 0, 1, 30) // => [7, 14]
 */
export function recurrenceDays(rule: Recurrence, first: number, from: number, to: number): number[] {
  const isMet = dayFilter(rule, first);
  const days = [first];
  for (let nth = 0; rule.count === null || days.length < rule.count; nth++) {
    const [begin, end] = periodOf(rule, first, nth);
    if (begin > to) break;
    // Nothing is counted, so that what is past need not be gone through.
    if (rule.count === null && end < from) continue;
    const found: number[] = [];
    for (let day = begin; day <= end; day++) if (isMet(day)) found.push(day);
    days.push(...atPositions(found, rule.positions).filter((day) => day > first));
  }
  return days.slice(0, rule.count ?? days.length).filter((day) => day >= from && day <= to);
}

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

/** First and last day of the nth day, week, month or year in which there may be events. */
function periodOf(
  { frequency, interval, weekStart }: Recurrence,
  first: number,
  nth: number,
): readonly [number, number] {
  const passed = nth * interval;
  if (frequency === 'DAILY') return [first + passed, first + passed];
  if (frequency === 'WEEKLY') {
    const begin = first - ((weekdayAt(first) - weekStart + 7) % 7) + 7 * passed;
    return [begin, begin + 6];
  }
  const { year, month } = dateOf(first);
  const [begin, length] = frequency === 'MONTHLY' ? [month - 1 + passed, 1] : [12 * passed, 12];
  return [monthStart(year, begin), monthStart(year, begin + length) - 1];
}

/** Without a day of its own a rule has that of the first event. */
function dayFilter(rule: Recurrence, first: number): (day: number) => boolean {
  const { frequency, weekdays } = rule;
  const start = dateOf(first);
  const isOpen = weekdays.length === 0 && rule.monthDays.length === 0;
  const isLong = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const monthDays = isOpen && isLong ? [start.date] : rule.monthDays;
  const months = isOpen && frequency === 'YEARLY' && rule.months.length === 0 ? [start.month] : rule.months;
  const wanted = isOpen && frequency === 'WEEKLY' ? [{ weekday: weekdayAt(first), nth: 0 }] : weekdays;
  const isOfYear = frequency === 'YEARLY' && months.length === 0;
  return (day) => {
    const { year, month, date } = dateOf(day);
    if (months.length > 0 && !months.includes(month)) return false;
    const monthLength = monthStart(year, month) - monthStart(year, month - 1);
    if (monthDays.length > 0 && !monthDays.includes(date) && !monthDays.includes(date - monthLength - 1))
      return false;
    const position = isOfYear ? day - monthStart(year, 0) + 1 : date;
    const length = isOfYear ? monthStart(year, 12) - monthStart(year, 0) : monthLength;
    const nths = [0, Math.ceil(position / 7), -Math.ceil((length - position + 1) / 7)];
    const weekday = weekdayAt(day);
    return wanted.length === 0 || wanted.some((each) => each.weekday === weekday && nths.includes(each.nth));
  };
}

/** 1970 began on a Thursday. */
function weekdayAt(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Months count from 0; the 12th is January of the next year. */
function monthStart(year: number, month: number): number {
  return dayNumber(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1) ?? Infinity;
}

function dateOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * MILLISECONDS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}
