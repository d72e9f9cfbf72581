/**
 * Recalculates as you type: after an edit of the user's that tiers depend on, where the switch is on and the list is not too
 * large. A simple trigger: it may show nothing and has 30 seconds, so it says nothing about problems, and whatever fails
 * waits for the next run. Decision 9 has the numbers.
 */
import { activeSpreadsheet } from '../active-spreadsheet';
import { isTooLargeToFollow } from '../as-you-type';
import type { Begun } from '../begin';
import { learnLanguage } from '../chosen-language';
import { contextOf } from '../context';
import { editedList, ratedNames, touchesInputs, type EditedList } from '../edited-clients';
import { remember, type Remembered } from '../history/keep-history';
import { userTexts } from '../run-command';
import { locateTabs, type LocatedTabs, type TabKey } from '../tabs/locate-tabs';
import { noteTouched } from '../tabs/memory-tab';
import { readFollowing } from '../tabs/settings-tab';
import { readAroundList } from './read-around-list';
import { recalculateUntold, type AlreadyRead } from './recalculate-tiers';
import { tickToday } from '../today/tick-today';

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

const NOTHING_REMEMBERED: Remembered = { kept: null, memory: null };

/** Long enough for another run to end, and short enough to leave time for one's own. */
const LOCK_MILLISECONDS = 10000;
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
  const tabs = locateTabs(activeSpreadsheet());
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
    readFrom: editedAt,
    tabs,
    context: contextOf(activeSpreadsheet(), userTexts(), settings.cells),
  };
  const remembered = isFollowed ? remember(tabs) : NOTHING_REMEMBERED;
  if (!isFollowed || isTooLarge(tabs, remembered)) {
    if (edited !== null && isTyped) noteRatings(edited, begun);
  } else if (!isLocked) recalculateAfterWaiting(begun, lock);
  else recalculateOnce(isTyped ? readForCell(edited, begun, remembered) : { ...begun, remembered });
}

/** A header names a column: then the list may be another. */
function readForCell(edited: EditedList | null, begun: Begun, remembered: Remembered): AlreadyRead {
  const isCell = edited !== null && edited.range.getRow() > edited.list.headerRowNumber;
  return isCell ? readAroundList(begun, edited.list, remembered) : { ...begun, remembered };
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

/** Also where there is no list at all. As many clients as are remembered have as many rows, at least. */
function isTooLarge({ clients }: LocatedTabs, { memory }: Remembered): boolean {
  if (clients === null) return true;
  return isTooLargeToFollow(memory?.snapshot.clients.length ?? clients.sheet.getLastRow());
}

/**
 * One run at a time. Everything is read again after the lock is there, so a run covers all edits before it, and the memory says when it read: whoever
 * waited meanwhile has nothing left to do.
 */
function recalculateAfterWaiting({ tabs, readFrom: editedAt }: Begun, lock: Lock): void {
  if (!lock.tryLock(LOCK_MILLISECONDS)) return;
  const coveredUntil = remember(tabs).kept?.keptAt ?? 0;
  if (coveredUntil - CLOCK_DIFFERENCE_MILLISECONDS <= editedAt) recalculateOnce();
}

function recalculateOnce(alreadyRead?: AlreadyRead): void {
  const isWritten = recalculateUntold(alreadyRead, ({ cells }) => {
    // More than is remembered, and more than 30 seconds may be enough for.
    if (isTooLargeToFollow(cells.length)) throw new Error('The list is too large to be followed');
  });
  if (isWritten) SpreadsheetApp.flush();
}
