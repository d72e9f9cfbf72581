/** The rules that fire for a row in a world, found again only where something changed that they look at. */
import { isInForce } from '../rules/apply-rules';
import { meetsCondition, shareAskedBy } from '../rules/match-condition';
import type { Condition, Fact, RuleColumn } from '../types';
import type { AlignedRule } from './align-snapshots';
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
  /** As days since 1970-01-01. */
  readonly today: number;
}

/** The rules that fire for one client at a time. */
export class RowRules {
  /** Those that hold on the day and move tiers: a remark moves nobody. */
  readonly inForce: readonly AlignedRule[];
  /** How many of them fire. */
  count = 0;
  /** Their positions among those in force come first. */
  readonly fired: Int32Array;
  private readonly looksAtScore: boolean;
  /** The top share that each of them compares with; null where nobody is compared. */
  private readonly shares: readonly (number | null)[];
  private isStale = false;
  private pair = -1;

  /**
   * @param rules all rules of a side
   * @param sources what they look at
   */
  constructor(
    rules: readonly AlignedRule[],
    private readonly sources: RuleSources,
  ) {
    this.inForce = rules.filter((rule) => rule.effect.kind !== 'remark' && isInForce(rule, sources));
    this.fired = new Int32Array(this.inForce.length);
    this.shares = this.inForce.map(({ condition }) => shareAskedBy(condition));
    this.looksAtScore = this.inForce.some(({ condition }) => asksScore(condition));
  }

  /** Finds what fires for a client, unless that is found already. */
  load(pair: number): void {
    if (pair === this.pair) return;
    this.pair = pair;
    this.sources.row.load(pair);
    if (this.looksAtScore) this.sources.score.load(pair);
    this.find();
  }

  /** Facts of the row were changed. */
  factsChanged(): void {
    this.isStale = true;
  }

  /** Finds again what fires, where rules look at what was changed. */
  followRow(): void {
    if (this.isStale || this.looksAtScore) this.find();
  }

  /** What is at hand was found in a changed row. */
  forget(): void {
    this.pair = -1;
  }

  private find(): void {
    this.isStale = false;
    this.count = 0;
    for (let index = 0; index < this.inForce.length; index++) {
      if (this.fires(this.inForce[index].condition, this.shares[index])) this.fired[this.count++] = index;
    }
  }

  private fires(condition: Condition, share: number | null): boolean {
    const value = this.factIn(condition.column);
    if (condition.kind === 'overAverage')
      return meetsCondition(condition, value, this.factIn(condition.average));
    return meetsCondition(condition, value, share === null ? NaN : this.leastOfTop(condition.column, share));
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
 * Whether a condition looks at what was found out about a client.
 *
 * @param condition any condition
 * @returns false where it looks at columns of facts only; never throws
 * @example asksScore({ kind: 'atLeast', column: 'score', value: 50 }) // => true
 */
export function asksScore(condition: Condition): boolean {
  return (
    typeof condition.column !== 'number' ||
    (condition.kind === 'overAverage' && typeof condition.average !== 'number')
  );
}
