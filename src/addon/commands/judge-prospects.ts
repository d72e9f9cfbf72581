/**
 * A part of Recalculate: judges the rows of the Prospects tab and fills its output columns. Nothing here keeps Clients from
 * being recalculated: what is wrong stands in Why, or comes back as a remark.
 */
import {
  judgeProspects as judge,
  PROSPECT_VERDICTS,
  type ProspectJudgement,
  type ProspectSettings,
} from '../../core/prospects/judge-prospects';
import { isClientRow, parseClients } from '../../core/reading/parse-clients';
import type { Conventions } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue, RowProblem } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import { cellName, cellOnTab } from '../a1';
import { sayUnreadable } from '../wording/describe-problem';
import { whyCell } from '../wording/fit-cell';
import { longProspectTexts, longTextRemarks } from '../wording/long-texts';
import {
  formatJudgement,
  formatLetter,
  reasonOpening,
  type JudgementStyle,
} from '../prospects/format-judgement';
import { highlightVerdicts } from '../prospects/highlight-verdicts';
import { readProspectPlan, type ProspectPlan } from '../prospects/prospect-plan';
import type { ProspectOutput } from '../prospects/prospects-tab';
import { prospectReadingRemarks } from '../wording/reading-remarks';
import { withShownNames } from '../tabs/clients-tab';
import { UserError } from '../run-command';
import { untilInPlace } from '../output/list-in-place';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { writeOutput, type OutputCells } from '../output/write-output';

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
  try {
    return untilInPlace(texts, () => judgeOnce(tabs, settings, conventions, texts, sheetTexts));
  } catch (error) {
    if (error instanceof UserError) return [withoutFullStop(error.message)];
    throw error;
  }
}

function judgeOnce(
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
    return [texts.prospects.notJudged(tab, withoutFullStop(plan[0]))];
  }
  const judgements = judgePlan(plan, settings, conventions);
  const { list, output, criteria, columns } = plan;
  const style = { texts: sheetTexts, decimalMark: conventions.decimalMark, settings, criteria };
  writeOutput({
    list,
    columns: output,
    inputs: columns.filter((column) => column >= 0),
    rows: outputRows(judgements, plan, style),
    isLeftOver: (cells) => isLeftOver(cells, plan),
  });
  highlightVerdicts(list, output, sheetTexts);
  if (judgements.length === 0) return [];
  return [...remarksOn(judgements, plan, texts), ...prospectReadingRemarks(plan, conventions, texts)];
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A row that is no prospect and shows a verdict with our reason for it. */
function isLeftOver(cells: readonly CellValue[], { list, columns, output }: ProspectPlan): boolean {
  if (isClientRow(cells, { name: list.clientColumn, criteria: columns })) return false;
  const [verdict, why] = [cells[output.verdict], cells[output.why]];
  return ALL_TEXTS.some(({ prospects }) =>
    Object.values(prospects.verdicts).some(
      (word) => verdict === word && String(why).startsWith(reasonOpening(word)),
    ),
  );
}

function judgePlan(
  { list, criteria, columns }: ProspectPlan,
  settings: ProspectSettings,
  conventions: Conventions,
): ProspectJudgement[] {
  const located = { name: list.clientColumn, criteria: columns };
  const prospects = parseClients(
    withShownNames(list).rows,
    list.headerRowNumber + 1,
    located,
    criteria,
    conventions,
  );
  return judge(prospects, criteria, settings);
}

/** Output beside each prospect, by the number of its row. */
function outputRows(
  judgements: readonly ProspectJudgement[],
  plan: ProspectPlan,
  style: JudgementStyle,
): Map<number, OutputCells<ProspectOutput>> {
  return new Map(
    judgements.map((judgement) => {
      const { prospect, score, verdict } = judgement;
      const problems = prospect.problems.map((problem) => describe(problem, judgement, plan, style.texts));
      const cells = {
        verdict: style.texts.prospects.verdicts[verdict],
        fit: score?.points ?? '',
        why: whyCell(formatJudgement(judgement, style), problems, style.texts),
        reply: formatLetter(judgement, style),
      };
      return [prospect.rowNumber, cells];
    }),
  );
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
