/** A step of setting up: the client list, the user's own or a new one, gets the columns that it lacks. */
import { PRESETS } from '../../core/presets/presets';
import type { ExtraColumnKey } from '../../i18n/types/texts';
import { CLIENT } from '../../core/recognition/known-columns';
import { columnsOnRules } from '../tabs/rules-tab';
import { EXTRA_COLUMNS } from '../tabs/chosen-columns';
import { columnName } from '../reading/column-name';
import { insertOwnTab } from '../making/claim-tab';
import { recognitionRemarks } from '../reading/recognition-remarks';
import { columnOf, readClientList, type ClientList, type ReadAs } from '../tabs/clients-tab';
import { wantedClientColumns, type ListNeeds } from '../making/complete-clients-tab';
import { completeList, freezeHeader } from '../making/complete-list';
import { readAsOf, type CriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { OUTPUT_COLUMNS, outputColumnOf } from '../tabs/headers';
import { markTab } from '../tabs/locate-tabs';
import { tierNamesOn } from '../making/name-ranges';
import { keptColumns } from '../output/own-columns';
import type { TiersTab } from '../tabs/tiers-tab';
import type { SetUpRun } from './set-up-run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CompletedClients {
  readonly sheet: Sheet;
  /** Of all columns, the new ones included. */
  readonly headers: readonly string[];
  readonly readAs: ReadAs;
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
    texts: sheetTexts,
  };
  const start = { ...(list ?? newClientList(run, criteriaTab.sheet)), readAs };
  const completed = completeList(start, {
    spreadsheet,
    read: () => readClientList(start.sheet, readAs),
    wantedIn: (each) => wantedClientColumns(each, needs),
    explains: isFirst,
    workTabName: sheetTexts.setUp.workTab,
    beingEdited: texts.failures.beingEdited,
  });
  if (list !== null && isFirst)
    freezeHeader(start.sheet, completed.list.headerRowNumber, nameColumn(completed.list));
  const headers = [...completed.list.headers.map(String), ...completed.added];
  const remarks = list === null ? [] : remarksOn(completed.list, completed.added, criteriaTab, run);
  return { sheet: start.sheet, headers, readAs, remarks };
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

/** A list of our own has them all; one of hers what it has, and gets what she wants, or, where she was not asked, what a rule that is on needs. */
function wantedExtras(
  { list, preset, isAsked, added, tabs }: SetUpRun,
  criteriaTab: CriteriaTab,
  readAs: ReadAs,
): ExtraColumnKey[] {
  const presets: readonly ExtraColumnKey[] = PRESETS[preset].extras;
  const onRules = isAsked || tabs.rules === null ? [] : columnsOnRules(tabs.rules.sheet);
  const isThere = (key: ExtraColumnKey): boolean =>
    columnOf({ headers: list?.headers ?? [], readAs }, key) >= 0;
  const isWanted = (key: ExtraColumnKey): boolean =>
    list === null ? presets.includes(key) : added.has(key) || onRules.includes(key) || isThere(key);
  return EXTRA_COLUMNS.filter((key) => isWanted(key) && !isCriterionOf(criteriaTab, key));
}

/** An empty list, before the tabs that explain it. */
function newClientList(
  { spreadsheet, tabs, texts, sheetTexts, report }: SetUpRun,
  criteriaSheet: Sheet,
): ClientList {
  const sheet =
    tabs.clients?.sheet ?? insertOwnTab(spreadsheet, 'clients', sheetTexts, criteriaSheet.getIndex() - 1);
  report.push(texts.setUp.tabCreated(sheet.getName()));
  return { sheet, headerRowNumber: 1, headers: [], notes: [], rows: [], clientColumn: -1 };
}

function nameColumn({ clientColumn }: ClientList): number {
  return clientColumn < LAST_FROZEN_COLUMN ? clientColumn + 1 : 0;
}

function remarksOn(
  list: ClientList,
  added: readonly string[],
  { sheet, criteria }: CriteriaTab,
  { likely, texts, sheetTexts }: SetUpRun,
): string[] {
  if (added.length === 0) return [];
  const renamed = [...(list.readAs?.keys() ?? [])].filter((identity) => identity !== CLIENT);
  const taken = renamed.flatMap((identity) => {
    const column = columnOf(list, identity);
    return column < 0
      ? []
      : [{ header: String(list.headers[column]), name: columnName(identity, sheetTexts, criteria) }];
  });
  const { clientHeaders } = sheetTexts;
  const kept = keptColumns(list, added, OUTPUT_COLUMNS, (key) => clientHeaders[key], outputColumnOf);
  return [
    ...recognitionRemarks(likely, taken, sheet.getName(), texts),
    texts.setUp.columnsAdded(added, list.sheet.getName()),
    ...kept.map(({ header, cell, ours }) => texts.setUp.columnKept(header, cell, ours)),
  ];
}
