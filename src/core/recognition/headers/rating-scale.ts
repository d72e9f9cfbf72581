/**
 * On which scale a column of ratings is given. Its header may say so ("Fun (1-10)"), else its cells may: nobody rates 9 of 5. Two cells
 * must speak for a longer scale, as one of them may be a typing error.
 */
import type { CellSense } from '../../reading/cell-sense';
import { saysZeroIsUnknown } from '../../reading/says-zero-is-unknown';
import { MARK, RATING_ENDS, type ScaleEnds } from '../../reading/read-rating';
import { weightInHeader } from './given-weight';
import { isTurned, namedBest } from './best-end';
import { plainWords, type HeaderNoise } from './header-key';

/** In "1-10", "0 bis 100", "1 = awful, 5 = great". In "Q1" it counts something else, and "01" is a month. */
const NUMBERS = /(?<!\p{L}|\d|\d[.,])(?:0|[1-9]\d{0,2})(?![.,]?\d)/gu;
const LAST_ALONE = [
  // "/10", "of 10", "max. 10" behind the name; "11/25" is a month, "2 of 3" a part.
  /(?<!\d\s?)(?:\/|\b(?:of|von|van|av|max)\b\.?)\s*(\d{1,3})\s*\)?$/i,
  // "(scale 10)", "10-point scale", "(10-es skála)"
  /\b(?:scale|schaal|sk[aá]la)\D{1,6}(\d{1,3})(?!\d)/i,
  /(?<!\d)(\d{1,3})\D{0,12}(?:scale|schaal|sk[aá]la)/i,
  // "Fun (10)"; a smaller number may be a footnote.
  /\((100?)\)$/,
];
/** The larger ends of scales that people rate on. "26" is rather a year. */
const LARGER_ENDS: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 50, 100]);
const LARGEST_BEST = 100;
const TEN = 10;
const ENOUGH_CELLS = 2;
/** Of school grades: where 1 is the best the worst one, elsewhere the best, as on a die. */
const LARGEST_MARK = 6;

/** What columns are judged by, where their headers name no scale. */
export interface ScaleCustoms extends HeaderNoise {
  /** The scale on which schools of the country give marks with a plus or minus. */
  readonly marks?: ScaleEnds;
}

/**
 * The scale of a column of ratings.
 *
 * @param header what its header says
 * @param senses what its cells look like
 * @param customs words that say that 1 is the best, and what marks are given on
 * @returns both ends, `worst` the larger one where 1 is the best; null where nothing speaks for another scale than 1 to 5; never throws
 * @example ratingScaleOf('Fun (1-10)', [], { fillers: new Set(), units: new Set() }) // => { "worst": 1, "best": 10 }
 * @example ratingScaleOf('Fun', [{ kind: 'number', value: 8, text: '8' }, { kind: 'number', value: 7, text: '7' }], { fillers: new Set(), units: new Set() }) // => { "worst": 1, "best": 10 }
 * @example ratingScaleOf('Fun', [], { fillers: new Set(), units: new Set() }) // => null
 */
export function ratingScaleOf(
  header: string,
  senses: readonly CellSense[],
  customs: ScaleCustoms,
): ScaleEnds | null {
  const numbers = senses.flatMap(numberOf);
  const said = scaleInHeader(header, customs);
  const marks = customs.marks !== undefined && areMarks(senses) ? customs.marks : null;
  const unsaid = isTurnedHere(header, customs)
    ? gradesOf(numbers, header, customs)
    : (marks ?? scaleOfNumbers(numbers, customs));
  const scale = said ?? unsaid;
  const isUsual = scale?.worst === RATING_ENDS.worst && scale.best === RATING_ENDS.best;
  return isUsual ? null : scale;
}

/** "8+" is an 8, too. */
function numberOf({ kind, value, text }: CellSense): number[] {
  const mark = MARK.exec(text.trim())?.[1];
  if (mark !== undefined) return [Number(mark)];
  return kind === 'number' ? [value] : [];
}

/**
 * The scale that a header names.
 *
 * @param header what the cell holds
 * @param noise words that say that 1 is the best
 * @returns both ends; null where it names none; never throws
 * @example scaleInHeader('Spaß (-2 bis +2)', { fillers: new Set(), units: new Set() }) // => { "worst": -2, "best": 2 }
 * @example scaleInHeader('Spaß (0–10)', { fillers: new Set(), units: new Set() }) // => { "worst": 0, "best": 10 }
 * @example scaleInHeader('Fun (01/26)', { fillers: new Set(), units: new Set() }) // => null
 */
