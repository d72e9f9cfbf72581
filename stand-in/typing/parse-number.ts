/** Numbers as people type them into cells: with the locale's marks, percent, currency, parentheses, exponent. */
import { remembered } from '../workbook/remembered';
import type { LocaleConventions } from './locales';

/** A date or time is a number, too. */
export interface TypedNumber {
  readonly value: number;
  /** What the spelling implies for an automatic number format; '' where it implies nothing. */
  readonly numberFormat: string;
}

const SPACES = '[\\s\\u00a0\\u202f]*';

function escape(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const numberPattern = remembered(({ decimal, thousands }: LocaleConventions) => {
  let group = escape(thousands);
  if (/\s/.test(thousands)) group = '[ \\u00a0\\u202f]';
  else if (/['’]/.test(thousands)) group = "['’]";
  return new RegExp(
    `^(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d+))?(?:${escape(decimal)}(\\d*))?(e[-+]?\\d{1,3})?$`,
    'i',
  );
});

/** A currency's symbol before or after. */
const currencyMark = remembered((currencySymbol: string) => {
  const symbols = [currencySymbol, '$', '€', '£', '¥'].map(escape).join('|');
  return new RegExp(`^(${symbols})${SPACES}|${SPACES}(${symbols})$`);
});

/** @returns null when the text is no number in this locale */
export function parseNumber(text: string, conventions: LocaleConventions): TypedNumber | null {
  const { body, negative, percent, currency } = stripSigns(text.trim(), conventions);
  const match = numberPattern(conventions).exec(body);
  if (!match) return null;
  const [, grouped, plain, decimals, exponent] = match;
  if (grouped === undefined && plain === undefined && !decimals) return null;
  const whole = (grouped ?? plain ?? '0').replace(/\D/g, '');
  const size = Number(`${whole}.${decimals || '0'}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return null;
  const value = (negative ? -1 : 1) * (percent ? percentOf(whole, decimals ?? '', exponent) : size);
  const numberFormat = impliedFormat(conventions, { percent, currency, exponent, grouped, decimals });
  return { value: value + 0, numberFormat };
}

/** 12.5 % is read as 12.5e-2: dividing by 100 would give 0.07000000000000001 for 7 %. */
function percentOf(whole: string, decimals: string, exponent: string | undefined): number {
  return Number(`${whole}.${decimals || '0'}e${Number(exponent?.slice(1) ?? 0) - 2}`);
}

/** Of a currency the symbol is told, '' for none. */
function stripSigns(text: string, conventions: LocaleConventions) {
  let body = text;
  let negative = false;
  const parenthesized = /^\(([^()]+)\)$/.exec(body);
  if (parenthesized && /^[^-+]/.test(parenthesized[1])) {
    negative = true;
    body = parenthesized[1].trim();
  }
  const takeSign = () => {
    const sign = /^[-+\u2212]\s*/.exec(body);
    if (!sign || negative) return;
    negative = sign[0][0] !== '+';
    body = body.slice(sign[0].length);
  };
  takeSign();
  const found = currencyMark(conventions.currencySymbol).exec(body);
  const currency = found?.[1] ?? found?.[2] ?? '';
  if (found) body = body.replace(found[0], '');
  if (currency) takeSign();
  const withoutPercent = currency ? body : body.replace(/[\s\u00a0\u202f]*%$/, '');
  return { body: withoutPercent, negative, percent: withoutPercent !== body, currency };
}

type Spelling = Pick<ReturnType<typeof stripSigns>, 'percent' | 'currency'> &
  Readonly<Record<'exponent' | 'grouped' | 'decimals', string | undefined>>;

function impliedFormat(conventions: LocaleConventions, spelling: Spelling): string {
  const hasDecimals = Boolean(spelling.decimals);
  if (spelling.percent) return hasDecimals ? '0.00%' : '0%';
  if (spelling.currency) {
    const pattern = currencyPattern(conventions, spelling.currency);
    return hasDecimals ? pattern : pattern.replace('.00', '');
  }
  if (spelling.exponent) return '0.00E+00';
  if (spelling.grouped) return hasDecimals ? '#,##0.00' : '#,##0';
  return '';
}

/** A foreign symbol stays what was typed: five euros do not become five dollars. */
function currencyPattern(
  { currencySymbol, currencyPattern: own }: LocaleConventions,
  symbol: string,
): string {
  return symbol === currencySymbol ? own : own.replace(`"${currencySymbol}"`, () => `[$${symbol}]`);
}
