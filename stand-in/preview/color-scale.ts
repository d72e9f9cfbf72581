/** The colours between the two or three points of a gradient rule. Colours are `#rrggbb`. */
import { hexByte } from '../services/rules/range-colors';
import type { Gradient, GradientPoint } from '../workbook/types';

interface Stop {
  readonly at: number;
  readonly color: readonly number[];
}

/** @param numbers of all cells the rule covers */
export function colorScale(gradient: Gradient, numbers: readonly number[]): (value: number) => string {
  const { min, mid, max } = gradient;
  const sorted = [...numbers].sort((a, b) => a - b);
  const stops = [
    stopOf(min, sorted, 0),
    ...(mid ? [stopOf(mid, sorted, 0.5)] : []),
    stopOf(max, sorted, 1),
  ].sort((a, b) => a.at - b.at);
  return (value) => {
    const upper = stops.findIndex((stop) => value <= stop.at);
    if (upper === 0) return hexOf(stops[0]!.color);
    if (upper < 0) return hexOf(stops[stops.length - 1]!.color);
    const [low, high] = [stops[upper - 1]!, stops[upper]!];
    const share = (value - low.at) / (high.at - low.at);
    return hexOf(low.color.map((part, index) => part + (high.color[index]! - part) * share));
  };
}

/** @param end position of a MIN or MAX point: 0 or 1 */
function stopOf(point: GradientPoint, sorted: readonly number[], end: number): Stop {
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  const value = Number(point.value.replace(',', '.'));
  const positions: Record<string, () => number> = {
    NUMBER: () => value,
    PERCENT: () => low + ((high - low) * value) / 100,
    PERCENTILE: () => quantile(sorted, value / 100),
  };
  const at = positions[point.type]?.() ?? (end === 0 ? low : end === 1 ? high : (low + high) / 2);
  return { at, color: [1, 3, 5].map((start) => parseInt(point.color.slice(start, start + 2), 16)) };
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  return below + ((sorted[Math.ceil(position)] ?? below) - below) * (position % 1);
}

function hexOf(parts: readonly number[]): string {
  return `#${parts.map(hexByte).join('')}`;
}
