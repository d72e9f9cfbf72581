/** The hidden tab that holds the memory: made where it is missing. The user stays where she is. */
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
  const { sheet, isEmpty } = claimTab(spreadsheet, located, MEMORY_TAB, texts);
  if (sheet !== located?.sheet) spreadsheet.setActiveSheet(active);
  if (isEmpty) fillMemoryTab(sheet, texts.history.memoryNote);
  markComplete(sheet, 'memory');
  return sheet;
}
