/** One world: its cut-offs, its rules on the day, its locks, and what becomes of one client at a time. */
import { boundsOf, boundTier } from '../rules/apply-rules';
import { tierOf } from '../scoring/assign-tier';
import type { Bounds } from '../types';
import { placeOn, type AlignedRule, type Side } from './align-snapshots';
import type { ClientRow } from './client-row';
import type { RowRules } from './row-rules';
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
  readonly rules: RowRules;
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
    this.effects = rules.inForce.map((rule) => onTiers(rule, rulesSide, cutOffs));
    this.lockPlaces = locks.tiers.map((_, tier) => placeOn(cutOffs.tiers, locks.tiers, tier));
  }

  /** Name of a client's tier; '' while nothing is rated. */
  tierOf(pair: number): string {
    const { score, rules } = this.parts;
    score.load(pair);
    rules.load(pair);
    return this.tierAtHand(pair);
  }

  /** The tier with all that led to it. */
  outcome(pair: number): Outcome {
    const tier = this.tierOf(pair);
    const { score, rules } = this.parts;
    const fired = Array.from(rules.fired.subarray(0, rules.count), (index) => rules.inForce[index]);
    return { tier, fired: score.isRated ? fired : [], isLocked: this.lockedTier(pair) !== NO_LOCK };
  }

  /** The tier with some criteria and facts as they were. They stay so until they are restored, or the trial ends. */
  takeBack(pair: number, criteria: readonly number[], facts: readonly number[]): string {
    const { former, score, rules } = this.parts;
    this.put(pair, former, criteria, facts);
    score.sum();
    rules.followRow();
    return this.tierAtHand(pair);
  }

  /** Gives criteria and facts what they have in this world again. */
  restore(pair: number, criteria: readonly number[], facts: readonly number[]): void {
    this.put(pair, this.parts.row, criteria, facts);
  }

  /** Forgets what was taken back. */
  endTrial(): void {
    const { row, score, rules } = this.parts;
    row.forget();
    score.forget();
    rules.forget();
  }

  private put(pair: number, from: ClientRow, criteria: readonly number[], facts: readonly number[]): void {
    const { row, score, rules } = this.parts;
    for (const index of criteria) {
      row.values[index] = from.valueOf(pair, index);
      score.place(index);
    }
    for (const index of facts) row.facts[index] = from.factOf(pair, index);
    if (facts.length > 0) rules.factsChanged();
  }

  private tierAtHand(pair: number): string {
    const { score, cutOffs } = this.parts;
    const locked = this.lockedTier(pair);
    if (locked !== NO_LOCK) return cutOffs.tiers[locked].name;
    return score.isRated
      ? cutOffs.tiers[this.applyRules(tierOf(score.points, cutOffs.tiers))].name
      : NOT_RATED;
  }

  private lockedTier(pair: number): number {
    const { locks, lockPositions, today } = this.parts;
    const lock = locks.clients.locks[lockPositions[pair]];
    if (lock === null || (lock.until !== null && lock.until < today)) return NO_LOCK;
    return this.lockPlaces[lock.tier];
  }

  private applyRules(byScore: number): number {
    const { fired, count } = this.parts.rules;
    if (count === 0) return byScore;
    let together = this.noneFired;
    for (let index = 0; index < count; index++)
      together = together.andThen[fired[index]] ??= { bounds: null, andThen: [] };
    const last = this.parts.cutOffs.tiers.length - 1;
    together.bounds ??= boundsOf(
      Array.from(fired.subarray(0, count), (rule) => this.effects[rule]),
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
