/** What the sidebar shows: the three tabs, read once, as plain values. */
import { PRESET_NAMES } from '../../core/presets/presets';
import { notationOf } from '../../core/reading/column-notation';
import { columnCells } from '../../core/reading/parse-clients';
import { readValue } from '../../core/reading/read-value';
import { shortenText } from '../../core/shorten-text';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import type { Recalculation } from '../commands/recalculate-tiers';
import { begin, type Begun } from '../begin';
import type { Context } from '../context';
import { describeProblem } from '../wording/describe-problem';
import { LONGEST_GUIDANCE, LONGEST_STEP } from '../wording/fit-cell';
import { unitOfHers } from '../money/her-unit';
import { assessPlan, readPlan, type AssessedPlan, type Plan } from '../plan';
import { findListToAdopt } from '../set-up/adopt-list';
import { longTexts } from '../wording/long-texts';
import { cellsOfRow, columnOf, type ClientList } from '../tabs/clients-tab';
import { readableOn } from '../output/colors';
import { locateTabs, NEEDED_TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { ruleInputs } from './rule-inputs';
import { knownOf, valuesOf, type KnownOfClients } from './describe-clients';
import { selectionOf } from './read-selection';
import { sendRuleBook } from './send-rule-book';
import type {
  ColumnPlace,
  ListPlace,
  ReadyState,
  SidebarCriterion,
  SidebarState,
  SidebarTier,
  StartState,
} from './sidebar-contract';

/** The page adds amounts up; nobody earns more. */
const LARGEST_AMOUNT = 1e100;

/** Reads the spreadsheet as it is now. */
export function readSidebar(): SidebarState {
  return readState(begin(), '');
}

/** One read. While a run still makes tabs, they cannot be read as they are to be. */
export function isSetUp(): boolean {
  const tabs = locateTabs(activeSpreadsheet());
  return NEEDED_TABS.every((tab) => tabs[tab] !== null) && tabs.clients!.isComplete;
}

/** What a recalculation has read is not read again. */
export function showRecalculation(recalculation: Recalculation): SidebarState {
  const { assessed, context, ratedDaysAgo, notice, told } = recalculation;
  return assessed === null
    ? readState(begin(), notice.text)
    : readyState(assessed, { ratedDaysAgo, told }, context, notice.text);
}

/** @param message what the last recalculation said */
function readState({ tabs, context }: Begun, message: string): SidebarState {
  if (NEEDED_TABS.some((tab) => tabs[tab] === null)) return startState(tabs, context);
  const plan = readPlan(tabs, context, { supposesColumns: true });
  if (Array.isArray(plan)) return { status: 'blocked', problems: plan };
  const assessed = assessPlan(plan);
  return readyState(assessed, knownOf(assessed), context, message);
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
  known: KnownOfClients,
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
    place: placeOf(plan.list),
    criteriaTab: plan.criteriaTab.sheet.getName(),
    tiersTab: plan.tiersTab.sheet.getName(),
    criteria: criteriaOf(plan),
    inputs: inputs.map(({ name, key, kind }) => ({ name, key, kind })),
    tiers: tiersOf(plan),
    clients: clients.map(({ rowNumber, name }, index) => ({
      rowNumber,
      name,
      values: valuesOf(assessed, index, inputs),
    })),
    ruleBook: sendRuleBook(assessed, inputs),
    income: measured('income12Months'),
    hoursPerMonth: measured('hoursPerMonth'),
    hourlyRate: measured('hourlyRate'),
    problems: problemsOf(assessed, texts),
    ratedDaysAgo: known.ratedDaysAgo,
    staleAfterDays: plan.settings.staleAfterDays,
    factsOffer: assessed.money && {
      heading: texts.money.facts.heading,
      show: texts.money.facts.show,
    },
    message,
    ...selectionOf(assessed, known, context),
  };
}

function criteriaOf({ criteria, list }: Plan): readonly SidebarCriterion[] {
  return criteria.map(({ name, identity, kind, weight, worst, best, guidance, rowNumber }) => ({
    name,
    kind,
    weight,
    worst,
    best,
    guidance: shortenText(guidance, LONGEST_GUIDANCE),
    rowNumber,
    column: columnPlace(list, identity),
  }));
}

function tiersOf({ tiers }: Plan): readonly SidebarTier[] {
  return tiers.map(({ name, from, color, meaning, rowNumber }) => ({
    name,
    from,
    color: color(),
    textColor: readableOn(color()),
    meaning: shortenText(meaning, LONGEST_STEP),
    rowNumber,
  }));
}

function problemsOf({ plan, clients }: AssessedPlan, texts: Texts): ReadyState['problems'] {
  return [
    ...plan.settingProblems,
    ...plan.rulesTab.problems,
    ...longTexts(plan, texts),
    ...clients.flatMap((client) =>
      client.problems.map((problem) => describeProblem(problem, client, plan, texts)),
    ),
  ];
}

function placeOf({ sheet, headerRowNumber, clientColumn }: ClientList): ListPlace {
  return { sheetId: sheet.getSheetId(), headerRowNumber, clientColumn };
}

function columnPlace(list: ClientList, identity: string): ColumnPlace | null {
  const position = columnOf(list, identity);
  return position < 0 ? null : { position, header: String(list.headers[position]) };
}

/** A column of numbers, whether it is a criterion or not; null where there is none, or nothing in it. */
function measuredColumn({ plan, clients, fed }: AssessedPlan, key: ColumnKey): (number | null)[] | null {
  const { list, conventions } = plan;
  const column = columnOf(list, key);
  if (column < 0) return null;
  const unit = unitOfHers(list, key, column);
  const notation = notationOf(columnCells(list.rows, column), conventions, unit);
  const amounts = clients.map(({ rowNumber }, index) => {
    const cell = fed.get(column)?.[index] ?? cellsOfRow(list, rowNumber)[column];
    const value = readValue(cell, 'fact', notation);
    return typeof value === 'number' && !isNaN(value) ? Math.min(value, LARGEST_AMOUNT) : null;
  });
  return amounts.every((amount) => amount === null) ? null : amounts;
}
