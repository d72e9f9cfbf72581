/** What a command tells that makes tabs and columns: all new tabs in one phrase, whatever else it did, and what she can do now. */
import type { Texts } from '../../i18n/types/texts';

/** Grows while the command works. */
export interface Made {
  /** Names of tabs, in the order in which they were made. */
  readonly createdTabs: string[];
  /** Phrases on everything else. */
  readonly report: string[];
}

/** The list for which all of it was made. */
export interface ListMadeFor {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Whether it need not be filled in first. */
  readonly canBeRated: boolean;
}

export function tellWhatWasMade(
  { createdTabs, report }: Made,
  { sheet, canBeRated }: ListMadeFor,
  texts: Texts,
): string {
  const { setUp, menu } = texts;
  const phrases = createdTabs.length > 0 ? [setUp.tabsCreated(createdTabs), ...report] : report;
  if (phrases.length === 0) return setUp.nothingToDo;
  const next = canBeRated
    ? setUp.rateNext(menu.recalculate)
    : setUp.nextStep(sheet.getName(), menu.recalculate);
  return `${setUp.done(phrases)} ${next}`;
}