export function scaleInHeader(header: string, noise: ScaleCustoms): ScaleEnds | null {
  const text = weightInHeader(header, noise.weights).header.trim();
  const around = largestAround(text);
  if (around !== null) return { worst: -around, best: around };
  const [first, last] = endsIn(text, noise);
  if (!LARGER_ENDS.has(last)) return null;
  return isTurnedHere(text, noise) ? { worst: last, best: first } : { worst: first, best: last };
}

/** A mark is not turned by being one where schools know a 6 as the best, as in Switzerland. */
function isTurnedHere(header: string, customs: ScaleCustoms): boolean {
  return isTurned(header, customs.marks?.best === LARGEST_MARK ? { ...customs, turned: NONE } : customs);
}

const NONE: ReadonlySet<string> = new Set();

/** "-2 bis +2": as far below 0 as above. */
const AROUND_ZERO = /(?<![\p{L}\d]\s?)[-–−]\s?(\d{1,2})\s?[^\d\s]{0,4}\s?\+?\s?(\d{1,2})(?!\d)/u;

function largestAround(text: string): number | null {
  const [, below, above] = AROUND_ZERO.exec(text) ?? [];
  return below !== undefined && below === above && Number(below) > 0 ? Number(below) : null;
}

/** The smallest number and the largest one, in whichever order they are written; scales begin with 0 or 1. */
function endsIn(text: string, noise: HeaderNoise): readonly [first: number, last: number] {
  const isNoZero = saysZeroIsUnknown(
    text,
    (said) => noise.unknown?.has(plainWords(said, false).join(' ')) === true,
  );
  const numbers = (text.match(NUMBERS) ?? []).map(Number).filter((number) => number > 0 || !isNoZero);
  const first = Math.min(...numbers);
  if (first <= 1 && numbers.length > 1) return [first, Math.max(...numbers)];
  const alone = LAST_ALONE.map((pattern) => pattern.exec(text)?.[1]).find((last) => last !== undefined);
  return [1, Number(alone ?? namedBest(text, noise) ?? NaN)];
}

/**
 * Whether cells hold marks as at school, of which 1 may be the best: with a minus behind some, and none above 6.
 *
 * @param senses what the cells look like
 * @returns false where no cell has such a sign; never throws
 * @example areMarks([{ kind: 'measured', value: 2, text: '2+' }, { kind: 'text', value: NaN, text: '4-' }]) // => true
 */
export function areMarks(senses: readonly CellSense[]): boolean {
  const different = [...new Set(senses)];
  if (!different.some(({ text }) => /\d ?[-–−]$/.test(text.trim()))) return false;
  const marks = different.flatMap(({ text }) => MARK.exec(text.trim())?.[1] ?? []).map(Number);
  return [...marks, ...different.map(({ value }) => value)].every((value) => !(value > LARGEST_MARK));
}

/** Where only the best is named ("1 is best"), the worst is the usual one unless a cell says otherwise. */
function gradesOf(numbers: readonly number[], header: string, customs: ScaleCustoms): ScaleEnds {
  const least = namedBest(header, customs) === 1 ? RATING_ENDS.best : LARGEST_MARK;
  return { worst: numbers.reduce((most, value) => Math.max(most, value), least), best: 1 };
}

function scaleOfNumbers(numbers: readonly number[], { marks }: ScaleCustoms): ScaleEnds | null {
  const above = (limit: number): number => numbers.filter((value) => value > limit).length;
  const furthest = Math.max(...numbers.map(Math.abs), 0);
  if (numbers.filter((value) => value < 0).length >= ENOUGH_CELLS && furthest <= RATING_ENDS.best)
    return { worst: -furthest, best: furthest };
  if (above(LARGEST_BEST) > 0 || numbers.some((value) => value < 0)) return null;
  // Where schools know a 6 as the best, it is no slip.
  const areOfSchool = marks?.best === LARGEST_MARK && numbers.every((value) => value <= LARGEST_MARK);
  if (above(RATING_ENDS.best) < (areOfSchool ? 1 : ENOUGH_CELLS)) {
    const isFromZero = numbers.filter((value) => value === 0).length >= ENOUGH_CELLS;
    return isFromZero && above(RATING_ENDS.best) === 0 ? { worst: 0, best: RATING_ENDS.best } : null;
  }
  if (above(TEN) >= ENOUGH_CELLS) return { worst: 0, best: LARGEST_BEST };
  if (above(LARGEST_MARK) === 0 && !numbers.includes(0)) return { worst: 1, best: LARGEST_MARK };
  return above(TEN) > 0 ? null : { worst: numbers.includes(0) ? 0 : 1, best: TEN };
}
