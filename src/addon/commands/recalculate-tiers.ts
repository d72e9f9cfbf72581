/** Recalculate tiers: reads the tabs, assesses, writes the output columns of Clients and their highlighting. */
import type { Assessment } from '../../core/types';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { conventionsOf } from '../conventions';
import { describeProblem } from '../describe-problem';
import { formatWhy } from '../format-why';
import { assessPlan, readPlan, whyStyleOf, type Plan } from '../plan';
import { runCommand, withDocumentLock, type Notice } from '../run-command';
import { BLANK_OUTPUT, writeOutput, type ClientList, type OutputCells } from '../tabs/clients-tab';
import { highlightTiers } from '../tabs/highlight-tiers';
import { locateTabs } from '../tabs/locate-tabs';

const TOAST_SECONDS = 8;
const TOAST_SECONDS_WITH_PROBLEMS = 20;

export function recalculateTiers(): void {
  runCommand(
    (texts) => texts.menu.recalculate,
    (texts) => withDocumentLock(texts, () => recalculate(texts)),
  );
}

/** Recalculates under a lock that the caller holds. */
export function recalculate(texts: Texts): Notice {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const plan = readPlan(locateTabs(spreadsheet), conventionsOf(spreadsheet, locale), texts);
  if (Array.isArray(plan)) return problemsNotice(plan, texts);
  if (plan.list.rows.length === 0) return noClientsNotice(plan.list, texts);

  const assessments = assessPlan(plan);
  writeOutput(plan.list, plan.output, outputRows(assessments, plan, textsFor(locale)));
  highlightTiers(plan.list, plan.output, plan.tiers);
  return summaryNotice(assessments, plan, texts);
}

/** One line of output per row of the list, in the spreadsheet's language; rows without a client get blanks. */
function outputRows(assessments: readonly Assessment[], plan: Plan, texts: Texts): OutputCells[] {
  const { list, tiers } = plan;
  const style = whyStyleOf(plan, texts);
  const rows = list.rows.map(() => BLANK_OUTPUT);
  for (const { client, score, verdict, rank } of assessments) {
    const problems = client.problems.map((problem) => describeProblem(problem, client, plan, texts).text);
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
  const notRated = assessments.filter(({ verdict }) => verdict === null).length;
  if (notRated > 0) counts.push(recalculated.notRated(notRated));
  const remarks = problemRemarks(assessments, plan, texts);
  remarks.push(...ruleRemarks(plan, texts));
  if (!standInOrder(plan)) remarks.push(recalculated.columnOrder(plan.criteriaTab.sheet.getName()));
  const first = `${recalculated.clients(assessments.length)}: ${counts.join(', ')}`;
  return {
    kind: 'toast',
    title: recalculated.title,
    text: [first, ...remarks].map((sentence) => `${sentence}.`).join(' '),
    seconds: remarks.length > 0 ? TOAST_SECONDS_WITH_PROBLEMS : TOAST_SECONDS,
  };
}

/** The rules that were left out, and what is wrong with the first. */
function ruleRemarks({ rulesTab }: Plan, { rules }: Texts): string[] {
  const { problems } = rulesTab;
  if (problems.length === 0) return [];
  const lines = new Set(problems.map(({ cell }) => cell.replace(/^.*?(\d+)$/, '$1')));
  return [rules.leftOut(lines.size, problems[0].cell), problems[0].text.replace(/\.$/, '')];
}

function problemRemarks(assessments: readonly Assessment[], plan: Plan, texts: Texts): string[] {
  const { recalculated } = texts;
  const cellsOf = (unreadable: boolean) => (assessment: Assessment) =>
    assessment.client.problems
      .filter(({ kind }) => (kind === 'unreadable' || kind === 'unreadableFact') === unreadable)
      .map((problem) => describeProblem(problem, assessment.client, plan, texts).cell);
  const unreadable = assessments.flatMap(cellsOf(true));
  const otherRows = [...new Set(assessments.flatMap(cellsOf(false)))];
  const remarks: string[] = [];
  if (unreadable.length > 0) remarks.push(recalculated.unreadable(unreadable.length, unreadable[0]));
  if (otherRows.length > 0) remarks.push(recalculated.otherProblems(otherRows.length, otherRows[0]));
  return remarks;
}

/** Formulas go by position: do the columns stand in the order of the Criteria tab? */
function standInOrder({ criteriaColumns }: Plan): boolean {
  const columns = criteriaColumns.filter((column) => column >= 0);
  return columns.every((column, index) => index === 0 || column > columns[index - 1]);
}
