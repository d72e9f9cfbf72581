/** Recalculate tiers: reads three tabs, assesses, writes the output columns of Clients and their highlighting. */
import { assessClients } from '../../core/assess-clients';
import { parseClients } from '../../core/parse-clients';
import type { Conventions } from '../../core/read-value';
import type { Assessment, RowProblem } from '../../core/types';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { cellName, cellOnTab } from '../a1';
import { conventionsOf } from '../conventions';
import { formatWhy, type WhyStyle } from '../format-why';
import { runCommand, withDocumentLock, type Notice } from '../run-command';
import {
  BLANK_OUTPUT,
  columnOf,
  duplicateHeaders,
  foreignOutputColumns,
  locateOutputColumns,
  readClientList,
  writeOutput,
  type ClientList,
  type OutputCells,
  type OutputColumns,
} from '../tabs/clients-tab';
import { readCriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { OUTPUT_COLUMNS } from '../tabs/headers';
import { highlightTiers } from '../tabs/highlight-tiers';
import { locateTabs, TABS, type LocatedTabs } from '../tabs/locate-tabs';
import { readTiersTab, type ListedTier } from '../tabs/tiers-tab';

const TOAST_SECONDS = 8;
const TOAST_SECONDS_WITH_PROBLEMS = 20;

/** Everything that a recalculation needs, read and found in order. */
interface Plan {
  readonly list: ClientList;
  readonly criteriaTab: string;
  readonly criteria: readonly ListedCriterion[];
  /** Positions of the criteria's columns on Clients; -1 for one without weight that has no column. */
  readonly criteriaColumns: readonly number[];
  readonly output: OutputColumns;
  readonly tiers: readonly ListedTier[];
}

export function recalculateTiers(): void {
  runCommand(
    (texts) => texts.menu.recalculate,
    (texts) => withDocumentLock(texts, () => recalculate(texts)),
  );
}

function recalculate(texts: Texts): Notice {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const conventions = conventionsOf(spreadsheet, locale);
  const plan = readPlan(locateTabs(spreadsheet), conventions, texts);
  if (Array.isArray(plan)) return problemsNotice(plan, texts);
  const { list, criteria, tiers, output } = plan;
  if (list.rows.length === 0) return noClientsNotice(list, texts);

  const columns = { name: list.clientColumn, criteria: plan.criteriaColumns };
  const clients = parseClients(list.rows, list.headerRowNumber + 1, columns, criteria, conventions);
  const assessments = assessClients(clients, criteria, tiers);
  writeOutput(list, output, outputRows(assessments, plan, conventions, textsFor(locale)));
  highlightTiers(list, output, tiers);
  return summaryNotice(assessments, plan, texts);
}

/** Reads the three tabs; gives every problem that must be mended first, all at once. */
function readPlan(tabs: LocatedTabs, conventions: Conventions, texts: Texts): Plan | string[] {
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
    ...columnProblems(list, listed, criteriaColumns, criteriaRead.sheet.getName(), texts),
  );
  if (problems.length > 0) return problems;
  const criteriaTab = criteriaRead.sheet.getName();
  return { list, criteriaTab, criteria: listed, criteriaColumns, output, tiers: tiersRead.tiers };
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
  criteriaTab: string,
  { tabProblems, menu }: Texts,
): string[] {
  return criteria
    .filter(({ weight }, index) => weight > 0 && columns[index] < 0)
    .map(({ name, rowNumber }) =>
      tabProblems.criterionWithoutColumn(
        name,
        cellOnTab(criteriaTab, rowNumber, 1),
        list.sheet.getName(),
        menu.setUp,
      ),
    );
}

/** One line of output per row of the list, in the spreadsheet's language; rows without a client get blanks. */
function outputRows(
  assessments: readonly Assessment[],
  { list, criteria, criteriaColumns, tiers }: Plan,
  { decimalMark }: Conventions,
  texts: Texts,
): OutputCells[] {
  const style: WhyStyle = { texts, decimalMark, tiers, criteria: criteria.map(({ name }) => name) };
  const rows = list.rows.map(() => BLANK_OUTPUT);
  for (const { client, score, verdict, rank } of assessments) {
    const problems = client.problems.map((problem) =>
      problemText(problem, client.rowNumber, client.name, list, criteria, criteriaColumns, texts),
    );
    const tier = verdict === null ? null : tiers[verdict.tier];
    rows[client.rowNumber - list.headerRowNumber - 1] = {
      tier: tier?.name ?? '',
      score: score?.points ?? '',
      rank: rank ?? '',
      evidence: score?.evidence ?? 0,
      why: [formatWhy(score, verdict, style), ...problems].join(' '),
      nextStep: tier === null ? texts.rateFirst : neverFormula(tier.nextStep),
    };
  }
  return rows;
}

