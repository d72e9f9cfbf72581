/** Finds the tabs of the add-on: by their mark (developer metadata), else by name in any language. Reads no cells. */
import { ALL_TEXTS } from '../../i18n/languages';
import { normalizeHeader, OWN_SUFFIX } from './headers';

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
] as const;
/** Where one of the others is missing, everything works as if it were empty. */
export type TabKey = (typeof TAB_KEYS)[number];

const MARK = 'client-tiers-tab';

export interface LocatedTab {
  readonly sheet: Sheet;
  /** Set up was finished on this tab. */
  readonly isMarked: boolean;
}

export type LocatedTabs = Readonly<Record<TabKey, LocatedTab | null>>;

/** One read for the marks of all tabs. A copied tab may carry its mark along: the one with a known name wins. */
export function locateTabs(spreadsheet: Spreadsheet): LocatedTabs {
  const sheets = spreadsheet.getSheets();
  const marked = readMarks(spreadsheet);
  const locate = (tab: TabKey): LocatedTab | null => {
    const ids = marked.get(tab) ?? [];
    const candidates = sheets.filter((sheet) => ids.includes(sheet.getSheetId()));
    const sheet = candidates.find((each) => isNamed(each, tab)) ?? candidates[0];
    if (sheet !== undefined) return { sheet, isMarked: true };
    const named = sheets.find((each) => isNamed(each, tab));
    return named === undefined ? null : { sheet: named, isMarked: false };
  };
  return Object.fromEntries(TAB_KEYS.map((tab) => [tab, locate(tab)])) as Record<TabKey, LocatedTab | null>;
}

/** The tab of ours that a sheet is, going by its own mark and name alone. Reads the marks of this one sheet. */
export function tabOf(sheet: Sheet): TabKey | null {
  const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === MARK);
  const values = marks.map((mark) => String(mark.getValue()));
  return TAB_KEYS.find((tab) => values.includes(tab)) ?? TAB_KEYS.find((tab) => isNamed(sheet, tab)) ?? null;
}

/** Marks a tab as set up: the last thing that setting up does, so that an interrupted run is finished by the next. */
export function markTab(sheet: Sheet, tab: TabKey): void {
  sheet.addDeveloperMetadata(MARK, tab, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function readMarks(spreadsheet: Spreadsheet): Map<string, number[]> {
  const marked = new Map<string, number[]>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet === null) continue;
    const tab = String(mark.getValue());
    marked.set(tab, [...(marked.get(tab) ?? []), sheet.getSheetId()]);
  }
  return marked;
}

/** Ours beside a tab of the user's carries our suffix; a program that cannot have a sheet "History" calls it "History_". */
function withoutAddition(name: string): string {
  const suffix = normalizeHeader(OWN_SUFFIX);
  return (name.endsWith(suffix) ? name.slice(0, -suffix.length) : name.replace(/_$/, '')).trim();
}

function isNamed(sheet: Sheet, tab: TabKey): boolean {
  const name = withoutAddition(normalizeHeader(sheet.getName()));
  return ALL_TEXTS.some((texts) => normalizeHeader(texts.tabs[tab]) === name);
}
