/** Weights that a list gives for some criteria → weights for all of them, so that those without one stand beside the others as they should. */
import type { GivenWeight } from '../recognition/headers/given-weight';

export interface WeightedLine {
  readonly identity: string;
  readonly weight: number;
}

const WHOLE = 100;

/**
 * Weighs criteria as a list does. Where some count several times, all others count once; where some are shares of the whole, the others share
 * what is left of it as they did before; beside points they keep their own.
 *
 * @param lines all criteria with the weights that they would have
 * @param given weights by identity
 * @returns a weight for each criterion, in the order of the lines; never throws
 * @example spreadGivenWeights([{ identity: 'fun', weight: 3 }, { identity: 'network', weight: 2 }], new Map([['fun', { value: 2, unit: 'times' }]])) // => [2, 1]
 * @example spreadGivenWeights([{ identity: 'fun', weight: 3 }, { identity: 'network', weight: 2 }], new Map([['fun', { value: 60, unit: 'percent' }]])) // => [60, 40]
 * @example spreadGivenWeights([{ identity: 'fun', weight: 3 }, { identity: 'network', weight: 2 }], new Map([['fun', { value: 4, unit: 'points' }]])) // => [4, 2]
 */
export function spreadGivenWeights(
  lines: readonly WeightedLine[],
  given: ReadonlyMap<string, GivenWeight>,
): number[] {
  const known = lines.flatMap(({ identity }) => given.get(identity) ?? []);
  const others = lines.filter(({ identity }) => !given.has(identity));
  const areAll = (unit: GivenWeight['unit']): boolean =>
    known.length > 0 && known.every((each) => each.unit === unit);
  const left = WHOLE - sumOf(known.map(({ value }) => value));
  const ofOthers = sumOf(others.map(({ weight }) => weight));
  const weightOf = ({ weight }: WeightedLine): number => {
    if (weight === 0) return 0;
    if (areAll('times')) return 1;
    return areAll('percent') && left > 0 ? Math.round((left * weight * 10) / ofOthers) / 10 : weight;
  };
  return lines.map((line) => given.get(line.identity)?.value ?? weightOf(line));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
