/** What the sidebar shows: the three tabs, read once, as plain values. */
import { PRESET_NAMES } from '../../core/presets/presets';
import { notationOf } from '../../core/reading/column-notation';
import { columnCells } from '../../core/reading/parse-clients';
import { readValue } from '../../core/reading/read-value';
import { shortenText } from '../../core/shorten-text';
import type { Assessment, Client } from '../../core/types';
import { textsFor } from '../../i18n/languages';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { conventionsOf } from '../conventions';
import { describeProblem } from '../wording/describe-problem';
import { LONGEST_GUIDANCE, LONGEST_STEP } from '../wording/fit-cell';
import { formatWhy } from '../wording/format-why';
import {
  assessByRules,
  assessPlan,
  readCurrentPlan,
  readPlan,
  readPlanRules,
  whyStyleOf,
  type Plan,
} from '../plan';
import { ratingAges } from '../history/rating-ages';
import { readTierChanges } from '../history/read-tier-changes';
import { findListToAdopt } from '../making/adopt-list';
import { longTexts } from '../wording/long-texts';
import { columnOf } from '../tabs/clients-tab';
import { readableOn } from '../output/colors';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { sendRuleBook } from './send-rule-book';
import type { BlockedState, ReadyState, SelectedClient, SidebarState, StartState } from './sidebar-contract';

/** The page adds amounts up; nobody earns more. */
const LARGEST_AMOUNT = 1e100;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @param message what the last recalculation said */
export function readSidebar(texts: Texts, message = ''): SidebarState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = locateTabs(spreadsheet);
  if (NEEDED_TABS.some((tab) => tabs[tab] === null)) return startState(spreadsheet, tabs, texts);
  const plan = readPlan(tabs, conventionsOf(spreadsheet, spreadsheet.getSpreadsheetLocale()), texts);
  return Array.isArray(plan) ? blockedState(plan) : readyState(spreadsheet, plan, texts, message);
}

/** The selected client; 'same' where nothing in its row has changed. Then the tabs are not read. */
export function readSelection(knownFingerprint: string, texts: Texts): SelectedClient | null | 'same' {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (knownFingerprint !== '' && fingerprintOfSelection(spreadsheet) === knownFingerprint) return 'same';
  const plan = readCurrentPlan(spreadsheet, texts);
  if (Array.isArray(plan)) return null;
  const assessments = assessPlan(plan);
  return selectedClient(spreadsheet, plan, assessments, agesOf(plan, assessments));
}

function startState(spreadsheet: Spreadsheet, tabs: LocatedTabs, texts: Texts): StartState {
  const conventions = conventionsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  const found = findListToAdopt(spreadsheet, tabs, conventions);
  return {
    status: 'start',
    presets: PRESET_NAMES.map((value) => {
      const { name, description } = texts.presets[value];
      return { value, name, description };
    }),
    suggestedPreset: found?.preset ?? PRESET_NAMES[0],
    clientList: found?.list.sheet.getName() ?? null,
  };
}

function blockedState(problems: readonly string[]): BlockedState {
  return { status: 'blocked', problems };
}

