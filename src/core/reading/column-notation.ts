/**
 * How one column writes: its decimal mark, the order of its dates, whether its grades have five steps and its numbers are
 * days. All its cells vote, as one of them alone often could be read either way; where none decides, the spreadsheet's own
 * way counts.
 */
import type { CellValue, Criterion } from '../types';
import { NO_WORDS, plainText } from './cell-words';
import type { DecimalMark } from './parse-number';
import { comparedTime } from './amounts/counted-time';
import { usualPriceTime } from './amounts/price-time';
import { haveFiveSteps, mostPluses, repeatedSign } from './read-rating';
import { mostSigns } from './read-signs';
import { isDayAndMonth } from './dates/read-past-day';
import { stepsOf, ticksOf } from './read-step';
import { areShares } from './parse-criterion';
import { turnedDay, type DayOrder } from './dates/parse-day';
import type { Conventions } from './conventions';

/** A number in a text: digits with marks; before ",-", which is no cents, stands a decimal mark. */
const MARKED = /\d[\d.,]*[.,](?:\d+|(?=[-–—]))|[.,]\d+/;
/** Thousands, and nothing else: groups of three after one to three digits that are not 0. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})+$/;
const DAY_AND_MONTH = /^(\d{1,2})([-/])(\d{1,2})\2['’]?\d{2,4}(?!\d)/;
const MOST_MONTHS = 12;
/** Below this a number among dates is rather a count of days than a year. */
const FIRST_YEAR = 1990;

/**
 * Finds out how a column writes.
 *
 * @param cells all cells of the column
 * @param conventions how the spreadsheet writes
 * @param said what is known of the column
 * @param said.per the time that its prices are for
 * @param said.times what its header says that its numbers are multiplied by
 * @param said.perMonth of hours of a month, what brings a plain number to a month, in whatever unit
 * @returns the same conventions where no cell says otherwise; never throws
 * @example notationOf(['€ 12.500', '€ 9.800'], { decimalMark: '.', dayOrder: 'mdy', today: 0, dayOf: () => 0 }).decimalMark // => ","
 * @example notationOf(['18-11-2026', '03-11-2026'], { decimalMark: '.', dayOrder: 'mdy', today: 0, dayOf: () => 0 }).dayOrder // => "dmy"
 */
export function notationOf(
  cells: readonly CellValue[],
  conventions: Conventions,
  { per, times = 1, perMonth }: Pick<Criterion, 'per' | 'times' | 'perMonth'> = {},
): Conventions {
  const isMoreThanAll = (cell: CellValue): boolean => typeof cell === 'number' && cell > 1;
  const shares = !cells.some(isMoreThanAll) && areShares(cells.filter((cell) => typeof cell !== 'string'));
  const areDays = cells.some(
    (cell) => typeof cell === 'number' && cell > 0 && cell < FIRST_YEAR && !isDayAndMonth(cell),
  );
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .filter((text) => text.length <= LONGEST_VOTER);
  if (texts.length === 0)
    return areDays || shares || times !== 1 || (perMonth ?? 1) !== 1
      ? withNotation(conventions, { areDays, areShares: shares, times, perMonth })
      : conventions;
  const plain = [...new Set(texts)].map(plainText);
  const mark = voteOnMark(plain);
  const order = voteOnOrder(plain);
  const words = conventions.words ?? NO_WORDS;
  const priced = texts.filter((text) => NUMBER_THEN_WORD.test(text));
  const named = priced.map(plainText);
  const plainPrices =
    per && priced.length > 0 ? { per, count: countNumbers(cells) - priced.length } : undefined;
  return withNotation(conventions, {
    areDays,
    areShares: shares,
    times,
    perMonth,
    hasFiveSteps: haveFiveSteps(plain, words),
    priceTime: usualPriceTime(named, words, plainPrices),
    comparedIn: comparedTime(named, words),
    pluses: mostPluses(plain),
    steps: stepsOf(plain, words.no),
    ticks: ticksOf(plain, words.no),
    repeated: repeatedSign(plain),
    signs: mostSigns(plain, words),
    ...(mark === null ? {} : { decimalMark: mark }),
    ...(order === null ? {} : { dayOrder: order, areTurned: areTurned(cells, order, conventions) }),
  });
}

