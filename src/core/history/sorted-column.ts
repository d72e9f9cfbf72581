/** A column in rising order, which can be asked what it would hold if one client had another value. It changes nothing. */
import { placeInTop } from '../rules/match-condition';
import type { Fact } from '../types';

/** Values of one column, sorted once and asked often. */
export class SortedColumn {
  private readonly sorted: Float64Array;

  /** @param values one per client; NaN and text are unknown */
  constructor(private readonly values: readonly Fact[]) {
    this.sorted = Float64Array.from(values.filter(isKnown)).sort();
  }

  /**
   * The smallest value in the top share, where one client has another value than it has.
   *
   * @param share 0–1: 0 for the highest, 1 for the lowest
   * @param position that client
   * @param value what it has instead
   * @returns the value; NaN where nobody has one; never throws
   * @example new SortedColumn([10, 30, 20]).leastOfTop(0, 1, 5) // => 20
   */
  leastOfTop(share: number, position: number, value: Fact): number {
    const former = this.values[position];
    const removed = isKnown(former) ? former : null;
    const added = isKnown(value) ? value : null;
    const count = this.sorted.length - (removed === null ? 0 : 1) + (added === null ? 0 : 1);
    let place = placeInTop(count, share);
    if (place < 0) return NaN;
    if (added !== null) {
      const smaller = this.countSmaller(added) - (removed !== null && removed < added ? 1 : 0);
      if (place === smaller) return added;
      if (place > smaller) place--;
    }
    if (removed !== null && place >= this.countSmaller(removed)) place++;
    return this.sorted[place];
  }

  private countSmaller(value: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isKnown(value: Fact): value is number {
  return typeof value === 'number' && value === value;
}
