/**
 * Columns that no preset knows and that may count all the same: criteria of her own. What is in them, cells tell; whether more or less
 * of it is better, nobody knows but her.
 */
import type { CellSense } from '../reading/cell-sense';
import { RATING_ENDS, type ScaleEnds } from '../reading/read-rating';
import type { Bound, Kind } from '../types';
import { judgeContents } from './judge-contents';
import { ratingScaleOf, scaleInHeader, type ScaleCustoms } from './headers/rating-scale';

const TEN = 10;
/** It is only offered: what cannot be read in it is told when it counts. */
const ENOUGH_JUDGEMENTS = 0.6;
/** Fewer may be ratings of a list that is sorted by them. */
const ENOUGH_TO_RUN = 6;
/** None of these contents is a day. */
const NO_DAY = 0;

/** What such a column may be read as, beside the columns that are known; each may be said of several. */
export const DIRECTIONS = ['moreIsBetter', 'lessIsBetter'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a column would count as: ends in the order of the numbers. */
export interface Measure {
  readonly kind: Exclude<Kind, 'daysSince'>;
  readonly least: Bound;
  readonly most: Bound;
}

/** A criterion that she has made of a column. */
export interface OwnCriterion {
  readonly header: string;
  readonly kind: Kind;
  readonly worst: Bound;
  readonly best: Bound;
}

/**
 * Whether a column is read as a criterion of her own.
 *
 * @param as what a column is read as
 * @returns true for one of the directions; never throws
 * @example isDirection('moreIsBetter') // => true
 * @example isDirection('fun') // => false
 */
export function isDirection(as: string | null): as is Direction {
  return DIRECTIONS.some((each) => each === as);
}

/**
 * What the cells of a column would count as.
 *
 * @param header what its header says
 * @param senses what its cells look like
 * @param customs words that say that 1 is the best, and what marks are given on
 * @returns ratings on their scale, ticks, or amounts from the least to the most; null where nothing of that kind is in it; never throws
 * @example measureOf('Mood', [{ kind: 'rating', value: NaN, text: '★★★' }], { fillers: new Set(), units: new Set() }) // => { "kind": "rating", "least": 1, "most": 5 }
 * @example measureOf('Recommended', [{ kind: 'measured', value: 2, text: '2x' }, { kind: 'number', value: 0, text: '0' }], { fillers: new Set(), units: new Set() }) // => { "kind": "fact", "least": "min", "most": "max" }
 * @example measureOf('Staff', [{ kind: 'number', value: 250, text: '250' }], { fillers: new Set(), units: new Set() }) // => { "kind": "fact", "least": "min", "most": "max" }
 */
export function measureOf(
  header: string,
  senses: readonly CellSense[],
  customs: ScaleCustoms,
): Measure | null {
  if (areRunningNumbers(header, senses) || areAddresses(senses)) return null;
  const named = scaleInHeader(header, customs) ?? undefined;
  const isHeld = (contents: 'tick' | 'rating' | 'amount'): boolean =>
    judgeContents(senses, contents, NO_DAY, named) === 'fits';
  if (MONEY.test(header) && senses.some(isAmount))
    return ['fits', 'doubtful'].includes(judgeContents(senses, 'amount', NO_DAY)) ? AMOUNTS : null;
  if (isHeld('tick')) return { kind: 'flag', least: 0, most: 1 };
  const scale = ratingScaleOf(header, senses, customs);
  const counts = areCounts(senses, scale);
  if (!counts && (isHeld('rating') || areJudgements(senses) || isUpToTen(scale))) {
    const { worst, best } = scale ?? RATING_ENDS;
    return { kind: 'rating', least: Math.min(worst, best), most: Math.max(worst, best) };
  }
  return counts || isHeld('amount') ? AMOUNTS : null;
}

function isAmount({ kind }: CellSense): boolean {
  return ['number', 'money', 'measured'].includes(kind);
}

/** "€/word" is none, however small its amounts are. */
const MONEY = /\p{Sc}/u;
const AMOUNTS: Measure = { kind: 'fact', least: 'min', most: 'max' };

/** "1." and "2." */
function areNumbered(held: readonly CellSense[]): boolean {
  return held.length > 0 && held.every(({ text }) => /^\d+\.$/.test(text.trim()));
}

/** "#", "Nr." */
const NUMBERED = /^(?:[^\p{L}]*|\W*n[or]\.?)$/iu;

/** 1, 2, 3 or 1001, 1002, 1003, or 0017, or "1.": they number the rows. */
function areRunningNumbers(header: string, senses: readonly CellSense[]): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  if (held.some(({ text }) => /^0\d+$/.test(text)) || areNumbered(held)) return true;
  const enough = NUMBERED.test(header) ? 1 : ENOUGH_TO_RUN;
  return (
    held.length >= enough &&
    held.every(({ kind, value }, at) => kind === 'number' && (at === 0 || value === held[at - 1].value + 1))
  );
}

/** "Quay 3" beside "Dock Rd. 5": words before a number that measures something come back. */
function areAddresses(senses: readonly CellSense[]): boolean {
  const measured = senses.filter(({ kind }) => kind === 'measured');
  const before = measured.flatMap(({ text }) => /^\p{L}{3,}/u.exec(text) ?? []);
  return before.length > measured.length / 2 && new Set(before).size > before.length / 2;
}

/** "2x" beside 0 counts something: the usual scale begins with 1, and another is known by its header or by larger numbers. */
function areCounts(senses: readonly CellSense[], scale: ScaleEnds | null): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  const areNumbers = held.every(({ kind }) => kind === 'number' || kind === 'measured');
  return scale === null && areNumbers && held.some(({ text }) => text === '0');
}

/** Longer scales are what any amounts may look like. */
function isUpToTen(scale: ScaleEnds | null): boolean {
  return scale !== null && Math.max(scale.worst, scale.best) <= TEN;
}

/** "Yes", "rarely" and "95 %" beside each other. */
function areJudgements(senses: readonly CellSense[]): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  const judging = held.filter(({ kind }) => kind === 'rating' || kind === 'tick' || kind === 'percent');
  return held.length > 0 && judging.length >= ENOUGH_JUDGEMENTS * held.length;
}

/**
 * A criterion of a column.
 *
 * @param header what it is called
 * @param measure what its cells count as
 * @param direction which end is the better one
 * @returns the criterion; never throws
 * @example ownCriterion('Stress', { kind: 'rating', least: 1, most: 5 }, 'lessIsBetter') // => { "header": "Stress", "kind": "rating", "worst": 5, "best": 1 }
 */
export function ownCriterion(header: string, measure: Measure, direction: Direction): OwnCriterion {
  const { kind, least, most } = measure;
  const [worst, best] = direction === 'moreIsBetter' ? [least, most] : [most, least];
  return { header, kind, worst, best };
}
