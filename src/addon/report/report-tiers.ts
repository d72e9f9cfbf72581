/** Recalculate for programs, such as the command line: the same run as by the menu, and everything it found. */
import { isoDay } from '../../core/reading/dates/parse-day';
import type { Assessment } from '../../core/types';
import { recalculateInSight, type Recalculation } from '../commands/recalculate-tiers';
import type { AssessedPlan } from '../plan';
import type { FormerClient } from '../reading/former-clients';
import { inRowOrder } from '../reading/row-order';
import { failureText, UserError, userTexts } from '../run-command';
import { describeProblem } from '../wording/describe-problem';
import { formatPossibleTiers } from '../wording/format-why';
import type { Texts } from '../../i18n/types/texts';
import { reportConcentration, reportMoney } from './report-money';
import type { ClientReport, ProspectReport, RecalculationReport } from './report-contract';

/**
 * Recalculates.
 *
 * @returns what can travel as JSON. The text of it is left to whoever sends it: that of a long list is larger than the list
 * @throws Error with a sentence in the user's language, also where something must be mended first
 */
export function reportTiers(): RecalculationReport {
  try {
    return reportOf(recalculateInSight(), userTexts());
  } catch (error) {
    const texts = userTexts();
    throw new Error(failureText(error, texts.menu.recalculate, texts, 'untouched'), { cause: error });
  }
}

function reportOf(recalculation: Recalculation, texts: Texts): RecalculationReport {
  const { assessed, notice, lines, isFirst, prospects } = recalculation;
  if (assessed === null) throw new UserError(`${notice.title}\n\n${notice.text}`);
  const { plan, assessments } = assessed;
  const dateOf = (time: number): string => isoDay(plan.conventions.dayOf(new Date(time)));
  return {
    language: texts.language,
    summary: notice.text,
    clients: inRowOrder(assessed, [
      ...assessments.map((assessment) => clientReport(assessment, assessed, recalculation, texts)),
      ...assessed.former.map((former) => formerReport(former, recalculation)),
    ]),
    leftOut: plan.leftOut.map(({ rowNumber, reason, text }) => ({ row: rowNumber, reason, text })),
    prospects:
      prospects.prospects?.map(({ name, cells }): ProspectReport => {
        const { verdict, fit, why, reply } = cells;
        return {
          prospect: name,
          verdict: String(verdict),
          fit: numberOf(fit),
          why: String(why),
          reply: String(reply),
        };
      }) ?? null,
    changes: lines.map(({ time, client, from, to, cause }) => ({
      date: dateOf(time),
      client,
      from,
      to,
      cause,
    })),
    isFirst,
    tabProblems: [
      ...[...plan.settingProblems, ...plan.rulesTab.problems].map(({ text }) => text),
      ...prospects.problems,
    ],
    tiers: plan.tiers.map(({ name, color }) => ({ name, color: color() })),
    money: assessed.money && inRowOrder(assessed, reportMoney(assessed.money)),
    concentration: assessed.money && reportConcentration(assessed.money),
  };
}

function clientReport(
  { client, verdict }: Assessment,
  { plan }: AssessedPlan,
  { cells }: Pick<Recalculation, 'cells'>,
  texts: Texts,
): ClientReport {
  const { tier, change, score, rank, evidence, why, nextStep } = cells.get(client.rowNumber)!;
  return {
    client: client.name,
    hasLeft: false,
    tier: verdict === null ? null : String(tier),
    change: String(change),
    score: numberOf(score),
    rank: numberOf(rank),
    evidence: numberOf(evidence) ?? 0,
    possibleTiers: verdict === null ? null : formatPossibleTiers(verdict, plan.tiers),
    why: String(why),
    nextStep: String(nextStep),
    problems: client.problems.map((problem) => describeProblem(problem, client, plan, texts).text),
  };
}

function formerReport({ client }: FormerClient, { cells }: Pick<Recalculation, 'cells'>): ClientReport {
  const { change, why } = cells.get(client.rowNumber)!;
  return {
    client: client.name,
    hasLeft: true,
    tier: null,
    change: String(change),
    score: null,
    rank: null,
    evidence: 0,
    possibleTiers: null,
    why: String(why),
    nextStep: '',
    problems: [],
  };
}

function numberOf(cell: string | number): number | null {
  return typeof cell === 'number' ? cell : null;
}
