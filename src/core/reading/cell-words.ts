/** The words that cells may hold, as plain values: which languages they come from is not known here. */
import type { PriceTime } from '../types';

/** Every list holds words as `plainText` writes them. No word stands in two of those that say how much, or that nothing is known. */
export interface CellWords {
  /** Of a flag; of a rating, its larger end. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Best, middle and worst of a scale. */
  readonly good: readonly string[];
  readonly middling: readonly string[];
  readonly bad: readonly string[];
  /** Those of good and bad that are more than that: beside "good", "excellent" is the best. */
  readonly strongest: readonly string[];
  /** Larger and smaller end of a scale. */
  readonly high: readonly string[];
  readonly low: readonly string[];
  /** How often it is so: of a rating five steps from its larger end to the smaller one; of a flag its ends. */
  readonly always: readonly string[];
  readonly often: readonly string[];
  readonly sometimes: readonly string[];
  readonly seldom: readonly string[];
  /** "A bit": a quarter of a rating. */
  readonly slightly: readonly string[];
  readonly never: readonly string[];
  /** 0 of what is counted, the smaller end of a rating. */
  readonly none: readonly string[];
  /** Nothing is known. */
  readonly unknown: readonly string[];
  /** No days late. */
  readonly onTime: readonly string[];
  /** Beside "on time" and the like it says nothing new. */
  readonly pays: readonly string[];
  /** What a count of stars is called. */
  readonly stars: readonly string[];
  /** Before "good" and the like: with it there are five steps, without it three. */
  readonly very: readonly string[];
  /** Between a rating and the best possible: "4 of 5". */
  readonly of: readonly string[];
  /** Before a number that is not exact, or a time that has passed. */
  readonly about: readonly string[];
  /** The same where it is told of a client, and so in no file: "max. 10", "ab 390 €". */
  readonly bounds: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  /** Hours, and the minutes after them. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** Whole texts for a length of time, by its minutes: "half an hour". */
  readonly lengths: Readonly<Record<number, readonly string[]>>;
  /** Whole texts for a day that has passed, by how many days ago it is. */
  readonly daysAgo: Readonly<Record<number, readonly string[]>>;
  /** Longer times. */
  readonly spans: Readonly<Record<Span, readonly string[]>>;
  /** Beside a price they say for which time it is. */
  readonly rhythms: Readonly<Record<PriceTime, readonly string[]>>;
  /** Before or behind hours: "weekly". */
  readonly weekly: readonly string[];
  /** Behind a number that counts thousands: "12k". */
  readonly thousands: readonly string[];
  /** The same of millions: "1.2 million". */
  readonly millions: readonly string[];
  /** Other words that stand beside a number and change nothing: per, net … */
  readonly units: readonly string[];
  /** Such words where it is told of a client: days late or ago, points, referrals. */
  readonly clientUnits: readonly string[];
  /** What languages are called, by their codes. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** January to December, each in all its spellings. */
  readonly months: readonly (readonly string[])[];
  /** Beside the number of a week of the year, "KW 46", and beside a month: "mid-Oct". */
  readonly partsOfYear: Readonly<Partial<Record<PartOfYear, readonly string[]>>>;
  /** Before a deadline. */
  readonly until: readonly string[];
  /** Before or behind a date they say nothing new. */
  readonly weekdays: readonly string[];
}

export type PartOfYear = 'week' | 'beginOfMonth' | 'middleOfMonth' | 'endOfMonth';

export type Span = 'day' | 'week' | 'month' | 'year';

export const NO_WORDS: CellWords = {
  yes: [],
  no: [],
  good: [],
  middling: [],
  bad: [],
  strongest: [],
  high: [],
  low: [],
  always: [],
  often: [],
  sometimes: [],
  seldom: [],
  slightly: [],
  never: [],
  none: [],
  unknown: [],
  onTime: [],
  pays: [],
  stars: [],
  very: [],
  of: [],
  about: [],
  bounds: [],
  to: [],
  hours: [],
  minutes: [],
  lengths: {},
  daysAgo: {},
  spans: { day: [], week: [], month: [], year: [] },
  rhythms: { hour: [], month: [], year: [] },
  weekly: [],
  thousands: [],
  millions: [],
  units: [],
  clientUnits: [],
  languages: {},
  months: [],
  partsOfYear: {},
  until: [],
  weekdays: [],
};

/** Looks like nothing, but is there; and the colour of a hand. */
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f|\ud83c[\udffb-\udfff]/g;

/** Between a number and a fraction in one character, which would become "61⁄2"; and marks of footnotes, of which "4¹" would become 41. */
const JOINED = /(?<=\d)(?=[¼½¾⅐-⅞])|[¹²³⁰-⁹]/g;

/**
 * A text without what changes nothing: width, case, hard spaces, zero-width characters, the joint of "6½", footnotes, the colour of "👍🏽".
 *
 * @param text what a cell holds
 * @returns one line, lower case; never throws
 * @example plainText(' ＣＡ．\u00a010\u200b') // => "ca. 10"
 * @example plainText('4¹') // => "4"
 * @example plainText('6½') === '6 1\u20442' // => true
 */
export function plainText(text: string): string {
  return text
    .replace(JOINED, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Whether a text is one of some words, whatever dots stand after it.
 *
 * @param text as plainText gives it
 * @param words as in CellWords
 * @returns true for "k. a." among "k. a"; never throws
 * @example isWord('yes!', ['yes']) // => true
 */
export function isWord(text: string, words: readonly string[]): boolean {
  return words.includes(text) || words.includes(text.replace(/[.!]+$/, ''));
}
