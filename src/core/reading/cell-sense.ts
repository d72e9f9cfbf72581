/**
 * What a single cell looks like, so that the contents of a column can be judged. This is the one place of recognition
 * that depends on how cells are read; it reads no value of a criterion: whatever it takes for a number, the reading of
 * that column has to read again.
 */
import { beforeRemark } from './before-remark';
import { plainText } from './cell-words';
import { parseDay, type DayOrder } from './dates/parse-day';
import { parseNumber } from './parse-number';
import { readPastDay } from './dates/read-past-day';
import { readAmount } from './amounts/read-amount';
import { REPEATED } from './read-rating';
import { splitHowOften } from './split-how-often';
import { isBlank, quoteCell } from './quote-cell';
import type { Conventions } from './conventions';
import { CURRENCY_CODES } from '../money/currency-codes';
import type { CellValue } from '../types';
import { INVISIBLE, plainWords } from '../recognition/headers/header-key';
import type { ListWords } from '../recognition/headers/known-columns';

export type SenseKind =
  | 'blank'
  | 'number'
  /** A number with a currency. */
  | 'money'
  | 'percent'
  /** A number with words around it: "12 Std.", "ca. 10", "14 days late". */
  | 'measured'
  /** "4/5", "8 von 10", stars, a word that rates. */
  | 'rating'
  | 'duration'
  | 'date'
  /** A date that may have been typed as "4/5". */
  | 'slippedRating'
  | 'tick'
  | 'punctual'
  | 'phone'
  /** Of mail or of the web. */
  | 'address'
  | 'text';

export interface CellSense {
  readonly kind: SenseKind;
  /** The number, or days since 1970 of a date; NaN where there is none or it does not matter. */
  readonly value: number;
  readonly text: string;
}

/** Gives the sense of cells, in one spreadsheet and with the words of all languages. */
export type CellSenser = (cell: CellValue) => CellSense;

/** Whatever else a text may be has a digit, a mark or a sign of currency in front, or the dots and slashes of an address. Most names have not. */
const SURELY_TEXT = /^(?:\p{L}|[¹²³⁰-⁹] ?\p{L})[^\d./]*$/u;
const BLANK_MARKS = /^(?:[-–—−?.…\s]+|n\.?\s?\/?a\.?|#.*[!?]|#n\/a)$/i;
const PLUSES = /^(?:\+{1,3}|\+\s?\/\s?[-–−]|\+[-–−]|±)$/;
const STARS = /^[★⭐✩✪✭❤♥●⬤■◼▮▰█🌟*][★☆⭐✩✪✭❤♥♡●○⬤◯■□◼◻▮▯▰▱█░🌟*\s\ufe0f]*$/u;
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*(?:\/|\p{L}{1,6}(?:\s\p{L}{1,3})?)\s*(?:5|10)$/u;
const DURATION = /^(?:\d{1,4}:\d{2}(?::\d{2})?|\d+\s?h\s?\d{1,2}(?:\s?m(?:in)?)?\.?)$/i;
/** "ca. 10" and "kr 450"; but "B12" is the number of something. */
const MEASURED = new RegExp(
  `^(?:[~≈<>±]|\\p{L}{1,8}(?:\\.|(?=\\s))|(?:${CURRENCY_CODES}|kr|ft|fr)(?=\\d))?\\s?\\p{Sc}?\\s?([\\d.,]*\\d)\\s?(?:[-–—]\\s?[\\d.,]*\\d)?(?:\\s?\\+|\\s?[^\\d\\s][^\\d]{0,24})?$`,
  'iu',
);
const ADDRESS = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.[a-z]{2,6}(?:\/\S*)?$/i;
const PHONE = /^[+(]?[\d\s()/.\-–]+$/;
const ISO_MOMENT = /^(\d{4}-\d{1,2}-\d{1,2})(?:[T\s]\d.*)?$/;
/** As the answers of a form are stamped, too: "2026/11/18 9:12:33 AM GMT+1", "2026/11/18 9:12:33 de. CET". */
const WITH_TIME =
  /^(\S+)\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m|d[eu])\.?)?(?:\s[A-Z]{3,4}(?:[+-]\d{1,2})?)?$/i;
