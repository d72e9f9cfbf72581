/**
 * The plan of a recalculation: three tabs read, and the rules where there are any, columns found, everything in order. Whatever must be mended first comes
 * back as sentences, all at once.
 */
import { assessClients } from '../core/scoring/assess-clients';
import { parseClients } from '../core/reading/parse-clients';
import type { Conventions } from '../core/reading/read-value';
import { nameInSentence } from '../core/shorten-text';
import type { Assessment, Client, Settings } from '../core/types';
import type { Texts } from '../i18n/types/texts';
import { cellOnTab } from './a1';
import { conventionsOf } from './conventions';
import type { WhyStyle } from './wording/format-why';
import { CLIENT } from './reading/known-columns';
import { rowsWithoutClients, type RowLeftOut } from './reading/rows-without-clients';
import { locateLockColumns, readRuleBook, type LockColumns, type RuleBookOfList } from './rule-book';
import { spokenNames } from './wording/spoken-names';
import { withStepSources } from './step-sources';
import {
  columnOf,
  duplicateHeaders,
  locateOutputColumns,
  readClientList,
  withShownNames,
  type ClientList,
  type OutputColumns,
} from './tabs/clients-tab';
import { readAsOf, readCriteriaTab, type CriteriaTab, type ListedCriterion } from './tabs/criteria-tab';
import { OUTPUT_COLUMNS, outputColumnOf } from './tabs/headers';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from './tabs/locate-tabs';
import { locateNamesake } from './output/own-columns';
import type { FactSource } from './tabs/read-rule';
import type { CellProblem } from './tabs/rule-line';
import { NO_RULES_TAB, readRulesTab, type RulesTab } from './tabs/rules-tab';
import { NO_SETTINGS_TAB, readSettingsTab } from './tabs/settings-tab';
import { readTiersTab, type ListedTier, type TiersTab } from './tabs/tiers-tab';

export interface Plan {
  readonly tabs: LocatedTabs;
  readonly list: ClientList;
  readonly criteriaTab: CriteriaTab;
  readonly tiersTab: TiersTab;
  readonly criteria: readonly ListedCriterion[];
  /** Positions of the criteria's columns on Clients; -1 for one without weight that has no column. */
  readonly criteriaColumns: readonly number[];
  /** Rows of the list that are no clients. */
  readonly leftOut: readonly RowLeftOut[];
  readonly output: OutputColumns;
  readonly tiers: readonly ListedTier[];
  /** Without rules where there is no such tab. Its problems keep nothing from being recalculated. */
  readonly rulesTab: RulesTab;
  /** What rules look at, in the order in which they count the facts, and then what only next steps look at. */
  readonly factSources: readonly FactSource[];
  readonly lockColumns: LockColumns;
  readonly settings: Settings;
  /** Of the Settings tab; they keep nothing from being recalculated either. */
  readonly settingProblems: readonly CellProblem[];
  readonly conventions: Conventions;
}

const LOCK_IDENTITIES = ['lockTier', 'lockReason', 'lockUntil'];

/** The plan of a spreadsheet as it is now, or every problem that must be mended first. */
export function readCurrentPlan(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  texts: Texts,
): Plan | string[] {
  const conventions = conventionsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  return readPlan(locateTabs(spreadsheet), conventions, texts);
}

