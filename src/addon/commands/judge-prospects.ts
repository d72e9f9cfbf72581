/**
 * A part of Recalculate: judges the rows of the Prospects tab and fills its output columns. Nothing here keeps Clients from
 * being recalculated: what is wrong stands in Why, or comes back as a remark.
 */
import {
  judgeProspects as judge,
  PROSPECT_VERDICTS,
  type ProspectJudgement,
  type ProspectSettings,
} from '../../core/judge-prospects';
import { parseClients } from '../../core/reading/parse-clients';
import type { Conventions } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { RowProblem } from '../../core/types';
import type { Texts } from '../../i18n/texts';
import { cellName, cellOnTab } from '../a1';
import { sayUnreadable } from '../describe-problem';
import { whyCell } from '../fit-cell';
import { longProspectTexts, longTextRemarks } from '../long-texts';
import { formatJudgement, formatLetter, type JudgementStyle } from '../prospects/format-judgement';
import { highlightVerdicts } from '../prospects/highlight-verdicts';
import { readProspectPlan, type ProspectPlan } from '../prospects/prospect-plan';
import type { ProspectOutput } from '../prospects/prospects-tab';
import { prospectReadingRemarks } from '../reading-remarks';
import { writeOutput } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';

const BLANK: Readonly<Record<ProspectOutput, string | number>> = { verdict: '', fit: '', why: '', reply: '' };

/**
 * Judges all prospects, under a lock that the caller holds.
 *
 * @param texts the user's language, for the remarks
 * @param sheetTexts the spreadsheet's language, for what is written
 * @returns remarks for the user, without full stops; none where there is no such tab, or nobody on it
 */
export function judgeProspects(
  tabs: LocatedTabs,
  settings: ProspectSettings,
  conventions: Conventions,
  texts: Texts,
  sheetTexts: Texts,
): readonly string[] {
  const plan = readProspectPlan(tabs, conventions.decimalMark, texts);
  if (plan === null) return [];
  if (!('list' in plan)) {
    const tab = tabs.prospects?.sheet.getName() ?? '';
    return [texts.prospects.notJudged(tab, plan[0].replace(/\.$/, ''))];
  }
  const judgements = judgePlan(plan, settings, conventions);
  const { list, output, criteria } = plan;
  const style = { texts: sheetTexts, decimalMark: conventions.decimalMark, settings, criteria };
  writeOutput(list, output, outputRows(judgements, plan, style));
  highlightVerdicts(list, output, sheetTexts);
  if (judgements.length === 0) return [];
  return [...remarksOn(judgements, plan, texts), ...prospectReadingRemarks(plan, conventions, texts)];
}

function judgePlan(
  { list, criteria, columns }: ProspectPlan,
  settings: ProspectSettings,
  conventions: Conventions,
): ProspectJudgement[] {
  const located = { name: list.clientColumn, criteria: columns };
  const prospects = parseClients(list.rows, list.headerRowNumber + 1, located, criteria, conventions);
  return judge(prospects, criteria, settings);
}

/** One line per row of the tab; rows without a prospect get blanks. */
function outputRows(
  judgements: readonly ProspectJudgement[],
  plan: ProspectPlan,
  style: JudgementStyle,
): Readonly<Record<ProspectOutput, string | number>>[] {
  const rows = plan.list.rows.map(() => BLANK);
  for (const judgement of judgements) {
    const { prospect, score, verdict } = judgement;
    const problems = prospect.problems.map((problem) => describe(problem, judgement, plan, style.texts));
    rows[prospect.rowNumber - plan.list.headerRowNumber - 1] = {
      verdict: style.texts.prospects.verdicts[verdict],
      fit: score?.points ?? '',
      why: whyCell(formatJudgement(judgement, style), problems, style.texts),
      reply: formatLetter(judgement, style),
    };
  }
  return rows;
}

function describe(
  problem: RowProblem,
  { prospect }: ProspectJudgement,
  { list, criteria, columns }: ProspectPlan,
  texts: Texts,
): string {
  const { rowProblems } = texts;
  const nameOf = (row: number): string => cellName(row, list.clientColumn + 1);
  if (problem.kind === 'duplicateName')
    return rowProblems.duplicateName(nameInSentence(prospect.name), problem.otherRowNumbers.map(nameOf));
  if (problem.kind !== 'unreadable') return rowProblems.noName(nameOf(prospect.rowNumber));
  const { criterionIndex } = problem;
  const cell = cellName(prospect.rowNumber, columns[criterionIndex] + 1);
  return sayUnreadable(problem, nameInSentence(criteria[criterionIndex].name), cell, texts);
}

/** "3 prospects: Take 1, Decline 2", and what needs a look with its first cell. */
function remarksOn(
  judgements: readonly ProspectJudgement[],
  { list, columns, criteriaTab }: ProspectPlan,
  texts: Texts,
): string[] {
  const { prospects, recalculated } = texts;
  const counts = PROSPECT_VERDICTS.flatMap((verdict) => {
    const count = judgements.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${prospects.verdicts[verdict]} ${count}`];
  });
  const remarks = [`${prospects.judged(judgements.length)}: ${counts.join(', ')}`];
  const at = (row: number, column: number): string => cellOnTab(list.sheet.getName(), row, column + 1);
  const unreadable = judgements.flatMap(({ prospect: { rowNumber, problems } }) =>
    problems.flatMap((each) =>
      each.kind === 'unreadable' ? [at(rowNumber, columns[each.criterionIndex])] : [],
    ),
  );
  const others = judgements.flatMap(({ prospect: { rowNumber, problems } }) =>
    problems.some(({ kind }) => kind !== 'unreadable') ? [at(rowNumber, list.clientColumn)] : [],
  );
  if (unreadable.length > 0) remarks.push(recalculated.unreadable(unreadable.length, unreadable[0]));
  if (others.length > 0) remarks.push(recalculated.otherProblems(others.length, others[0]));
  return [...remarks, ...longTextRemarks(longProspectTexts(list, criteriaTab, texts), texts)];
}
