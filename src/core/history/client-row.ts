/** What one client has in a world, taken up for one client after the other, and changed where that is tried. */
import type { Fact } from '../types';
import type { AgedColumns } from './aged-columns';
import type { AlignedClients } from './align-snapshots';

/** The row of one client at a time, on one side and day. */
export class ClientRow {
  /** One per criterion; NaN is unknown. */
  readonly values: Float64Array;
  /** One per column that rules look at. */
  readonly facts: Fact[] = [];
  private pair = -1;

  /**
   * @param clients everybody on that side
   * @param positions where each pair stands among them
   * @param aged which columns hold dates
   * @param today the day, as days since 1970-01-01
   */
  constructor(
    private readonly clients: AlignedClients,
    private readonly positions: Int32Array,
    private readonly aged: AgedColumns,
    private readonly today: number,
  ) {
    this.values = new Float64Array(aged.width);
  }

  /** Takes up a client, unless it is at hand already. */
  load(pair: number): void {
    if (pair === this.pair) return;
    this.pair = pair;
    for (let index = 0; index < this.values.length; index++) this.values[index] = this.valueOf(pair, index);
    for (let index = 0; index < this.clients.facts.length; index++)
      this.facts[index] = this.factOf(pair, index);
  }

  /** What is at hand was changed: the next load takes it up anew. */
  forget(): void {
    this.pair = -1;
  }

  /** What a client has for a criterion on this side and day. */
  valueOf(pair: number, index: number): number {
    return this.aged.value(this.clients, this.positions[pair], index, this.today);
  }

  /** What it has in a column that rules look at. */
  factOf(pair: number, index: number): Fact {
    return this.aged.fact(this.clients, this.positions[pair], index, this.today);
  }
}