/** Cells that are numbers or have one in them. */
function countNumbers(cells: readonly CellValue[]): number {
  return cells.filter((cell) => typeof cell === 'number' || /\d/.test(String(cell))).length;
}

/** Only there a time may be named; of most columns no cell is looked at more closely. */
const NUMBER_THEN_WORD = /\d\D*\p{L}/u;

/** Longer texts are remarks. */
const LONGEST_VOTER = 60;

/** Everything that is asked of the platform stays unasked until it is needed. */
function withNotation(conventions: Conventions, notation: Partial<Conventions>): Conventions {
  const { dayOf, hoursOf, words } = conventions;
  const { decimalMark, dayOrder, ...others } = notation;
  return {
    get decimalMark() {
      return decimalMark ?? conventions.decimalMark;
    },
    get dayOrder() {
      return dayOrder ?? conventions.dayOrder;
    },
    get today() {
      return conventions.today;
    },
    dayOf,
    hoursOf,
    words,
    ...others,
  };
}

/** Null where the column leaves it open: a single "1,234" may be either, three of them are thousands. */
function voteOnMark(texts: readonly string[]): DecimalMark | null {
  const numbers = texts.flatMap((text) => MARKED.exec(text)?.[0] ?? []).filter((text) => !isDateLike(text));
  if (numbers.length === 0) return null;
  const decided = new Set(numbers.map(markOf).filter((mark) => mark !== null));
  if (decided.size > 0) return decided.size === 1 ? [...decided][0] : null;
  if (numbers.length === 1) return null;
  const groups = new Set(numbers.map((number) => GROUPED.exec(number)?.[1]));
  const [mark] = groups;
  return groups.size === 1 && mark !== undefined ? otherMark(mark) : null;
}

/**
 * The decimal mark without which a text's number could not be read.
 *
 * @param text a cell of a column of numbers
 * @returns the mark; 'either' where it stands for thousands as well as for decimals; null where nothing is to be told; never throws
 * @example markNeededBy('$1,200.00') // => "."
 * @example markNeededBy('1,234') // => "either"
 * @example markNeededBy('12') // => null
 */
export function markNeededBy(text: string): DecimalMark | 'either' | null {
  const number = MARKED.exec(text)?.[0];
  return number === undefined || isDateLike(number) ? null : (markOf(number) ?? 'either');
}

function isDateLike(number: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}\.\d{1,2}\.\d{1,2}$/.test(number);
}

/** The decimal mark that a number needs; null where its marks may separate thousands only. */
function markOf(number: string): DecimalMark | null {
  const marks = number.replace(/\d/g, '');
  const last = marks[marks.length - 1] as DecimalMark;
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return otherMark(last);
  return GROUPED.test(number) ? null : last;
}

function otherMark(mark: string): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/**
 * Typed with the day first where months come first, 18-11-2026 stays a text and 03-11-2026 becomes the 11th of March. Dates that
 * came about so could all be turned around; one that could not was typed as the spreadsheet writes.
 */
function areTurned(cells: readonly CellValue[], order: DayOrder, { dayOrder, dayOf }: Conventions): boolean {
  if (dayOrder === 'ymd' || dayOrder === order) return false;
  return cells.every((cell) => !(cell instanceof Date) || turnedDay(dayOf(cell)) !== null);
}

/** One impossible month decides; two that contradict each other leave it to the spreadsheet. */
function voteOnOrder(texts: readonly string[]): 'dmy' | 'mdy' | null {
  const dates = texts.flatMap((text) => {
    const parts = DAY_AND_MONTH.exec(text);
    return parts === null ? [] : [[Number(parts[1]), Number(parts[3])]];
  });
  const isDayFirst = dates.some(([first]) => first > MOST_MONTHS);
  const isMonthFirst = dates.some(([, second]) => second > MOST_MONTHS);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'dmy' : 'mdy';
}
