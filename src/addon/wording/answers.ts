/** What stands in our columns beside each client, in the spreadsheet's language. It writes nothing. */
import type { Assessment } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import { formatChange, type ChangeStyle } from '../history/format-change';
import type { Comparison } from '../history/keep-history';
import { nextSteps } from '../next-step';
import type { OutputCells } from '../output/write-output';
import { fedCriteria, whyStyleOf, type AssessedPlan } from '../plan';
import { formerLast } from '../reading/row-order';
import type { OutputColumn } from '../tabs/headers';
import { describeProblem } from './describe-problem';
import { fitCell, whyCell } from './fit-cell';
import { formatWhyLeft } from './format-left';
import { formatWhy } from './format-why';
import { neverFormula } from './never-formula';

export interface Answers {
  /** As they are told: problems that were told before are left out. */
  readonly assessments: AssessedPlan['assessments'];
  /** How long ago the ratings of each client were touched; null where that is not known. */
  readonly ratedDaysAgo: readonly (number | null)[];
  /** By the number of a client's row. */
  readonly cells: ReadonlyMap<number, OutputCells<OutputColumn>>;
}

/** @param records of everybody, in the order of the rows */
export function answersOf(
  found: AssessedPlan,
  records: Comparison['records'],
  { sheetTexts: texts, conventions: { today }, currency }: Context,
): Answers {
  const changes = formerLast(found, records);
  const assessments = withoutToldLockEnds(found.assessments, changes, today);
  const ratedDaysAgo = assessments.map((_, index) => {
    const { ratedDay } = changes[index];
    return ratedDay === null ? null : Math.max(0, today - ratedDay);
  });
  const assessed = { ...found, assessments };
  const { changeShownDays: shownDays } = found.plan.settings;
  const style = { texts, currency, changeStyle: { today, shownDays, texts } };
  const cells = new Map([
    ...cellsOfPresent(assessed, { changes, ratedDaysAgo }, style),
    ...cellsOfFormer(assessed, changes.slice(assessments.length), style),
  ]);
  return { assessments, ratedDaysAgo, cells };
}

/** That a lock is over is told on one day, in its row and in the summary. */
function withoutToldLockEnds(
  assessments: readonly Assessment[],
  changes: Comparison['records'],
  today: number,
): Assessment[] {
  return assessments.map((assessment, index) => {
    const { client } = assessment;
    if (client.problems.length === 0 || changes[index].toldLockEnd?.day === today) return assessment;
    const problems = client.problems.filter(({ kind }) => kind !== 'lockEnded');
    return { ...assessment, client: { ...client, problems } };
  });
}

interface AnswerStyle {
  readonly texts: Texts;
  readonly currency: string;
  readonly changeStyle: ChangeStyle;
}

type OutputRow = readonly [rowNumber: number, cells: OutputCells<OutputColumn>];

function cellsOfPresent(
  assessed: AssessedPlan,
  { changes, ratedDaysAgo }: Pick<Answers, 'ratedDaysAgo'> & { readonly changes: Comparison['records'] },
  { texts, currency, changeStyle }: AnswerStyle,
): OutputRow[] {
  const { plan, assessments } = assessed;
  const style = whyStyleOf(plan, texts);
  const steps = nextSteps(assessed, texts, currency);
  return assessments.map(({ client, score, verdict, rank }, index) => {
    const problems = client.problems.map((problem) => describeProblem(problem, client, plan, texts).text);
    const beside = { ratedDaysAgo: ratedDaysAgo[index], fed: fedCriteria(assessed, index) };
    const cells = {
      tier: verdict === null ? '' : plan.tiers[verdict.tier].name,
      score: score?.points ?? '',
      rank: rank ?? '',
      change: formatChange(changes[index], false, changeStyle),
      evidence: score?.evidence ?? 0,
      why: whyCell(formatWhy(score, verdict, style, beside), problems, texts),
      nextStep: fitCell(neverFormula(steps[index].text)),
    };
    return [client.rowNumber, cells];
  });
}

const NOTHING_SAID = { tier: '', score: '', rank: '', change: '', evidence: '', why: '', nextStep: '' };

function cellsOfFormer(
  { plan, former }: AssessedPlan,
  changes: Comparison['records'],
  { texts, changeStyle }: AnswerStyle,
): OutputRow[] {
  return former.map((each, index) => {
    const change = formatChange(changes[index], true, changeStyle);
    const why = fitCell(formatWhyLeft(each, plan, texts));
    return [each.client.rowNumber, { ...NOTHING_SAID, change, why }];
  });
}
