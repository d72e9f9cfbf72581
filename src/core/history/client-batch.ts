/**
 * The clients that are judged together, as columns: one loop works something out for all of them, where a call for each would cost more
 * than the work. A client is known by its slot, its place among them.
 */
import type { Fact } from '../types';
import type { AlignedClients } from './aligned-clients';
import type { AlignedSnapshots } from './align-snapshots';
import { isSameFact } from './same-fact';

/** Enough for a loop to be worth it, few enough for all their columns to stay near the processor. */
const MOST_TOGETHER = 256;

/** Tier of a lock that is none. */
export const NO_LOCK = -1;

/** What clients have on one side. */
export class BatchSide {
  /** Where each stands among all clients of the side. */
  readonly positions: Int32Array;
  /** One list per criterion; NaN is unknown, a date is in days since 1970-01-01. */
  readonly values: readonly Float64Array[];
  /** One list per column that rules look at. */
  readonly facts: readonly Fact[][];
  /** Tiers of locks, and their last days; no end is an infinite one. */
  readonly lockTiers: Int32Array;
  readonly lockEnds: Float64Array;

  /**
   * @param clients everybody on that side
   * @param room how many there are at most at a time
   */
  constructor(
    private readonly clients: AlignedClients,
    room: number,
  ) {
    this.positions = new Int32Array(room);
    this.lockTiers = new Int32Array(room);
    this.lockEnds = new Float64Array(room);
    this.values = Array.from({ length: clients.criteriaCount }, () => new Float64Array(room));
    // Lists of numbers, until a text is put into them.
    this.facts = Array.from({ length: clients.factCount }, () => new Array<Fact>(room).fill(NaN));
  }

  /** Takes up a client. */
  put(slot: number, client: number): void {
    const { clients, positions, values, facts, lockTiers, lockEnds } = this;
    positions[slot] = client;
    for (let index = 0; index < values.length; index++) values[index][slot] = clients.valueOf(client, index);
    for (let index = 0; index < facts.length; index++) facts[index][slot] = clients.factOf(client, index);
    const lock = clients.lockOf(client);
    lockTiers[slot] = lock === null ? NO_LOCK : lock.tier;
    lockEnds[slot] = lock?.until ?? Infinity;
  }
}

/** Some of the clients that are asked about at a time. */
export class ClientBatch {
  readonly before: BatchSide;
  readonly after: BatchSide;
  /** How many they are at most, which is how long all columns are. */
  readonly room: number;
  /** The first of them among all that are asked about, and how many they are. */
  first = 0;
  count = 0;
  /** Slots of those that are judged now: the first of the list. */
  readonly judged: Int32Array;
  judgedCount = 0;
  /** Another one for others: what was worked out for the former is void. For fewer of the same it still holds. */
  number = 0;

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: AlignedSnapshots) {
    this.room = Math.min(MOST_TOGETHER, aligned.pairs.length);
    this.before = new BatchSide(aligned.before.clients, this.room);
    this.after = new BatchSide(aligned.after.clients, this.room);
    this.judged = new Int32Array(this.room);
  }

  /** Takes up the next clients from a position on. */
  take(first: number): void {
    const { pairs } = this.aligned;
    this.first = first;
    this.count = Math.min(this.room, pairs.length - first);
    for (let slot = 0; slot < this.count; slot++) {
      const { before, after } = pairs[first + slot];
      this.before.put(slot, before);
      this.after.put(slot, after);
    }
  }

  /** Judges those of them for whom something holds. */
  judgeWhere(holds: (slot: number) => boolean): void {
    this.number++;
    this.judgedCount = 0;
    for (let slot = 0; slot < this.count; slot++) if (holds(slot)) this.judged[this.judgedCount++] = slot;
  }

  /** Goes on with those of the judged for whom something holds. */
  goOnWhere(holds: (slot: number) => boolean): void {
    let kept = 0;
    for (let index = 0; index < this.judgedCount; index++) {
      const slot = this.judged[index];
      if (holds(slot)) this.judged[kept++] = slot;
    }
    this.judgedCount = kept;
  }

  /** Marks with 1 who has something else than before. */
  markChanged(marks: Uint8Array): void {
    marks.fill(0);
    this.after.values.forEach((column, index) => this.mark(marks, this.before.values[index], column));
    this.after.facts.forEach((column, index) => this.mark(marks, this.before.facts[index], column));
  }

  private mark(marks: Uint8Array, former: ArrayLike<Fact>, later: ArrayLike<Fact>): void {
    for (let slot = 0; slot < this.count; slot++) if (!isSameFact(former[slot], later[slot])) marks[slot] = 1;
  }
}
