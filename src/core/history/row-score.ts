/**
 * The score of a client in a world: the sums that score-client.ts makes, of terms that can be exchanged one by one, so that a single
 * value can be tried without adding up all others again. Reasons are not needed here.
 */
import { tierOf } from '../scoring/assign-tier';
import type { Scale, Tier } from '../types';
import type { ClientRow } from './client-row';
import { scoreIn, type ComparedPopulation, type ScoreColumn } from './compared-population';
import type { SortedColumn } from './sorted-column';
import type { Term } from './term';

/** Position of no tier. */
export const NOT_RATED = -1;

/** Points by which sums that were kept up to date may be off, and far more; where that decides, they are made anew. */
const NEAR = 1e-6;
/** Share of all weights that has to be known for it: what is left after taking away nearly everything is not exact. */
const ENOUGH_KNOWN = 1e-3;

/** What a score is made of. */
export interface ScoreParts {
  readonly row: ClientRow;
  readonly terms: Term[];
  /** Those whom clients are compared with, where each pair stands among them, and the scales as they all stand. */
  readonly population: ComparedPopulation;
  readonly positions: Int32Array;
  readonly unmovedScales: () => readonly Scale[];
}

/** The score of one client at a time. */
export class RowScore {
  private readonly terms: Term[];
  private readonly scores = new Map<string, SortedColumn>();
  private readonly enoughKnown: number;
  private pair = -1;
  private known = 0;
  private sum = 0;
  /** Not where terms were exchanged since. */
  private isExact = false;

  /** @param parts what it is made of */
  constructor(private readonly parts: ScoreParts) {
    this.terms = parts.terms;
    this.enoughKnown = ENOUGH_KNOWN * this.terms.reduce((sum, { scale }) => sum + scale.weight, 0);
  }

  /** Scores a client, unless it is scored already. */
  load(pair: number): void {
    if (pair === this.pair) return;
    this.pair = pair;
    this.parts.row.load(pair);
    for (const term of this.terms) term.load(pair);
    this.addUp();
  }

  /** Whether any criterion with a weight has a value. */
  get isRated(): boolean {
    if (!this.isExact) this.addUp();
    return this.known !== 0;
  }

  /** 0–100; NaN where nothing is rated. */
  get points(): number {
    if (!this.isExact) this.addUp();
    return this.roughPoints();
  }

  /** 0–1. */
  get evidence(): number {
    let known = 0;
    let unknown = 0;
    for (const { scale, knownWeight } of this.terms) {
      known += knownWeight;
      unknown += scale.weight - knownWeight;
    }
    return known / (known + unknown);
  }

  /** Position of the tier that it reaches. */
  tierIn(tiers: readonly Tier[]): number {
    if (!this.isExact && this.known > this.enoughKnown) {
      const points = this.roughPoints();
      const tier = tierOf(points - NEAR, tiers);
      if (tier === tierOf(points + NEAR, tiers)) return tier;
    }
    return this.isRated ? tierOf(this.points, tiers) : NOT_RATED;
  }

  /** Gives a term to the score of the same client with another value, and takes the term of that one. */
  exchange(other: RowScore, index: number): void {
    const given = this.terms[index];
    const taken = other.terms[index];
    this.replace(index, given, taken);
    other.replace(index, taken, given);
  }

  /** The least score in the top share of everybody, with this client as it is here. */
  leastOfTop(column: ScoreColumn, share: number): number {
    const position = this.parts.positions[this.pair];
    return this.scoresOf(column).leastOfTop(share, position, scoreIn(column, this.isRated ? this : null));
  }

  private replace(index: number, given: Term, taken: Term): void {
    this.terms[index] = taken;
    this.known += taken.knownWeight - given.knownWeight;
    this.sum += taken.worth - given.worth;
    this.isExact = false;
  }

  private addUp(): void {
    let known = 0;
    let sum = 0;
    for (const term of this.terms) {
      known += term.knownWeight;
      sum += term.worth;
    }
    this.known = known;
    this.sum = sum;
    this.isExact = true;
  }

  private roughPoints(): number {
    return 100 * (this.sum / this.known);
  }

  /** What everybody scores, with these ends of the scales. Evidence does not depend on them. */
  private scoresOf(column: ScoreColumn): SortedColumn {
    const { population, unmovedScales } = this.parts;
    const scales = this.terms.map(({ scale }) => scale);
    const key = column === 'evidence' ? column : scales.map(({ worst, best }) => `${worst} ${best}`).join();
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const scores =
      population.scores(column, scales) ?? population.scores(column, unmovedScales(), 'atAnyCost')!;
    this.scores.set(key, scores);
    return scores;
  }
}
