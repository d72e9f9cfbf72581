/** Rounding for people who add up what they see. */
import { roundToTenth } from '../../i18n/format-number';

/**
 * Rounds parts to tenths so that they sum to the rounded total: what is left over goes to the parts that lost most.
 *
 * @param parts numbers ≥ 0 that sum to the total
 */
export function roundToSum(parts: readonly number[], total: number): number[] {
  const tenths = parts.map((part) => Math.floor(part * 10 + 1e-9));
  const left = Math.round(roundToTenth(total) * 10) - tenths.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, index) => ({ index, loss: part * 10 - tenths[index] }))
    .sort((a, b) => b.loss - a.loss);
  for (const { index } of byLoss.slice(0, Math.max(0, left))) tenths[index]++;
  return tenths.map((part) => part / 10);
}
