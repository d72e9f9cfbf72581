/** A step of setting up: the client list, the user's own or a new one, gets the columns that it lacks. */
import { EXTRA_KINDS } from '../../core/presets/presets';
import type { CellValue } from '../../core/types';
import { readChosenColumns } from '../tabs/chosen-columns';
import { columnName } from '../reading/list-columns';
import { insertOwnTab } from '../making/claim-tab';
import { recognitionRemarks } from '../reading/recognise-list';
import { columnOf, readClientList, type ClientList, type ReadAs } from '../tabs/clients-tab';
import { wantedClientColumns, type ListNeeds } from '../making/complete-clients-tab';
import { completeList, freezeHeader } from '../making/complete-list';
import { withChosenColumns, type CriteriaTab } from '../tabs/criteria-tab';
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
  const needs: ListNeeds = {
    criteria: criteriaTab.criteria,
    preset: run.preset,
    isFirst,
    tierNames: tierNamesOn(tiersTab),
    texts: sheetTexts,
  };
  const chosen = (each: ClientList): ClientList & { readonly readAs: ReadAs } =>
    withChosenColumns(each, criteriaTab.criteria, extrasOf(run, criteriaTab));
  const start = chosen(list ?? newClientList(run, criteriaTab.sheet));
  const completed = completeList(start, {
    spreadsheet,
    read: () => {
      const again = readClientList(start.sheet);
      return again && chosen(again);
    },
    wantedIn: (each) => wantedClientColumns(each, needs),
    explains: isFirst,
    workTabName: sheetTexts.setUp.workTab,
    beingEdited: texts.failures.beingEdited(start.sheet.getName()),
  });
  if (list !== null && isFirst)
    freezeHeader(start.sheet, completed.list.headerRowNumber, nameColumn(completed.list));
  const headers = [...completed.list.headers.map(String), ...completed.added];
  const remarks = list === null ? [] : remarksOn(completed.list, completed.added, criteriaTab, run);
  return { sheet: start.sheet, headers, readAs: start.readAs, remarks };
}

/** Columns beside the criteria: what the first set up has recognised, and later what the Settings tab says. */
export function extrasOf(
  { recognised, tabs: { clients, settings } }: SetUpRun,
  { criteria }: Pick<CriteriaTab, 'criteria'>,
): ReadAs {
  if (clients?.isComplete === true) {
    return settings === null
      ? new Map()
      : readChosenColumns(settings.sheet.getDataRange().getValues() as CellValue[][]);
  }
  const isCriterion = (key: string): boolean => criteria.some(({ identity }) => identity === key);
  return new Map([...recognised.readAs].filter(([key]) => key in EXTRA_KINDS && !isCriterion(key)));
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
  { recognised, texts, sheetTexts }: SetUpRun,
): string[] {
  if (added.length === 0) return [];
  const nameOf = (identity: string): string =>
    criteria.find((each) => each.identity === identity)?.name ?? columnName(identity, sheetTexts);
  const taken = [...(list.readAs?.keys() ?? [])].flatMap((identity) => {
    const column = columnOf(list, identity);
    return column < 0 ? [] : [{ header: String(list.headers[column]), name: nameOf(identity) }];
  });
  const { clientHeaders } = sheetTexts;
  const kept = keptColumns(list, added, OUTPUT_COLUMNS, (key) => clientHeaders[key], outputColumnOf);
  return [
    ...recognitionRemarks(recognised, taken, sheet.getName(), texts),
    texts.setUp.columnsAdded(added, list.sheet.getName()),
    ...kept.map(({ header, cell, ours }) => texts.setUp.columnKept(header, cell, ours)),
  ];
}
