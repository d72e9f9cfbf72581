/** The last change of a client's tier → what stands in its Change column. */
import type { ClientRecord } from '../../core/history/memory';
import type { Texts } from '../../i18n/types/texts';
import { fitCell } from '../wording/fit-cell';

/** How long and in which words it is told. */
export interface ChangeStyle {
  readonly today: number;
  readonly shownDays: number;
  readonly texts: Texts;
}

/**
 * "▲ C" is better than the C it was, "▼ A" worse than the A it was; that the client has left or is back goes before. '' once that is some time
 * ago, and for whoever had none.
 */
export function formatChange(
  { change, turnedDay = null }: ClientRecord,
  hasLeft: boolean,
  { today, shownDays, texts }: ChangeStyle,
): string {
  const isNews = (day: number): boolean => today - day <= shownDays;
  const hasMovedSince = change !== null && change.from !== '' && change.day > (turnedDay ?? -Infinity);
  if (turnedDay !== null && isNews(turnedDay) && !hasMovedSince)
    return hasLeft ? texts.former.left : texts.former.returned;
  if (hasLeft || change === null || change.from === '' || !isNews(change.day)) return '';
  return fitCell(`${change.isBetter ? '▲' : '▼'} ${change.from}`);
}
