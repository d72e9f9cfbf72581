/**
 * The plan of a recalculation: three tabs read, and the rules where there are any, columns found, everything in order. Whatever must be mended first comes
 * back as sentences, all at once.
 */
import { STANDING_COLUMN } from '../core/presets/presets';
import { assessOnScales, type AssessedClients } from '../core/scoring/assess-clients';
import type { Settings } from '../core/types';
import type { Texts } from '../i18n/types/texts';
import { nameInSentence } from '../core/shorten-text';
import type { Context } from './context';
import { fedColumns, withFedColumns, type FedColumns } from './money/feed-facts';
import { unitOfHers } from './money/her-unit';
import { readPlanMoney, type PlanMoney } from './money/plan-money';
import { columnProblems, headerProblems, readClients, type ListShape, type RatedList } from './rated-list';
import { CLIENT } from '../core/recognition/headers/known-columns';
import { rowsWithoutClients } from './reading/rows-without-clients';
import { locateLockColumns, readRuleBook, type RuleBookOfList, type RulePlan } from './rule-book';
import { withStepSources } from './step-sources';
import {
  columnOf,
  locateOutputColumns,
  readClientList,
  supposeClientList,
  type ClientList,
  type ListCells,
  type OutputColumns,
  type ReadAs,
} from './tabs/clients-tab';
import { readAsOf, readCriteriaTab, type CriteriaTab, type ListedCriterion } from './tabs/criteria-tab';
import { clientHeaderRank, CLIENT_OUTPUT, type OutputColumn } from './tabs/headers';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from './tabs/locate-tabs';
import { readListLast } from './tabs/read-list-last';
import { readRulesTab, type RulesTab } from './tabs/rules-tab';
import type { TabCells } from './tabs/setting-lines';
import { readSettingsTab, type SettingsTab } from './tabs/settings-tab';
import type { CellProblem } from './tabs/table';
import { readTiersTab, type ListedTier, type TiersTab } from './tabs/tiers-tab';
import { splitPopulation, type FormerClient, type Population } from './reading/former-clients';
import type { WhyStyle } from './wording/format-why';
import { spokenNames } from './wording/spoken-names';

export interface Plan extends RatedList, RulePlan {
  readonly tabs: LocatedTabs;
  readonly tiersTab: TiersTab;
  readonly output: OutputColumns;
  readonly tiers: readonly ListedTier[];
  /** Position of the column that says who has left; -1 where there is none. */
  readonly standingColumn: number;
  /** Without rules where there is no such tab. Its problems keep nothing from being recalculated. */
  readonly rulesTab: RulesTab;
  readonly settings: Settings;
  readonly context: Context;
  /** Of the Settings tab; they keep nothing from being recalculated either. */
  readonly settingProblems: readonly CellProblem[];
}

const CLIENT_LIST: ListShape<OutputColumn> = {
  isNameHeader: (header) => clientHeaderRank(header) === 2,
  ...CLIENT_OUTPUT,
};

const LOCK_IDENTITIES = ['lockTier', 'lockReason', 'lockUntil'];

/** The plan of a spreadsheet as it is now, or every problem that must be mended first. */
export function readCurrentPlan(context: Context): Plan | string[] {
  return readPlan(locateTabs(context.spreadsheet), context);
}

/** What was read a moment ago, and not written to since. */
export interface KnownTabs extends Partial<Pick<Plan, 'criteriaTab' | 'tiersTab'>> {
  /** Of the Rules tab. */
  readonly ruleCells?: TabCells;
  /** The list by its first rows, where all of it is to be read last. */
  readonly header?: ListCells | undefined;
  /** Whose columns are is read before anything is written beside a client, and not at all where nothing is (`confirmColumns`). */
  readonly supposesColumns?: boolean;
}

/** Reads the tabs; gives every problem that must be mended first, all at once. */
export function readPlan(tabs: LocatedTabs, context: Context, known: KnownTabs = {}): Plan | string[] {
  const read = readTabs(tabs, context, known);
  const problems = tabProblems(read, tabs, context.texts);
  const { list, criteriaTab, tiersTab, settingsTab } = read;
  if (list === null || criteriaTab === null || tiersTab === null) return problems;
  const criteriaColumns = read.criteria.map(({ identity }) => columnOf(list, identity));
  const criteria = read.criteria.map((criterion, index) => ({
    ...criterion,
    ...unitOfHers(list, criterion.identity, criteriaColumns[index]),
  }));
  const rated = { list, criteriaTab, criteria, criteriaColumns };
  problems.push(...listProblems(rated, context.texts));
  if (problems.length > 0) return problems;
  const { tiers } = tiersTab;
  const rulesTab = readRulesTab(tabs.rules, { ...context, list, tiers }, known.ruleCells);
  const { conventions } = context;
  return {
    ...rated,
    tabs,
    leftOut: rowsWithoutClients(list, criteriaColumns, conventions),
    tiersTab,
    output: locateOutputColumns(list),
    tiers,
    rulesTab,
    factSources: withStepSources(rulesTab.sources, list),
    lockColumns: locateLockColumns(list),
    standingColumn: columnOf(list, STANDING_COLUMN),
    settings: settingsTab.settings,
    context,
    settingProblems: settingsTab.problems,
    conventions,
  };
}

