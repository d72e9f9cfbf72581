/** Cut-offs where the scores leave natural gaps (optimal one-dimensional clusters). */
import { comparablePoints } from '../../core/comparable-points';
import { ckmeans } from 'simple-statistics';

/**
 * @param scores scores of all rated clients, 0–100
 * @param cutOffs those of today, best tier first; the lowest stays unless it is in the way
 * @returns new cut-offs, or null where fewer different scores are shown than there are tiers
 */
export function suggestCutOffs(scores: readonly number[], cutOffs: readonly number[]): number[] | null {
  const sorted = scores.map(comparablePoints).sort((a, b) => a - b);
  const count = cutOffs.length;
  // Scores that look alike are no gap; and where they differ by next to nothing, clusters are beyond a number's precision.
  const shown = sorted.map((score) => Math.round(score * 10) / 10);
  if (count < 2 || new Set(shown).size < count) return null;
  const clusters = ckmeans(shown, count);
  let start = 0;
  const bounds = clusters.slice(1).map((_, index) => {
    start += clusters[index].length;
    return roundBetween(sorted[start - 1], sorted[start]);
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
