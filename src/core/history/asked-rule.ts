/** A rule that is asked for the clients at hand. Worlds that differ in nothing it looks at share it, and its answers. */
import { meetsCondition, shareAskedBy } from '../rules/match-condition';
import type { Condition, Fact, RuleColumn } from '../types';
import type { BatchScores } from './batch-scores';
import type { BatchSide } from './client-batch';
import { scoreIn, type ScoreColumn } from './compared-population';
import type { Sources } from './term';

/** What a rule can look at of a client. */
export interface Held {
  /** Dates as they are held. */
  factOf(column: number, slot: number): Fact;
  scoreOf(column: ScoreColumn, slot: number): number;
  /** Of everybody, the client as it is here among them. */
  leastScore(column: ScoreColumn, share: number, slot: number): number;
}

/** Clients as they stand in a world. */
export class HeldInWorld implements Held {
  /**
   * @param own what they have
   * @param scores what they score
   */
  constructor(
    private readonly own: BatchSide,
    readonly scores: BatchScores,
  ) {}

  factOf(column: number, slot: number): Fact {
    return this.own.facts[column][slot];
  }

  scoreOf(column: ScoreColumn, slot: number): number {
    return scoreIn(column, this.scores.of(slot));
  }

  leastScore(column: ScoreColumn, share: number, slot: number): number {
    const { scores } = this;
    const scales = scores.terms.map((term) => term.scaleOf(slot));
    return scores.leastOfTop(column, share, { slot, score: scores.of(slot), scales });
  }
}

/** What rules look at in a world. */
export interface RuleSources extends Sources {
  readonly isDatedFact: readonly boolean[];
  readonly held: HeldInWorld;
}

/** Whether a rule fires for each client. */
export class AskedRule {
  /** What the answer depends on. */
  readonly columns: readonly RuleColumn[];
  /** 1 where it fires. */
  readonly answers: Uint8Array;
  private readonly looksAtScore: boolean;
  /** The top share that it compares with; null where nobody is compared. */
  private readonly share: number | null;
  private filledFor = -1;

  /**
   * @param condition what the rule asks
   * @param sources what it looks at
   */
  constructor(
    private readonly condition: Condition,
    private readonly sources: RuleSources,
  ) {
    this.answers = new Uint8Array(sources.batch.room);
    this.columns = columnsAskedBy(condition);
    this.looksAtScore = this.columns.some((column) => typeof column !== 'number');
    this.share = shareAskedBy(condition);
  }

  /** Asks for the clients that are judged. */
  fill(): void {
    const { batch, held } = this.sources;
    if (this.filledFor === batch.number) return;
    this.filledFor = batch.number;
    if (this.looksAtScore) held.scores.fill();
    for (let index = 0; index < batch.judgedCount; index++) {
      const slot = batch.judged[index];
      this.answers[slot] = Number(this.ask(slot, held));
    }
  }

  /** Whether it fires for a client that may have something else than in this world. */
  ask(slot: number, held: Held): boolean {
    const { condition, share } = this;
    const value = this.valueIn(condition.column, slot, held);
    if (condition.kind === 'overAverage')
      return meetsCondition(condition, value, this.valueIn(condition.average, slot, held));
    const least = share === null ? NaN : this.leastOfTop(share, slot, held);
    return meetsCondition(condition, value, least);
  }

  private valueIn(column: RuleColumn, slot: number, held: Held): Fact {
    const { isDatedFact, today } = this.sources;
    if (typeof column !== 'number') return held.scoreOf(column, slot);
    const fact = held.factOf(column, slot);
    return isDatedFact[column] ? today - Number(fact) : fact;
  }

  /** The client itself is among those whom it is compared with, with what it has here. */
  private leastOfTop(share: number, slot: number, held: Held): number {
    const { population, positions } = this.sources;
    const { column } = this.condition;
    if (typeof column !== 'number') return held.leastScore(column, share, slot);
    return population.facts(column).leastOfTop(share, positions[slot], this.valueIn(column, slot, held));
  }
}

/**
 * What a condition looks at.
 *
 * @param condition any condition
 * @returns one column or two; never throws
 * @example columnsAskedBy({ kind: 'overAverage', column: 1, factor: 2, average: 0 }) // => [1, 0]
 */
export function columnsAskedBy(condition: Condition): RuleColumn[] {
  return condition.kind === 'overAverage' ? [condition.column, condition.average] : [condition.column];
}
