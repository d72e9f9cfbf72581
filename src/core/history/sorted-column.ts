/** A column that can be asked what would be its highest, lowest or top value if one client had another. It changes nothing. */
import { once } from '../once';
import { placeInTop } from '../rules/match-condition';
import type { Fact } from '../types';

/** The highest value or the lowest, who has it, and the one that follows: it counts where that client has another. */
class Extreme {
  private first: number;
  private second: number;
  private holder = -1;

  constructor(private readonly isHighest: boolean) {
    this.first = this.second = isHighest ? -Infinity : Infinity;
  }

  add(value: number, position: number): void {
    if (this.isHighest ? value > this.first : value < this.first) {
      this.second = this.first;
      this.first = value;
      this.holder = position;
    } else if (this.isHighest ? value > this.second : value < this.second) {
      this.second = value;
    }
  }

  isAlwaysAs({ first, second }: Extreme): boolean {
    return first === second && this.first === first && this.second === first;
  }

  /** What it is where a client has another value than it has; NaN is none. */
  where(position: number, value: number): number {
    const others = position === this.holder ? this.second : this.first;
    if (value !== value) return Number.isFinite(others) ? others : value;
    return (this.isHighest ? others > value : others < value) ? others : value;
  }
}

/** Values of one column, looked through once and asked often. */
export class SortedColumn {
  /** Only a top share between none and all needs an order. */
  private readonly sorted: () => Float64Array;
  private readonly count: number;
  private readonly highest = new Extreme(true);
  private readonly lowest = new Extreme(false);

  /** @param values one per client; NaN and text are unknown */
  constructor(private readonly values: ArrayLike<Fact>) {
    let count = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (!isKnown(value)) continue;
      count++;
      this.highest.add(value, index);
      this.lowest.add(value, index);
    }
    this.count = count;
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
    const added = numberIn(value);
    if (share === 0) return this.highest.where(position, added);
    if (share === 1) return this.lowest.where(position, added);
    const removed = numberIn(this.values[position]);
    const count = this.count - Number(removed === removed) + Number(added === added);
    return count === 0 ? NaN : this.inOrder(placeInTop(count, share), removed, added);
  }

  /** Whether highest and lowest are those of another column, whoever of its clients has another value than it has: several have them. */
  hasEndsOf({ highest, lowest }: SortedColumn): boolean {
    return this.highest.isAlwaysAs(highest) && this.lowest.isAlwaysAs(lowest);
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

/** NaN for what is unknown. */
function numberIn(value: Fact): number {
  return typeof value === 'number' ? value : NaN;
}

function isKnown(value: Fact): value is number {
  return typeof value === 'number' && value === value;
}