const MONTH_IN_WORDS =
  /^(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}(?:\s.*)?|\d{1,2}[.\s-]{1,2}\p{L}{3,10}[.\s-]{1,2}\d{2,4}\.?|\p{L}{3,9}\.?\s(?:19|20)\d\d|\d{4}\.\s\p{L}{3,10}\s\d{1,2}\.?)$/u;
const CURRENCY = new RegExp(`\\p{Sc}|(?:^|[\\d\\s])(?:${CURRENCY_CODES}|kr|ft)\\.?(?:$|[\\s/\\d])`, 'iu');
/** Sheets shows durations as dates of its first day, 30 December 1899. */
const DURATION_DAYS_BEFORE = -23000;
const TICK_MARK = /^[✓✔☑✅✗✘✖✕❌☐x]\ufe0f?$/iu;
const LONGEST_TEXT = 300;
/** Longer ones are notes, whatever they begin with. */
const LONGEST_REMARKED = 80;
const STARS_IN_WORDS = /^\d{1,2}(?:[.,]\d)?[ -]?(\p{L}+)\.?$/u;
const WORDS_AND_MORE = /^(?=.*\p{L})\S*[\d\s-]/u;
/** Which of them is meant does not matter here. */
const SOME_DAY = { today: 20000, dayOrder: 'dmy' } as const;
export const BLANK: CellSense = { kind: 'blank', text: '', value: NaN };
/** Columns repeat what they hold: each is looked at once, and a long list holds few senses. */
const MOST_REMEMBERED = 20000;
/** Most cells of a list are such whole numbers: a place in an array is found faster than what a map has under one. */
const LARGEST_SMALL = 1000;

/**
 * Prepares to tell what cells look like.
 *
 * @param conventions how this spreadsheet writes numbers and dates
 * @param words words of cells in all languages
 * @returns a function that never throws
 * @example senserOf({ decimalMark: ',', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, NO_LIST_WORDS)('38,00 €/h').kind // => "money"
 */
export function senserOf(conventions: Conventions, words: ListWords): CellSenser {
  const spoken = spokenWords(words);
  const remembered = rememberingSenser((cell) => senseOf(cell, spoken, conventions));
  return (cell) => (cell instanceof Date ? senseOfDate(cell, conventions) : remembered(cell));
}

type PlainCell = Exclude<CellValue, Date>;

function rememberingSenser(look: (cell: PlainCell) => CellSense): (cell: PlainCell) => CellSense {
  const small: CellSense[] = [];
  const known = new Map<PlainCell, CellSense>();
  return (cell) => {
    if (cell === '') return BLANK;
    if (typeof cell === 'number' && cell >= 0 && cell <= LARGEST_SMALL && Number.isInteger(cell))
      return (small[cell] ??= look(cell));
    const found = known.get(cell);
    if (found !== undefined) return found;
    const seen = look(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, seen);
    return seen;
  };
}

/** Words of cells by what they say. */
interface SpokenWords {
  readonly rating: ReadonlySet<string>;
  readonly very: ReadonlySet<string>;
  readonly tick: ReadonlySet<string>;
  readonly punctual: ReadonlySet<string>;
  readonly stars: ReadonlySet<string>;
  readonly pays: ReadonlySet<string>;
  readonly blank: ReadonlySet<string>;
  readonly nought: ReadonlySet<string>;
  readonly pastDay: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
}

function spokenWords(words: ListWords): SpokenWords {
  const { ratings, very, ticks, stars, punctual, pays, blanks, noughts, pastDays, singles } = words;
  return {
    rating: new Set(ratings),
    very: new Set(very),
    tick: new Set(ticks),
    punctual: new Set(punctual),
    stars: new Set(stars),
    pays: new Set(pays),
    blank: new Set(blanks),
    nought: new Set(noughts),
    pastDay: new Set(pastDays),
    single: new Set(singles),
  };
}

