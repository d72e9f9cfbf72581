/** A column that can be asked what would be its highest, lowest or top value if one client had another. It changes nothing. */
import { once } from '../once';
import { placeInTop } from '../rules/match-condition';
import type { Fact } from '../types';

/** Values of one column, looked through once and asked often. */
export class SortedColumn {
  /** Only a top share between none and all needs an order. */
  private readonly sorted: () => Float64Array;
  private readonly count: number;
  private readonly highest: readonly [first: number, second: number];
  private readonly lowest: readonly [first: number, second: number];

  /** @param values one per client; NaN and text are unknown */
  constructor(private readonly values: ArrayLike<Fact>) {
    let [count, highest, nextHighest, lowest, nextLowest] = [0, -Infinity, -Infinity, Infinity, Infinity];
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (!isKnown(value)) continue;
      count++;
      if (value > highest) [highest, nextHighest] = [value, highest];
      else if (value > nextHighest) nextHighest = value;
      if (value < lowest) [lowest, nextLowest] = [value, lowest];
      else if (value < nextLowest) nextLowest = value;
    }
    this.count = count;
    this.highest = [highest, nextHighest];
    this.lowest = [lowest, nextLowest];
    this.sorted = once(() => Float64Array.from(Array.from(values).filter(isKnown)).sort());
  }

  /**
   * The smallest value in the top share, where one client has another value than it has.
   *
   * @param share 0–1: 0 for the highest, 1 for the lowest
   * @param position that client; -1 for nobody
   * @param value what it has instead
   * @returns the value; NaN where nobody has one; never throws
   * @example new SortedColumn([10, 30, 20]).leastOfTop(0, 1, 5) // => 20
   */
  leastOfTop(share: number, position: number, value: Fact): number {
    const former = this.values[position];
    const removed = isKnown(former) ? former : null;
    const added = isKnown(value) ? value : null;
    const count = this.count - (removed === null ? 0 : 1) + (added === null ? 0 : 1);
    if (count === 0) return NaN;
    if (share === 0) return Math.max(this.highest[removed === this.highest[0] ? 1 : 0], added ?? -Infinity);
    if (share === 1) return Math.min(this.lowest[removed === this.lowest[0] ? 1 : 0], added ?? Infinity);
    return this.inOrder(placeInTop(count, share), removed, added);
  }

  /** What stands at a place in rising order. */
  private inOrder(place: number, removed: number | null, added: number | null): number {
    let at = place;
    if (added !== null) {
      const smaller = this.countSmaller(added) - (removed !== null && removed < added ? 1 : 0);
      if (at === smaller) return added;
      if (at > smaller) at--;
    }
    if (removed !== null && at >= this.countSmaller(removed)) at++;
    return this.sorted()[at];
  }

  private countSmaller(value: number): number {
    const sorted = this.sorted();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isKnown(value: Fact): value is number {
  return typeof value === 'number' && value === value;
}
