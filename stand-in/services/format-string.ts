/**
 * `%` formats as in Utilities.formatString and Logger.log: %s %d %i %f %e %g %x %X %o %b %c %%, with flags, width and
 * precision. Too few arguments is an error, as it is in Java.
 */
import { exception } from './exception';

const SPECIFIER = /%(%|([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/** @param describe gives the text of an argument for %s */
export function formatTemplate(
  template: string,
  values: readonly unknown[],
  describe: (value: unknown) => string = String,
): string {
  let used = 0;
  return template.replace(SPECIFIER, (all, body: string, flags = '', width, precision, letter: string) => {
    if (body === '%') return '%';
    if (used >= values.length) throw exception(`Format specifier '${all}'`);
    const value = values[used];
    used += 1;
    const digits = precision === undefined ? null : Number(precision);
    return padTo(Number(width ?? 0), flags, formatValue(letter, value, flags, digits, describe));
  });
}

function formatValue(
  letter: string,
  value: unknown,
  flags: string,
  digits: number | null,
  describe: (value: unknown) => string,
): string {
  switch (letter) {
    case 's':
      return digits === null ? describe(value) : describe(value).slice(0, digits);
    case 'S':
      return describe(value).toUpperCase();
    case 'd':
    case 'i':
      return signed(Math.trunc(Number(value)).toString(), flags);
    case 'f':
      return signed(Number(value).toFixed(digits ?? 6), flags);
    case 'e':
    case 'E':
      return signed(javaExponent(Number(value).toExponential(digits ?? 6)), flags);
    case 'g':
      return signed(String(Number(Number(value).toPrecision(digits ?? 6))), flags);
    default:
      return formatRareValue(letter, value);
  }
}

function formatRareValue(letter: string, value: unknown): string {
  switch (letter) {
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      throw exception(`Unknown format conversion '${letter}'`);
  }
}

function signed(digits: string, flags: string): string {
  const grouped = flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits;
  if (grouped.startsWith('-')) return grouped;
  return flags.includes('+') ? `+${grouped}` : flags.includes(' ') ? ` ${grouped}` : grouped;
}

function javaExponent(value: string): string {
  return value.replace(/e([+-])(\d)$/, 'e$10$2');
}

function padTo(width: number, flags: string, value: string): string {
  if (flags.includes('-')) return value.padEnd(width);
  if (!flags.includes('0')) return value.padStart(width);
  const sign = /^[+-]/.exec(value)?.[0] ?? '';
  return sign + value.slice(sign.length).padStart(width - sign.length, '0');
}
