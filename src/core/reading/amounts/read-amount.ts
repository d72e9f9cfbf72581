/** Amounts as people write them: "ca. 10", "12 h 30", "10–12", "38,00 €/h", "$(63.12)". It gives a number and whether that is what stands there. */
import { CURRENCY_CODES } from '../../money/currency-codes';
import { amountPatterns } from './amount-patterns';
import { isWord, NO_WORDS, type CellWords, type Span } from '../cell-words';
import { parseNumber, type DecimalMark } from '../parse-number';

/** A value, and whether a reader would see the same number in the cell. */
export interface ReadText {
  readonly value: number;
  /** False where something was made of what stands there: the middle of a range, four of four stars. */
  readonly isLiteral: boolean;
}

const CURRENCY = `(?:us\\$|\\$us|[€$£¥₣]|kr\\.?|euros?|${CURRENCY_CODES}|sfr\\.?|fr\\.?|ft\\.?|c\\$|a\\$)`;
const DASHES = '[-–—−]';
const CURRENCIES = new RegExp(CURRENCY, 'g');
const NOUGHT = new RegExp(`^(?:${CURRENCY} ?${DASHES}|${DASHES} ?${CURRENCY})$`);
/** Somewhere in a text. */
export const HAS_CURRENCY = new RegExp(CURRENCY);
const STARTS_WITH_CURRENCY = new RegExp(`^ ?${CURRENCY}(?![a-zà-ž])`);
const IN_BRACKETS = new RegExp(`^(${CURRENCY}?) ?\\((.*)\\) ?(${CURRENCY}?)$`);
const RANGE_DASH = new RegExp(`^(.*\\d[^-–—−]*?) ?${DASHES} ?(${CURRENCY}? ?\\d.*)$`);
/** Behind a whole number a plain stroke will do; alone it may be a rating or a date. */
const FRACTION = /(?<![\d.,/])(?:(\d{1,4}) (?=\d[⁄/]\d))?(\d)(?:⁄|(?<=\d \d)\/)([1-9]\d?)(?![\d.,/])/g;
/** Without one no word is looked for. */
const LETTER = /\p{L}/u;
const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/;
/** The number, with what may stand inside it, then what stands behind it. */
const NUMBER_AND_UNIT = new RegExp(
  `^(${CURRENCY}? ?[-−+]? ?${CURRENCY}? ?[\\d.,][\\d.,'’ ]*?(?:e[+-]?\\d+)?(?:[.,]${DASHES}{1,2})? ?%?)( ?[^\\d .,'’].*)?$`,
);

/**
 * Reads an amount.
 *
 * @param text as plainText gives it
 * @param decimalMark the decimal mark of the column
 * @param words what may stand beside a number; nothing if left out
 * @returns the amount (hours for a time, the middle of a range), or null where the text is none; never throws
 * @example readAmount('€ 1.250,50', ',') // => { "value": 1250.5, "isLiteral": true }
 * @example readAmount('10–12', '.') // => { "value": 11, "isLiteral": false }
 * @example readAmount('32:30:00', '.') // => { "value": 32.5, "isLiteral": false }
 */
export function readAmount(
  text: string,
  decimalMark: DecimalMark,
  words: CellWords = NO_WORDS,
): ReadText | null {
  if (text.length > LONGEST_AMOUNT) return null;
  if (NOUGHT.test(text)) return literal(0);
  const inNumbers = withoutFractions(text, decimalMark);
  const exact = withoutAbout(inNumbers, words);
  const read =
    readTime(exact, words) ??
    readBracketed(exact, decimalMark) ??
    readWithUnit(exact, decimalMark, words) ??
    readRange(exact, decimalMark, words);
  return read && { value: read.value, isLiteral: read.isLiteral && exact === inNumbers };
}

/** "6½" and "6 1/2", as the decimal numbers that they are; three decimals could be taken for thousands. */
function withoutFractions(text: string, decimalMark: DecimalMark): string {
  return text.replace(FRACTION, (_, whole: string | undefined, above: string, below: string) => {
    const value = Number(whole ?? 0) + Number(above) / Number(below);
    return String(Math.round(value * 100) / 100).replace('.', decimalMark);
  });
}

/** Longer texts are remarks. */
const LONGEST_AMOUNT = 60;

function literal(value: number): ReadText {
  return { value, isLiteral: true };
}

function meant(value: number): ReadText {
  return { value, isLiteral: false };
}

/** "~10", "about 10", "10+" and "10+ h" are 10. */
function withoutAbout(text: string, words: CellWords): string {
  const bare = text.replace(/^[~≈±<>≤≥] ?/, '').replace(/(\d) ?[+~](?=$| ?\p{L})/u, '$1');
  const { about } = amountPatterns(words);
  return about === null || !LETTER.test(bare) ? bare : bare.replace(about, '');
}

function readTime(text: string, words: CellWords): ReadText | null {
  const inWords = LETTER.test(text) ? amountPatterns(words).time : null;
  const [, hours, minutes, seconds = '0'] = CLOCK.exec(text) ?? inWords?.exec(text) ?? [];
  return hours === undefined ? null : meant(Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600);
}

