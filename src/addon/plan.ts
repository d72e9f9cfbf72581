/**
 * The plan of a recalculation: three tabs read, columns found, everything in order. Whatever must be mended first comes
 * back as sentences, all at once.
 */
import { assessClients } from '../core/assess-clients';
import { parseClients } from '../core/parse-clients';
import type { Conventions } from '../core/read-value';
import type { Assessment, Client, RowProblem } from '../core/types';
import type { Texts } from '../i18n/texts';
import { cellName, cellOnTab } from './a1';
import { conventionsOf } from './conventions';
import {
  columnOf,
  duplicateHeaders,
  foreignOutputColumns,
  locateOutputColumns,
  readClientList,
  type ClientList,
  type OutputColumns,
} from './tabs/clients-tab';
import { readCriteriaTab, type CriteriaTab, type ListedCriterion } from './tabs/criteria-tab';
import { OUTPUT_COLUMNS } from './tabs/headers';
import { locateTabs, TABS, type LocatedTabs } from './tabs/locate-tabs';
import { readTiersTab, type ListedTier, type TiersTab } from './tabs/tiers-tab';

export interface Plan {
  readonly list: ClientList;
  readonly criteriaTab: CriteriaTab;
  readonly tiersTab: TiersTab;
  readonly criteria: readonly ListedCriterion[];
  /** Positions of the criteria's columns on Clients; -1 for one without weight that has no column. */
  readonly criteriaColumns: readonly number[];
  readonly output: OutputColumns;
  readonly tiers: readonly ListedTier[];
  readonly conventions: Conventions;
}

/** The plan of a spreadsheet as it is now, or every problem that must be mended first. */
export function readCurrentPlan(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  texts: Texts,
): Plan | string[] {
  const conventions = conventionsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  return readPlan(locateTabs(spreadsheet), conventions, texts);
}

/** Reads the three tabs; gives every problem that must be mended first, all at once. */
export function readPlan(tabs: LocatedTabs, conventions: Conventions, texts: Texts): Plan | string[] {
  const { clients, criteria, tiers } = tabs;
  const { tabProblems, menu } = texts;
  const missing = TABS.filter((tab) => tabs[tab] === null).map((tab) =>
    tabProblems.noTab(texts.tabs[tab], menu.setUp),
  );
  const criteriaRead = criteria && readCriteriaTab(criteria.sheet, conventions.decimalMark, texts);
  const tiersRead = tiers && readTiersTab(tiers.sheet, conventions.decimalMark, texts);
  const problems = [...missing, ...(criteriaRead?.problems ?? []), ...(tiersRead?.problems ?? [])];
  const list = clients && readClientList(clients.sheet);
  if (clients !== null && list === null) {
    problems.push(tabProblems.noHeader(clients.sheet.getName(), texts.clientHeaders.client, menu.setUp));
  }
  if (clients === null || list === null || criteriaRead === null || tiersRead === null) return problems;

  const listed = criteriaRead.problems.length === 0 ? criteriaRead.criteria : [];
  const criteriaColumns = listed.map(({ identity }) => columnOf(list, identity));
  const output = locateOutputColumns(list);
  problems.push(
    ...duplicateHeaders(
      list,
      listed.map(({ identity }) => identity),
      texts,
    ),
    ...outputProblems(list, output, clients.isMarked, texts),
    ...columnProblems(list, listed, criteriaColumns, criteriaRead, texts),
  );
  if (problems.length > 0) return problems;
  return {
    list,
    criteriaTab: criteriaRead,
    tiersTab: tiersRead,
    criteria: listed,
    criteriaColumns,
    output,
    tiers: tiersRead.tiers,
    conventions,
  };
}

function outputProblems(list: ClientList, output: OutputColumns, isMarked: boolean, texts: Texts): string[] {
  const { tabProblems, menu, clientHeaders } = texts;
  const tab = list.sheet.getName();
  const missing = OUTPUT_COLUMNS.filter((key) => output[key] < 0);
  const foreign = foreignOutputColumns(list, isMarked);
  return [
    ...missing.map((key) => tabProblems.noHeader(tab, clientHeaders[key], menu.setUp)),
    ...foreign.map((key) => {
      const cell = cellOnTab(tab, list.headerRowNumber, output[key] + 1);
      return tabProblems.notOurColumn(String(list.headers[output[key]]), cell, menu.setUp);
    }),
  ];
}

function columnProblems(
  list: ClientList,
  criteria: readonly ListedCriterion[],
  columns: readonly number[],
  criteriaTab: CriteriaTab,
  { tabProblems, menu }: Texts,
): string[] {
  return criteria
    .filter(({ weight }, index) => weight > 0 && columns[index] < 0)
    .map(({ name, rowNumber }) =>
      tabProblems.criterionWithoutColumn(
        name,
        cellOnTab(criteriaTab.sheet.getName(), rowNumber, criteriaTab.columns.criterion + 1),
        list.sheet.getName(),
        menu.setUp,
      ),
    );
}

/** The clients of the list, read and assessed. */
export function assessPlan(plan: Plan): Assessment[] {
  return assessClients(clientsOf(plan), plan.criteria, plan.tiers);
}

export function clientsOf({ list, criteria, criteriaColumns, conventions }: Plan): Client[] {
  const columns = { name: list.clientColumn, criteria: criteriaColumns };
  return parseClients(list.rows, list.headerRowNumber + 1, columns, criteria, conventions);
}

/** A problem of a row as a sentence, and the cell where it stands. */
export function describeProblem(
  problem: RowProblem,
  { rowNumber, name }: Client,
  { list, criteria, criteriaColumns }: Plan,
  { rowProblems }: Texts,
): { text: string; cell: string } {
  const nameCell = (row: number): string => cellName(row, list.clientColumn + 1);
  const tab = list.sheet.getName();
  if (problem.kind !== 'unreadable') {
    const text =
      problem.kind === 'noName'
        ? rowProblems.noName(nameCell(rowNumber))
        : rowProblems.duplicateName(name, problem.otherRowNumbers.map(nameCell));
    return { text, cell: cellOnTab(tab, rowNumber, list.clientColumn + 1) };
  }
  const { criterionIndex, held, needed } = problem;
  const column = criteriaColumns[criterionIndex] + 1;
  const say = {
    number: rowProblems.unreadableNumber,
    date: rowProblems.unreadableDate,
    tick: rowProblems.unreadableTick,
  }[needed];
  return {
    text: say(criteria[criterionIndex].name, cellName(rowNumber, column), held),
    cell: cellOnTab(tab, rowNumber, column),
  };
}
