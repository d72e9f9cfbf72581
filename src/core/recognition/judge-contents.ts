/**
 * Whether the cells below a header can be what the header says. Contents can refuse: a column of phone numbers is no
 * hourly rate whatever it is called. Nothing is read here, and no header looked at.
 */
import type { CellSense } from '../reading/cell-sense';
import { plainText } from '../reading/cell-words';
import { lowAndHigh, RATING_ENDS, type ScaleEnds } from '../reading/read-rating';
import { stepsOf } from '../reading/read-step';
import type { Contents } from './headers/known-columns';

/** Nothing in it, surely that, perhaps that, surely not. */
export type ContentsVerdict = 'empty' | 'fits' | 'doubtful' | 'refused';

type Opinion = 'for' | 'against' | 'none';

const MOST_OF_A_RATING = Math.max(RATING_ENDS.worst, RATING_ENDS.best);
/** Scales up to 10 or 100 are a matter of choosing the scale. */
const MOST_OF_A_LONGER_SCALE = 100;
const MOST_HOURS_A_MONTH = 744;
/** Hours of a year, or hours whose point was read as thousands, are a doubt; more are no hours. */
const MOST_HOURS_MISREAD = 100000;
/** In forints an hour may cost tens of thousands. */
const MOST_OF_A_RATE = 1e6;
const MOST_OF_AN_AMOUNT = 1e10;
const MOST_DAYS_LATE = 3650;
/** Serial numbers of 2000 to 2099. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;
/** Enough cells of one column to judge it. */
export const CELLS_JUDGED = 1000;

const ENOUGH_FOR = 0.8;
const TOO_MANY_AGAINST = 0.5;

/**
 * Judges the cells of a column.
 *
 * @param senses what the cells look like, blank ones too
 * @param contents what the column is to hold
 * @param today as days since 1970-01-01
 * @param scale that ratings are given on, where the header names one
 * @returns the verdict; never throws
 * @example judgeContents([{ kind: 'phone', value: NaN, text: '+49 30 123' }], 'rate', 0) // => "refused"
 * @example judgeContents([{ kind: 'number', value: 4, text: '4' }], 'rating', 0) // => "fits"
 */
export function judgeContents(
  senses: readonly CellSense[],
  contents: Contents,
  today: number,
  scale = RATING_ENDS,
): ContentsVerdict {
  const held = senses.filter(({ kind }) => kind !== 'blank').slice(0, CELLS_JUDGED);
  if (held.length === 0) return 'empty';
  if (contents !== 'tick' && held.every(({ text }) => text === 'false')) return 'empty';
  const textSays = contents === 'name' || contents === 'text' ? 'for' : opinionOnTexts(held);
  const limits = { today, ...limitsOf(scale) };
  const steps = contents === 'rating' ? stepsOf(held.map(({ text }) => plainText(text))) : null;
  const opinions = held.map((sense) => {
    if (steps !== null && plainText(sense.text) in steps) return 'for';
    if (contents === 'rating' && isGrade(sense.text)) return 'against';
    return sense.kind === 'text' && contents !== 'tier' ? textSays : opinionOf(sense, contents, limits);
  });
  const share = (opinion: Opinion): number =>
    opinions.filter((each) => each === opinion).length / opinions.length;
  if (share('against') > TOO_MANY_AGAINST) return 'refused';
  if (share('for') < ENOUGH_FOR) return 'doubtful';
  return looksLikeRatings(held, contents) ? 'doubtful' : 'fits';
}

/**
 * Whether a cell holds a letter, as a grade at school or a class of clients: what it is worth, only she knows.
 *
 * @param text of a cell
 * @returns true for "A", "B+" and the like; never throws
 * @example isGrade('B+') // => true
 * @example isGrade('Acme') // => false
 */
export function isGrade(text: string): boolean {
  return /^[A-F] ?[-–−+]?$/i.test(text);
}

/**
 * Whether one cell can be read as what its column holds.
 *
 * @param sense what the cell looks like
 * @param contents what the column holds
 * @returns false for blank cells too; never throws
 * @example canBeRead({ kind: 'rating', value: NaN, text: '★★★' }, 'rating') // => true
 */
export function canBeRead(sense: CellSense, contents: Contents): boolean {
  if (sense.kind === 'blank' || sense.kind === 'text') return false;
  const isPlainNumber = sense.kind === 'number' && isFinite(sense.value);
  const isYesOrNo = sense.kind === 'tick' && contents === 'rating';
  return isPlainNumber || isYesOrNo || opinionOf(sense, contents, NO_LIMITS) === 'for';
}

