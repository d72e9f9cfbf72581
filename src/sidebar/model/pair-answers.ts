/**
 * Comparing pairs: which questions to ask, and the weights from the answers given so far. A chain of answers that links
 * all criteria is enough; what was not asked follows from the others until it is.
 */
import { weighByPairs } from '../../core/weights/weigh-by-pairs';

/** −8 … 8: above 0 the first counts more, (step + 1) : 1; below 0 the second, (1 − step) : 1. */
export type PairStep = number;

/** Two places in the list of compared criteria, first < second. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

export type PairAnswers = ReadonlyMap<string, PairStep>;

export interface PairResult {
  /** Sum to 1, in the order of the compared criteria; null until the answers link all of them. */
  readonly weights: readonly number[] | null;
  readonly consistencyRatio: number | null;
  /** The answer that fits the others least, and the step that would fit. */
  readonly reconsider: { readonly pair: Pair; readonly said: PairStep; readonly fitting: PairStep } | null;
}

export const pairKey = ({ first, second }: Pair): string => `${first}-${second}`;

/** All pairs, neighbours first: they link all criteria with the fewest answers. */
export function listPairs(count: number): Pair[] {
  const pairs: Pair[] = [];
  for (let distance = 1; distance < count; distance++) {
    for (let first = 0; first + distance < count; first++) pairs.push({ first, second: first + distance });
  }
  return pairs;
}

export function ratioOf(step: PairStep): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

export function stepOf(ratio: number): PairStep {
  const step = ratio >= 1 ? Math.round(ratio) - 1 : 1 - Math.round(1 / ratio);
  return Math.max(-8, Math.min(8, step));
}

/** How many more answers it takes, at least, to link all criteria. */
export function countMissing(answers: PairAnswers, count: number): number {
  const groupOf = Array.from({ length: count }, (_, index) => index);
  for (const { first, second } of listPairs(count)) {
    if (!answers.has(pairKey({ first, second }))) continue;
    const [kept, joined] = [groupOf[first], groupOf[second]];
    groupOf.forEach((group, index) => group === joined && (groupOf[index] = kept));
  }
  return new Set(groupOf).size - 1;
}

export function weighAnswers(answers: PairAnswers, count: number): PairResult {
  if (countMissing(answers, count) > 0) return { weights: null, consistencyRatio: null, reconsider: null };
  const { weights, consistencyRatio, worstPair } = weighByPairs(completeTable(answers, count));
  const pair = worstPair && { first: worstPair.row - 1, second: worstPair.column - 1 };
  const said = pair && answers.get(pairKey(pair));
  if (!worstPair || !pair || said === null || said === undefined) {
    return { weights, consistencyRatio, reconsider: null };
  }
  const reconsider = { pair, said, fitting: stepOf(worstPair.fitting) };
  return { weights, consistencyRatio, reconsider };
}

/** The table of ratios; a pair without an answer takes what the answers say together (least squares of logarithms). */
function completeTable(answers: PairAnswers, count: number): number[][] {
  const known = answeredRatios(answers, count);
  const level = new Array<number>(count).fill(0);
  for (let round = 0; round < 2000; round++) {
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const seen = known[i].flatMap((ratio, j) => (ratio === null ? [] : [Math.log(ratio) + level[j]]));
      const next = seen.reduce((sum, each) => sum + each, 0) / seen.length;
      moved = Math.max(moved, Math.abs(next - level[i]));
      level[i] = next;
    }
    if (moved < 1e-12) break;
  }
  return known.map((row, i) =>
    row.map((ratio, j) => (i === j ? 1 : (ratio ?? Math.exp(level[i] - level[j])))),
  );
}

function answeredRatios(answers: PairAnswers, count: number): (number | null)[][] {
  const table = Array.from({ length: count }, () => new Array<number | null>(count).fill(null));
  for (const pair of listPairs(count)) {
    const step = answers.get(pairKey(pair));
    if (step === undefined) continue;
    table[pair.first][pair.second] = ratioOf(step);
    table[pair.second][pair.first] = 1 / ratioOf(step);
  }
  return table;
}
