/**
 * Cut-offs where the scores leave gaps, and so that the best tier stays the few: each tier is to take more clients than the one above.
 * The shares are ours: of three tiers a sixth, two and three sixths; of four a tenth, two, three and four tenths.
 */
import { comparablePoints } from '../../core/comparable-points';

/**
 * @param scores scores of all rated clients, 0–100
 * @param cutOffs those of today, best tier first; the lowest stays unless it is in the way
 * @returns new cut-offs, or null where fewer different scores are shown than there are tiers
 */
export function suggestCutOffs(scores: readonly number[], cutOffs: readonly number[]): number[] | null {
  const sorted = scores.map(comparablePoints).sort((a, b) => b - a);
  const count = cutOffs.length;
  const steps = stepsOf(sorted);
  if (count < 2 || steps.length < count - 1) return null;
  const bounds: number[] = [];
  let taken = -1;
  for (let tier = 0; tier < count - 1; tier++) {
    const open = steps.slice(taken + 1, steps.length - (count - 2 - tier));
    const step = widestNear(open, shareTo(tier, count) * sorted.length, shareOf(tier, count) * sorted.length);
    taken = steps.indexOf(step);
    bounds.push(roundBetween(sorted[step.above], sorted[step.above - 1]));
  }
  const lowest = cutOffs[count - 1] < bounds[count - 2] ? cutOffs[count - 1] : 0;
  return [...bounds, lowest];
}

/** Between two neighbouring scores that look different. */
interface Step {
  /** How many clients stand above it. */
  readonly above: number;
  readonly width: number;
}

function stepsOf(sorted: readonly number[]): Step[] {
  const shown = sorted.map((score) => Math.round(score * 10) / 10);
  return shown.flatMap((score, index) =>
    index > 0 && shown[index - 1] > score ? [{ above: index, width: sorted[index - 1] - sorted[index] }] : [],
  );
}

/** The tier's share of all clients, and its share with all better tiers. */
function shareOf(tier: number, count: number): number {
  return (2 * (tier + 1)) / (count * (count + 1));
}

function shareTo(tier: number, count: number): number {
  return ((tier + 1) * (tier + 2)) / (count * (count + 1));
}

/** The widest step not farther from the wanted number of clients than half a tier, or one client; else the nearest. */
function widestNear(steps: readonly Step[], wanted: number, size: number): Step {
  const distance = ({ above }: Step): number => Math.abs(above - wanted);
  const near = steps.filter((step) => distance(step) <= Math.max(1, size / 2));
  return near.length > 0
    ? near.reduce((best, step) => (step.width > best.width ? step : best))
    : steps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}

/** The roundest number in the middle of a gap: above the lower score, at most the upper one. */
function roundBetween(lower: number, upper: number): number {
  const middle = (lower + upper) / 2;
  const candidates = [Math.round(middle), Math.round(middle * 10) / 10, upper];
  return candidates.find((candidate) => candidate > lower && candidate <= upper) ?? upper;
}
