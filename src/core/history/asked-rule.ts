/** A rule that is asked for one client after the other. Worlds that differ in nothing it looks at share it, and its answer. */
import { meetsCondition, shareAskedBy } from '../rules/match-condition';
import type { Condition, Fact, RuleColumn } from '../types';
import type { ClientRow } from './client-row';
import { scoreIn, type ComparedPopulation } from './compared-population';
import type { RowScore } from './row-score';

/** What rules look at in a world. */
export interface RuleSources {
  readonly row: ClientRow;
  readonly score: RowScore;
  /** Those whom the client is compared with, and where each pair stands among them. */
  readonly population: ComparedPopulation;
  readonly positions: Int32Array;
}

/** Whether a rule fires, client by client. */
export class AskedRule {
  /** Whether the answer depends on what was found out about the client. */
  readonly looksAtScore: boolean;
  private readonly columns: readonly RuleColumn[];
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
      this.askAgain();
    }
    return this.answer;
  }

  /** Whether it looks at a fact. */
  looksAt(fact: number): boolean {
    return this.columns.includes(fact);
  }

  /** Something that it looks at was changed. */
  askAgain(): void {
    const { condition, share } = this;
    const value = this.factIn(condition.column);
    const beside =
      condition.kind === 'overAverage'
        ? this.factIn(condition.average)
        : share === null
          ? NaN
          : this.leastOfTop(condition.column, share);
    this.answer = meetsCondition(condition, value, beside);
  }

  /** The answer was about a changed row. */
  forget(): void {
    this.pair = -1;
  }

  private factIn(column: RuleColumn): Fact {
    const { row, score } = this.sources;
    return typeof column === 'number' ? row.facts[column] : scoreIn(column, score);
  }

  /** The client itself is among those whom it is compared with, with what it has here. */
  private leastOfTop(column: RuleColumn, share: number): number {
    const { row, score, population, positions } = this.sources;
    return typeof column === 'number'
      ? population.facts(column).leastOfTop(share, positions[this.pair], row.facts[column])
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

/**
 * Whether a condition looks at what was found out about a client.
 *
 * @param condition any condition
 * @returns false where it looks at columns of facts only; never throws
 * @example asksScore({ kind: 'atLeast', column: 'score', value: 50 }) // => true
 */
export function asksScore(condition: Condition): boolean {
  return columnsAskedBy(condition).some((column) => typeof column !== 'number');
}
