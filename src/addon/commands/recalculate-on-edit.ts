/**
 * Recalculates as you type: after an edit of the user's that tiers depend on, where the switch is on and the list is not too
 * large. A simple trigger: it may show nothing and has 30 seconds, so it says nothing about problems, and whatever fails
 * waits for the next run. Decision 9 has the numbers.
 */
import { isTooLargeToFollow } from '../as-you-type';
import { learnLanguage } from '../chosen-language';
import { contextOf } from '../context';
import { ratedNames, touchesInputs } from '../edited-clients';
import { userTexts } from '../run-command';
import { locateTabs, tabOf, type LocatedTabs, type TabKey } from '../tabs/locate-tabs';
import { noteTouched } from '../tabs/memory-tab';
import { readFollowing, type FollowingSettings } from '../tabs/settings-tab';
import { recalculate } from './recalculate-tiers';

type Range = GoogleAppsScript.Spreadsheet.Range;

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
    const range = event?.range;
    if (range === undefined) return;
    const editedAt = Date.now();
    const tab = tabOf(range.getSheet());
    if (tab === null || !INPUT_TABS.includes(tab)) return;
    const tabs = locateTabs(SpreadsheetApp.getActiveSpreadsheet());
    // A copy of a tab may carry its mark along, and is not the tab.
    if (tabs[tab]?.sheet.getSheetId() !== range.getSheet().getSheetId()) return;
    const isTyped = event?.value !== undefined || event?.oldValue !== undefined;
    const isSameValue = isTyped && event?.value === event?.oldValue;
    const settings = readFollowing(tabs.settings);
    learnLanguage(settings.language);
    if (!isSameValue && isToFollow(range, tab, tabs, settings)) recalculateOnce(editedAt);
    else if (tab === 'clients' && isTyped) noteRatings(range, tabs, settings);
  } catch {
    // Nobody would see it, and the user's edit stands; the next run makes up for it.
  }
}

/**
 * Whose ratings were touched, where no run follows that would see it: a rating typed again is a judgement of today. What was
 * pasted may be a format only; where it has changed values the next run sees it.
 */
function noteRatings(range: Range, tabs: LocatedTabs, { readAs }: FollowingSettings): void {
  if (tabs.memory === null) return;
  const context = contextOf(SpreadsheetApp.getActiveSpreadsheet(), userTexts());
  const names = ratedNames(range, tabs, readAs, context);
  if (names.length === 0) return;
  const day = context.conventions.today;
  noteTouched(
    tabs.memory.sheet,
    names.map((name) => ({ name, day })),
  );
}

function isToFollow(
  range: Range,
  tab: TabKey,
  tabs: LocatedTabs,
  { isOn, readAs }: FollowingSettings,
): boolean {
  const { clients } = tabs;
  if (clients === null || !isOn || isTooLargeToFollow(clients.sheet.getLastRow())) return false;
  return tab !== 'clients' || touchesInputs(range, tabs, readAs);
}

/**
 * One run at a time. Everything is read after the lock is there, so a run covers all edits before it: whoever waited
 * meanwhile has nothing left to do.
 */
function recalculateOnce(editedAt: number): void {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(LOCK_MILLISECONDS)) return;
  try {
    const cache = CacheService.getDocumentCache();
    const coveredUntil = Number(cache?.get(COVERED_UNTIL) ?? 0) - CLOCK_DIFFERENCE_MILLISECONDS;
    if (coveredUntil > editedAt) return;
    const startedAt = Date.now();
    recalculate();
    SpreadsheetApp.flush();
    cache?.put(COVERED_UNTIL, String(startedAt));
  } finally {
    lock.releaseLock();
  }
}
