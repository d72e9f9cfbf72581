/** The hidden tab that holds the memory: made where it is missing. */
import type { Texts } from '../../i18n/types/texts';
import { claimTab, type TabShape } from '../making/claim-tab';
import { markComplete, type LocatedTab } from '../tabs/locate-tabs';
import { fillMemoryTab, MEMORY_TAB_WIDTH } from '../tabs/memory-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nobody else calls a tab as ours is called. */
const MEMORY_TAB: TabShape = { tab: 'memory', columns: MEMORY_TAB_WIDTH, isOurs: () => true };

/** @param texts the spreadsheet's language */
export function openMemorySheet(spreadsheet: Spreadsheet, located: LocatedTab | null, texts: Texts): Sheet {
  if (located?.isComplete ?? false) return located!.sheet;
  const active = spreadsheet.getActiveSheet();
  const sheet = makeMemorySheet(spreadsheet, located, texts);
  if (sheet !== located?.sheet) spreadsheet.setActiveSheet(active);
  return sheet;
}

/** The same for whoever shows her another tab afterwards: a new one is the one that is open. */
export function makeMemorySheet(spreadsheet: Spreadsheet, located: LocatedTab | null, texts: Texts): Sheet {
  if (located?.isComplete ?? false) return located!.sheet;
  const { sheet, isEmpty } = claimTab(spreadsheet, located, MEMORY_TAB, texts);
  if (isEmpty) fillMemoryTab(sheet, texts.history.memoryNote);
  markComplete(sheet, 'memory');
  return sheet;
}
