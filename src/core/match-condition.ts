/** Condition → the clients that meet it. Some conditions compare a client with all others, so a whole column is asked. */
import { comparablePoints } from './assign-tier';
import type { Condition, Fact, RuleColumn, Score } from './types';

type Facts = readonly (readonly Fact[])[];
type Scores = readonly (Score | null)[];

/** Whom clients are compared with by "is the highest", "is the lowest" and "in the top … %". */
export interface Population {
  readonly facts: Facts;
  readonly scores: Scores;
}

/**
 * Finds the clients that meet a condition. An unknown value meets none but "is blank"; clients alike are treated alike,
 * so all that share the highest or lowest value meet those conditions.
 *
 * @param condition what is asked
 * @param facts one list per column, one value per client; NaN or '' is unknown
 * @param scores one per client, for conditions on score (0–100) and evidence (0–1)
 * @param population whom they are compared with; the same clients if left out
 * @returns positions of the clients, rising; never throws
 * @example matchCondition({ kind: 'isHighest', column: 0 }, [[10, 30, NaN, 30]], []) // => [1, 3]
 * @example matchCondition({ kind: 'inTop', column: 0, share: 0.5 }, [[10, 30, 20]], []) // => [1, 2]
 */
export function matchCondition(
  condition: Condition,
  facts: Facts,
  scores: Scores,
  population: Population = { facts, scores },
): number[] {
  const values = valuesOf(condition.column, facts, scores);
  const meets = testOf(condition, facts, scores, population);
  const matched: number[] = [];
  for (let index = 0; index < values.length; index++) if (meets(values[index], index)) matched.push(index);
  return matched;
}

/** What a condition asks of the value of one client. */
type Test = (value: Fact, clientIndex: number) => boolean;

function testOf(condition: Condition, facts: Facts, scores: Scores, population: Population): Test {
  const compared = (): number[] => numbersOf(valuesOf(condition.column, population.facts, population.scores));
  switch (condition.kind) {
    case 'atLeast':
      return atLeast(condition.value);
    case 'atMost':
      return atMost(condition.value);
    case 'equals':
      return (value) => isSame(value, condition.value);
    case 'isNot':
      return (value) => !isUnknown(value) && !isSame(value, condition.value);
    case 'contains':
      return (value) => !isUnknown(value) && String(value).includes(condition.text);
    case 'isBlank':
      return isUnknown;
    case 'isChecked':
      return (value) => value === 1;
    case 'isHighest':
      return atLeast(compared().reduce((a, b) => Math.max(a, b), -Infinity));
    case 'isLowest':
      return atMost(compared().reduce((a, b) => Math.min(a, b), Infinity));
    case 'inTop':
      return atLeast(leastOfTop(compared(), condition.share));
    case 'overAverage': {
      const averages = valuesOf(condition.average, facts, scores);
      return (value, index) => isOver(value, condition.factor, averages[index]);
    }
    case 'moreThanDaysAgo':
      return (value) => typeof value === 'number' && value > condition.days;
  }
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
function atLeast(least: number): Test {
  return (value) => typeof value === 'number' && comparablePoints(value) >= comparablePoints(least);
}

function atMost(most: number): Test {
  return (value) => typeof value === 'number' && comparablePoints(value) <= comparablePoints(most);
}

function isSame(value: Fact, other: Fact): boolean {
  if (typeof value === 'number' && typeof other === 'number')
    return comparablePoints(value) === comparablePoints(other);
  return value === other;
}

function isOver(value: Fact, factor: number, average: Fact): boolean {
  if (typeof value !== 'number' || typeof average !== 'number') return false;
  return comparablePoints(value) > comparablePoints(factor * average);
}

function numbersOf(values: readonly Fact[]): number[] {
  return values.filter((value) => typeof value === 'number' && !isNaN(value)) as number[];
}

/** The smallest value that still is in the top share; whoever has the same is in it too. At least one client is. */
function leastOfTop(numbers: readonly number[], share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  const count = Math.max(1, Math.ceil(comparablePoints(share * sorted.length)));
  return sorted.length === 0 ? Infinity : sorted[Math.max(0, sorted.length - count)];
}
