/** What every way of assessing has to agree on: score and tier of each client. */
import type { Assessment, Tier } from '../../src/core/types';

export interface Outcome {
  /** null while nothing is rated. */
  readonly score: number | null;
  readonly tier: string;
}

/** Scores are compared at the decimals at which core compares them with cut-offs. */
const TOLERANCE = 1e-9;

export function outcomesOf(assessments: readonly Assessment[], tiers: readonly Tier[]): Outcome[] {
  return assessments.map(({ score, verdict }) => ({
    score: score?.points ?? null,
    tier: verdict === null ? '' : tiers[verdict.tier].name,
  }));
}

/** A cell with a score, as a sheet holds or shows it. */
export function outcomeOfCells(score: unknown, tier: unknown): Outcome {
  return { score: score === '' ? null : Number(score), tier: String(tier) };
}

/** The first client on whom two ways differ, as a sentence; null when they agree on all. */
export function findDisagreement(
  expected: readonly Outcome[],
  found: readonly Outcome[],
  ways: readonly [expected: string, found: string],
): string | null {
  const [here, there] = ways;
  if (expected.length !== found.length) {
    return `${here} gives ${expected.length} clients, ${there} gives ${found.length}`;
  }
  const index = expected.findIndex((outcome, position) => !isSame(outcome, found[position]));
  if (index < 0) return null;
  return `client ${index + 1}: ${here} gives ${quote(expected[index])}, ${there} gives ${quote(found[index])}`;
}

function isSame(one: Outcome, other: Outcome): boolean {
  if (one.tier !== other.tier) return false;
  if (one.score === null || other.score === null) return one.score === other.score;
  return Math.abs(one.score - other.score) <= TOLERANCE;
}

function quote({ score, tier }: Outcome): string {
  return score === null ? 'no score' : `${score} (tier ${JSON.stringify(tier)})`;
}
