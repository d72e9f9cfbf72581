/** The last change of a client's tier → what stands in its Change column. */
import type { ClientRecord } from '../../core/history/memory';
import { fitCell } from '../wording/fit-cell';

/** "▲ C" is better than the C it was, "▼ A" worse than the A it was; '' once that is some time ago, and for whoever had none. */
export function formatChange({ change }: ClientRecord, today: number, shownDays: number): string {
  if (change === null || change.from === '' || today - change.day > shownDays) return '';
  return fitCell(`${change.isBetter ? '▲' : '▼'} ${change.from}`);
}
