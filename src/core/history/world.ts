/** One world: its cut-offs, its rules on the day, its locks, and what becomes of one client at a time. */
import { boundsOf, boundTier } from '../rules/apply-rules';
import type { Bounds } from '../types';
import { placeOn, type AlignedRule, type Side } from './align-snapshots';
import type { ClientRow } from './client-row';
import { NOT_RATED, type RowScore } from './row-score';
import type { RuleSet } from './rule-set';

/** What becomes of a client in a world. */
export interface Outcome {
  /** Name of the tier; '' while nothing is rated. */
  readonly tier: string;
  /** The rules that fired and may move a tier. */
  readonly fired: readonly AlignedRule[];
  readonly isLocked: boolean;
}

/** What the client has, its score, and the rules that fire for it. */
export interface Standing {
  readonly row: ClientRow;
  readonly score: RowScore;
  readonly rules: RuleSet;
}

/** What a world is made of. */
export interface WorldParts {
  readonly now: Standing;
  /** The same with everything that the client had, on the same day. */
  readonly former: Standing;
  /** The side that has the tiers that rules name. */
  readonly rulesSide: Side;
  /** As days since 1970-01-01. */
  readonly today: number;
  /** The sides that have the cut-offs and the locks. */
  readonly cutOffs: Side;
  readonly locks: Side;
  /** Where each pair stands among the locks. */
  readonly lockPositions: Int32Array;
}

const NO_LOCK = -1;

/** Judges clients in one world. */
export class World {
  /** Where the tiers that locks name stand in this world. */
  private readonly lockPlaces: readonly number[];
  /** What rules that fired together allow. */
  private readonly bounds: Bounds[] = [];

  /** @param parts what the world is made of */
  constructor(private readonly parts: WorldParts) {
    const { cutOffs, locks } = parts;
    this.lockPlaces = locks.tiers.map((_, tier) => placeOn(cutOffs.tiers, locks.tiers, tier));
  }

  /** Name of a client's tier; '' while nothing is rated. */
  tierOf(pair: number): string {
    const { now, cutOffs } = this.parts;
    const locked = this.lockedTier(pair);
    if (locked !== NO_LOCK) return cutOffs.tiers[locked].name;
    now.score.load(pair);
    const byScore = now.score.tierIn(cutOffs.tiers);
    return byScore === NOT_RATED ? '' : cutOffs.tiers[this.applyRules(byScore, pair)].name;
  }

  /** The tier with all that led to it. */
  outcome(pair: number): Outcome {
    const { now } = this.parts;
    now.score.load(pair);
    return {
      tier: this.tierOf(pair),
      fired: now.score.isRated ? now.rules.firedFor(pair).rules : [],
      isLocked: this.lockedTier(pair) !== NO_LOCK,
    };
  }

  /**
   * What the client has here and what it had change places, in some criteria and facts; doing so again restores both.
   *
   * @returns false where that cannot have changed the tier
   */
  exchange(pair: number, criteria: readonly number[], facts: readonly number[]): boolean {
    const { now, former } = this.parts;
    let isFelt = criteria.length > 0;
    now.score.load(pair);
    former.score.load(pair);
    for (const index of criteria) now.score.exchange(former.score, index);
    for (const index of facts) {
      if (now.rules.exchange(former.rules, index, pair)) isFelt = true;
      now.row.exchange(former.row, index);
    }
    if (criteria.length > 0) now.rules.askOfScore(pair);
    return isFelt;
  }

  private applyRules(byScore: number, pair: number): number {
    const { now, rulesSide, cutOffs } = this.parts;
    const fired = now.rules.firedFor(pair);
    if (fired.number === 0) return byScore;
    const last = cutOffs.tiers.length - 1;
    const bounds = (this.bounds[fired.number] ??= boundsOf(
      fired.rules.map((rule) => onTiers(rule, rulesSide, cutOffs)),
      last,
    ));
    return boundTier(byScore, bounds, last);
  }

  private lockedTier(pair: number): number {
    const { locks, lockPositions, today } = this.parts;
    const lock = locks.clients.lockOf(lockPositions[pair]);
    if (lock === null || (lock.until !== null && lock.until < today)) return NO_LOCK;
    return this.lockPlaces[lock.tier];
  }
}

function onTiers({ effect }: AlignedRule, own: Side, { tiers }: Side): Pick<AlignedRule, 'effect'> {
  return { effect: 'tier' in effect ? { ...effect, tier: placeOn(tiers, own.tiers, effect.tier) } : effect };
}
