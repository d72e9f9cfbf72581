/** Amounts as people write them: "ca. 10", "12 h 30", "10–12", "38,00 €/h", "$(63.12)". It gives a number and whether that is what stands there. */
import { isWord, NO_WORDS, type CellWords } from './cell-words';
import { parseNumber, type DecimalMark } from './parse-number';

/** A value, and whether a reader would see the same number in the cell. */
export interface ReadText {
  readonly value: number;
  /** False where something was made of what stands there: the middle of a range, four of four stars. */
  readonly isLiteral: boolean;
}

const CURRENCY =
  '(?:us\\$|\\$us|[€$£¥₣]|kr\\.?|chf|sfr\\.?|fr\\.?|eur|euro?s?|usd|us\\$|gbp|nok|sek|dkk|huf|ft\\.?|cad|aud|c\\$|a\\$)';
const DASHES = '[-–—−]';
const NOUGHT = new RegExp(`^(?:${CURRENCY} ?${DASHES}|${DASHES} ?${CURRENCY})$`);
const IN_BRACKETS = new RegExp(`^(${CURRENCY}?) ?\\((.*)\\) ?(${CURRENCY}?)$`);
const RANGE_DASH = new RegExp(`^(.*\\d[^-–—−]*?) ?${DASHES} ?(${CURRENCY}? ?\\d.*)$`);
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
  const exact = withoutAbout(text, words);
  const value =
    readTime(exact, words) ?? readBracketed(exact, decimalMark) ?? readWithUnit(exact, decimalMark, words);
  if (value === null) return readRange(exact, decimalMark, words);
  return { value, isLiteral: exact === text && !/:|\(/.test(text) && !isHoursAndMinutes(exact, words) };
}

/** Longer texts are remarks. */
const LONGEST_AMOUNT = 60;

function literal(value: number): ReadText {
  return { value, isLiteral: true };
}

/** "~10", "about 10" and "10+" are 10. */
function withoutAbout(text: string, { about }: CellWords): string {
  const bare = text.replace(/^[~≈±<>≤≥] ?/, '').replace(/(\d) ?[+~]$/, '$1');
  if (!LETTER.test(bare)) return bare;
  const word = [...about]
    .sort((a, b) => b.length - a.length)
    .find((each) => new RegExp(`^${escape(each)}\\.? ?(?=[\\d€$£(])`).test(bare));
  return word === undefined ? bare : bare.slice(word.length).replace(/^\.? ?/, '');
}

function readTime(text: string, words: CellWords): number | null {
  const [, hours, minutes, seconds = '0'] = CLOCK.exec(text) ?? hoursAndMinutes(text, words) ?? [];
  return hours === undefined ? null : Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600;
}

/** "12 h 30", "12 hours 30 min". */
function hoursAndMinutes(text: string, { hours, minutes }: CellWords): RegExpExecArray | null {
  if (!LETTER.test(text)) return null;
  const [hour, minute] = [hours, minutes].map((list) => list.map(escape).join('|'));
  if (hour === '' || minute === '') return null;
  return new RegExp(`^(\\d{1,5}) ?(?:${hour})\\.? ?([0-5]?\\d) ?(?:(?:${minute})\\.?)?$`).exec(text);
}

function isHoursAndMinutes(text: string, words: CellWords): boolean {
  return hoursAndMinutes(text, words) !== null;
}

/** An accountant's minus. */
function readBracketed(text: string, decimalMark: DecimalMark): number | null {
  const [, before, inside, after] = IN_BRACKETS.exec(text) ?? [];
  if (inside === undefined || !/^[\d.,'’ €$£%]+$/.test(inside)) return null;
  const number = parseNumber(`${before}${inside}${after}`, decimalMark) ?? parseNumber(inside, decimalMark);
  return number === null ? null : -number;
}

function readWithUnit(text: string, decimalMark: DecimalMark, words: CellWords): number | null {
  const [, number, unit = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  if (number === undefined || !isUnit(unit, words)) return null;
  return parseNumber(withoutCurrency(number), decimalMark);
}

/** Codes that parseNumber need not know. */
function withoutCurrency(number: string): string {
  return number
    .replace(new RegExp(CURRENCY, 'g'), ' ')
    .replace(/^([-−+]?) +/, '$1')
    .trim();
}

/** "€/h", "std./monat", "hours per month": nothing but currencies and words that are counted. */
function isUnit(unit: string, { hours, minutes, units }: CellWords): boolean {
  const rest = unit.replace(new RegExp(`^ ?${CURRENCY}(?![a-zà-ž])`), '');
  const parts = rest.split(/[\s/.,]+/).filter((part) => part !== '');
  return parts.every((part) => [hours, minutes, units].some((list) => isWord(part, list)));
}

function readRange(text: string, decimalMark: DecimalMark, words: CellWords): ReadText | null {
  const to = LETTER.test(text) ? words.to.map(escape).join('|') : '';
  const byWord = to === '' ? null : new RegExp(`^(.*\\d[^\\d]*?) (?:${to}) (.*\\d.*)$`).exec(text);
  const [, first, last] = RANGE_DASH.exec(text) ?? byWord ?? [];
  if (first === undefined) return null;
  const [low, high] = [first, last].map((end) => readWithUnit(end.trim(), decimalMark, words));
  if (low === null || high === null || low > high) return null;
  return { value: low + (high - low) / 2, isLiteral: false };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
