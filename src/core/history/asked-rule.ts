/** A rule that is asked for one client after the other. Worlds that differ in nothing it looks at share it, and its answer. */
import { meetsCondition, shareAskedBy } from '../rules/match-condition';
import type { Condition, Fact, RuleColumn } from '../types';
import { scoreIn } from './compared-population';
import type { RowScore } from './row-score';
import type { Sources } from './term';

/** What rules look at in a world. */
export interface RuleSources extends Sources {
  readonly isDatedFact: readonly boolean[];
  readonly score: RowScore;
}

/** Whether a rule fires, client by client. */
export class AskedRule {
  /** What the answer depends on. */
  readonly columns: readonly RuleColumn[];
  private readonly looksAtScore: boolean;
  /** The top share that it compares with; null where nobody is compared. */
  private readonly share: number | null;
  private pair = -1;
  private answer = false;

  /**
   * @param condition what the rule asks
   * @param sources what it looks at
   */
  constructor(
    private readonly condition: Condition,
    private readonly sources: RuleSources,
  ) {
    this.looksAtScore = asksScore(condition);
    this.columns = columnsAskedBy(condition);
    this.share = shareAskedBy(condition);
  }

  /** Whether it fires for a client. */
  fires(pair: number): boolean {
    if (pair !== this.pair) {
      this.pair = pair;
      this.sources.row.load(pair);
      if (this.looksAtScore) this.sources.score.load(pair);
      this.answer = this.ask();
    }
    return this.answer;
  }

  /**
   * What it looks at is about to be exchanged with what the client had, of which the same rule is asked: so are the answers.
   *
   * @returns false where they are the same
   */
  exchange(former: AskedRule, pair: number): boolean {
    if (this.columns.length > 1) {
      this.pair = -1;
      return true;
    }
    const given = this.fires(pair);
    this.answer = former.fires(pair);
    former.answer = given;
    return this.answer !== given;
  }

  /** The score that it looks at was changed: whether that changed the answer. */
  askAgain(pair: number): boolean {
    if (pair !== this.pair) return false;
    const given = this.answer;
    this.answer = this.ask();
    return this.answer !== given;
  }

  private ask(): boolean {
    const { condition, share } = this;
    const value = this.factIn(condition.column);
    const beside =
      condition.kind === 'overAverage'
        ? this.factIn(condition.average)
        : share === null
          ? NaN
          : this.leastOfTop(condition.column, share);
    return meetsCondition(condition, value, beside);
  }

  private factIn(column: RuleColumn): Fact {
    const { row, isDatedFact, today, score } = this.sources;
    if (typeof column !== 'number') return scoreIn(column, score);
    const fact = row.facts[column];
    return isDatedFact[column] ? today - Number(fact) : fact;
  }

  /** The client itself is among those whom it is compared with, with what it has here. */
  private leastOfTop(column: RuleColumn, share: number): number {
    const { score, population, positions } = this.sources;
    return typeof column === 'number'
      ? population.facts(column).leastOfTop(share, positions[this.pair], this.factIn(column))
      : score.leastOfTop(column, share);
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

/** Whether a condition looks at what was found out about a client; else at columns of facts only. */
function asksScore(condition: Condition): boolean {
  return columnsAskedBy(condition).some((column) => typeof column !== 'number');
}
