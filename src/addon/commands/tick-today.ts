/**
 * A tick on Today, right when it is made: the task on Tasks is ticked, and what repeats comes again. A simple trigger, so it is quiet; what
 * fails here is made up for when she plans again.
 */
import { beginOn } from '../begin';
import { readClock } from '../today/read-day';
import { readTodayTab } from '../today/own-tabs';
import { settleDone } from '../today/settle-done';
import { tickedKeys } from '../today/ticked-keys';
import type { LocatedTabs } from '../tabs/locate-tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;

const LOCK_MILLISECONDS = 10000;

/** @param range that was edited, on Today */
export function tickToday(range: Range, tabs: LocatedTabs): void {
  if (range.getColumn() > 1) return;
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MILLISECONDS)) return;
  try {
    const keys = tickedKeys(readTodayTab(tabs.today) ?? []);
    if (keys.length === 0) return;
    const { context } = beginOn(SpreadsheetApp.getActiveSpreadsheet(), tabs);
    settleDone(tabs.tasks, keys, context, readClock(context));
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
}
