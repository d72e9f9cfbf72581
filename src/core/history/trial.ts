/**
 * What becomes of one client in a world when some of its inputs are as they were. Only what depends on an input is exchanged with what
 * it was: a term of the score, and the answers of rules that look at it.
 */
import { tierOf } from '../scoring/assign-tier';
import type { Fact } from '../types';
import type { Held } from './asked-rule';
import { evidenceOf, NOT_RATED, pointsOf } from './batch-scores';
import { scoreIn, type ScoreColumn } from './compared-population';
import type { Term } from './term';
import type { World } from './world';

/** Points by which sums that were kept up to date may be off, and far more; where that decides, they are made anew. */
const NEAR = 1e-6;
const TOO_NEAR = -2;
/** Share of all weights that has to be known for it: what is left after taking away nearly everything is not exact. */
const ENOUGH_KNOWN = 1e-3;

/** One client at a time, of those that were judged in the world and in the one with everything that they had. */
export class Trial implements Held {
  private slot = -1;
  /** As in BatchScores, with the inputs as they are tried. */
  private known = 0;
  private sum = 0;
  /** Not where terms were exchanged since. */
  private isExact = true;
  private readonly enoughKnown: number;
  /** As they are now and, at 1, as they were. */
  private readonly terms: readonly (readonly Term[])[];
  /** 1 for criteria and facts that are as they were. */
  private readonly isTermBack: Uint8Array;
  private readonly isFactBack: Uint8Array;
  /** One per rule. */
  private readonly answers: Uint8Array;
  private fired = 0;

  /**
   * @param world in which the client's own inputs are as they are now
   * @param factCount how many columns rules look at
   */
  constructor(
    private readonly world: World,
    factCount: number,
  ) {
    const { byScore, rules } = world.now;
    const { terms } = byScore.scores;
    this.terms = [terms, world.former.byScore.scores.terms];
    this.enoughKnown = ENOUGH_KNOWN * terms.reduce((sum, { weight }) => sum + weight, 0);
    this.isTermBack = new Uint8Array(terms.length);
    this.isFactBack = new Uint8Array(factCount);
    this.answers = new Uint8Array(rules.asked.length);
  }

  /** Begins with a client, all of its inputs as they are now. */
  begin(slot: number): void {
    const { byScore, rules } = this.world.now;
    this.slot = slot;
    this.known = byScore.scores.known[slot];
    this.sum = byScore.scores.sum[slot];
    this.isExact = true;
    this.isTermBack.fill(0);
    this.isFactBack.fill(0);
    for (let position = 0; position < this.answers.length; position++)
      this.answers[position] = rules.asked[position].answers[slot];
    this.fired = rules.fired[slot];
  }

  /** Number of the tier. */
  get tier(): number {
    const { world, slot } = this;
    return world.isLocked(slot) ? world.tiers[slot] : world.tierAfter(this.tierByScore(), this.fired);
  }

  /**
   * Puts inputs to what they were or, where they are that already, to what they are now.
   *
   * @returns false where that cannot have changed the tier
   */
  exchange(criteria: readonly number[], facts: readonly number[]): boolean {
    for (const index of criteria) this.exchangeTerm(index);
    for (const fact of facts) this.isFactBack[fact] ^= 1;
    let isOther = false;
    for (const fact of facts) if (this.answerAbout(fact)) isOther = true;
    if (criteria.length > 0 && this.answerAboutScore()) isOther = true;
    if (isOther) this.fired = this.world.now.rules.combine(this.answers);
    return isOther || criteria.length > 0;
  }

  factOf(column: number): Fact {
    const { now, former } = this.world;
    return (this.isFactBack[column] === 1 ? former : now).held.factOf(column, this.slot);
  }

  scoreOf(column: ScoreColumn): number {
    return scoreIn(column, this.score());
  }

  leastScore(column: ScoreColumn, share: number): number {
    const { slot } = this;
    const { scores } = this.world.now.byScore;
    const scales = scores.terms.map((_, index) => this.termAt(index).scaleOf(slot));
    return scores.leastOfTop(column, share, { slot, score: this.score(), scales });
  }

  private exchangeTerm(index: number): void {
    const { slot } = this;
    const given = this.termAt(index);
    this.isTermBack[index] ^= 1;
    const taken = this.termAt(index);
    this.known += taken.known[slot] - given.known[slot];
    this.sum += taken.worth[slot] - given.worth[slot];
    this.isExact = false;
  }

  private termAt(index: number): Term {
    return this.terms[this.isTermBack[index]][index];
  }

  /** A fact was exchanged: whether a rule that looks at it answers otherwise. What looks at nothing else has answered already. */
  private answerAbout(fact: number): boolean {
    const { now, former } = this.world;
    let isOther = false;
    for (const position of now.rules.lookingAt(fact)) {
      const { asked } = this.isFactBack[fact] === 1 ? former.rules : now.rules;
      const rule = asked[position];
      const answer = rule.columns.length === 1 ? rule.answers[this.slot] : this.ask(position);
      if (this.note(position, answer)) isOther = true;
    }
    return isOther;
  }

  private answerAboutScore(): boolean {
    let isOther = false;
    for (const position of this.world.now.rules.lookAtScore)
      if (this.note(position, this.ask(position))) isOther = true;
    return isOther;
  }

  private ask(position: number): number {
    return Number(this.world.now.rules.asked[position].ask(this.slot, this));
  }

  private note(position: number, answer: number): boolean {
    const isOther = this.answers[position] !== answer;
    this.answers[position] = answer;
    return isOther;
  }

  /** Position of the tier that the score reaches. */
  private tierByScore(): number {
    if (this.known > this.enoughKnown) {
      const tier = this.roughTier();
      if (tier !== TOO_NEAR) return tier;
    }
    this.addUp();
    const { cutOffs } = this.world.now.byScore;
    return this.known === 0 ? NOT_RATED : tierOf(pointsOf(this.sum, this.known), cutOffs);
  }

  /** The same by sums that need not be exact. */
  private roughTier(): number {
    const { cutOffs } = this.world.now.byScore;
    const points = pointsOf(this.sum, this.known);
    const last = cutOffs.length - 1;
    for (let tier = 0; tier < last; tier++) {
      const above = points - cutOffs[tier].from;
      if (above > NEAR) return tier;
      if (above > -NEAR) return TOO_NEAR;
    }
    return last;
  }

  private score(): { points: number; evidence: number } | null {
    this.addUp();
    const { known, sum, slot } = this;
    if (known === 0) return null;
    const { terms } = this.world.now.byScore.scores;
    const evidence = evidenceOf(terms, (_, index) => this.termAt(index).known[slot]);
    return { points: pointsOf(sum, known), evidence };
  }

  /** The sums in the order in which the pipeline makes them. */
  private addUp(): void {
    if (this.isExact) return;
    const { slot, isTermBack } = this;
    let [known, sum] = [0, 0];
    for (let index = 0; index < isTermBack.length; index++) {
      const term = this.termAt(index);
      known += term.known[slot];
      sum += term.worth[slot];
    }
    this.known = known;
    this.sum = sum;
    this.isExact = true;
  }
}
