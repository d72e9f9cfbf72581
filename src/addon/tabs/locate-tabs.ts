/** Finds the tabs of the add-on: by their mark (developer metadata), else by name in any language. Reads no cells. */
import { once } from '../../core/once';
import { ALL_TEXTS } from '../../i18n/languages';
import { normalizeHeader } from './headers';
import { hasOwnSuffix, withoutOwnSuffix } from '../making/own-suffix';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Without these nothing can be recalculated. */
export const NEEDED_TABS = ['clients', 'criteria', 'tiers'] as const;
const TAB_KEYS = [
  ...NEEDED_TABS,
  'rules',
  'settings',
  'history',
  'memory',
  'prospects',
  'prospectCriteria',
  'time',
  'invoices',
  'payments',
  'currencies',
  'names',
  'money',
  'tasks',
  'today',
  'steps',
] as const;
/** Where one of the others is missing, everything works as if it were empty. */
export type TabKey = (typeof TAB_KEYS)[number];
/** A tab on which new columns are made ready, for a moment. */
const WORK_TAB = 'work';
/** Says that setting the tab up was finished once. */
const COMPLETE = 'complete';

const MARK = 'client-tiers-tab';

export interface LocatedTab {
  readonly sheet: Sheet;
  /** The add-on made the tab, or adopted it. */
  readonly isMarked: boolean;
  /** Setting it up was finished once: what is missing since then, the user has removed. */
  readonly isComplete: boolean;
}

export type LocatedTabs = Readonly<Record<TabKey, LocatedTab | null>>;

/** A mark names the sheet that it was made for: on a copy of that sheet, it is not the copy's own. */
export interface Mark {
  readonly tab: string;
  readonly isComplete: boolean;
  readonly madeFor: number;
  /** Where it is. */
  readonly place: () => { readonly sheet: Sheet; readonly sheetId: number } | null;
}

/**
 * One read for the marks of all tabs. A tab with a mark of its own goes before tabs with the mark of another (whose ids are
 * new, because the file was converted), and those go before tabs that only have the name.
 */
export function locateTabs(
  spreadsheet: Spreadsheet,
  marks: readonly Mark[] = readMarks(spreadsheet),
): LocatedTabs {
  const sheets = once(() => spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() })));
  const locate = (tab: TabKey): LocatedTab | null => {
    const ofTab = marks.filter((mark) => mark.tab === tab && !mark.isComplete);
    const mark =
      ofTab.find(isOwn) ??
      ofTab.find((each) => isNamed(each.place()?.sheet.getName() ?? '', tab)) ??
      ofTab.find((each) => each.place() !== null);
    const sheet = mark?.place()?.sheet;
    if (mark === undefined || sheet === undefined) return locateByName(sheets(), tab);
    return { sheet, isMarked: true, isComplete: marks.some((each) => finishes(each, mark)) };
  };
  return Object.fromEntries(TAB_KEYS.map((tab) => [tab, locate(tab)])) as Record<TabKey, LocatedTab | null>;
}

function isOwn({ madeFor, place }: Mark): boolean {
  return place()?.sheetId === madeFor;
}

/** Whether a mark says that the tab of another was finished. A copy carries it along, and it is still about the tab that it was made for. */
function finishes({ tab, isComplete, madeFor, place }: Mark, mark: Mark): boolean {
  if (!isComplete || tab !== mark.tab || madeFor !== mark.madeFor) return false;
  return isOwn(mark) || place()?.sheetId === mark.place()?.sheetId;
}

/** Work tabs that an earlier run could not remove; a copy that the user has made of one is hers. */
export function workTabsAmong(marks: readonly Mark[]): Sheet[] {
  return marks.filter((mark) => mark.tab === WORK_TAB && isOwn(mark)).map(({ place }) => place()!.sheet);
}

/** Marks a tab as ours, in the same step in which it is made or adopted. */
export function markTab(sheet: Sheet, tab: TabKey | typeof WORK_TAB): void {
  addMark(sheet, tab);
}

/** The last thing that setting up does, so that an interrupted run is finished by the next. */
export function markComplete(sheet: Sheet, tab: TabKey): void {
  addMark(sheet, `${tab} ${COMPLETE}`);
}

function addMark(sheet: Sheet, what: string): void {
  const value = `${sheet.getSheetId()} ${what}`;
  sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** One read. */
export function readMarks(spreadsheet: Spreadsheet): Mark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  return found.map((mark) => {
    const place = once(() => {
      const sheet = mark.getLocation().getSheet();
      return sheet && { sheet, sheetId: sheet.getSheetId() };
    });
    return { ...parseMark(mark.getValue()), place };
  });
}

function parseMark(value: string | null): Omit<Mark, 'place'> {
  const [sheetId, tab = '', state = ''] = String(value).split(' ');
  return { tab, isComplete: state === COMPLETE, madeFor: Number(sheetId) };
}

interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** A name with our suffix is ours more surely than one without, which may be the user's beside which ours was made. */
function locateByName(sheets: readonly NamedSheet[], tab: TabKey): LocatedTab | null {
  const named = sheets.filter(({ name }) => isNamed(name, tab));
  const found = named.find(({ name }) => hasOwnSuffix(name)) ?? named[0];
  return found === undefined ? null : { sheet: found.sheet, isMarked: false, isComplete: false };
}

/** A program that cannot have a sheet "History" calls it "History_". */
function isNamed(sheetName: string, tab: TabKey): boolean {
  const name = withoutOwnSuffix(normalizeHeader(sheetName));
  const names = [name, name.replace(/_$/, '')];
  return ALL_TEXTS.some((texts) => names.includes(normalizeHeader(texts.tabs[tab])));
}