function readyState(spreadsheet: Spreadsheet, plan: Plan, texts: Texts, message: string): ReadyState {
  const read = readPlanRules(plan);
  const assessments = assessByRules(plan, read);
  const clients = assessments.map(({ client }) => client);
  const ratedDaysAgo = agesOf(plan, assessments);
  const measured = (key: ColumnKey): (number | null)[] | null => measuredColumn(plan, clients, key);
  return {
    status: 'ready',
    decimalMark: plan.conventions.decimalMark,
    minimumEvidence: plan.settings.minimumEvidence,
    criteriaTab: plan.criteriaTab.sheet.getName(),
    tiersTab: plan.tiersTab.sheet.getName(),
    criteria: plan.criteria.map(({ name, kind, weight, worst, best, guidance, rowNumber }) => ({
      name,
      kind,
      weight,
      worst,
      best,
      guidance: shortenText(guidance, LONGEST_GUIDANCE),
      rowNumber,
    })),
    tiers: plan.tiers.map(({ name, from, color, meaning, rowNumber }) => ({
      name,
      from,
      color,
      textColor: readableOn(color),
      meaning: shortenText(meaning, LONGEST_STEP),
      rowNumber,
    })),
    clients: clients.map(({ rowNumber, name, values }) => ({ rowNumber, name, values: withNulls(values) })),
    ruleBook: sendRuleBook(plan, read),
    income: measured('income12Months'),
    hoursPerMonth: measured('hoursPerMonth'),
    hourlyRate: measured('hourlyRate'),
    problems: [
      ...plan.settingProblems,
      ...plan.rulesTab.problems,
      ...longTexts(plan, texts),
      ...clients.flatMap((client) =>
        client.problems.map((problem) => describeProblem(problem, client, plan, texts)),
      ),
    ],
    ratedDaysAgo,
    staleAfterDays: plan.settings.staleAfterDays,
    message,
    selected: selectedClient(spreadsheet, plan, assessments, ratedDaysAgo),
  };
}

/** Of each client, where its ratings are known to be old or new. */
function agesOf({ tabs, conventions }: Plan, assessments: readonly Assessment[]): (number | null)[] {
  return ratingAges(
    tabs.memory,
    assessments.map(({ client }) => client),
    conventions.today,
  );
}

/** A column of numbers, whether it is a criterion or not; null where there is none, or nothing in it. */
function measuredColumn(plan: Plan, clients: readonly Client[], key: ColumnKey): (number | null)[] | null {
  const { list, conventions } = plan;
  const column = columnOf(list, key);
  if (column < 0) return null;
  const notation = notationOf(columnCells(list.rows, column), conventions);
  const amounts = clients.map(({ rowNumber }) => {
    const value = readValue(list.rows[rowNumber - list.headerRowNumber - 1][column], 'fact', notation);
    return typeof value === 'number' && !isNaN(value) ? Math.min(value, LARGEST_AMOUNT) : null;
  });
  return amounts.every((amount) => amount === null) ? null : amounts;
}

function selectedClient(
  spreadsheet: Spreadsheet,
  plan: Plan,
  assessments: readonly Assessment[],
  ratedDaysAgo: readonly (number | null)[],
): SelectedClient | null {
  const row = selectedRow(spreadsheet);
  if (row === null || row.sheetId !== plan.list.sheet.getSheetId()) return null;
  const position = assessments.findIndex(({ client }) => client.rowNumber === row.rowNumber);
  if (position < 0) return null;
  const { client, score, verdict } = assessments[position];
  const texts = textsFor(spreadsheet.getSpreadsheetLocale());
  return {
    rowNumber: client.rowNumber,
    name: client.name,
    values: withNulls(client.values),
    fingerprint: fingerprintOfSelection(spreadsheet),
    why: formatWhy(score, verdict, whyStyleOf(plan, texts), ratedDaysAgo[position]),
    problems: client.problems.map((problem) => describeProblem(problem, client, plan, texts).text),
    history: readTierChanges(plan.tabs.history, client.name, plan.conventions.dayOf),
  };
}

function selectedRow(spreadsheet: Spreadsheet): { sheetId: number; rowNumber: number } | null {
  const range = spreadsheet.getActiveRange();
  return range === null ? null : { sheetId: range.getSheet().getSheetId(), rowNumber: range.getRow() };
}

/** One read: where the selection is, and everything that stands in its row. */
function fingerprintOfSelection(spreadsheet: Spreadsheet): string {
  const range = spreadsheet.getActiveRange();
  if (range === null) return '';
  const sheet = range.getSheet();
  const width = Math.max(1, sheet.getLastColumn());
  const cells = sheet.getRange(range.getRow(), 1, 1, width).getValues();
  return JSON.stringify([sheet.getSheetId(), range.getRow(), ...cells]);
}

/** NaN cannot travel. */
function withNulls(values: readonly number[]): (number | null)[] {
  return values.map((value) => (isNaN(value) ? null : value));
}
