/** A step of setting up: the client list, the user's own or a new one, gets the columns that it lacks. */
import { LOCK_COLUMNS, PRESETS } from '../../core/presets/presets';
import type { ExtraColumnKey } from '../../i18n/types/texts';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { columnsOnRules } from '../tabs/rules-tab';
import { EXTRA_COLUMNS, NOT_READ } from '../tabs/chosen-columns';
import { columnName } from '../reading/column-name';
import { insertOwnTab } from '../making/claim-tab';
import { recognitionRemarks } from '../reading/recognition-remarks';
import {
  columnOf,
  locateOutputColumns,
  readClientList,
  type ClientList,
  type ReadAs,
} from '../tabs/clients-tab';
import { wantedClientColumns, type ListNeeds } from '../making/complete-clients-tab';
import { completeList, freezeHeader, lookAtFreezing, type CompletedColumns } from '../making/complete-list';
import { readAsOf, type CriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { CLIENT_OUTPUT } from '../tabs/headers';
import { placeColumns, presentPlace } from '../making/place-columns';
import { showNames } from '../making/show-names';
import { markTab } from '../tabs/locate-tabs';
import { tierNamesOn } from '../making/name-ranges';
import { keptColumns } from '../output/own-columns';
import type { TiersTab } from '../tabs/tiers-tab';
import type { Place } from '../your-columns/column-contract';
import { mostCanBeRated } from './most-can-be-rated';
import type { SetUpRun } from './set-up-run';
import type { ListMadeFor } from './tell-what-was-made';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CompletedClients extends ListMadeFor {
  /** Of all columns, the new ones included. */
  readonly headers: readonly string[];
  readonly readAs: ReadAs;
  /** What she is to look at next. */
  readonly toShow: GoogleAppsScript.Spreadsheet.Range;
  /** On her list, for the end of the report. */
  readonly remarks: readonly string[];
}

/** Further right, a frozen name would leave no room for the rest. */
const LAST_FROZEN_COLUMN = 3;

/** The list is marked before anything is made: whatever fails, the next run takes the same one. */
export function claimListTab({ tabs, list }: SetUpRun): void {
  const sheet = list?.sheet ?? tabs.clients?.sheet;
  if (sheet !== undefined && !(tabs.clients?.isMarked ?? false)) markTab(sheet, 'clients');
}

export function completeClients(
  run: SetUpRun,
  criteriaTab: CriteriaTab,
  tiersTab: TiersTab,
): CompletedClients {
  const { spreadsheet, list, texts, sheetTexts } = run;
  const isFirst = !(run.tabs.clients?.isComplete ?? false);
  const readAs = readAsOf(criteriaTab.criteria, othersOf(run, criteriaTab));
  const needs: ListNeeds = {
    criteria: wantedCriteria(run, criteriaTab, readAs),
    extras: wantedExtras(run, criteriaTab, readAs),
    tierNames: tierNamesOn(tiersTab),
    dateFormat: run.dateFormat(),
    texts: sheetTexts,
  };
  const start = { ...(list ?? newClientList(run, criteriaTab.sheet)), readAs };
  const completed = completeList(start, {
    spreadsheet,
    read: () => readClientList(start.sheet, readAs),
    wantedIn: (each) => wantedClientColumns(each, needs),
    look: run.listLook,
    explains: isFirst,
    workTabName: sheetTexts.setUp.workTab,
    beingEdited: texts.failures.beingEdited,
  });
  const { isPlaced, toShow } = list === null ? settleNew(start) : settlePlace(completed, run, isFirst);
  const headers = [...completed.list.headers.map(String), ...completed.added];
  const remarks = list === null ? [] : remarksOn(completed.list, completed.added, criteriaTab, run);
  if (!isPlaced) remarks.push(YOUR_COLUMNS[texts.language].notMoved(start.sheet.getName()));
  const canBeRated = mostCanBeRated(completed.list, criteriaTab.criteria);
  return { sheet: start.sheet, canBeRated, headers, readAs, toShow, remarks };
}

interface Settled extends Pick<CompletedClients, 'toShow'> {
  /** Whether our columns stand where she wants them. */
  readonly isPlaced: boolean;
}

/** A new list waits for its first name. */
function settleNew({ sheet, headerRowNumber }: ClientList): Settled {
  return { isPlaced: true, toShow: sheet.getRange(headerRowNumber + 1, 1) };
}

/** Nothing is moved unasked, and what stands where she wants it stays where she has put it. */
function settlePlace(
  { list: before, added }: CompletedColumns,
  { place: chosen, freezeLook }: SetUpRun,
  isFirst: boolean,
): Settled {
  const { sheet } = before;
  const present = presentPlace(before);
  const place = chosen !== null && isToMove(chosen, present, added) ? chosen : null;
  const list = place === null ? before : (readClientList(sheet, before.readAs) ?? before);
  const isPlaced = place === null || placeColumns(list, place);
  const isBeside = (place ?? present) === 'beside' && isPlaced;
  if (isFirst)
    freezeHeader(
      sheet,
      freezeLook ?? lookAtFreezing(sheet),
      list.headerRowNumber,
      frozenColumns(list, isBeside),
    );
  if (isFirst && isBeside) showNames(list);
  const { tier } = locateOutputColumns(list);
  // Of what was added at the end, the tier comes first.
  const column = isBeside ? list.clientColumn + 1 : tier >= 0 ? tier : list.headers.length;
  return { isPlaced, toShow: sheet.getRange(list.headerRowNumber + 1, column + 1) };
}

/** New ones were made at the end. */
function isToMove(chosen: Place, present: Place | null, added: readonly string[]): boolean {
  return chosen === 'beside' ? present !== 'beside' || added.length > 0 : present === 'beside';
}

/** Of a list whose tiers stand beside the names, these too. */
function frozenColumns({ clientColumn }: ClientList, isBeside: boolean): number {
  if (clientColumn >= LAST_FROZEN_COLUMN) return 0;
  return clientColumn + (isBeside ? 2 : 1);
}

export function isCriterionOf({ criteria }: Pick<CriteriaTab, 'criteria'>, key: string): boolean {
  return criteria.some(({ identity }) => identity === key);
}

/** What is read beside the criteria under other names than ours: the names of clients, and what only rules and locks use. */
function othersOf({ list }: SetUpRun, criteriaTab: CriteriaTab): ReadAs {
  const isOther = (key: string): boolean =>
    key === CLIENT || EXTRA_COLUMNS.some((each) => each === key && !isCriterionOf(criteriaTab, key));
  return new Map([...(list?.readAs ?? [])].filter(([key]) => isOther(key)));
}

/** Later not one that counts nothing: its column she may have removed, or given to another. */
function wantedCriteria(
  { list, added, tabs }: SetUpRun,
  { criteria }: CriteriaTab,
  readAs: ReadAs,
): ListedCriterion[] {
  return criteria.filter(
    ({ identity, weight }) =>
      tabs.clients?.isComplete !== true ||
      weight > 0 ||
      added.has(identity) ||
      columnOf({ headers: list?.headers ?? [], readAs }, identity) >= 0,
  );
}

/** A list of our own has those that rules look at; one of hers what it has, and gets what she wants, or, where she was not asked, what a rule that is on needs. */
function wantedExtras(
  { list, preset, isAsked, added, tabs }: SetUpRun,
  criteriaTab: CriteriaTab,
  readAs: ReadAs,
): ExtraColumnKey[] {
  const locks: readonly ExtraColumnKey[] = LOCK_COLUMNS;
  const forRules = PRESETS[preset].extras.filter((key: ExtraColumnKey) => !locks.includes(key));
  const onRules = isAsked || tabs.rules === null ? [] : columnsOnRules(tabs.rules.sheet);
  const isThere = (key: ExtraColumnKey): boolean =>
    columnOf({ headers: list?.headers ?? [], readAs }, key) >= 0;
  const isOnRules = (key: ExtraColumnKey): boolean => onRules.includes(key) && readAs.get(key) !== NOT_READ;
  const isWanted = (key: ExtraColumnKey): boolean =>
    added.has(key) ||
    (list === null ? forRules.some((each) => each === key) : isOnRules(key) || isThere(key));
  return EXTRA_COLUMNS.filter((key) => isWanted(key) && !isCriterionOf(criteriaTab, key));
}

/** An empty list, before the tabs that explain it. */
function newClientList(
  { spreadsheet, tabs, sheetTexts, createdTabs }: SetUpRun,
  criteriaSheet: Sheet,
): ClientList {
  const sheet =
    tabs.clients?.sheet ?? insertOwnTab(spreadsheet, 'clients', sheetTexts, criteriaSheet.getIndex() - 1);
  createdTabs.push(sheet.getName());
  return { sheet, headerRowNumber: 1, headers: [], notes: [], cells: [], rows: [], clientColumn: -1 };
}

function remarksOn(
  list: ClientList,
  added: readonly string[],
  { sheet, criteria }: CriteriaTab,
  { likely, taken: read, scales, own, texts, sheetTexts }: SetUpRun,
): string[] {
  if (added.length === 0) return [];
  const renamed = [...(list.readAs?.keys() ?? [])].filter((identity) => identity !== CLIENT);
  const taken = renamed.flatMap((identity) => {
    const column = columnOf(list, identity);
    return column < 0
      ? []
      : [{ header: String(list.headers[column]), name: columnName(identity, sheetTexts, criteria) }];
  });
  const rated = new Map([...scales].map(([key, scale]) => [read.get(key)!, scale] as const));
  const kept = keptColumns(list, added, CLIENT_OUTPUT, sheetTexts);
  return [
    ...recognitionRemarks(
      { likely, taken, rated, own: own.map(({ header }) => header) },
      sheet.getName(),
      texts,
    ),
    texts.setUp.columnsAdded(added, list.sheet.getName()),
    ...kept.map(({ header, cell, ours }) => texts.setUp.columnKept(header, cell, ours)),
  ];
}
