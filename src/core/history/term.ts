/** What one criterion adds to the scores of the clients at hand. Worlds that differ in nothing it depends on share it. */
import { scaleValue } from '../scoring/split-score';
import type { Bound, Criterion, Scale } from '../types';
import type { BatchSide, ClientBatch } from './client-batch';
import type { ComparedPopulation } from './compared-population';
import type { Extreme } from './sorted-column';

/** What clients have, on which day, and whom they are compared with. */
export interface Sources {
  readonly batch: ClientBatch;
  readonly own: BatchSide;
  /** As days since 1970-01-01. */
  readonly today: number;
  readonly population: ComparedPopulation;
  /** Where each client stands among them. */
  readonly positions: Int32Array;
}

/** One criterion, on a scale whose ends may depend on the client itself. */
export class Term {
  /** The weight of the criterion for whoever has a value, else 0. */
  readonly known: Float64Array;
  /** What the value adds to the sum: its weight, in proportion to its place on the scale. */
  readonly worth: Float64Array;
  readonly weight: number;
  /** Ends that are the lowest or highest value of everybody. */
  private readonly worst: Extreme | null;
  private readonly best: Extreme | null;
  private readonly isDated: boolean;
  /** The scale of the client at hand. */
  private readonly ends: { readonly weight: number; worst: number; best: number };
  private filledFor = -1;

  /**
   * @param criterion the criterion, with a weight that can be added up
   * @param index its position
   * @param sources what it looks at
   */
  constructor(
    criterion: Criterion,
    private readonly index: number,
    private readonly sources: Sources,
  ) {
    const { kind, weight, worst, best } = criterion;
    this.known = new Float64Array(sources.batch.room);
    this.worth = new Float64Array(sources.batch.room);
    this.isDated = kind === 'daysSince';
    this.weight = weight > 0 ? weight : 0;
    this.worst = this.movingEnd(worst);
    this.best = this.movingEnd(best);
    this.ends = {
      weight: this.weight,
      worst: typeof worst === 'number' ? worst : NaN,
      best: typeof best === 'number' ? best : NaN,
    };
  }

  /** Weighs the clients that are judged. */
  fill(): void {
    const { batch } = this.sources;
    if (this.filledFor === batch.number || this.weight === 0) return;
    this.filledFor = batch.number;
    const { known, worth, weight } = this;
    for (let index = 0; index < batch.judgedCount; index++) {
      const slot = batch.judged[index];
      const value = this.valueOf(slot);
      const isKnown = value === value;
      known[slot] = isKnown ? weight : 0;
      worth[slot] = isKnown ? weight * scaleValue(value, this.scaleFor(slot, value)) : 0;
    }
  }

  /** The scale as it is where this client is among those whom it is compared with. */
  scaleOf(slot: number): Scale {
    return { ...this.scaleFor(slot, this.valueOf(slot)) };
  }

  private valueOf(slot: number): number {
    const { own, today } = this.sources;
    const held = own.values[this.index][slot];
    return this.isDated ? today - held : held;
  }

  private scaleFor(slot: number, value: number): Scale {
    const { ends, worst, best } = this;
    const { positions } = this.sources;
    if (worst !== null) ends.worst = worst.where(positions[slot], value);
    if (best !== null) ends.best = best.where(positions[slot], value);
    return ends;
  }

  private movingEnd(bound: Bound): Extreme | null {
    if (typeof bound === 'number') return null;
    const { highest, lowest } = this.sources.population.values(this.index);
    return bound === 'max' ? highest : lowest;
  }
}
