/** What a command tells that makes tabs and columns: all new tabs in one phrase, whatever else it did, and what she can do now. */
import type { Texts } from '../../i18n/types/texts';

/** Grows while the command works. */
export interface Made {
  /** Names of tabs, in the order in which they were made. */
  readonly createdTabs: string[];
  /** Phrases on everything else. */
  readonly report: string[];
}

/** @param listTab the name of the tab that waits to be filled in */
export function tellWhatWasMade({ createdTabs, report }: Made, listTab: string, texts: Texts): string {
  const { setUp, menu } = texts;
  const phrases = createdTabs.length > 0 ? [setUp.tabsCreated(createdTabs), ...report] : report;
  if (phrases.length === 0) return setUp.nothingToDo;
  return `${setUp.done(phrases)} ${setUp.nextStep(listTab, menu.recalculate)}`;
}
