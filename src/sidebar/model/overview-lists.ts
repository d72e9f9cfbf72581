/** What the overview shows, from the assessments: counts, sums, and short lists in order of use. */
import type { ReadyState } from '../../addon/sidebar/sidebar-contract';
import { rankUnknowns, type Unknown } from '../../core/scoring/rank-unknowns';
import type { Assessment } from '../../core/types';
import { remember } from './remember';
import { standingOf } from './standing';

const MISSING_SHOWN = 8;
const ASKED_SHOWN = 10;

/** One number per tier, best first; the last one is of those not rated. */
export function countTiers(assessments: readonly Assessment[], tierCount: number): number[] {
  return sumPerTier(
    assessments,
    assessments.map(() => 1),
    tierCount,
  );
}

export function sumPerTier(
  assessments: readonly Assessment[],
  amounts: readonly (number | null)[],
  tierCount: number,
): number[] {
  const sums = new Array<number>(tierCount + 1).fill(0);
  assessments.forEach(({ verdict }, index) => (sums[verdict?.tier ?? tierCount] += amounts[index] ?? 0));
  return sums;
}

export interface MissingValue extends Unknown {
  readonly clientIndex: number;
}

/** The most telling unknown of each client, those first that could move a tier furthest. */
export const findMissing = remember((ready: ReadyState): MissingValue[] => {
  const { assessments, scales } = standingOf(ready);
  const missing = assessments.flatMap(({ client, score, verdict }, clientIndex) => {
    if (score !== null && score.unknown.length === 0) return [];
    return rankUnknowns(client.values, scales, ready.tiers, verdict?.ruling?.bounds)
      .slice(0, 1)
      .map((unknown) => ({ ...unknown, clientIndex }));
  });
  const tiersMoved = (each: Unknown): number => each.lowestTier - each.highestTier;
  const pointsMoved = (each: Unknown): number => each.highest - each.lowest;
  return missing
    .sort((a, b) => tiersMoved(b) - tiersMoved(a) || pointsMoved(b) - pointsMoved(a))
    .slice(0, MISSING_SHOWN);
});

/** Positions of the clients in the best tier of whom enough is known, in strict order: rank, evidence, row. */
export function findReferees(assessments: readonly Assessment[]): number[] {
  return assessments
    .flatMap(({ verdict, score, rank }, index) =>
      verdict && score && rank !== null && !verdict.provisional && verdict.tier === 0
        ? [{ index, rank, evidence: score.evidence }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank || b.evidence - a.evidence || a.index - b.index)
    .slice(0, ASKED_SHOWN)
    .map(({ index }) => index);
}

/** The lowest tier beside everybody; null where the list has no such column or nobody has a value in it. */
export interface LowestTierCost {
  readonly count: number;
  readonly countShare: number;
  readonly hoursShare: number | null;
  readonly incomeShare: number | null;
  readonly rate: { readonly lowest: number; readonly all: number } | null;
}

export function costOfLowestTier(
  { tiers, income, hoursPerMonth, hourlyRate }: ReadyState,
  assessments: readonly Assessment[],
): LowestTierCost {
  const isLowest = assessments.map(({ verdict }) => verdict?.tier === tiers.length - 1);
  const count = isLowest.filter(Boolean).length;
  return {
    count,
    countShare: assessments.length === 0 ? 0 : count / assessments.length,
    hoursShare: shareOf(hoursPerMonth, isLowest),
    incomeShare: shareOf(income, isLowest),
    rate: meansOf(hourlyRate, isLowest),
  };
}

function shareOf(amounts: readonly (number | null)[] | null, chosen: readonly boolean[]): number | null {
  if (amounts === null) return null;
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const part = amounts.reduce<number>((sum, amount, index) => sum + (chosen[index] ? (amount ?? 0) : 0), 0);
  return total > 0 ? part / total : null;
}

function meansOf(
  amounts: readonly (number | null)[] | null,
  chosen: readonly boolean[],
): LowestTierCost['rate'] {
  const all = (amounts ?? []).filter((amount): amount is number => amount !== null);
  const lowest = (amounts ?? []).filter(
    (amount, index): amount is number => amount !== null && chosen[index],
  );
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return lowest.length === 0 ? null : { lowest: mean(lowest), all: mean(all) };
}
