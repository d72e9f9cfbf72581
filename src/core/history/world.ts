/** One world: its cut-offs, its rules on the day, its locks, and what becomes of one client at a time. */
import { boundsOf, boundTier } from '../rules/apply-rules';
import { tierOf } from '../scoring/assign-tier';
import type { Bounds } from '../types';
import { placeOn, type AlignedRule, type Side } from './align-snapshots';
import type { AskedRule } from './asked-rule';
import type { ClientRow } from './client-row';
import type { RowScore } from './row-score';

/** What becomes of a client in a world. */
export interface Outcome {
  /** Name of the tier; '' while nothing is rated. */
  readonly tier: string;
  /** The rules that fired and may move a tier. */
  readonly fired: readonly AlignedRule[];
  readonly isLocked: boolean;
}

/** What a world is made of. */
export interface WorldParts {
  /** What the client has. */
  readonly row: ClientRow;
  /** What it had, on the same day. */
  readonly former: ClientRow;
  readonly score: RowScore;
  /** The rules that hold on the day and may move a tier, and each of them as it is asked. */
  readonly rules: readonly AlignedRule[];
  readonly asked: readonly AskedRule[];
  /** As days since 1970-01-01. */
  readonly today: number;
  /** The sides that have the cut-offs, the tiers that rules name, and the locks. */
  readonly cutOffs: Side;
  readonly rulesSide: Side;
  readonly locks: Side;
  /** Where each pair stands among the locks. */
  readonly lockPositions: Int32Array;
}

const NOT_RATED = '';
const NO_LOCK = -1;

/** Judges clients in one world. */
export class World {
  /** What each rule in force does to the tiers of this world. */
  private readonly effects: readonly Pick<AlignedRule, 'effect'>[];
  /** Where the tiers that locks name stand in this world. */
  private readonly lockPlaces: readonly number[];
  private readonly noneFired: FiredTogether = { bounds: null, andThen: [] };

  /** @param parts what the world is made of */
  constructor(private readonly parts: WorldParts) {
    const { rules, rulesSide, cutOffs, locks } = parts;
    this.effects = rules.map((rule) => onTiers(rule, rulesSide, cutOffs));
    this.lockPlaces = locks.tiers.map((_, tier) => placeOn(cutOffs.tiers, locks.tiers, tier));
  }

  /** Name of a client's tier; '' while nothing is rated. */
  tierOf(pair: number): string {
    this.parts.score.load(pair);
    return this.tierAtHand(pair);
  }

  /** The tier with all that led to it. */
  outcome(pair: number): Outcome {
    const tier = this.tierOf(pair);
    const { score, rules, asked } = this.parts;
    const fired = rules.filter((_, index) => asked[index].fires(pair));
    return { tier, fired: score.isRated ? fired : [], isLocked: this.lockedTier(pair) !== NO_LOCK };
  }

  /** The tier with some criteria and facts as they were. They stay so until they are restored, or the trial ends. */
  takeBack(pair: number, criteria: readonly number[], facts: readonly number[]): string {
    this.put(pair, this.parts.former, criteria, facts);
    this.parts.score.sum();
    for (const rule of this.parts.asked) if (rule.looksAtScore) rule.askAgain();
    return this.tierAtHand(pair);
  }

  /** Gives criteria and facts what they have in this world again. */
  restore(pair: number, criteria: readonly number[], facts: readonly number[]): void {
    this.put(pair, this.parts.row, criteria, facts);
  }

  /** Forgets what was taken back. */
  endTrial(): void {
    const { row, score, asked } = this.parts;
    row.forget();
    score.forget();
    for (const rule of asked) rule.forget();
  }

  private put(pair: number, from: ClientRow, criteria: readonly number[], facts: readonly number[]): void {
    const { row, score, asked } = this.parts;
    for (const index of criteria) {
      row.values[index] = from.valueOf(pair, index);
      score.place(index);
    }
    for (const index of facts) {
      row.facts[index] = from.factOf(pair, index);
      for (const rule of asked) if (rule.looksAt(index)) rule.askAgain();
    }
  }

  private tierAtHand(pair: number): string {
    const { score, cutOffs } = this.parts;
    const locked = this.lockedTier(pair);
    if (locked !== NO_LOCK) return cutOffs.tiers[locked].name;
    return score.isRated
      ? cutOffs.tiers[this.applyRules(tierOf(score.points, cutOffs.tiers), pair)].name
      : NOT_RATED;
  }

  private lockedTier(pair: number): number {
    const { locks, lockPositions, today } = this.parts;
    const lock = locks.clients.locks[lockPositions[pair]];
    if (lock === null || (lock.until !== null && lock.until < today)) return NO_LOCK;
    return this.lockPlaces[lock.tier];
  }

  private applyRules(byScore: number, pair: number): number {
    const { asked } = this.parts;
    let together = this.noneFired;
    for (let rule = 0; rule < asked.length; rule++) {
      if (asked[rule].fires(pair)) together = together.andThen[rule] ??= { bounds: null, andThen: [] };
    }
    if (together === this.noneFired) return byScore;
    const last = this.parts.cutOffs.tiers.length - 1;
    together.bounds ??= boundsOf(
      this.effects.filter((_, rule) => asked[rule].fires(pair)),
      last,
    );
    return boundTier(byScore, together.bounds, last);
  }
}

/** Rules that fired together and what they allow, once it was asked: there are many clients and few combinations. */
interface FiredTogether {
  bounds: Bounds | null;
  /** With one rule more, by its position among those in force. */
  readonly andThen: FiredTogether[];
}

function onTiers({ effect }: AlignedRule, own: Side, { tiers }: Side): Pick<AlignedRule, 'effect'> {
  return { effect: 'tier' in effect ? { ...effect, tier: placeOn(tiers, own.tiers, effect.tier) } : effect };
}
