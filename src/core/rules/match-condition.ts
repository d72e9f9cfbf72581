/** Condition → the clients that meet it. Some conditions compare a client with all others, so a whole column is asked. */
import { comparablePoints, reaches } from '../comparable-points';
import type { Condition, Fact, RuleColumn, Score } from '../types';

type Facts = readonly (readonly Fact[])[];
type Scores = readonly (Score | null)[];

/**
 * The smallest value of a column that still is in the top share (0–1) of those whom clients are compared with; NaN where nobody
 * has one. The highest is in any share, also in 0; the lowest is in 1 only.
 */
export type LeastOfTop = (column: RuleColumn, share: number) => number;

/**
 * Finds the clients that meet a condition. An unknown value meets none but "is blank"; clients alike are treated alike,
 * so all that share the highest or lowest value meet those conditions.
 *
 * @param condition what is asked
 * @param facts one list per column, one value per client; NaN or '' is unknown
 * @param scores one per client, for conditions on score (0–100) and evidence (0–1)
 * @param leastOfTop of whom they are compared with; of the same clients if left out
 * @returns positions of the clients, rising; never throws
 * @example matchCondition({ kind: 'isHighest', column: 0 }, [[10, 30, NaN, 30]], []) // => [1, 3]
 * @example matchCondition({ kind: 'inTop', column: 0, share: 0.5 }, [[10, 30, 20]], []) // => [1, 2]
 */
export function matchCondition(
  condition: Condition,
  facts: Facts,
  scores: Scores,
  leastOfTop: LeastOfTop = (column, share) => leastOfTopOf(valuesOf(column, facts, scores), share),
): number[] {
  const values = valuesOf(condition.column, facts, scores);
  const share = shareAskedBy(condition);
  const least = share === null ? NaN : leastOfTop(condition.column, share);
  switch (condition.kind) {
    case 'atLeast':
      return findAtLeast(values, condition.value);
    case 'isHighest':
    case 'inTop':
      return findAtLeast(values, least);
    case 'overAverage':
      return findOver(values, condition.factor, valuesOf(condition.average, facts, scores));
    default:
      return findMeeting(condition, values, least);
  }
}

/** Most rules ask this, and clients who meet them are few: most are passed over at once. */
function findAtLeast(values: readonly Fact[], least: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'number' && reaches(value, least)) found.push(index);
  }
  return found;
}

function findOver(values: readonly Fact[], factor: number, averages: readonly Fact[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (isOver(values[index], factor, averages[index])) found.push(index);
  }
  return found;
}

function findMeeting(condition: Condition, values: readonly Fact[], least: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (meetsCondition(condition, values[index], least)) found.push(index);
  }
  return found;
}

/**
 * Whether a client meets a condition.
 *
 * @param condition what is asked
 * @param value what the client has in its column; NaN or '' is unknown
 * @param beside what the value is compared with, where that is not the same for all: the least of the top share, or what the client
 *   has in the column of averages
 * @returns false where the value is unknown, but for "is blank"; never throws
 * @example meetsCondition({ kind: 'isHighest', column: 0 }, 30, 30) // => true
 */
export function meetsCondition(condition: Condition, value: Fact, beside: Fact): boolean {
  switch (condition.kind) {
    case 'atLeast':
      return isAtLeast(value, condition.value);
    case 'atMost':
      return isAtLeast(condition.value, value);
    case 'equals':
      return isSame(value, condition.value);
    case 'isNot':
      return !isUnknown(value) && !isSame(value, condition.value);
    case 'contains':
      return !isUnknown(value) && String(value).includes(condition.text);
    case 'isBlank':
      return isUnknown(value);
    case 'isChecked':
      return value === 1;
    case 'isHighest':
    case 'inTop':
      return isAtLeast(value, beside);
    case 'isLowest':
      return isAtLeast(beside, value);
    case 'overAverage':
      return isOver(value, condition.factor, beside);
    case 'moreThanDaysAgo':
      return typeof value === 'number' && value > condition.days;
  }
}

/**
 * Where the last of the top share stands in rising order.
 *
 * @param count how many there are
 * @param share 0–1; at least one is in it
 * @returns its position; -1 where there are none; never throws
 * @example placeInTop(3, 0.5) // => 1
 */
export function placeInTop(count: number, share: number): number {
  return count === 0 ? -1 : Math.max(0, count - Math.max(1, Math.ceil(comparablePoints(share * count))));
}

/**
 * The top share that a condition compares with.
 *
 * @param condition any condition
 * @returns the share (0–1), 0 for the highest and 1 for the lowest; null where nobody is compared; never throws
 * @example shareAskedBy({ kind: 'inTop', column: 0, share: 0.2 }) // => 0.2
 */
export function shareAskedBy(condition: Condition): number | null {
  if (condition.kind === 'inTop') return condition.share;
  if (condition.kind === 'isHighest') return 0;
  return condition.kind === 'isLowest' ? 1 : null;
}

function valuesOf(column: RuleColumn, facts: Facts, scores: Scores): readonly Fact[] {
  if (column === 'score') return scores.map((score) => score?.points ?? NaN);
  if (column === 'evidence') return scores.map((score) => score?.evidence ?? 0);
  return facts[column];
}

function isUnknown(value: Fact): boolean {
  return value === '' || value !== value;
}

/** NaN is neither at least nor at most anything, and text is no number. */
function isAtLeast(value: Fact, least: Fact): boolean {
  return typeof value === 'number' && typeof least === 'number' && reaches(value, least);
}

function isSame(value: Fact, other: Fact): boolean {
  if (typeof value === 'number' && typeof other === 'number')
    return comparablePoints(value) === comparablePoints(other);
  return value === other;
}

function isOver(value: Fact, factor: number, average: Fact): boolean {
  if (typeof value !== 'number' || typeof average !== 'number') return false;
  const limit = factor * average;
  return value > limit && !reaches(limit, value);
}

/** Whoever has the same as the last in the top share is in it too. Only what lies in between has to be sorted. */
function leastOfTopOf(values: readonly Fact[], share: number): number {
  if (share === 0 || share === 1) return extremeOf(values, share === 0);
  const numbers = values.filter((value) => typeof value === 'number' && value === value) as number[];
  const sorted = Float64Array.from(numbers).sort();
  return sorted[placeInTop(sorted.length, share)] ?? NaN;
}

function extremeOf(values: readonly Fact[], isHighest: boolean): number {
  let extreme = NaN;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value !== 'number' || value !== value) continue;
    if (!(isHighest ? value <= extreme : value >= extreme)) extreme = value;
  }
  return extreme;
}