function senseOf(cell: PlainCell, spoken: SpokenWords, conventions: Conventions): CellSense {
  if (isBlank(cell) || (typeof cell === 'number' && isNaN(cell))) return BLANK;
  if (typeof cell === 'number') return sense('number', String(cell), cell);
  if (typeof cell === 'boolean') return sense('tick', String(cell));
  const text = String(cell).slice(0, LONGEST_TEXT).replace(INVISIBLE, '').trim();
  return text === '' ? BLANK : senseOfWords(text, spoken, conventions);
}

function senseOfWords(text: string, spoken: SpokenWords, conventions: Conventions): CellSense {
  const parts = plainWords(text, false);
  if (SURELY_TEXT.test(text) && !parts.some((word) => spoken.single.has(word)) && !isMark(text)) {
    return sense('text', text);
  }
  const said = parts.join(' ') || plainText(text);
  if (BLANK_MARKS.test(text) || spoken.blank.has(said)) return BLANK;
  if (spoken.tick.has(said) || TICK_MARK.test(text)) return sense('tick', text);
  if (isRated(said, spoken) || areStars(text, spoken)) return sense('rating', text);
  if (spoken.nought.has(said)) return sense('number', text, 0);
  if (spoken.pastDay.has(said) || isPastDay(text, conventions)) return sense('date', text);
  if (spoken.punctual.has(said)) return sense('punctual', text, 0);
  const seen = senseOfText(text, conventions);
  if (seen.kind !== 'text') return seen;
  return saysHowOften(said, spoken) ? sense('rating', text) : (senseBeforeRemark(text, spoken) ?? seen);
}

/** "4 stars", "3,5 Sterne" */
function areStars(text: string, { stars }: SpokenWords): boolean {
  const [, unit] = STARS_IN_WORDS.exec(text) ?? [];
  return unit !== undefined && stars.has(spellCellWord(unit));
}

/** "KW 46", "Anfang Nov.": a month alone may be a name. */
function isPastDay(text: string, { words }: Conventions): boolean {
  if (words === undefined || !WORDS_AND_MORE.test(text)) return false;
  return readPastDay(plainText(text), { ...SOME_DAY, words }) !== null;
}

/** "good" and "very good". */
function isRated(said: string, { rating, very }: SpokenWords): boolean {
  const space = said.indexOf(' ');
  const isVery = space > 0 && very.has(said.slice(0, space));
  return very.has(said) || rating.has(isVery ? said.slice(space + 1) : said);
}

/** "Usually on time", "pays late sometimes": a judgement, and how often it holds. */
function saysHowOften(said: string, spoken: SpokenWords): boolean {
  const { rating, punctual, pays } = spoken;
  const split = splitHowOften(said, {
    isHowOften: (part) => rating.has(part),
    isPays: (word) => pays.has(word),
  });
  return split !== null && (isRated(split.judgement, spoken) || punctual.has(split.judgement));
}

function senseBeforeRemark(text: string, spoken: SpokenWords): CellSense | null {
  const before = text.length > LONGEST_REMARKED ? null : beforeRemark(text);
  if (before === null) return null;
  const said = spellCellWord(before);
  if (spoken.tick.has(said)) return sense('tick', text);
  return isRated(said, spoken) || STARS.test(before) || OUT_OF.test(before) ? sense('rating', text) : null;
}

function isMark(text: string): boolean {
  return BLANK_MARKS.test(text) || TICK_MARK.test(text);
}

/** None at all: cells that say something in words are texts then. */
export const NO_LIST_WORDS: ListWords = {
  totals: [],
  averages: [],
  sections: [],
  ratings: [],
  very: [],
  ticks: [],
  noughts: [],
  pastDays: [],
  punctual: [],
  pays: [],
  blanks: [],
  singles: [],
};