/** What a plan is made of, as far as it is there. */
interface TabsRead {
  readonly criteriaTab: CriteriaTab | null;
  readonly tiersTab: TiersTab | null;
  readonly settingsTab: SettingsTab;
  /** None as long as something on their tab must be mended. */
  readonly criteria: readonly ListedCriterion[];
  readonly readAs: ReadAs;
  /** Null where there is no tab for it, or no column of names on that. */
  readonly list: ClientList | null;
}

/** The list comes last: the other tabs say how it is read. */
function readTabs(tabs: LocatedTabs, context: Context, known: KnownTabs): TabsRead {
  const criteriaTab = known.criteriaTab ?? (tabs.criteria && readCriteriaTab(tabs.criteria.sheet, context));
  const tiersTab = known.tiersTab ?? (tabs.tiers && readTiersTab(tabs.tiers.sheet, context));
  const settingsTab = readSettingsTab(tabs.settings, tiersTab?.tiers ?? [], context);
  const criteria = criteriaTab?.problems.length === 0 ? criteriaTab.criteria : [];
  const readAs = readAsOf(criteria, settingsTab.readAs);
  const list = tabs.clients && readList(tabs.clients.sheet, readAs, known);
  return { criteriaTab, tiersTab, settingsTab, criteria, readAs, list };
}

function readList(
  sheet: ClientList['sheet'],
  readAs: ReadAs,
  { header, supposesColumns }: KnownTabs,
): ClientList | null {
  if (header !== undefined) return readListLast(header, readAs);
  return supposesColumns === true ? supposeClientList(sheet, readAs) : readClientList(sheet, readAs);
}

/** Tabs that are not there, what must be mended on them, and a list without a column of names. */
function tabProblems(
  { criteriaTab, tiersTab, list, readAs }: TabsRead,
  tabs: LocatedTabs,
  { tabProblems: sentences, tabs: names, menu, clientHeaders }: Texts,
): string[] {
  const missing = NEEDED_TABS.filter((tab) => tabs[tab] === null).map((tab) =>
    sentences.noTab(names[tab], menu.setUp),
  );
  const onTabs = [...(criteriaTab?.problems ?? []), ...(tiersTab?.problems ?? [])].map(({ text }) => text);
  if (tabs.clients === null || list !== null) return [...missing, ...onTabs];
  const name = nameInSentence(readAs.get(CLIENT) ?? clientHeaders.client);
  return [...missing, ...onTabs, sentences.noHeader(tabs.clients.sheet.getName(), name, menu.setUp)];
}

/** Columns of the list that stand twice or are missing. */
function listProblems(rated: Omit<RatedList, 'leftOut' | 'conventions'>, texts: Texts): string[] {
  const ofCriteria = rated.criteria.map(({ identity }) => identity);
  const identities = [...ofCriteria, ...LOCK_IDENTITIES, STANDING_COLUMN];
  return [
    ...headerProblems(rated.list, CLIENT_LIST, identities, texts),
    ...columnProblems(rated, ({ weight }) => weight > 0, texts),
  ];
}

/** Everybody on the list of a plan. */
export function readPopulation(plan: Plan): Population {
  return splitPopulation(readClients(plan), plan);
}

/** The clients of a plan, and what came of them: those that have left are not among them. */
export interface AssessedPlan extends RuleBookOfList, AssessedClients {
  readonly plan: Plan;
  readonly former: readonly FormerClient[];
  /** What time and invoices say, of those that have left after the others; null where there are no such tabs. */
  readonly money: PlanMoney | null;
  /** Columns whose figures are from there, where they are known. */
  readonly fed: FedColumns;
}

/** Reads the clients of the list and assesses them by scores, rules and locks. */
export function assessPlan(plan: Plan): AssessedPlan {
  const { list, criteria, tiers, settings } = plan;
  const own = readPopulation(plan);
  const money = readPlanMoney(own, plan);
  const fed = fedColumns(list, settings, money);
  const fedPlan = { ...plan, list: withFedColumns(list, own.present, fed) };
  const { present } = fed.size === 0 ? own : readPopulation(fedPlan);
  const read = readRuleBook(present, fedPlan);
  const { minimumEvidence } = settings;
  const yardstick = { criteria, tiers, minimumEvidence, ruleBook: read.ruleBook };
  return { plan, former: own.former, money, fed, ...read, ...assessOnScales(read.clients, yardstick) };
}

/** Names of the criteria whose value for a client is what time and invoices say. */
export function fedCriteria({ plan, fed }: AssessedPlan, clientIndex: number): string[] {
  if (fed.size === 0) return [];
  return plan.criteria.flatMap(({ name }, index) => {
    const value = fed.get(plan.criteriaColumns[index])?.[clientIndex] ?? null;
    return value === null ? [] : [nameInSentence(name)];
  });
}

/** What a change of a fed figure is told under: the header of its column, or the criterion that reads it. */
export function fedNames({ plan, fed }: AssessedPlan): ReadonlySet<string> {
  const headers = [...fed.keys()].map((column) => String(plan.list.headers[column]));
  const criteria = plan.criteria.filter((_, index) => fed.has(plan.criteriaColumns[index]));
  return new Set([...headers, ...criteria.map(({ name }) => name)]);
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
