/** What the sidebar shows: the three tabs, read once, as plain values. */
import { PRESET_NAMES } from '../../core/presets/presets';
import { notationOf } from '../../core/reading/column-notation';
import { columnCells } from '../../core/reading/parse-clients';
import { readValue } from '../../core/reading/read-value';
import { shortenText } from '../../core/shorten-text';
import type { Client } from '../../core/types';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import type { Recalculation } from '../commands/recalculate-tiers';
import { contextOf, type Context } from '../context';
import { describeProblem } from '../wording/describe-problem';
import { fitCell, LONGEST_GUIDANCE, LONGEST_STEP } from '../wording/fit-cell';
import { formatWhy } from '../wording/format-why';
import { assessPlan, readCurrentPlan, readPlan, whyStyleOf, type AssessedPlan, type Plan } from '../plan';
import { ratingAges } from '../history/rating-ages';
import { readTierChanges } from '../history/read-tier-changes';
import { findListToAdopt } from '../making/adopt-list';
import { longTexts } from '../wording/long-texts';
import { cellsOfRow, columnOf } from '../tabs/clients-tab';
import { readableOn } from '../output/colors';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { nextSteps } from '../next-step';
import { ruleInputs, type RuleInput } from './rule-inputs';
import { sendRuleBook } from './send-rule-book';
import type { ReadyState, SelectedClient, SidebarState, StartState } from './sidebar-contract';

/** The page adds amounts up; nobody earns more. */
const LARGEST_AMOUNT = 1e100;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the spreadsheet as it is now. */
export function readSidebar(texts: Texts): SidebarState {
  return readState(contextOf(SpreadsheetApp.getActiveSpreadsheet(), texts), '');
}

/** What a recalculation has read is not read again. */
export function showRecalculation(recalculation: Recalculation, texts: Texts): SidebarState {
  const context = contextOf(SpreadsheetApp.getActiveSpreadsheet(), texts);
  const { assessed, ratedDaysAgo, notice } = recalculation;
  return assessed === null
    ? readState(context, notice.text)
    : readyState(assessed, ratedDaysAgo, context, notice.text);
}

/** @param message what the last recalculation said */
function readState(context: Context, message: string): SidebarState {
  const tabs = locateTabs(context.spreadsheet);
  if (NEEDED_TABS.some((tab) => tabs[tab] === null)) return startState(tabs, context);
  const plan = readPlan(tabs, context);
  if (Array.isArray(plan)) return { status: 'blocked', problems: plan };
  const assessed = assessPlan(plan);
  return readyState(assessed, agesOf(assessed), context, message);
}

/** The selected client; 'same' where nothing in its row has changed. Then the tabs are not read. */
export function readSelection(knownFingerprint: string, texts: Texts): SelectedClient | null | 'same' {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (knownFingerprint !== '' && fingerprintOfSelection(spreadsheet) === knownFingerprint) return 'same';
  const context = contextOf(spreadsheet, texts);
  const plan = readCurrentPlan(context);
  if (Array.isArray(plan)) return null;
  const assessed = assessPlan(plan);
  return selectedClient(assessed, agesOf(assessed), context);
}

function startState(tabs: LocatedTabs, context: Context): StartState {
  const { texts } = context;
  const found = findListToAdopt(tabs, context);
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

function readyState(
  assessed: AssessedPlan,
  ratedDaysAgo: readonly (number | null)[],
  context: Context,
  message: string,
): ReadyState {
  const { plan, clients } = assessed;
  const { texts } = context;
  const inputs = ruleInputs(plan);
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
    inputs: inputs.map(({ name, key, kind }) => ({ name, key, kind })),
    tiers: plan.tiers.map(({ name, from, color, meaning, rowNumber }) => ({
      name,
      from,
      color,
      textColor: readableOn(color),
      meaning: shortenText(meaning, LONGEST_STEP),
      rowNumber,
    })),
    clients: clients.map(({ rowNumber, name }, index) => ({
      rowNumber,
      name,
      values: valuesOf(assessed, index, inputs),
    })),
    ruleBook: sendRuleBook(assessed, inputs),
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
    selected: selectedClient(assessed, ratedDaysAgo, context),
  };
}

/** Of each client, where its ratings are known to be old or new. */
function agesOf({ plan: { tabs, conventions }, clients }: AssessedPlan): (number | null)[] {
  return ratingAges(tabs.memory, clients, conventions.today);
}

/** A column of numbers, whether it is a criterion or not; null where there is none, or nothing in it. */
function measuredColumn(plan: Plan, clients: readonly Client[], key: ColumnKey): (number | null)[] | null {
  const { list, conventions } = plan;
  const column = columnOf(list, key);
  if (column < 0) return null;
  const notation = notationOf(columnCells(list.rows, column), conventions);
  const amounts = clients.map(({ rowNumber }) => {
    const value = readValue(cellsOfRow(list, rowNumber)[column], 'fact', notation);
    return typeof value === 'number' && !isNaN(value) ? Math.min(value, LARGEST_AMOUNT) : null;
  });
  return amounts.every((amount) => amount === null) ? null : amounts;
}

function selectedClient(
  assessed: AssessedPlan,
  ratedDaysAgo: readonly (number | null)[],
  { spreadsheet, sheetTexts, currency }: Context,
): SelectedClient | null {
  const { plan, assessments } = assessed;
  const row = selectedRow(spreadsheet);
  if (row === null || row.sheetId !== plan.list.sheet.getSheetId()) return null;
  const position = assessments.findIndex(({ client }) => client.rowNumber === row.rowNumber);
  if (position < 0) return null;
  const { client, score, verdict } = assessments[position];
  const step = nextSteps(assessed, sheetTexts, currency)[position];
  return {
    rowNumber: client.rowNumber,
    name: client.name,
    values: valuesOf(assessed, position, ruleInputs(plan)),
    fingerprint: fingerprintOfSelection(spreadsheet),
    why: formatWhy(score, verdict, whyStyleOf(plan, sheetTexts), ratedDaysAgo[position]),
    nextStep: fitCell(step.text),
    checklist: step.checklist,
    problems: client.problems.map((problem) => describeProblem(problem, client, plan, sheetTexts).text),
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
function valuesOf(
  { clients, held }: AssessedPlan,
  clientIndex: number,
  inputs: readonly RuleInput[],
): (number | null)[] {
  const ofInputs = inputs.map(({ factIndex }) => Number(held[factIndex][clientIndex]));
  return [...clients[clientIndex].values, ...ofInputs].map((value) => (isNaN(value) ? null : value));
}
