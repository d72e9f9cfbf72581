/** Cut-offs where the scores leave natural gaps (optimal one-dimensional clusters). */
import { ckmeans } from 'simple-statistics';
import { comparablePoints } from '../../core/scoring/assign-tier';

/**
 * @param scores scores of all rated clients, 0–100
 * @param cutOffs those of today, best tier first; the lowest stays unless it is in the way
 * @returns new cut-offs, or null where there are fewer different scores than tiers
 */
export function suggestCutOffs(scores: readonly number[], cutOffs: readonly number[]): number[] | null {
  const compared = scores.map(comparablePoints);
  const count = cutOffs.length;
  if (count < 2 || new Set(compared).size < count) return null;
  const clusters = ckmeans(compared, count);
  const bounds = clusters.slice(1).map((cluster, index) => {
    const below = clusters[index];
    return roundBetween(below[below.length - 1], cluster[0]);
  });
  const lowest = cutOffs[count - 1] < bounds[0] ? cutOffs[count - 1] : 0;
  return [...bounds.reverse(), lowest];
}

/** The roundest number in the middle of a gap: above the lower score, at most the upper one. */
function roundBetween(lower: number, upper: number): number {
  const middle = (lower + upper) / 2;
  const candidates = [Math.round(middle), Math.round(middle * 10) / 10, upper];
  return candidates.find((candidate) => candidate > lower && candidate <= upper) ?? upper;
}
