/** The rules that are in force in a world, asked together for one client after the other. */
import type { AlignedRule } from './align-snapshots';
import type { AskedRule } from './asked-rule';

/** Rules that fired together. There are many clients and few combinations. */
export class FiredRules {
  private readonly andThen: FiredRules[] = [];

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

  /** Its own among the combinations of its set; 0 where none fired. */
  readonly number: number;

  /** These and one more, which stands at that position in the set. */
  with(rule: AlignedRule, position: number): FiredRules {
    return (this.andThen[position] ??= new FiredRules(this.all, [...this.rules, rule]));
  }
}

const NONE: readonly number[] = [];

/** The rules that hold in some worlds and may move a tier. */
export class RuleSet {
  /** Positions of those that look at each fact, and of those that look at the score. */
  private readonly lookAtFact: number[][] = [];
  private readonly lookAtScore: number[] = [];
  private readonly none = new FiredRules([], []);
  private fired = this.none;
  private pair = -1;

  /**
   * @param rules the rules
   * @param asked each of them as it is asked
   */
  constructor(
    private readonly rules: readonly AlignedRule[],
    private readonly asked: readonly AskedRule[],
  ) {
    asked.forEach((rule, position) => {
      // Rules that ask the same share the answer.
      if (asked.indexOf(rule) < position) return;
      for (const column of rule.columns)
        (typeof column === 'number' ? (this.lookAtFact[column] ??= []) : this.lookAtScore).push(position);
    });
  }

  /** Those that fire for a client. */
  firedFor(pair: number): FiredRules {
    if (pair !== this.pair) {
      this.pair = pair;
      this.fired = this.combine(pair);
    }
    return this.fired;
  }

  /** A fact of a client is about to be exchanged with what it had, of which the same rules are asked: whether others may fire then. */
  exchange(former: RuleSet, fact: number, pair: number): boolean {
    let isOther = false;
    for (const position of this.lookAtFact[fact] ?? NONE)
      if (this.asked[position].exchange(former.asked[position], pair)) isOther = true;
    if (isOther) this.pair = -1;
    return isOther;
  }

  /** The score of a client was changed. */
  askOfScore(pair: number): void {
    for (const position of this.lookAtScore) if (this.asked[position].askAgain(pair)) this.pair = -1;
  }

  private combine(pair: number): FiredRules {
    const { rules, asked } = this;
    let fired = this.none;
    for (let position = 0; position < asked.length; position++) {
      if (asked[position].fires(pair)) fired = fired.with(rules[position], position);
    }
    return fired;
  }
}
