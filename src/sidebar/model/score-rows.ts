/** A client's criteria as the panel lists them: what is known by the points that it adds, then what is not known by what it could move. */
import type { Tier } from '../../core/types';
import { rankUnknowns, type Unknown } from '../../core/scoring/rank-unknowns';
import { splitScore } from '../../core/scoring/split-score';
import type { Standing } from './standing';
import { roundToSum } from './round-to-sum';

export interface ScoreRow {
  readonly criterionIndex: number;
  /** null while nothing is known of it. */
  readonly part: {
    readonly weightShare: number;
    readonly scaled: number;
    /** In tenths; those of all rows sum to the score as it is shown. */
    readonly points: number;
    /** The most that it could add. */
    readonly most: number;
  } | null;
  /** What it could make of the score, for what the sheet does not know. */
  readonly unknown: Unknown | null;
}

/**
 * The rows stand in the order of the sheet's values and not of the tried ones: what a person is about to click must not
 * jump away.
 */
export function scoreRows(
  saved: Standing,
  tried: Standing,
  position: number,
  tiers: readonly Tier[],
): ScoreRow[] {
  const { client: savedClient, verdict } = saved.assessments[position];
  const savedValues = savedClient.values;
  const known = splitScore(savedValues, saved.scales)
    .sort((a, b) => b.points - a.points || b.weightShare - a.weightShare)
    .map(({ criterionIndex }) => criterionIndex);
  const unknowns = rankUnknowns(savedValues, saved.scales, tiers, verdict?.ruling?.bounds);
  const { client, score } = tried.assessments[position];
  const parts = splitScore(client.values, tried.scales);
  const shown = roundToSum(
    parts.map(({ points }) => points),
    score?.points ?? 0,
  );
  const partOf = (criterionIndex: number): ScoreRow['part'] => {
    const index = parts.findIndex((part) => part.criterionIndex === criterionIndex);
    if (index < 0) return null;
    const { weightShare, scaled } = parts[index];
    return { weightShare, scaled, points: shown[index], most: 100 * weightShare };
  };
  const others = saved.scales.flatMap(({ weight }, index) =>
    weight > 0 && !known.includes(index) && !unknowns.some((each) => each.criterionIndex === index)
      ? [index]
      : [],
  );
  return [
    ...known.map((criterionIndex) => ({ criterionIndex, part: partOf(criterionIndex), unknown: null })),
    ...unknowns.map((unknown) => ({
      criterionIndex: unknown.criterionIndex,
      part: partOf(unknown.criterionIndex),
      unknown,
    })),
    ...others.map((criterionIndex) => ({ criterionIndex, part: partOf(criterionIndex), unknown: null })),
  ];
}
