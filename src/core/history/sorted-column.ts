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
    let count = 0;
    const highest = [-Infinity, -Infinity] as [number, number];
    const lowest = [Infinity, Infinity] as [number, number];
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (!isKnown(value)) continue;
      count++;
      if (value > highest[1]) insert(value, highest, value > highest[0]);
      if (value < lowest[1]) insert(value, lowest, value < lowest[0]);
    }
    this.count = count;
    this.highest = highest;
    this.lowest = lowest;
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
    const removed = numberIn(this.values[position]);
    const added = numberIn(value);
    const count = this.count - Number(removed === removed) + Number(added === added);
    if (count === 0) return NaN;
    if (share === 0) {
      const others = this.highest[removed === this.highest[0] ? 1 : 0];
      return added > others ? added : others;
    }
    if (share === 1) {
      const others = this.lowest[removed === this.lowest[0] ? 1 : 0];
      return added < others ? added : others;
    }
    return this.inOrder(placeInTop(count, share), removed, added);
  }

  /** What stands at a place in rising order; NaN for nothing that is removed or added. */
  private inOrder(place: number, removed: number, added: number): number {
    let at = place;
    if (added === added) {
      const smaller = this.countSmaller(added) - Number(removed < added);
      if (at === smaller) return added;
      if (at > smaller) at--;
    }
    if (removed === removed && at >= this.countSmaller(removed)) at++;
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

/** As the first of a pair that it is beyond, or as the second. */
function insert(value: number, pair: [first: number, second: number], isFirst: boolean): void {
  pair[1] = isFirst ? pair[0] : value;
  if (isFirst) pair[0] = value;
}

/** NaN for what is unknown. */
function numberIn(value: Fact): number {
  return typeof value === 'number' ? value : NaN;
}

function isKnown(value: Fact): value is number {
  return typeof value === 'number' && value === value;
}
