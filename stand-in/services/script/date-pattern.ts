/**
 * Dates as text by the patterns of Java's SimpleDateFormat, which Utilities.formatDate and Utilities.parseDate take.
 * Names of months and days are English and weeks start on Sunday, whatever the user's language: so does Google.
 */
import { exception } from '../calls/exception';
import {
  formatOffset,
  instantOfWallTime,
  utcMilliseconds,
  wallTimeAt,
  zoneNameAt,
  type WallTime,
} from './time-zone';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MILLISECONDS = 86_400_000;

type Token = { readonly letter: string; readonly count: number } | { readonly literal: string };

interface Moment {
  readonly instant: number;
  readonly timeZone: string;
  readonly wall: WallTime;
}

/** @throws when the pattern holds a letter SimpleDateFormat does not know */
export function formatDatePattern(instant: number, timeZone: string, pattern: string): string {
  const moment = { instant, timeZone, wall: wallTimeAt(instant, timeZone) };
  return tokenize(pattern)
    .map((token) => ('literal' in token ? token.literal : formatField(token.letter, token.count, moment)))
    .join('');
}

function tokenize(pattern: string): Token[] {
  const tokens: Token[] = [];
  const scanner = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  for (const match of pattern.matchAll(scanner)) {
    const [all, quoted, letter] = match;
    if (all === "'") throw exception('Unterminated quote');
    if (letter !== undefined) tokens.push({ letter, count: all.length });
    else tokens.push({ literal: all === "''" ? "'" : (quoted?.replaceAll("''", "'") ?? all) });
  }
  return tokens;
}

const pad = (value: number, count: number): string => String(value).padStart(count, '0');
const named = (names: readonly string[], index: number, count: number, longFrom: number): string =>
  count >= longFrom ? names[index]! : names[index]!.slice(0, 3);

const FIELDS: Record<string, (moment: Moment, count: number) => string> = {
  G: ({ wall }) => wall.era,
  y: ({ wall }, count) => formatYear(wall.year, count),
  Y: ({ wall }, count) => formatYear(weekYear(wall), count),
  M: ({ wall }, count) => (count < 3 ? pad(wall.month, count) : named(MONTHS, wall.month - 1, count, 4)),
  L: ({ wall }, count) => (count < 3 ? pad(wall.month, count) : named(MONTHS, wall.month - 1, count, 4)),
  w: ({ wall }, count) => pad(weekInYear(wall), count),
  W: ({ wall }, count) => pad(Math.ceil((wall.day + firstWeekdayOfMonth(wall)) / 7), count),
  D: ({ wall }, count) => pad(dayOfYear(wall), count),
  d: ({ wall }, count) => pad(wall.day, count),
  F: ({ wall }, count) => pad(Math.ceil(wall.day / 7), count),
  E: ({ wall }, count) => named(WEEKDAYS, wall.weekday, count, 4),
  u: ({ wall }, count) => pad(wall.weekday === 0 ? 7 : wall.weekday, count),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: ({ wall }, count) => pad(wall.hour, count),
  k: ({ wall }, count) => pad(wall.hour === 0 ? 24 : wall.hour, count),
  K: ({ wall }, count) => pad(wall.hour % 12, count),
  h: ({ wall }, count) => pad(wall.hour % 12 === 0 ? 12 : wall.hour % 12, count),
  m: ({ wall }, count) => pad(wall.minute, count),
  s: ({ wall }, count) => pad(wall.second, count),
  S: ({ wall }, count) => pad(wall.millisecond, count),
  z: ({ instant, timeZone }, count) => zoneNameAt(instant, timeZone, count < 4 ? 'short' : 'long'),
  Z: ({ wall }) => formatOffset(wall.offsetMinutes),
  X: ({ wall }, count) => formatIsoOffset(wall.offsetMinutes, count),
};

function formatField(letter: string, count: number, moment: Moment): string {
  const format = FIELDS[letter];
  if (format === undefined) throw exception(`Illegal pattern character '${letter}'`);
  return format(moment, count);
}

function formatYear(year: number, count: number): string {
  return count === 2 ? pad(year % 100, 2) : pad(year, count);
}

function formatIsoOffset(offsetMinutes: number, count: number): string {
  if (offsetMinutes === 0) return 'Z';
  return count === 1
    ? formatOffset(offsetMinutes).slice(0, 3)
    : formatOffset(offsetMinutes, count === 3 ? ':' : '');
}

function dayOfYear({ year, month, day }: WallTime): number {
  return (utcMilliseconds(year, month, day) - utcMilliseconds(year, 1, 1)) / DAY_MILLISECONDS + 1;
}

function firstWeekdayOfMonth({ weekday, day }: WallTime): number {
  return (((weekday - (day - 1)) % 7) + 7) % 7;
}

/** The week that holds January 1st is week 1, also for the last days of the old year. */
function weekYear(wall: WallTime): number {
  const saturday = new Date(utcMilliseconds(wall.year, wall.month, wall.day + 6 - wall.weekday));
  return saturday.getUTCFullYear();
}