/** An accountant's minus. */
function readBracketed(text: string, decimalMark: DecimalMark): ReadText | null {
  const [, before, inside, after] = IN_BRACKETS.exec(text) ?? [];
  if (inside === undefined || !/^[\d.,'’ €$£%]+$/.test(inside)) return null;
  const number = parseNumber(`${before}${inside}${after}`, decimalMark) ?? parseNumber(inside, decimalMark);
  return number === null ? null : meant(-number);
}

function readWithUnit(text: string, decimalMark: DecimalMark, words: CellWords): ReadText | null {
  const [, number, behind = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  const [magnitude, unit] = withoutMagnitude(behind, HAS_CURRENCY.test(number ?? ''), words);
  const unitFactor = number === undefined ? null : factorOf(unit, words);
  const factor = unitFactor && unitFactor * magnitude;
  const bare = withoutCurrency(number ?? '');
  const isMoney = bare !== number || STARTS_WITH_CURRENCY.test(unit);
  const value = factor === null ? null : parseNumber(bare, decimalMark, isMoney);
  return value === null || factor === null ? null : { value: value * factor, isLiteral: factor === 1 };
}

/** What leaves noughts out where money is counted: alone, "m" may be metres or months. */
const OF_MONEY: Readonly<Record<string, number>> = { t: 1e3, m: 1e6 };

/** "k €" is 1000 and " €", "M Ft" a million and " Ft". */
function withoutMagnitude(
  unit: string,
  isMoney: boolean,
  { thousands, millions }: CellWords,
): [factor: number, unit: string] {
  const text = unit.trimStart();
  const [letter = ''] = /^[tm]/.exec(text) ?? [];
  const behind = text.slice(letter.length);
  const isOfMoney = STARTS_WITH_CURRENCY.test(behind) || (isMoney && !/^\p{L}/u.test(behind));
  if (letter !== '' && isOfMoney) return [OF_MONEY[letter], behind];
  for (const [factor, words] of [
    [1e3, thousands],
    [1e6, millions],
  ] as const) {
    const word = words.find((each) => text.startsWith(each) && !/^\p{L}/u.test(text.slice(each.length)));
    if (word !== undefined) return [factor, text.slice(word.length).replace(/^\./, '')];
  }
  return [1, unit];
}

/** Codes that parseNumber need not know. */
function withoutCurrency(number: string): string {
  return number
    .replace(CURRENCIES, ' ')
    .replace(/^([-−+]?) +/, '$1')
    .trim();
}

/** Times are counted in hours, and longer ones in days. */
const FACTOR: Readonly<Record<Span | 'minute', number>> = {
  minute: 1 / 60,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/**
 * What a unit multiplies by: "90 min per month" is an hour and a half. Null for words that are none, and for "per week" or
 * "per day", as lists count by month and year.
 */
function factorOf(unit: string, words: CellWords): number | null {
  const rest = unit.replace(STARTS_WITH_CURRENCY, '');
  if (isRhythm(rest.trim(), words)) return 1;
  const [first = '', ...others] = rest.split(/[\s/.,+]+/).filter((part) => part !== '');
  const counted = /^ ?\//.test(unit) || rest !== unit ? null : timeOf(first, words);
  const parts = counted === null ? [first, ...others] : others;
  return parts.every((part) => part === '' || isUnit(part, words)) ? FACTOR[counted ?? 'day'] : null;
}

function timeOf(word: string, { minutes, spans }: CellWords): Span | 'minute' | null {
  if (isMinute(word, minutes)) return 'minute';
  return (['day', 'week', 'month', 'year'] as const).find((span) => isWord(word, spans[span])) ?? null;
}

/** A single "m" may be millions. */
function isMinute(word: string, minutes: readonly string[]): boolean {
  return word.length > 1 && isWord(word, minutes);
}

/** "h", "std.", "per", "month": what may stand beside a number and changes nothing; of a price a minute does, too. */
function isUnit(word: string, words: CellWords): boolean {
  const { hours, minutes, spans, units, clientUnits } = words;
  const known = [hours, spans.month, spans.year, units, clientUnits].some((list) => isWord(word, list));
  return known || isRhythm(word, words) || isMinute(word, minutes);
}

function isRhythm(word: string, { rhythms }: CellWords): boolean {
  return Object.values(rhythms).some((list) => isWord(word, list));
}

function readRange(text: string, decimalMark: DecimalMark, words: CellWords): ReadText | null {
  const byWord = LETTER.test(text) ? amountPatterns(words).range : null;
  const [, first, last] = RANGE_DASH.exec(text) ?? byWord?.exec(text) ?? [];
  if (first === undefined) return null;
  const unit = LETTER.test(first) ? '' : (NUMBER_AND_UNIT.exec(last)?.[2] ?? '');
  const [low, high] = [`${first.trim()}${unit}`, last.trim()].map(
    (end) => readWithUnit(end, decimalMark, words)?.value ?? NaN,
  );
  return low <= high ? meant(low + (high - low) / 2) : null;
}
