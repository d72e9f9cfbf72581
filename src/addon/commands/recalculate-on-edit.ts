/**
 * Recalculates as you type: after an edit of the user's that tiers depend on, where the switch is on and the list is not too
 * large. A simple trigger: it may show nothing and has 30 seconds, so it says nothing about problems, and whatever fails
 * waits for the next run. Decision 9 has the numbers.
 */
import { isTooLargeToFollow } from '../as-you-type';
import type { Begun } from '../begin';
import { learnLanguage } from '../chosen-language';
import { contextOf } from '../context';
import { editedList, ratedNames, touchesInputs, type EditedList } from '../edited-clients';
import { userTexts } from '../run-command';
import { locateTabs, type LocatedTabs, type TabKey } from '../tabs/locate-tabs';
import { noteTouched } from '../tabs/memory-tab';
import { readFollowing } from '../tabs/settings-tab';
import { readAroundList } from './read-around-list';
import { recalculate, type AlreadyRead } from './recalculate-tiers';
import { tickToday } from './tick-today';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Lock = GoogleAppsScript.Lock.Lock;

/** What Sheets tells about an edit; values only where a single cell was edited. */
export interface EditEvent {
  readonly range?: Range;
  readonly value?: unknown;
  readonly oldValue?: unknown;
}

/** The tabs that the user edits; what stands on the others is written by the add-on. */
const INPUT_TABS: readonly TabKey[] = [
  'clients',
  'criteria',
  'tiers',
  'rules',
  'settings',
  'prospects',
  'prospectCriteria',
];

/** Long enough for another run to end, and short enough to leave time for one's own. */
const LOCK_MILLISECONDS = 10000;
const COVERED_UNTIL = 'recalculated-from';
/** Google's machines agree on the time within less. */
const CLOCK_DIFFERENCE_MILLISECONDS = 1000;

/** @param event left out, or something else, where somebody calls the trigger by hand: then nothing happens */
export function recalculateOnEdit(event?: EditEvent | null): void {
  try {
    const lock = event?.range && LockService.getDocumentLock();
    if (!lock) return;
    try {
      follow(event, event.range, lock);
    } finally {
      lock.releaseLock();
    }
  } catch {
    // Nobody would see it, and the user's edit stands; the next run makes up for it.
  }
}

/** Where the lock is free, what tells whether the edit matters is read under it, and not again. */
function follow({ value, oldValue }: EditEvent, range: Range, lock: Lock): void {
  const editedAt = Date.now();
  const isLocked = lock.tryLock(0);
  const tabs = locateTabs(SpreadsheetApp.getActiveSpreadsheet());
  const sheetId = range.getSheet().getSheetId();
  if (tabs.today?.isMarked && tabs.today.sheet.getSheetId() === sheetId) {
    lock.releaseLock();
    return tickToday(range, tabs);
  }
  const tab = INPUT_TABS.find((each) => tabs[each]?.sheet.getSheetId() === sheetId);
  if (tab === undefined) return;
  const isTyped = value !== undefined || oldValue !== undefined;
  const isSameValue = isTyped && value === oldValue;
  const settings = readFollowing(tabs.settings);
  const isFollowed = settings.isOn && !isSameValue;
  if (!isFollowed && !(tab === 'clients' && isTyped)) return;
  learnLanguage(settings.language);
  const edited = tab === 'clients' ? editedList(range, settings.readAs) : null;
  if (tab === 'clients' && edited === null) return;
  if (isFollowed && edited !== null && !touchesInputs(edited, tabs, settings.cells)) return;
  const begun = {
    tabs,
    context: contextOf(SpreadsheetApp.getActiveSpreadsheet(), userTexts(), settings.cells),
  };
  if (!isFollowed || isTooLarge(tabs)) {
    if (edited !== null && isTyped) noteRatings(edited, begun);
  } else if (!isLocked) recalculateAfterWaiting(editedAt, lock);
  else recalculateOnce(editedAt, isTyped && edited !== null ? readForCell(edited, begun) : begun);
}

/** A header names a column: then the list may be another. */
function readForCell({ list, range }: EditedList, begun: Begun): AlreadyRead {
  return range.getRow() > list.headerRowNumber ? readAroundList(begun, list) : begun;
}

/**
 * Whose ratings were touched, where no run follows that would see it: a rating typed again is a judgement of today. What was
 * pasted may be a format only; where it has changed values the next run sees it.
 */
function noteRatings(edited: EditedList, { tabs, context }: Begun): void {
  if (tabs.memory === null) return;
  const names = ratedNames(edited, tabs, context);
  if (names.length === 0) return;
  const day = context.conventions.today;
  noteTouched(
    tabs.memory.sheet,
    names.map((name) => ({ name, day })),
  );
}

/** Also where there is no list at all. */
function isTooLarge({ clients }: LocatedTabs): boolean {
  return clients === null || isTooLargeToFollow(clients.sheet.getLastRow());
}

/**
 * One run at a time. Everything is read again after the lock is there, so a run covers all edits before it: whoever waited
 * meanwhile has nothing left to do.
 */
function recalculateAfterWaiting(editedAt: number, lock: Lock): void {
  if (!lock.tryLock(LOCK_MILLISECONDS)) return;
  const coveredUntil = Number(CacheService.getDocumentCache()?.get(COVERED_UNTIL) ?? 0);
  if (coveredUntil - CLOCK_DIFFERENCE_MILLISECONDS <= editedAt) recalculateOnce(Date.now());
}

/** @param readFrom when the first of what it goes by was read */
function recalculateOnce(readFrom: number, alreadyRead?: AlreadyRead): void {
  const { isWritten } = recalculate(alreadyRead);
  if (isWritten) SpreadsheetApp.flush();
  CacheService.getDocumentCache()?.put(COVERED_UNTIL, String(readFrom));
}
