/** A weight of a list, as people write one. */
import type { GivenWeight } from '../../core/recognition/headers/given-weight';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import type { Context } from '../context';

/** "3", "×2", "30%". */
export function spokenWeight(
  { value, unit }: GivenWeight,
  { conventions: { decimalMark }, texts: { language } }: Pick<Context, 'conventions' | 'texts'>,
): string {
  if (unit === 'percent') return formatPercent(value / 100, language);
  const number = formatNumber(value, decimalMark);
  return unit === 'times' ? `×${number}` : number;
}
