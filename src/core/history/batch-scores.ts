/** The scores of the clients at hand in a world: the sums that score-client.ts makes, of terms that worlds have in common. */
import { tierOf } from '../scoring/assign-tier';
import type { Scale, Tier } from '../types';
import type { ClientBatch } from './client-batch';
import { scoreIn, type ComparedPopulation, type ScoreColumn } from './compared-population';
import type { SortedColumn } from './sorted-column';
import type { Term } from './term';

/** Position of no tier. */
export const NOT_RATED = -1;

/** What scores are made of. */
export interface ScoreParts {
  readonly batch: ClientBatch;
  readonly terms: readonly Term[];
  /** Those whom clients are compared with, where each client stands among them, and the scales as they all stand. */
  readonly population: ComparedPopulation;
  readonly positions: Int32Array;
  readonly unmovedScales: () => readonly Scale[];
}

/** A score as rules look at it. */
interface PlainScore {
  readonly points: number;
  readonly evidence: number;
}

/** What each client scores. */
export class BatchScores {
  readonly terms: readonly Term[];
  /** Of the criteria that have a value: their weights, and what they add. */
  readonly known: Float64Array;
  readonly sum: Float64Array;
  private readonly byScales = new Map<string, SortedColumn>();
  private filledFor = -1;

  /** @param parts what they are made of */
  constructor(private readonly parts: ScoreParts) {
    this.terms = parts.terms;
    this.known = new Float64Array(parts.batch.room);
    this.sum = new Float64Array(parts.batch.room);
  }

  /** Scores the clients that are judged. */
  fill(): void {
    const { batch, terms } = this.parts;
    if (this.filledFor === batch.number) return;
    this.filledFor = batch.number;
    this.known.fill(0);
    this.sum.fill(0);
    for (const term of terms) {
      if (term.weight === 0) continue;
      term.fill();
      this.add(term);
    }
  }

  /** A client's score; null while nothing is rated. */
  of(slot: number): PlainScore | null {
    const known = this.known[slot];
    if (known === 0) return null;
    return {
      points: pointsOf(this.sum[slot], known),
      evidence: evidenceOf(this.terms, (term) => term.known[slot]),
    };
  }

  /** The least score in a top share of everybody, where one client scores what it is said to, on these scales. */
  leastOfTop(
    column: ScoreColumn,
    share: number,
    client: { readonly slot: number; readonly score: PlainScore | null; readonly scales: readonly Scale[] },
  ): number {
    const position = this.parts.positions[client.slot];
    return this.everybody(column, client.scales).leastOfTop(share, position, scoreIn(column, client.score));
  }

  private add(term: Term): void {
    const { known, sum } = this;
    const { judged, judgedCount } = this.parts.batch;
    for (let index = 0; index < judgedCount; index++) {
      const slot = judged[index];
      known[slot] += term.known[slot];
      sum[slot] += term.worth[slot];
    }
  }

  /** What everybody scores, with these ends of the scales. Evidence does not depend on them. */
  private everybody(column: ScoreColumn, scales: readonly Scale[]): SortedColumn {
    const { population, unmovedScales } = this.parts;
    const key = column === 'evidence' ? column : scales.map(({ worst, best }) => `${worst} ${best}`).join();
    const known = this.byScales.get(key);
    if (known !== undefined) return known;
    const scores =
      population.scores(column, scales) ?? population.scores(column, unmovedScales(), 'atAnyCost')!;
    this.byScales.set(key, scores);
    return scores;
  }
}

/** The tiers that scores reach by some cut-offs. */
export class TiersByScore {
  /** Their positions. */
  readonly tiers: Int32Array;
  private filledFor = -1;

  /**
   * @param batch the clients
   * @param scores what they score
   * @param cutOffs the tiers, best first
   */
  constructor(
    private readonly batch: ClientBatch,
    readonly scores: BatchScores,
    readonly cutOffs: readonly Tier[],
  ) {
    this.tiers = new Int32Array(batch.room);
  }

  /** Finds those of the clients that are judged. */
  fill(): void {
    const { batch, scores, cutOffs, tiers } = this;
    if (this.filledFor === batch.number) return;
    this.filledFor = batch.number;
    scores.fill();
    for (let index = 0; index < batch.judgedCount; index++) {
      const slot = batch.judged[index];
      const known = scores.known[slot];
      tiers[slot] = known === 0 ? NOT_RATED : tierOf(pointsOf(scores.sum[slot], known), cutOffs);
    }
  }
}

/**
 * Points of sums.
 *
 * @param sum what the criteria that have a value add
 * @param known their weights, above 0
 * @returns 0–100; never throws
 * @example pointsOf(3, 4) // => 75
 */
export function pointsOf(sum: number, known: number): number {
  return 100 * (sum / known);
}

/**
 * How much is known.
 *
 * @param terms the criteria
 * @param knownOf the weight of each that has a value, else 0
 * @returns 0–1; never throws
 * @example evidenceOf([{ weight: 3 }, { weight: 1 }], ({ weight }) => (weight > 1 ? weight : 0)) // => 0.75
 */
export function evidenceOf<Weighed extends Pick<Term, 'weight'>>(
  terms: readonly Weighed[],
  knownOf: (term: Weighed, index: number) => number,
): number {
  let known = 0;
  let unknown = 0;
  terms.forEach((term, index) => {
    const ofThis = knownOf(term, index);
    known += ofThis;
    unknown += term.weight - ofThis;
  });
  return known / (known + unknown);
}
