/** What planning could not read: the first sentences, and how many cells more there are. */
import type { Texts } from '../../i18n/types/texts';
import type { CellProblem } from '../tabs/table';

/** More is not read in a message that goes by itself. */
const MOST_TOLD = 3;

export function textsToMend(problems: readonly CellProblem[], { today }: Texts): string[] {
  const told = problems.slice(0, MOST_TOLD).map(({ text }) => text);
  const more = problems.length - told.length;
  return more === 0 ? told : [...told, today.notices.moreToMend(more)];
}
