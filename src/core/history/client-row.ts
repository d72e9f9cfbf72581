/** What one client has on one side, taken up for one client after the other. */
import type { Fact } from '../types';
import type { AlignedClients } from './aligned-clients';
import { isSameFact } from './same-fact';

/** The row of one client at a time. */
export class ClientRow {
  /** One per criterion; NaN is unknown, a date is in days since 1970-01-01. */
  readonly values: Float64Array;
  /** One per column that rules look at. */
  readonly facts: Fact[];
  private pair = -1;

  /**
   * @param clients everybody on that side
   * @param positions where each pair stands among them
   */
  constructor(
    private readonly clients: AlignedClients,
    private readonly positions: Int32Array,
  ) {
    this.values = new Float64Array(clients.criteriaCount);
    this.facts = new Array<Fact>(clients.factCount).fill('');
  }

  /** Takes up a client, unless it is at hand already. */
  load(pair: number): void {
    if (pair === this.pair) return;
    this.pair = pair;
    const { clients, values, facts } = this;
    const client = this.positions[pair];
    for (let index = 0; index < values.length; index++) values[index] = clients.valueOf(client, index);
    for (let index = 0; index < facts.length; index++) facts[index] = clients.factOf(client, index);
  }
  /** Gives a fact to another row of the same client, and takes the one that it has. */
  exchange({ facts }: ClientRow, index: number): void {
    const given = this.facts[index];
    this.facts[index] = facts[index];
    facts[index] = given;
  }

  /** Whether another row holds the same in everything. */
  isLike({ values, facts }: ClientRow): boolean {
    for (let index = 0; index < values.length; index++)
      if (!isSameFact(values[index], this.values[index])) return false;
    for (let index = 0; index < facts.length; index++)
      if (!isSameFact(facts[index], this.facts[index])) return false;
    return true;
  }
}