/**
 * Adds the single words of which words of cells are made: what a cell says may be several of them.
 *
 * @param words lists of them, as `spellCellWord` spells them
 * @returns the same lists, and each single word once; never throws
 * @example withSingles({ ticks: ['yes', 'of course'], blanks: ['of'] }).singles // => ["yes", "of", "course"]
 */
export function withSingles<Words extends Partial<ListWords>>(
  words: Words,
): Words & Pick<ListWords, 'singles'> {
  const lists: Partial<ListWords> = words;
  const all = Object.values(lists).flatMap((list) => list ?? []);
  return { ...words, singles: [...new Set(all.flatMap((each) => each.split(' ')))] };
}

/**
 * Spells what a cell says in words as `ListWords` has it: words are compared so, however they are written. Marks such as "✓" or "👍"
 * leave no word and stay as they are.
 *
 * @param text of a cell, or a word that cells may hold
 * @returns plain words with a blank between them; never throws
 * @example spellCellWord('K. A.') // => "k a"
 */
export function spellCellWord(text: string): string {
  return plainWords(text, false).join(' ') || plainText(text);
}

function sense(kind: SenseKind, text: string, value = NaN): CellSense {
  return { kind, text, value };
}

function senseOfDate(date: Date, { dayOf }: Conventions): CellSense {
  if (isNaN(date.getTime())) return sense('text', '');
  const day = dayOf(date);
  const text = quoteCell(date, { dayOf });
  if (day < DURATION_DAYS_BEFORE) return sense('duration', text);
  const parts = [date.getUTCDate(), date.getUTCMonth() + 1];
  const slipped = parts.some((part) => part === 5 || part === 10) && parts.every((part) => part <= 10);
  return sense(slipped ? 'slippedRating' : 'date', text, day);
}

function senseOfText(text: string, conventions: Conventions): CellSense {
  if (SURELY_TEXT.test(text)) return sense('text', text);
  if ([STARS, REPEATED, OUT_OF, PLUSES].some((pattern) => pattern.test(text))) return sense('rating', text);
  if (DURATION.test(text)) return sense('duration', text);
  const day = dayIn(text, conventions.dayOrder);
  if (day !== null) return sense('date', text, day);
  if (isPhone(text)) return sense('phone', text);
  const number = parseNumber(
    text.replace(/^\$\s*-\s*$/, '0').replace(/[¹²³⁰-⁹]+$/, ''),
    conventions.decimalMark,
  );
  if (number !== null) return sense(kindOfNumber(text), text, number);
  if (ADDRESS.test(text)) return sense('address', text);
  const measured = parseNumber(MEASURED.exec(text)?.[1] ?? '', conventions.decimalMark);
  const amount = measured ?? readAmount(plainText(text), conventions.decimalMark, conventions.words)?.value;
  if (amount !== undefined) return sense(CURRENCY.test(text) ? 'money' : 'measured', text, amount);
  return sense(/^[\p{Sc}\s]*\(?[\p{Sc}\s]*[-–\d.,]+\)?$/u.test(text) ? 'money' : 'text', text);
}

function kindOfNumber(text: string): SenseKind {
  if (/%\s*$/.test(text)) return 'percent';
  return CURRENCY.test(text) ? 'money' : 'number';
}

/** Seven digits and more with marks that no number has, or with a leading 0 or +. */
function isPhone(text: string): boolean {
  if (!PHONE.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 7 || digits > 16) return false;
  return /^[+0(]/.test(text) ? !/[.,]\d{1,2}$/.test(text) : /\d[-–/)]\s?\d/.test(text);
}

/** Days since 1970; NaN where it is a date of which only the month is certain; null where it is none. */
function dayIn(text: string, order: DayOrder): number | null {
  const iso = ISO_MOMENT.exec(text);
  const day = iso?.[1] ?? WITH_TIME.exec(text)?.[1] ?? text;
  const other = order === 'mdy' ? 'dmy' : 'mdy';
  const found = parseDay(day, order) ?? parseDay(day, other);
  if (found !== null) return found;
  return MONTH_IN_WORDS.test(text) || /^(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d$/.test(text) ? NaN : null;
}
