/** Which tab holds the list: the open one if a list is on it, else the one with the most columns that are known. */
import type { RecognisedList } from './recognise-list';

/** Fewer known columns, or less than half of what another tab has, may be a dashboard that has cells like "Client". */
const COLUMNS_OF_A_LIST = 2;

/**
 * Chooses the tab of the list.
 *
 * @param lists one per tab, that of the open one first; null where a tab has no header
 * @returns position of the tab, null where none holds a list; the leftmost of those alike; never throws
 * @example chooseTab([null]) // => null
 */
export function chooseTab(lists: readonly (RecognisedList | null)[]): number | null {
  const weights = lists.map(weightOf);
  const best = Math.max(0, ...weights);
  if (best === 0) return null;
  const isList = (lists[0]?.known ?? 0) >= COLUMNS_OF_A_LIST && weights[0] * 2 >= best;
  return isList ? 0 : weights.indexOf(best);
}

/** Known columns first; a list without clients is none, and one whose names are known beats one where they must be asked for. */
function weightOf(list: RecognisedList | null): number {
  if (list === null || list.rows().clients.length === 0) return 0;
  const read = list.columns.filter(({ as }) => as !== null).length;
  return list.known + read + (list.name.index === null ? 0 : 0.5);
}