/** A text of the user's that a spreadsheet might take for a formula is shown behind a dot. */
function neverFormula(text: string): string {
  return /^[=+\-@']/.test(text) ? `· ${text}` : text;
}

function problemText(
  problem: RowProblem,
  rowNumber: number,
  name: string,
  list: ClientList,
  criteria: readonly ListedCriterion[],
  criteriaColumns: readonly number[],
  { rowProblems }: Texts,
): string {
  const nameCell = (row: number): string => cellName(row, list.clientColumn + 1);
  if (problem.kind === 'noName') return rowProblems.noName(nameCell(rowNumber));
  if (problem.kind === 'duplicateName')
    return rowProblems.duplicateName(name, problem.otherRowNumbers.map(nameCell));
  const { criterionIndex, held, needed } = problem;
  const say = {
    number: rowProblems.unreadableNumber,
    date: rowProblems.unreadableDate,
    tick: rowProblems.unreadableTick,
  }[needed];
  return say(criteria[criterionIndex].name, cellName(rowNumber, criteriaColumns[criterionIndex] + 1), held);
}

function problemsNotice(problems: readonly string[], { tabProblems }: Texts): Notice {
  const lines = problems.map((problem) => `• ${problem}`);
  return { kind: 'dialog', title: tabProblems.title, text: [tabProblems.intro, ...lines].join('\n\n') };
}

function noClientsNotice(list: ClientList, { recalculated }: Texts): Notice {
  const text = recalculated.noClients(String(list.headers[list.clientColumn]));
  return { kind: 'toast', title: recalculated.title, text, seconds: TOAST_SECONDS };
}

/** "12 clients: A 3, B 5, not rated 1. 2 cells could not be read, the first is Clients!D7." */
function summaryNotice(assessments: readonly Assessment[], plan: Plan, texts: Texts): Notice {
  const { recalculated } = texts;
  if (assessments.length === 0) return noClientsNotice(plan.list, texts);
  const counts = plan.tiers.map(
    ({ name }, index) => `${name} ${assessments.filter(({ verdict }) => verdict?.tier === index).length}`,
  );
  const notRated = assessments.filter(({ score }) => score === null).length;
  if (notRated > 0) counts.push(recalculated.notRated(notRated));
  const remarks = problemRemarks(assessments, plan, texts);
  if (!standInOrder(plan)) remarks.push(recalculated.columnOrder(plan.criteriaTab));
  const first = `${recalculated.clients(assessments.length)}: ${counts.join(', ')}`;
  return {
    kind: 'toast',
    title: recalculated.title,
    text: [first, ...remarks].map((sentence) => `${sentence}.`).join(' '),
    seconds: remarks.length > 0 ? TOAST_SECONDS_WITH_PROBLEMS : TOAST_SECONDS,
  };
}

function problemRemarks(assessments: readonly Assessment[], plan: Plan, { recalculated }: Texts): string[] {
  const tab = plan.list.sheet.getName();
  const all = assessments.flatMap(({ client }) =>
    client.problems.map((problem) => ({ problem, row: client.rowNumber })),
  );
  const unreadable = all.flatMap(({ problem, row }) =>
    problem.kind === 'unreadable'
      ? [cellOnTab(tab, row, plan.criteriaColumns[problem.criterionIndex] + 1)]
      : [],
  );
  const otherRows = [
    ...new Set(all.filter(({ problem }) => problem.kind !== 'unreadable').map(({ row }) => row)),
  ];
  const remarks: string[] = [];
  if (unreadable.length > 0) remarks.push(recalculated.unreadable(unreadable.length, unreadable[0]));
  if (otherRows.length > 0) {
    const first = cellOnTab(tab, otherRows[0], plan.list.clientColumn + 1);
    remarks.push(recalculated.otherProblems(otherRows.length, first));
  }
  return remarks;
}

/** Formulas go by position: do the columns stand in the order of the Criteria tab? */
function standInOrder({ criteriaColumns }: Plan): boolean {
  const columns = criteriaColumns.filter((column) => column >= 0);
  return columns.every((column, index) => index === 0 || column > columns[index - 1]);
}
