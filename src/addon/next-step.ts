/** The next step of every client, from what the plan has read. It asks the platform for nothing. */
import type { ClientMoney } from '../core/money/measure-clients';
import { chooseNextStep, type MoneyFacts, type StepQuestions } from '../core/next-step/choose-next-step';
import { placePartWays } from '../core/next-step/place-part-ways';
import { prepareFee, type FeePlace, type FeeQuestion } from '../core/next-step/prepare-fee';
import { findReminders } from '../core/today/find-reminders';
import type { Fact } from '../core/types';
import type { CriterionKey, Texts } from '../i18n/types/texts';
import { checklistOf, formatNextStep, type StepStyle } from './wording/format-next-step';
import type { AssessedPlan, Plan } from './plan';
import { spokenNames } from './wording/spoken-names';
import { cellsOfRow } from './tabs/clients-tab';
import { reminderReader } from './today/client-cells';
import { locateStepFact, type StepColumn } from './step-sources';

/** Amounts before ratings: an amount can be named. */
const FEES: readonly CriterionKey[] = ['hourlyRate', 'fairFee'];
const AGREEMENTS: readonly CriterionKey[] = ['keepsAgreements', 'clearBriefs'];
const REFERRALS: readonly CriterionKey[] = ['referrals', 'recommendsMe', 'network'];

export interface WordedStep {
  readonly text: string;
  /** What is to be done for it, one thing after the other; mostly empty. */
  readonly checklist: readonly string[];
}

/**
 * One step per client, in the order of the assessments.
 *
 * @param texts the language of what is written
 * @param currency of the spreadsheet, where none is chosen
 */
export function nextSteps(assessed: AssessedPlan, texts: Texts, currency: string): WordedStep[] {
  const { plan, ruleBook, assessments, money } = assessed;
  const questions = questionsOf(assessed);
  const style: StepStyle = {
    texts,
    decimalMark: plan.conventions.decimalMark,
    currency: plan.settings.currency || (money?.rules.home ?? currency),
    ...spokenNames(plan.criteria, plan.tiers),
    rules: plan.rulesTab.rules,
  };
  const factsOf = (column: StepColumn): readonly Fact[] | undefined =>
    ruleBook.facts[locateStepFact(column, plan.factSources, plan.list)];
  const [daysLate, lastContact, breaksAgreements] = (
    ['daysLate', 'lastContact', 'breaksAgreements'] as const
  ).map(factsOf);
  const { list, conventions } = plan;
  const remindersIn = reminderReader(list, conventions);
  return assessments.map((assessment, index) => {
    const cells = cellsOfRow(list, assessment.client.rowNumber);
    const facts = {
      daysLate: Number(daysLate?.[index] ?? NaN),
      daysSilent: Number(lastContact?.[index] ?? NaN),
      breaksAgreements: Number(breaksAgreements?.[index] ?? NaN),
      money: money === null ? undefined : moneyFacts(money.clients[index]),
      reminders: remindersIn === null ? undefined : findReminders(remindersIn(cells), conventions.today),
    };
    const step = chooseNextStep(assessment, index, facts, questions);
    return { text: formatNextStep(step, style), checklist: checklistOf(step, texts) };
  });
}

function moneyFacts({ waiting, unbilled, retainer, effectiveRate }: ClientMoney): MoneyFacts {
  const [longest] = waiting;
  return {
    overdue: longest !== undefined && longest.daysLate > 0 ? longest : null,
    unbilledHours: unbilled?.hours ?? null,
    retainer,
    perHour: effectiveRate.perHour,
  };
}

function questionsOf({ plan, ruleBook, assessments, scales }: AssessedPlan): StepQuestions {
  const { criteria, tiers, settings } = plan;
  const clients = assessments.map(({ client }) => client);
  const ratings = (keys: readonly CriterionKey[]): number[] =>
    locateCriteria(keys, plan).filter((index) => criteria[index].kind === 'rating');
  const prepare = (criterionIndex: number): FeeQuestion[] => {
    const place = placeFee(criterionIndex, plan);
    const question = prepareFee(place, { clients, criteria, scales, tiers, ruleBook });
    return question === null ? [] : [question];
  };
  return {
    settings,
    tiers,
    partWaysFrom: placePartWays(settings.partWaysTier, tiers, plan.conventions),
    scales,
    rules: plan.rulesTab.rules,
    paysOnTime: ratings(['paysOnTime']),
    agreements: ratings(AGREEMENTS),
    referrals: ratings(REFERRALS),
    caseStudy: ratings(['caseStudy']),
    fees: locateCriteria(FEES, plan).flatMap(prepare),
    payment: ratings(['paysOnTime']).flatMap(prepare),
  };
}

/** Positions of those criteria that there are, and that count. */
function locateCriteria(keys: readonly CriterionKey[], { criteria, criteriaColumns }: Plan): number[] {
  return keys
    .map((key) => criteria.findIndex(({ identity, weight }) => identity === key && weight > 0))
    .filter((index) => index >= 0 && criteriaColumns[index] >= 0);
}

function placeFee(criterionIndex: number, { criteria, criteriaColumns, factSources }: Plan): FeePlace {
  const positions = factSources.map((source, index) => ({ ...source, index }));
  const isRating = criteria[criterionIndex].kind === 'rating';
  return {
    criterionIndex,
    facts: positions
      .filter(({ column, measure }) => column === criteriaColumns[criterionIndex] && measure === 'held')
      .map(({ index }) => index),
    badTraits: positions
      .filter(({ measure }) => isRating && measure === 'badTraits')
      .map(({ index }) => index),
  };
}
