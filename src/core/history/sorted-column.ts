/** A column that can be asked what would be its highest, lowest or top value if one client had another. It changes nothing. */
import { once } from '../once';
import { placeInTop } from '../rules/match-condition';
import type { Fact } from '../types';

/** The highest value of a column or the lowest, who has it, and the one that follows: it counts where that client has another. */
export class Extreme {
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

  /** The same of days as ages: of the earliest day it is the highest. */
  agedOn(today: number): Extreme {
    const aged = new Extreme(!this.isHighest);
    aged.first = today - this.first;
    aged.second = today - this.second;
    aged.holder = this.holder;
    return aged;
  }
}

/** Values of one column, added once and asked often. */
export class SortedColumn {
  readonly highest: Extreme;
  readonly lowest: Extreme;
  /** Only a top share between none and all needs an order. */
  private readonly sorted: () => Float64Array;

  /**
   * @param values one per client, NaN is unknown; null where nothing is asked but the highest and the lowest
   * @param ends those, if they are known
   */
  constructor(
    readonly values: Float64Array | null,
    ends = { highest: new Extreme(true), lowest: new Extreme(false) },
  ) {
    this.highest = ends.highest;
    this.lowest = ends.lowest;
    this.sorted = once(() => values!.filter((value) => value === value).sort());
  }

  /**
   * A column of values that are known already.
   *
   * @param values one per client; NaN is unknown
   * @returns the column; never throws
   * @example SortedColumn.of(Float64Array.of(3, 4)).leastOfTop(0, -1, NaN) // => 4
   */
  static of(values: Float64Array): SortedColumn {
    const column = new SortedColumn(values);
    for (let position = 0; position < values.length; position++) column.add(values[position], position);
    return column;
  }

  /** Adds what a client has; NaN is neither the highest nor the lowest. */
  add(value: number, position: number): void {
    if (this.values !== null) this.values[position] = value;
    this.highest.add(value, position);
    this.lowest.add(value, position);
  }

  /** A column of days as one of ages. */
  agedOn(today: number): SortedColumn {
    const { values, highest, lowest } = this;
    return new SortedColumn(values === null ? null : values.map((day) => today - day), {
      highest: lowest.agedOn(today),
      lowest: highest.agedOn(today),
    });
  }

  /**
   * The smallest value in the top share, where one client has another value than it has.
   *
   * @param share 0–1: 0 for the highest, 1 for the lowest
   * @param position that client; -1 for nobody
   * @param value what it has instead
   * @returns the value; NaN where nobody has one; never throws
   * @example SortedColumn.of(Float64Array.of(10, 30, 20)).leastOfTop(0, 1, 5) // => 20
   */
  leastOfTop(share: number, position: number, value: Fact): number {
    const added = numberIn(value);
    if (share === 0) return this.highest.where(position, added);
    if (share === 1) return this.lowest.where(position, added);
    const removed = position < 0 ? NaN : this.values![position];
    const count = this.sorted().length - Number(removed === removed) + Number(added === added);
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

/**
 * A fact as it is compared.
 *
 * @param value a number or a text
 * @returns the number; NaN for a text; never throws
 * @example numberIn(4) // => 4
 */
export function numberIn(value: Fact): number {
  return typeof value === 'number' ? value : NaN;
}
