/**
 * Utilities: dates as text by the patterns of Java's SimpleDateFormat, and back. Names of months and days are English, whatever
 * the user's language: so does Google. Letters that are rare are refused.
 */
import { date, signatureError, text } from '../calls/parameters';
import { asks, serviceClass } from '../calls/service-class';
import { exception, unsupported } from '../calls/exception';
import { instantOf, offsetAt, zoneNameAt } from '../../typing/serial-date';

export const LocalUtilities = serviceClass<GoogleAppsScript.Utilities.Utilities, object>('Utilities', {
  formatDate: asks([date, text, text], (_state, when, timeZone, pattern) => {
    if (Number.isNaN(when.getTime())) throw signatureError('Utilities.formatDate', [null, timeZone, pattern]);
    return formatDatePattern(when.getTime(), timeZone, pattern);
  }),
  parseDate: asks([text, text, text], (_state, input, timeZone, pattern) => {
    return new Date(parseDatePattern(input, timeZone, pattern));
  }),
});

type Token = { readonly letter: string; readonly count: number } | { readonly literal: string };

interface Moment {
  readonly instant: number;
  readonly timeZone: string;
  /** Shows the zone's clocks in its UTC fields. */
  readonly wall: Date;
}

const pad = (value: number, count: number): string => String(value).padStart(count, '0');
const nameOf = (wall: Date, field: 'month' | 'weekday', isLong: boolean): string =>
  wall.toLocaleString('en-US', { timeZone: 'UTC', [field]: isLong ? 'long' : 'short' });

const FIELDS: Record<string, (moment: Moment, count: number) => string> = {
  y: ({ wall }, count) => pad(wall.getUTCFullYear() % (count === 2 ? 100 : 1e6), count),
  M: ({ wall }, count) => (count < 3 ? pad(wall.getUTCMonth() + 1, count) : nameOf(wall, 'month', count > 3)),
  d: ({ wall }, count) => pad(wall.getUTCDate(), count),
  E: ({ wall }, count) => nameOf(wall, 'weekday', count > 3),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ wall }, count) => pad(wall.getUTCHours(), count),
  h: ({ wall }, count) => pad(wall.getUTCHours() % 12 || 12, count),
  m: ({ wall }, count) => pad(wall.getUTCMinutes(), count),
  s: ({ wall }, count) => pad(wall.getUTCSeconds(), count),
  S: ({ wall }, count) => pad(wall.getUTCMilliseconds(), count),
  z: ({ instant, timeZone }, count) => {
    if (count < 4) throw unsupported("A zone's short name in Utilities.formatDate");
    return zoneNameAt(instant, timeZone);
  },
  Z: ({ instant, timeZone }) => {
    const minutes = offsetAt(instant, timeZone) / 60_000;
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.floor(Math.abs(minutes) % 60)];
    return `${minutes < 0 ? '-' : '+'}${pad(hours, 2)}${pad(rest, 2)}`;
  },
};

/** @throws when the pattern holds a letter that SimpleDateFormat does not know, or that is refused here */
export function formatDatePattern(instant: number, timeZone: string, pattern: string): string {
  const moment = { instant, timeZone, wall: new Date(instant + offsetAt(instant, timeZone)) };
  return tokenize(pattern)
    .map((token) => {
      if ('literal' in token) return token.literal;
      return (FIELDS[token.letter] ?? refuse(token.letter))(moment, token.count);
    })
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

/** @throws Google's exception for what is no letter of Java's either */
function refuse(letter: string): never {
  if (!/[GyYMLwWDdFEuaHkKhmsSzZX]/.test(letter)) throw exception(`Illegal pattern character '${letter}'`);
  throw unsupported(`The letter ${letter} in a pattern of Utilities`);
}

/**
 * @returns milliseconds since 1970
 * @throws Java's sentence when the text does not begin with what the pattern describes
 */
export function parseDatePattern(input: string, timeZone: string, pattern: string): number {
  const tokens = tokenize(pattern);
  const described = tokens.map((token, index) => {
    if ('literal' in token) return token.literal.replace(/[^\w\s]/g, '\\$&');
    const { letter, count } = token;
    if (!'yMdHms'.includes(letter) || (letter === 'M' ? count > 2 : letter === 'y' && count === 2))
      refuse(letter);
    const next = tokens[index + 1];
    return `(?<${letter}>\\d${next && 'letter' in next ? `{1,${count}}` : '+'})`;
  });
  const found = new RegExp(`^${described.join('')}`).exec(input);
  if (!found) throw exception(`Unparseable date: "${input}"`);
  const { y = 1970, M = 1, d = 1, H = 0, m = 0, s = 0 } = found.groups ?? {};
  const wall = new Date(0);
  wall.setUTCFullYear(Number(y), Number(M) - 1, Number(d));
  return instantOf(wall.setUTCHours(Number(H), Number(m), Number(s)), timeZone);
}
