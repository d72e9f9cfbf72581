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
import { isClientRow } from '../../core/reading/parse-clients';
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import { untilInPlace } from '../until-in-place';
import { writeOutput, type OutputCells } from '../output/write-output';
import { formatJudgement, formatLetter, reasonOpening, type JudgementStyle } from './format-judgement';
import { highlightVerdicts } from './highlight-verdicts';
import { readProspectPlan, type ProspectPlan } from './prospect-plan';
import type { ProspectOutput } from './prospects-tab';
import { readClients } from '../rated-list';
import { leftOutRemarks } from '../reading/rows-without-clients';
import { UserError } from '../run-command';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { describeProblem, problemRemarks } from '../wording/describe-problem';
import { whyCell } from '../wording/fit-cell';
import { longProspectTexts, longTextRemarks } from '../wording/long-texts';
import { ratedColumns, readingRemarks } from '../wording/reading-remarks';

/** What judging has found. */
export interface JudgedProspects {
  /** For the user, without full stops; none where there is no such tab, or nobody on it. */
  readonly remarks: readonly string[];
  /** Why nobody could be judged. */
  readonly problems: readonly string[];
  /** In the order of the rows; null where there is no such tab, or nobody could be judged. */
  readonly prospects: readonly JudgedProspect[] | null;
  /** Whether anything was written, as far as is known. */
  readonly isWritten: boolean;
}

export interface JudgedProspect {
  readonly name: string;
  /** What stands beside it. */
  readonly cells: OutputCells<ProspectOutput>;
}

/** Judges all prospects, under a lock that the caller holds. */
export function judgeProspects(
  tabs: LocatedTabs,
  settings: ProspectSettings,
  context: Context,
): JudgedProspects {
  try {
    return untilInPlace(context.texts.failures.beingEdited, () => judgeOnce(tabs, settings, context));
  } catch (error) {
    if (error instanceof UserError)
      return { ...notJudged([error.message], withoutFullStop(error.message)), isWritten: true };
    throw error;
  }
}

function notJudged(problems: readonly string[], ...remarks: string[]): JudgedProspects {
  return { remarks, problems, prospects: null, isWritten: false };
}

function judgeOnce(tabs: LocatedTabs, settings: ProspectSettings, context: Context): JudgedProspects {
  const { texts, sheetTexts } = context;
  const plan = readProspectPlan(tabs, context);
  if (plan === null) return notJudged([]);
  if (!('list' in plan)) {
    const tab = tabs.prospects?.sheet.getName() ?? '';
    return notJudged(plan, texts.prospects.notJudged(tab, withoutFullStop(plan[0])));
  }
  const { list, output, criteria, criteriaColumns, conventions } = plan;
  const judgements = judge(readClients(plan), criteria, settings);
  const style = { texts: sheetTexts, decimalMark: conventions.decimalMark, settings, criteria };
  const rows = outputRows(judgements, plan, style);
  const highlight = highlightVerdicts(list, output, sheetTexts);
  const isOutputWritten = writeOutput({
    list,
    columns: output,
    inputs: criteriaColumns.filter((column) => column >= 0),
    rows,
    isLeftOver: (cells) => isLeftOver(cells, plan),
  });
  highlight?.();
  return {
    remarks:
      judgements.length === 0
        ? []
        : [...remarksOn(judgements, plan, texts), ...readingRemarks(ratedColumns(plan), plan, texts)],
    problems: [],
    prospects: judgements.map(({ prospect: { name, rowNumber } }) => ({ name, cells: rows.get(rowNumber)! })),
    isWritten: isOutputWritten || highlight !== null,
  };
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A row that is no prospect and shows a verdict with our reason for it. */
function isLeftOver(cells: readonly CellValue[], { list, criteriaColumns, output }: ProspectPlan): boolean {
  if (isClientRow(cells, { name: list.clientColumn, criteria: criteriaColumns })) return false;
  const [verdict, why] = [cells[output.verdict], cells[output.why]];
  return ALL_TEXTS.some(({ prospects }) =>
    Object.values(prospects.verdicts).some(
      (word) => verdict === word && String(why).startsWith(reasonOpening(word)),
    ),
  );
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
      const problems = prospect.problems.map(
        (problem) => describeProblem(problem, prospect, plan, style.texts).text,
      );
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

/** "3 prospects: Take 1, Decline 2", and what needs a look with its first cell. */
function remarksOn(judgements: readonly ProspectJudgement[], plan: ProspectPlan, texts: Texts): string[] {
  const { prospects } = texts;
  const counts = PROSPECT_VERDICTS.flatMap((verdict) => {
    const count = judgements.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${prospects.verdicts[verdict]} ${count}`];
  });
  return [
    `${prospects.judged(judgements.length)}: ${counts.join(', ')}`,
    ...leftOutRemarks(plan.leftOut, texts),
    ...problemRemarks(
      judgements.map(({ prospect }) => prospect),
      plan,
      texts,
    ),
    ...longTextRemarks(longProspectTexts(plan, texts), texts),
  ];
}
