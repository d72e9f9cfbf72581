/** What the sidebar shows: the three tabs, read once, as plain values. */
import { PRESET_NAMES } from '../../core/presets/presets';
import { notationOf } from '../../core/reading/column-notation';
import { columnCells } from '../../core/reading/parse-clients';
import { isBlank, readValue } from '../../core/reading/read-value';
import { shortenText } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { ColumnKey } from '../../i18n/types/texts';
import type { Recalculation } from '../commands/recalculate-tiers';
import { begin, beginOn, type Begun } from '../begin';
import type { Context } from '../context';
import { describeProblem } from '../wording/describe-problem';
import { fitCell, LONGEST_GUIDANCE, LONGEST_STEP } from '../wording/fit-cell';
import { formatWhy } from '../wording/format-why';
import { assessPlan, fedCriteria, readPlan, whyStyleOf, type AssessedPlan } from '../plan';
import { ratingAges } from '../history/rating-ages';
import { readTierChanges } from '../history/read-tier-changes';
import { clientLines } from '../money/client-lines';
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
export function readSidebar(): SidebarState {
  return readState(begin(), '');
}

/** What a recalculation has read is not read again. */
export function showRecalculation(recalculation: Recalculation): SidebarState {
  const { assessed, context, ratedDaysAgo, notice } = recalculation;
  return assessed === null
    ? readState(begin(), notice.text)
    : readyState(assessed, ratedDaysAgo, context, notice.text);
}

/** @param message what the last recalculation said */
function readState({ tabs, context }: Begun, message: string): SidebarState {
  if (NEEDED_TABS.some((tab) => tabs[tab] === null)) return startState(tabs, context);
  const plan = readPlan(tabs, context);
  if (Array.isArray(plan)) return { status: 'blocked', problems: plan };
  const assessed = assessPlan(plan);
  return readyState(assessed, agesOf(assessed), context, message);
}

/**
 * The selected client; 'same' where nothing in its row has changed. Then one read is all, and two where what is selected is no client:
 * this is asked every other second.
 */
export function readSelection(knownFingerprint: string): SelectedClient | null | 'same' {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const row = selectedRow(spreadsheet);
  if (row === null) return null;
  const { sheetId, rowNumber, sheet } = row;
  const [cells] = sheet.getRange(`${rowNumber}:${rowNumber}`).getValues() as CellValue[][];
  if (cells.every(isBlank)) return null;
  if (fingerprintOf(sheetId, rowNumber, cells) === knownFingerprint) return 'same';
  const tabs = locateTabs(spreadsheet);
  if (tabs.clients?.sheet.getSheetId() !== sheetId) return null;
  const { context } = beginOn(tabs);
  const plan = readPlan(tabs, context);
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
  const measured = (key: ColumnKey): (number | null)[] | null => measuredColumn(assessed, key);
  return {
    status: 'ready',
    decimalMark: plan.conventions.decimalMark,
    currency: plan.settings.currency || context.currency,
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
      color: color(),
      textColor: readableOn(color()),
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
    factsOffer: assessed.money && {
      heading: texts.money.facts.heading,
      show: texts.money.facts.show,
    },
    message,
    selected: selectedClient(assessed, ratedDaysAgo, context),
  };
}

/** Of each client, where its ratings are known to be old or new. */
function agesOf({ plan: { tabs, conventions }, clients }: AssessedPlan): (number | null)[] {
  return ratingAges(tabs.memory, clients, conventions.today);
}

/** A column of numbers, whether it is a criterion or not; null where there is none, or nothing in it. */
function measuredColumn({ plan, clients, fed }: AssessedPlan, key: ColumnKey): (number | null)[] | null {
  const { list, conventions } = plan;
  const column = columnOf(list, key);
  if (column < 0) return null;
  const notation = notationOf(columnCells(list.rows, column), conventions);
  const amounts = clients.map(({ rowNumber }, index) => {
    const value =
      fed.get(column)?.[index] ?? readValue(cellsOfRow(list, rowNumber)[column], 'fact', notation);
    return typeof value === 'number' && !isNaN(value) ? Math.min(value, LARGEST_AMOUNT) : null;
  });
  return amounts.every((amount) => amount === null) ? null : amounts;
}

function selectedClient(
  assessed: AssessedPlan,
  ratedDaysAgo: readonly (number | null)[],
  { spreadsheet, texts, sheetTexts, currency }: Context,
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
    fingerprint: fingerprintOf(row.sheetId, row.rowNumber, cellsOfRow(plan.list, row.rowNumber)),
    why: formatWhy(
      score,
      verdict,
      whyStyleOf(plan, sheetTexts),
      ratedDaysAgo[position],
      fedCriteria(assessed, position),
    ),
    nextStep: fitCell(step.text),
    checklist: step.checklist,
    problems: client.problems.map((problem) => describeProblem(problem, client, plan, sheetTexts).text),
    money:
      assessed.money &&
      clientLines(assessed.money, position, {
        texts,
        decimalMark: plan.conventions.decimalMark,
        reserve: plan.settings.reserve,
      }),
    history: readTierChanges(plan.tabs.history, client.name, plan.conventions.dayOf),
  };
}

interface SelectedRow {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  readonly rowNumber: number;
}

function selectedRow(spreadsheet: Spreadsheet): SelectedRow | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  const sheet = range.getSheet();
  return { sheet, sheetId: sheet.getSheetId(), rowNumber: range.getRow() };
}

/** Where the selection is, and everything that stands in its row. @param cells of the row, with or without blank ones at its end */
function fingerprintOf(sheetId: number, rowNumber: number, cells: readonly CellValue[]): string {
  const width = cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  return JSON.stringify([sheetId, rowNumber, ...cells.slice(0, width)]);
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
