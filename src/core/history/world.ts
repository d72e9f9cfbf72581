/** One world: its cut-offs, its rules on the day, its locks, and what becomes of the clients at hand. */
import { boundsOf, boundTier } from '../rules/apply-rules';
import { placeOn, type AlignedRule, type Side } from './align-snapshots';
import type { HeldInWorld } from './asked-rule';
import { NOT_RATED, type TiersByScore } from './batch-scores';
import { NO_LOCK, type BatchSide, type ClientBatch } from './client-batch';
import type { RuleSet } from './rule-set';
import { NO_TIER, type TierNumbers } from './tier-numbers';

/** What became of a client in a world. */
export interface Outcome {
  /** The rules that fired and may move a tier. */
  readonly fired: readonly AlignedRule[];
  readonly isLocked: boolean;
}

/** What clients have, the tiers that their scores reach, and the rules that fire for them. */
export interface Standing {
  readonly held: HeldInWorld;
  readonly byScore: TiersByScore;
  readonly rules: RuleSet;
}

/** What a world is made of. */
export interface WorldParts {
  readonly batch: ClientBatch;
  readonly now: Standing;
  /** The same with everything that clients had, on the same day. */
  readonly former: Standing;
  /** The side that has the tiers that rules name. */
  readonly rulesSide: Side;
  /** As days since 1970-01-01. */
  readonly today: number;
  /** The sides that have the cut-offs and the locks. */
  readonly cutOffs: Side;
  readonly locks: Side;
  /** The locks of the clients. */
  readonly locked: BatchSide;
  readonly numbers: TierNumbers;
}

/** Judges clients in one world. */
export class World {
  readonly now: Standing;
  readonly former: Standing;
  /** Numbers of their tiers. */
  readonly tiers: Int32Array;
  /** Numbers of the tiers of this world, and of those that locks name. */
  private readonly numbers: Int32Array;
  private readonly lockNumbers: Int32Array;
  /** One list per combination of rules that fired: what it makes of each tier by score. */
  private readonly byRules: Int32Array[] = [];
  /** One for all of whom the same came. */
  private readonly outcomes: Outcome[] = [];
  private filledFor = -1;

  /** @param parts what the world is made of */
  constructor(private readonly parts: WorldParts) {
    const { now, former, cutOffs, locks, numbers } = parts;
    this.now = now;
    this.former = former;
    this.tiers = new Int32Array(parts.batch.room);
    this.numbers = numbers.of(cutOffs.tiers);
    this.lockNumbers = Int32Array.from(
      locks.tiers,
      (_, tier) => this.numbers[placeOn(cutOffs.tiers, locks.tiers, tier)],
    );
  }

  /** Judges the clients that are to be judged. */
  fill(): void {
    const { batch } = this.parts;
    if (this.filledFor === batch.number) return;
    this.filledFor = batch.number;
    const { byScore, rules } = this.now;
    byScore.fill();
    rules.fill();
    for (let index = 0; index < batch.judgedCount; index++) {
      const slot = batch.judged[index];
      this.tiers[slot] = this.isLocked(slot)
        ? this.lockNumbers[this.parts.locked.lockTiers[slot]]
        : this.tierAfter(byScore.tiers[slot], rules.fired[slot]);
    }
  }

  /** Number of the tier that rules make of one by score. */
  tierAfter(byScore: number, fired: number): number {
    if (byScore === NOT_RATED) return NO_TIER;
    return (this.byRules[fired] ??= this.tiersAfter(fired))[byScore];
  }

  isLocked(slot: number): boolean {
    const { lockTiers, lockEnds } = this.parts.locked;
    return lockTiers[slot] !== NO_LOCK && !(lockEnds[slot] < this.parts.today);
  }

  /** All that led to the tier of a client that was judged. */
  outcome(slot: number): Outcome {
    const { byScore, rules } = this.now;
    const fired = byScore.tiers[slot] === NOT_RATED ? 0 : rules.fired[slot];
    const isLocked = this.isLocked(slot);
    return (this.outcomes[2 * fired + Number(isLocked)] ??= { fired: rules.rulesOf(fired), isLocked });
  }

  private tiersAfter(fired: number): Int32Array {
    const { now, rulesSide, cutOffs } = this.parts;
    const { numbers } = this;
    const last = numbers.length - 1;
    const rules = now.rules.rulesOf(fired).map((rule) => onTiers(rule, rulesSide, cutOffs));
    const bounds = boundsOf(rules, last);
    return numbers.map((_, byScore) => numbers[boundTier(byScore, bounds, last)]);
  }
}

function onTiers({ effect }: AlignedRule, own: Side, { tiers }: Side): Pick<AlignedRule, 'effect'> {
  return { effect: 'tier' in effect ? { ...effect, tier: placeOn(tiers, own.tiers, effect.tier) } : effect };
}