/** Texts that are nearly all different, or long, are names and notes. A few words that come back may rate in words. */
function opinionOnTexts(held: readonly CellSense[]): Opinion {
  const texts = held.filter(({ kind }) => kind === 'text').map(({ text }) => text.toLowerCase());
  const different = new Set(texts).size;
  const isProse = texts.some((text) => text.length > 40);
  return isProse || (different > 2 && different > texts.length / 2) ? 'against' : 'none';
}

/** A column "Rate" of 1 to 5 only may be a rating. */
function looksLikeRatings(held: readonly CellSense[], contents: Contents): boolean {
  if (contents !== 'rate' && contents !== 'amount') return false;
  return held.every(({ kind, value }) => kind === 'number' && value >= 0 && value <= MOST_OF_A_RATING);
}

interface Limits {
  readonly today: number;
  readonly leastOfARating: number;
  readonly mostOfARating: number;
}

/** A 0 may stand for nothing; less is given where the header says so. */
function limitsOf(scale: ScaleEnds): Omit<Limits, 'today'> {
  const [low, high] = lowAndHigh(scale);
  return { leastOfARating: Math.min(0, low), mostOfARating: high };
}

const NO_LIMITS: Limits = { today: Infinity, ...limitsOf(RATING_ENDS) };

/** "2 days", which are no rating, but not "2x", "4 pts" or "3 Punkte". */
const COUNTS_OTHER = /\d ?(?!p)\p{L}{2,}/iu;

type Judge = (sense: CellSense, limits: Limits) => Opinion;

const within = (value: number, least: number, most: number): Opinion =>
  value >= least && value <= most ? 'for' : 'against';

const amountUpTo =
  (least: number, most: number): Judge =>
  ({ kind, value }) => {
    if (kind === 'money' && isNaN(value)) return 'for';
    if (kind === 'number' || kind === 'money' || kind === 'measured') return within(value, least, most);
    return 'against';
  };

const day =
  (isPast: boolean): Judge =>
  ({ kind, value }, { today }) => {
    if (kind === 'date' || kind === 'slippedRating') return isPast && value > today ? 'against' : 'for';
    if (kind === 'number' && Number.isInteger(value)) {
      if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return 'for';
      if (value >= 19900101 && value <= 20991231) return 'for';
      if (value >= 0 && value <= MOST_DAYS_LATE) return 'none';
    }
    return kind === 'measured' ? 'none' : 'against';
  };

const JUDGES: Readonly<Record<Contents, Judge>> = {
  name: ({ kind, value }) => {
    if (kind === 'tick' || kind === 'address' || kind === 'phone') return 'against';
    return (kind === 'number' || kind === 'date') && !isNaN(value) ? 'none' : 'for';
  },
  rating: ({ kind, value, text }, { leastOfARating, mostOfARating }) => {
    if (kind === 'rating' || kind === 'punctual') return 'for';
    if (kind === 'measured' && COUNTS_OTHER.test(text)) return 'against';
    if (kind === 'number' || kind === 'measured') {
      return value > mostOfARating && value <= MOST_OF_A_LONGER_SCALE
        ? 'none'
        : within(value, leastOfARating, mostOfARating);
    }
    return kind === 'tick' || kind === 'percent' || kind === 'slippedRating' ? 'none' : 'against';
  },
  rate: amountUpTo(0, MOST_OF_A_RATE),
  amount: amountUpTo(-MOST_OF_AN_AMOUNT, MOST_OF_AN_AMOUNT),
  hours: ({ kind, value }) => {
    if (kind === 'duration') return 'for';
    if (kind !== 'number' && kind !== 'measured') return 'against';
    return value > MOST_HOURS_A_MONTH && value <= MOST_HOURS_MISREAD
      ? 'none'
      : within(value, 0, MOST_HOURS_A_MONTH);
  },
  days: ({ kind, value }) => {
    if (kind === 'punctual') return 'for';
    return kind === 'number' || kind === 'measured' || kind === 'money'
      ? within(isNaN(value) ? 0 : value, -MOST_DAYS_LATE, MOST_DAYS_LATE)
      : 'against';
  },
  pastDate: day(true),
  date: day(false),
  tick: ({ kind, value }) => {
    if (kind === 'tick') return 'for';
    return kind === 'number' && (value === 0 || value === 1) ? 'for' : 'against';
  },
  // Which words say so is known to judgeStanding.
  standing: () => 'none',
  tier: ({ kind, text }) => (kind === 'text' && text.length <= 30 ? 'for' : 'none'),
  text: () => 'for',
};

function opinionOf(sense: CellSense, contents: Contents, limits: Limits): Opinion {
  return JUDGES[contents](sense, limits);
}
