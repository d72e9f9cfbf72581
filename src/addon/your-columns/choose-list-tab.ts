/** On which tab her list is: the one that she chose, or that we took before, else the one that looks most like a list. Reads only. */
import { senserOf, type CellSenser } from '../../core/reading/cell-sense';
import { chooseTab } from '../../core/recognition/choose-tab';
import { listRecogniser, type Choices, type RecognisedList } from '../../core/recognition/recognise-list';
import { sensesOf, type TabCells } from '../../core/recognition/seen-tab';
import { isBlank } from '../../core/reading/quote-cell';
import { once } from '../../core/once';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { knownClients } from '../reading/known-headers';
import { UserError } from '../run-command';
import type { LocatedTabs } from '../tabs/locate-tabs';
import type { SetUpQuestion } from './set-up-question';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ListTab {
  readonly sheet: Sheet;
  readonly cells: TabCells;
  /** What it looks like, whichever preset it will be judged by. */
  readonly recognised: RecognisedList;
  /** Names of all tabs that may hold a list. */
  readonly tabs: readonly string[];
}

/** Fewer known headers may stand on any tab. */
const HEADERS_OF_A_LIST = 2;

/**
 * Null where there is no list.
 *
 * @param place where the list is, as far as that is settled
 * @param isAsking whether she will see the answer: then the tab that is open counts, whatever is on it
 * @throws UserError where the tab that she chose is not there, or holds no list
 */
export function chooseListTab(question: SetUpQuestion, place: Choices, isAsking: boolean): ListTab | null {
  const { spreadsheet, tabs, conventions, choices, texts } = question;
  const { noTab, noList } = YOUR_COLUMNS[texts.language];
  const { knowledge } = knownClients();
  const recognise = listRecogniser(knowledge, conventions);
  const senser = senserOf(conventions, knowledge.words);
  const activeSheet = once(() => spreadsheet.getActiveSheet());
  const sheets = sheetsOf(spreadsheet, tabs, activeSheet);
  const tabCells = sheets.map((sheet) => readTabCells(sheet, senser));
  const lists = tabCells.map((cells) => recognise(cells));
  const names = sheets.map((sheet) => sheet.getName());
  const index =
    choices.tab === undefined
      ? positionOfList(tabs, { sheets, lists, activeSheet }, isAsking)
      : names.indexOf(choices.tab);
  if (choices.tab !== undefined && index < 0) throw new UserError(noTab(nameInSentence(choices.tab)));
  if (index < 0) return null;
  const recognised =
    place.headerRow === undefined ? lists[index] : recognise(tabCells[index], { headerRow: place.headerRow });
  if (recognised === null) throw new UserError(noList(nameInSentence(names[index])));
  return {
    sheet: sheets[index],
    cells: tabCells[index],
    recognised,
    tabs: names.filter((_, each) => each === index || hasClients(lists[each])),
  };
}

/** The tab that is open comes first; a list that we have taken stays the one. */
function sheetsOf(
  spreadsheet: Spreadsheet,
  { clients, names, ...others }: LocatedTabs,
  activeSheet: () => Sheet,
): Sheet[] {
  if (clients?.isMarked === true) return [clients.sheet];
  // A tab of hers that is called Names may well be her list.
  const ours = [...Object.values(others), names?.isMarked === true ? names : null];
  const taken = ours.map((tab) => tab?.sheet.getSheetId());
  const active = activeSheet();
  const rest = spreadsheet.getSheets().filter((sheet) => !isSame(sheet, active));
  return [active, ...rest].filter((sheet) => !taken.includes(sheet.getSheetId()));
}

function isSame(sheet: Sheet, other: Sheet): boolean {
  return sheet.getSheetId() === other.getSheetId();
}

function readTabCells(sheet: Sheet, senser: CellSenser): TabCells {
  const range = sheet.getDataRange();
  const cells = range.getValues() as CellValue[][];
  const isEmpty = cells.every((row) => row.every(isBlank));
  return {
    name: sheet.getName(),
    cells,
    senses: sensesOf(cells, senser),
    mergedRows: isEmpty ? [] : mergedRowsOf(range),
  };
}

/** One read. */
function mergedRowsOf(range: GoogleAppsScript.Spreadsheet.Range): number[] {
  return range
    .getMergedRanges()
    .filter((merged) => merged.getNumColumns() > 1)
    .map((merged) => merged.getRow() - 1);
}

/** What is to choose from. */
interface SeenSheets {
  readonly sheets: readonly Sheet[];
  readonly lists: readonly (RecognisedList | null)[];
  readonly activeSheet: () => Sheet;
}

/** -1 where there is none. */
function positionOfList(
  { clients }: LocatedTabs,
  { sheets, lists, activeSheet }: SeenSheets,
  isAsking: boolean,
): number {
  const isTaken = (list: RecognisedList | null): boolean => isList(list) || (isAsking && hasClients(list));
  if (clients !== null) {
    return sheets.findIndex((sheet, index) => isSame(sheet, clients.sheet) && isTaken(lists[index]));
  }
  // A client column alone, on the tab that is open, is the beginning of a list.
  const isBegun = sheets.length > 0 && sheets[0] === activeSheet() && isTaken(lists[0]);
  const sure = lists.map((list) => (isList(list) ? list : null));
  if (isBegun && sure.slice(1).every((list) => list === null)) return 0;
  return chooseTab(sure) ?? (isBegun ? 0 : -1);
}

function isList(list: RecognisedList | null): boolean {
  if (list === null) return false;
  const { name, known } = list;
  const isNamed = name.degree === 'exact' || name.degree === 'sure';
  return isNamed || (hasClients(list) && known >= HEADERS_OF_A_LIST);
}

function hasClients(list: RecognisedList | null): boolean {
  return list !== null && list.rows().clients.length > 0;
}