/** Reads the tabs; gives every problem that must be mended first, all at once. */
export function readPlan(tabs: LocatedTabs, conventions: Conventions, texts: Texts): Plan | string[] {
  const { clients, criteria, tiers } = tabs;
  const { tabProblems, menu } = texts;
  const missing = NEEDED_TABS.filter((tab) => tabs[tab] === null).map((tab) =>
    tabProblems.noTab(texts.tabs[tab], menu.setUp),
  );
  const criteriaRead = criteria && readCriteriaTab(criteria.sheet, conventions.decimalMark, texts);
  const tiersRead = tiers && readTiersTab(tiers.sheet, conventions.decimalMark, texts);
  const problems = [...missing, ...(criteriaRead?.problems ?? []), ...(tiersRead?.problems ?? [])];
  const listed = criteriaRead?.problems.length === 0 ? criteriaRead.criteria : [];
  const { sheet, isMarked } = tabs.settings ?? { sheet: null, isMarked: false };
  const settingsTab =
    sheet === null
      ? NO_SETTINGS_TAB
      : readSettingsTab(sheet, isMarked, tiersRead?.tiers ?? [], conventions, texts);
  const readAs = readAsOf(listed, settingsTab.readAs);
  const list = clients && readClientList(clients.sheet, readAs);
  if (clients !== null && list === null) {
    const name = readAs.get(CLIENT) ?? texts.clientHeaders.client;
    problems.push(tabProblems.noHeader(clients.sheet.getName(), nameInSentence(name), menu.setUp));
  }
  if (list === null || criteriaRead === null || tiersRead === null) return problems;

  const criteriaColumns = listed.map(({ identity }) => columnOf(list, identity));
  const output = locateOutputColumns(list);
  problems.push(
    ...duplicateHeaders(
      list,
      [...new Set([...listed.map(({ identity }) => identity), ...LOCK_IDENTITIES])],
      texts,
    ),
    ...outputProblems(list, output, texts),
    ...columnProblems(list, listed, criteriaColumns, criteriaRead, texts),
  );
  if (problems.length > 0) return problems;
  const rulesTab =
    tabs.rules === null
      ? NO_RULES_TAB
      : readRulesTab(tabs.rules.sheet, tabs.rules.isMarked, list, tiersRead.tiers, conventions, texts);
  const factSources = withStepSources(rulesTab.sources, list);
  const readColumns = [...criteriaColumns, ...factSources.map(({ column }) => column)];
  return {
    tabs,
    list,
    leftOut: rowsWithoutClients(list, readColumns, conventions),
    criteriaTab: criteriaRead,
    tiersTab: tiersRead,
    criteria: listed,
    criteriaColumns,
    output,
    tiers: tiersRead.tiers,
    rulesTab,
    factSources,
    lockColumns: locateLockColumns(list),
    settings: settingsTab.settings,
    settingProblems: settingsTab.problems,
    conventions,
  };
}

/** What set up mends; a column of the user's that has the name of ours is named, so that she knows why hers is not filled. */
function outputProblems(list: ClientList, output: OutputColumns, texts: Texts): string[] {
  const { tabProblems, menu, clientHeaders } = texts;
  const tab = list.sheet.getName();
  return OUTPUT_COLUMNS.filter((key) => output[key] < 0).map((key) => {
    const hers = locateNamesake(list, key, outputColumnOf);
    if (hers < 0) return tabProblems.noHeader(tab, clientHeaders[key], menu.setUp);
    const cell = cellOnTab(tab, list.headerRowNumber, hers + 1);
    return tabProblems.notOurColumn(nameInSentence(String(list.headers[hers])), cell, menu.setUp);
  });
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
        nameInSentence(name),
        cellOnTab(criteriaTab.sheet.getName(), rowNumber, criteriaTab.columns.criterion + 1),
        list.sheet.getName(),
        menu.setUp,
      ),
    );
}

/** What the kinds of criteria are to rules that look at their columns too. */
const READ_AS = { rating: 'number', fact: 'number', flag: 'tick', daysSince: 'days' } as const;

/** The clients of the list, read and assessed by scores, rules and locks. */
export function assessPlan(plan: Plan): Assessment[] {
  return assessByRules(plan, readPlanRules(plan));
}

export function assessByRules(plan: Plan, { clients, ruleBook }: RuleBookOfList): Assessment[] {
  return assessClients(clients, plan.criteria, plan.tiers, plan.settings, ruleBook);
}

/** The clients, with what rules and locks need to know of them. */
export function readPlanRules(plan: Plan): RuleBookOfList {
  const { list, rulesTab, factSources, lockColumns, tiers, conventions } = plan;
  return readRuleBook(
    clientsOf(plan),
    list,
    { criteria: plan.criteria, sources: criteriaSources(plan) },
    { rules: rulesTab.rules, sources: factSources },
    lockColumns,
    tiers,
    conventions,
  );
}

/** The criteria as columns that rules may look at too, in their order. */
export function criteriaSources({ criteria, criteriaColumns }: Plan): FactSource[] {
  return criteria.map(({ kind }, index) => ({
    column: criteriaColumns[index],
    kind: READ_AS[kind],
    measure: 'held',
  }));
}

function clientsOf({ list, leftOut, criteria, criteriaColumns, conventions }: Plan): Client[] {
  const columns = { name: list.clientColumn, criteria: criteriaColumns };
  const isLeftOut = new Set(leftOut.map(({ rowNumber }) => rowNumber));
  const { rows } = withShownNames(list);
  const kept = rows.map((cells, index) => (isLeftOut.has(list.headerRowNumber + 1 + index) ? [] : cells));
  return parseClients(kept, list.headerRowNumber + 1, columns, criteria, conventions);
}

/** @param texts the language of the sentence */
export function whyStyleOf(
  { criteria, tiers, rulesTab, conventions, settings }: Plan,
  texts: Texts,
): WhyStyle {
  return {
    texts,
    decimalMark: conventions.decimalMark,
    ...spokenNames(criteria, tiers),
    rules: rulesTab.rules,
    settings,
  };
}
