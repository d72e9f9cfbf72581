/**
 * What a recalculation went by and what came of it: enough for the next one to tell why a tier changed. Tiers are
 * positions in the snapshot's own list, rules look at its own list of facts.
 */
import type { FactKind } from '../reading/read-fact';
import type { Criterion, Fact, Lock, Rule, Tier } from '../types';

export interface Snapshot {
  /** As days since 1970-01-01. Ages of dates among values and facts are as of this day. */
  readonly today: number;
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Tier[];
  /** The columns that rules look at. */
  readonly facts: readonly FactColumn[];
  readonly rules: readonly KnownRule[];
  readonly clients: readonly KnownClient[];
}

/** A column that rules look at, by its header, and what it is read as. */
export interface FactColumn {
  readonly name: string;
  readonly kind: FactKind;
  /** Not what the cell holds, but something worked out from it, such as a share; '' for the cell itself. */
  readonly derived: string;
}

export interface KnownRule extends Rule {
  /** What a person would call it: its reason, or what it asks. */
  readonly label: string;
}

export interface KnownClient {
  readonly name: string;
  /** In the order of the criteria; NaN is unknown. */
  readonly values: readonly number[];
  /** In the order of the facts. */
  readonly facts: readonly Fact[];
  /** Also one that has ended. */
  readonly lock: Pick<Lock, 'tier' | 'until'> | null;
  /** Null while nothing is rated. */
  readonly tier: number | null;
  /** The score, 0–100; null while nothing is rated. */
  readonly points: number | null;
  /** It is not rated, and nobody is compared with it. */
  readonly hasLeft?: boolean;
}

/** A client of the former snapshot and the same one in the later, by position. */
export interface ClientPair {
  readonly before: number;
  readonly after: number;
}