function weekInYear(wall: WallTime): number {
  if (weekYear(wall) !== wall.year) return 1;
  const firstWeekday = new Date(utcMilliseconds(wall.year, 1, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + firstWeekday) / 7) + 1;
}

interface ParsedFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean | null;
  offsetMinutes: number | null;
}

/**
 * @returns milliseconds since 1970
 * @throws Java's sentence when the text does not begin with what the pattern describes
 */
export function parseDatePattern(input: string, timeZone: string, pattern: string): number {
  const fields: ParsedFields = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: null,
    offsetMinutes: null,
  };
  const tokens = tokenize(pattern);
  let rest = input;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const width = next !== undefined && 'letter' in next ? ('letter' in token ? token.count : 0) : 0;
    const taken = takeToken(token, rest, width, fields);
    if (taken === null) throw exception(`Unparseable date: "${input}"`);
    rest = rest.slice(taken);
  });
  return instantOfFields(fields, timeZone);
}

/** @returns how many characters the token took, or null when the text does not fit */
function takeToken(token: Token, rest: string, width: number, fields: ParsedFields): number | null {
  if ('literal' in token) return rest.startsWith(token.literal) ? token.literal.length : null;
  const take = PARSERS[token.letter];
  if (take === undefined) throw exception(`Illegal pattern character '${token.letter}'`);
  const digits = width > 0 ? `\\d{1,${width}}` : '\\d+';
  const match = new RegExp(`^${take.pattern(token.count, digits)}`, 'i').exec(rest);
  if (match === null) return null;
  take.store(fields, match[0], token.count);
  return match[0].length;
}

interface FieldParser {
  pattern(count: number, digits: string): string;
  store(fields: ParsedFields, found: string, count: number): void;
}

const numeric = (store: (fields: ParsedFields, value: number) => void): FieldParser => ({
  pattern: (_count, digits) => digits,
  store: (fields, found) => store(fields, Number(found)),
});

const MONTH_PARSER: FieldParser = {
  pattern: (count, digits) =>
    count < 3 ? digits : `(?:${MONTHS.join('|')}|${MONTHS.map(shortName).join('|')})`,
  store: (fields, found) => {
    const index = MONTHS.findIndex(
      (name) => shortName(name).toLowerCase() === found.slice(0, 3).toLowerCase(),
    );
    fields.month = index >= 0 ? index + 1 : Number(found);
  },
};

const OFFSET_PARSER: FieldParser = {
  pattern: () => '(?:Z|(?:GMT|UTC)?(?:[+-]\\d{2}:?(?:\\d{2})?)?)',
  store: (fields, found) => {
    const match = /([+-])(\d{2}):?(\d{2})?$/.exec(found);
    const minutes = match === null ? 0 : Number(match[2]) * 60 + Number(match[3] ?? 0);
    fields.offsetMinutes = match?.[1] === '-' ? -minutes : minutes;
  },
};

const PARSERS: Record<string, FieldParser> = {
  y: {
    pattern: (_count, digits) => digits,
    store: (fields, found, count) => {
      fields.year = count === 2 && found.length === 2 ? centuryOf(Number(found)) : Number(found);
    },
  },
  M: MONTH_PARSER,
  L: MONTH_PARSER,
  d: numeric((fields, value) => (fields.day = value)),
  H: numeric((fields, value) => (fields.hour = value)),
  k: numeric((fields, value) => (fields.hour = value % 24)),
  K: numeric((fields, value) => (fields.hour = value)),
  h: numeric((fields, value) => (fields.hour = value % 12)),
  m: numeric((fields, value) => (fields.minute = value)),
  s: numeric((fields, value) => (fields.second = value)),
  S: numeric((fields, value) => (fields.millisecond = value)),
  a: { pattern: () => '(?:AM|PM)', store: (fields, found) => (fields.afternoon = /p/i.test(found)) },
  E: {
    pattern: () => `(?:${WEEKDAYS.join('|')}|${WEEKDAYS.map(shortName).join('|')})`,
    store: () => undefined,
  },
  z: OFFSET_PARSER,
  Z: OFFSET_PARSER,
  X: OFFSET_PARSER,
};

function shortName(name: string): string {
  return name.slice(0, 3);
}

/** Java reads two digits as the year within 80 years back and 20 years ahead of now. */
function centuryOf(twoDigits: number): number {
  const earliest = new Date().getUTCFullYear() - 80;
  const century = Math.floor(earliest / 100) * 100;
  return century + twoDigits < earliest ? century + 100 + twoDigits : century + twoDigits;
}

function instantOfFields(fields: ParsedFields, timeZone: string): number {
  const { year, month, day, minute, second, millisecond, offsetMinutes } = fields;
  const hour = fields.afternoon === true && fields.hour < 12 ? fields.hour + 12 : fields.hour;
  const wall = utcMilliseconds(year, month, day, hour, minute, second, millisecond);
  return offsetMinutes === null ? instantOfWallTime(wall, timeZone) : wall - offsetMinutes * 60_000;
}
