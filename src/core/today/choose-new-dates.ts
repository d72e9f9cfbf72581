/**
 * Whom to ask for a new date where not everything fits: as few as possible, after Moore and Hodgson (1968): go through the deadlines,
 * and whenever there is more work than time, let go of the longest task so far. Of equals the client of the lower tier is asked. With work
 * that may not begin yet the number is small, but not proven to be the smallest.
 */
import type { Demand } from './find-shortage';
import { capacityBy, type Piece } from './time-axis';

export interface RankedDemand extends Demand {
  /** Position of the tier, 0 for the best. */
  readonly tier: number;
}

/**
 * Chooses the tasks whose deadlines are let go of, so that all others can be kept.
 *
 * @param demands what has to be done
 * @param axis cut at all deadlines and releases
 * @returns positions of the tasks, in rising order; never throws
 * @example chooseNewDates([{ minutes: 20, due: 30, release: 0, tier: 0 }, { minutes: 20, due: 30, release: 0, tier: 1 }], [{ from: 0, to: 30, start: 0, minutes: 30 }]) // => [1]
 */
export function chooseNewDates(demands: readonly RankedDemand[], axis: readonly Piece[]): number[] {
  const starts = demands.map(({ release }) => capacityBy(axis, release));
  const releases = [...new Set(starts)].sort((a, b) => b - a);
  /** Work that is kept and may not begin before each of them. */
  const kept = new Set<number>();
  const demandFrom = releases.map(() => 0);
  const count = (index: number, sign: 1 | -1): void => {
    releases.forEach((release, at) => {
      if (starts[index] >= release) demandFrom[at] += sign * demands[index].minutes;
    });
  };
  const letGo: number[] = [];
  for (const index of byDeadline(demands)) {
    kept.add(index);
    count(index, 1);
    const end = capacityBy(axis, demands[index].due);
    for (;;) {
      const short = releases.find((release, at) => demandFrom[at] > Math.max(0, end - release));
      if (short === undefined) break;
      const longest = longestOf(
        [...kept].filter((each) => starts[each] >= short),
        demands,
      );
      kept.delete(longest);
      count(longest, -1);
      letGo.push(longest);
    }
  }
  return letGo.sort((a, b) => a - b);
}

function byDeadline(demands: readonly RankedDemand[]): number[] {
  return demands
    .map((_, index) => index)
    .filter((index) => demands[index].due !== Infinity)
    .sort((a, b) => demands[a].due - demands[b].due);
}

/** Of equals the lower tier, then the later one. */
function longestOf(indexes: readonly number[], demands: readonly RankedDemand[]): number {
  return indexes.reduce((longest, index) => {
    const [one, other] = [demands[longest], demands[index]];
    return (other.minutes - one.minutes || other.tier - one.tier || index - longest) > 0 ? index : longest;
  });
}
