/**
 * A tick on Today, right when it is made: the task on Tasks is ticked, and what repeats comes again; where it is taken away again, the task is
 * open again. A simple trigger, so it is quiet; a tick that fails here is made up for when she plans again.
 */
import { activeSpreadsheet } from '../active-spreadsheet';
import { beginOn } from '../begin';
import { readClock } from './read-day';
import { readTodayTab } from './own-tabs';
import { reopenDone, settleDone } from './settle-done';
import { tickedKeys, untickedKeys } from './ticked-keys';
import type { LocatedTabs } from '../tabs/locate-tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;

const LOCK_MILLISECONDS = 10000;

/** @param range that was edited, on Today */
export function tickToday(range: Range, tabs: LocatedTabs): void {
  if (range.getColumn() > 1) return;
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MILLISECONDS)) return;
  try {
    const cells = readTodayTab(tabs.today) ?? [];
    const [ticked, unticked] = [tickedKeys(cells), untickedKeys(cells, range.getRow(), range.getLastRow())];
    if (ticked.length + unticked.length === 0) return;
    const begun = beginOn(activeSpreadsheet(), tabs);
    const clock = readClock(begun.context);
    if (unticked.length > 0) reopenDone(tabs.tasks, unticked, begun.context, clock);
    if (ticked.length > 0) settleDone(begun, ticked, clock);
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
}
