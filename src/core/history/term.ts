/** What one criterion adds to the score of one client after the other. Worlds that differ in nothing it depends on share it. */
import { scaleValue } from '../scoring/split-score';
import type { Bound, Criterion, Scale } from '../types';
import type { ClientRow } from './client-row';
import type { ComparedPopulation } from './compared-population';
import type { SortedColumn } from './sorted-column';

/** What a client has, on which day, and whom it is compared with. */
export interface Sources {
  readonly row: ClientRow;
  /** As days since 1970-01-01. */
  readonly today: number;
  readonly population: ComparedPopulation;
  /** Where each pair stands among them. */
  readonly positions: Int32Array;
}

/** One criterion, on a scale whose ends may depend on the client itself. */
export class Term {
  /** The weight if the client has a value, else 0. */
  knownWeight = 0;
  /** What the value adds to the sum: its weight, in proportion to its place on the scale. */
  worth = 0;
  private readonly ends: { readonly weight: number; worst: number; best: number };
  private readonly worst: MovingEnd | null;
  private readonly best: MovingEnd | null;
  private readonly isDated: boolean;
  private pair = -1;

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
    this.isDated = kind === 'daysSince';
    this.worst = this.movingEnd(worst);
    this.best = this.movingEnd(best);
    this.ends = {
      weight: weight > 0 ? weight : 0,
      worst: typeof worst === 'number' ? worst : NaN,
      best: typeof best === 'number' ? best : NaN,
    };
  }

  /** The scale of the client at hand. */
  get scale(): Scale {
    return this.ends;
  }

  /** Weighs a client, unless it is weighed already. */
  load(pair: number): void {
    if (pair === this.pair) return;
    this.pair = pair;
    const { ends, worst, best } = this;
    const { row, today, positions } = this.sources;
    if (ends.weight === 0) return;
    const held = row.values[this.index];
    const value = this.isDated ? today - held : held;
    if (worst !== null) ends.worst = worst.column.leastOfTop(worst.share, positions[pair], value);
    if (best !== null) ends.best = best.column.leastOfTop(best.share, positions[pair], value);
    const isKnown = value === value;
    this.knownWeight = isKnown ? ends.weight : 0;
    this.worth = isKnown ? ends.weight * scaleValue(value, ends) : 0;
  }

  private movingEnd(bound: Bound): MovingEnd | null {
    if (typeof bound === 'number') return null;
    return { column: this.sources.population.values(this.index), share: bound === 'max' ? 0 : 1 };
  }
}

/** An end of a scale that is the highest or lowest value of everybody. */
interface MovingEnd {
  readonly column: SortedColumn;
  /** As leastOfTop() has it. */
  readonly share: 0 | 1;
}
