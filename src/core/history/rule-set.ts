/** The rules that are in force in a world, asked together for the clients at hand. */
import type { AlignedRule } from './align-snapshots';
import type { AskedRule } from './asked-rule';
import type { ClientBatch } from './client-batch';

/** Rules that fired together. There are many clients and few combinations. */
class FiredRules {
  private readonly andThen: FiredRules[] = [];
  /** Its own among the combinations of its set; 0 where none fired. */
  readonly number: number;

  /**
   * @param all every combination that was found so far; this one is added
   * @param rules those that fired
   */
  constructor(
    private readonly all: FiredRules[],
    readonly rules: readonly AlignedRule[],
  ) {
    this.number = all.push(this) - 1;
  }

  /** These and one more, which stands at that position in the set. */
  with(rule: AlignedRule, position: number): FiredRules {
    return (this.andThen[position] ??= new FiredRules(this.all, [...this.rules, rule]));
  }
}

const NONE: readonly number[] = [];

/** The rules that hold in some worlds and may move a tier. */
export class RuleSet {
  /** The combination that fires for each client, by its number; 0 for none. */
  readonly fired: Int32Array;
  private readonly lookAtFact: number[][] = [];
  /** Positions of those that look at the score. */
  readonly lookAtScore: readonly number[];
  private readonly combinations: FiredRules[] = [];
  private filledFor = -1;

  /**
   * @param batch the clients
   * @param rules the rules
   * @param asked each of them as it is asked
   */
  constructor(
    private readonly batch: ClientBatch,
    private readonly rules: readonly AlignedRule[],
    readonly asked: readonly AskedRule[],
  ) {
    this.fired = new Int32Array(batch.room);
    new FiredRules(this.combinations, []);
    const lookAtScore: number[] = [];
    asked.forEach(({ columns }, position) => {
      for (const column of columns)
        (typeof column === 'number' ? (this.lookAtFact[column] ??= []) : lookAtScore).push(position);
    });
    this.lookAtScore = lookAtScore;
  }

  /** Positions of those that look at a column of facts. */
  lookingAt(fact: number): readonly number[] {
    return this.lookAtFact[fact] ?? NONE;
  }

  /** Asks for the clients that are judged. Few rules fire, so most answers are passed over at once. */
  fill(): void {
    const { batch, asked, fired } = this;
    if (asked.length === 0 || this.filledFor === batch.number) return;
    this.filledFor = batch.number;
    fired.fill(0);
    for (let position = 0; position < asked.length; position++) {
      asked[position].fill();
      const { answers } = asked[position];
      for (let index = 0; index < batch.judgedCount; index++) {
        const slot = batch.judged[index];
        if (answers[slot] === 1) fired[slot] = this.with(fired[slot], position);
      }
    }
  }

  /** The combination of some answers, one per rule. */
  combine(answers: Uint8Array): number {
    let fired = 0;
    for (let position = 0; position < answers.length; position++)
      if (answers[position] === 1) fired = this.with(fired, position);
    return fired;
  }

  /** The rules of a combination. */
  rulesOf(fired: number): readonly AlignedRule[] {
    return this.combinations[fired].rules;
  }

  private with(fired: number, position: number): number {
    return this.combinations[fired].with(this.rules[position], position).number;
  }
}
