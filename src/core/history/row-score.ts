/**
 * The score of a row in a world: the sums that score-client.ts makes, one place on a scale at a time, so that a single value can be
 * tried without scaling all others again. Reasons are not needed here.
 */
import { once } from '../once';
import { scaleValue } from '../scoring/split-score';
import { balanceWeights } from '../weights/balance-weights';
import type { Criterion, Scale } from '../types';
import type { ClientRow } from './client-row';
import { scoreIn, type ComparedPopulation, type ScoreColumn } from './compared-population';
import type { SortedColumn } from './sorted-column';

/** As LeastOfTop has it; null for an end in numbers. */
type EndShare = 0 | 1 | null;

/** The score of one client at a time, on scales whose ends may depend on the client itself. */
export class RowScore {
  /** 0–100; NaN where nothing is rated. */
  points = NaN;
  /** 0–1. */
  evidence = 0;
  /** Whether any criterion with a weight has a value. */
  isRated = false;
  private readonly scales: { readonly weight: number; worst: number; best: number }[];
  private readonly worstShares: readonly EndShare[];
  private readonly bestShares: readonly EndShare[];
  /** Where each value stands on its scale, 0–1. */
  private readonly places: Float64Array;
  private readonly scores = new Map<string, SortedColumn>();
  private readonly unmovedScales: () => readonly Scale[];
  private pair = -1;

  /**
   * @param row what the client has
   * @param criteria weights and scales of the world
   * @param population those whom the client is compared with
   * @param positions where each pair stands among them
   */
  constructor(
    private readonly row: ClientRow,
    criteria: readonly Criterion[],
    private readonly population: ComparedPopulation,
    private readonly positions: Int32Array,
  ) {
    const weights = balanceWeights(criteria.map(({ weight }) => weight));
    this.scales = criteria.map(({ worst, best }, index) => ({
      weight: weights[index],
      worst: typeof worst === 'number' ? worst : NaN,
      best: typeof best === 'number' ? best : NaN,
    }));
    this.worstShares = criteria.map(({ worst }) => shareOfEnd(worst));
    this.bestShares = criteria.map(({ best }) => shareOfEnd(best));
    this.places = new Float64Array(criteria.length);
    this.unmovedScales = once(() => population.scales(criteria));
  }

  /** Scores a client, unless it is scored already. */
  load(pair: number): void {
    this.row.load(pair);
    if (pair === this.pair) return;
    this.pair = pair;
    for (let index = 0; index < this.scales.length; index++) this.place(index);
    this.sum();
  }

  /** What was scored was changed: the next load scores it anew. */
  forget(): void {
    this.pair = -1;
  }

  /** Finds the place of a value again, which has changed; sum() has to follow. */
  place(index: number): void {
    const scale = this.scales[index];
    if (!(scale.weight > 0)) return;
    const worst = this.worstShares[index];
    const best = this.bestShares[index];
    if (worst !== null) scale.worst = this.endOf(index, worst);
    if (best !== null) scale.best = this.endOf(index, best);
    this.places[index] = scaleValue(this.row.values[index], scale);
  }

  /** Adds up what the values are worth. */
  sum(): void {
    const { values } = this.row;
    let known = 0;
    let unknown = 0;
    let sum = 0;
    for (let index = 0; index < this.scales.length; index++) {
      const { weight } = this.scales[index];
      const value = values[index];
      if (!(weight > 0)) continue;
      if (value !== value) {
        unknown += weight;
        continue;
      }
      known += weight;
      sum += weight * this.places[index];
    }
    this.isRated = known !== 0;
    this.points = 100 * (sum / known);
    this.evidence = known / (known + unknown);
  }

  /** The least score in the top share of everybody, with this client as it is here. */
  leastOfTop(column: ScoreColumn, share: number): number {
    const position = this.positions[this.pair];
    return this.scoresOf(column).leastOfTop(share, position, scoreIn(column, this.isRated ? this : null));
  }

  private endOf(index: number, share: 0 | 1): number {
    const column = this.population.values(index);
    return column.leastOfTop(share, this.positions[this.pair], this.row.values[index]);
  }

  /** What everybody scores, with these ends of the scales. Evidence does not depend on them. */
  private scoresOf(column: ScoreColumn): SortedColumn {
    const scales: readonly Scale[] = this.scales;
    const key = column === 'evidence' ? column : scales.map(({ worst, best }) => `${worst} ${best}`).join();
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const scores =
      this.population.scores(column, scales) ??
      this.population.scores(column, this.unmovedScales(), 'atAnyCost')!;
    this.scores.set(key, scores);
    return scores;
  }
}

function shareOfEnd(end: Criterion['worst']): EndShare {
  if (typeof end === 'number') return null;
  return end === 'max' ? 0 : 1;
}
