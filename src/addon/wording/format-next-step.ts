/** A step → what stands in the Next step column, and what the sidebar has beneath it. Wording is the language's, except for the user's own text of a tier. */
import { roundToCoin } from '../../core/money/exchange';
import type { DecimalMark } from '../../core/reading/parse-number';
import type { CareStep, NextStep } from '../../core/next-step/choose-next-step';
import { shortenText } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { LONGEST_STEP } from './fit-cell';
import { formatDay } from '../../i18n/format-day';
import { formatMoney } from '../../i18n/format-money';
import { formatNumber, formatPercent, roundToTenth } from '../../i18n/format-number';
import { firstOf } from './spoken-names';
import type { ListedRule } from '../tabs/read-rule';
import type { ListedTier } from '../tabs/tiers-tab';

export interface StepStyle {
  /** The spreadsheet's language. */
  readonly texts: Texts;
  readonly decimalMark: DecimalMark;
  /** ISO code or sign; '' for none. */
  readonly currency: string;
  /** Names of the criteria, in their order. */
  readonly criteria: readonly string[];
  readonly tiers: readonly ListedTier[];
  readonly rules: readonly ListedRule[];
}

const MOST_REASONS = 6;
/** Numbers of invoices are short; what is not is none. */
const LONGEST_NUMBER = 40;

/** What is to be done for a step, one thing after the other; empty where the step says it all. A cell has no room for it. */
export function checklistOf({ kind }: NextStep, { nextSteps }: Texts): readonly string[] {
  return kind === 'partWays' ? nextSteps.checklist : [];
}

export function formatNextStep(step: NextStep, style: StepStyle): string {
  const { texts, criteria, tiers, decimalMark } = style;
  const { nextSteps } = texts;
  const number = (value: number): string => formatNumber(value, decimalMark);
  switch (step.kind) {
    case 'rateFirst':
      return texts.rateFirst;
    case 'tierText':
      return shortenText(tiers[step.tier].nextStep, LONGEST_STEP);
    case 'fillIn':
      return nextSteps.fillIn(criteria[step.criterionIndex], formatPercent(step.evidence, texts.language));
    case 'paymentTerms':
      return nextSteps.paymentTerms(number(step.daysLate));
    case 'raiseFee': {
      const tier = tiers[step.tier].name;
      return step.isRating
        ? nextSteps.raiseFeeRated(criteria[step.criterionIndex], number(step.value), tier)
        : nextSteps.raiseFee(formatMoney(step.value, style.currency, texts.language, decimalMark), tier);
    }
    case 'partWays':
      return formatParting(step, style);
    case 'chaseInvoice':
    case 'writeInvoice':
    case 'overRetainer':
    case 'raiseRate':
      return formatMoneyStep(step, style);
    case 'noticeBy':
    case 'contractEnds':
    case 'contractEnded':
    case 'survey':
    case 'unhappy':
      return formatCareStep(step, style);
    case 'putInWriting':
      return nextSteps.putInWriting;
    case 'call':
      return nextSteps.call(number(step.daysSilent));
    default:
      return nextSteps[step.kind](criteria[step.criterionIndex]);
  }
}

function formatCareStep(step: CareStep, { texts, decimalMark }: StepStyle): string {
  const { nextSteps } = texts.care;
  const number = (value: number): string => formatNumber(roundToTenth(value), decimalMark);
  switch (step.kind) {
    case 'survey':
      return nextSteps.survey(number(step.days));
    case 'unhappy':
      return nextSteps.unhappy(number(step.satisfaction));
    default:
      return nextSteps[step.kind](formatDay(step.day, texts.language));
  }
}

type MoneyStep = Extract<NextStep, { kind: 'chaseInvoice' | 'writeInvoice' | 'overRetainer' | 'raiseRate' }>;

function formatMoneyStep(step: MoneyStep, { texts, currency, decimalMark }: StepStyle): string {
  const { nextSteps } = texts.money;
  const hours = (value: number): string => formatNumber(roundToTenth(value), decimalMark);
  const amount = (hundredths: number): string =>
    formatMoney(roundToCoin(hundredths, currency) / 100, currency, texts.language, decimalMark);
  switch (step.kind) {
    case 'chaseInvoice': {
      const days = formatNumber(step.days, decimalMark);
      return step.number === ''
        ? nextSteps.chaseUnnumbered(days, amount(step.amount))
        : nextSteps.chase(shortenText(step.number, LONGEST_NUMBER), days, amount(step.amount));
    }
    case 'writeInvoice':
      return nextSteps.writeInvoice(hours(step.hours));
    case 'overRetainer':
      return nextSteps.overRetainer(hours(step.used), hours(step.available));
    case 'raiseRate':
      return nextSteps.raiseRate(amount(step.perHour), amount(step.minimum));
  }
}

/** The tier's own text, and the reasons. */
function formatParting(
  { tier, holdsBack, rules, lock }: Extract<NextStep, { kind: 'partWays' }>,
  style: StepStyle,
): string {
  const { nextSteps, rules: words } = style.texts;
  const all = [
    lock?.reason ?? '',
    ...rules.map((index) => style.rules[index]).map(({ because, asks }) => because || asks),
    holdsBack.length > 0 ? nextSteps.heldBack(holdsBack.map((index) => style.criteria[index])) : '',
  ].filter((reason) => reason !== '');
  const reasons = firstOf([...new Set(all)], MOST_REASONS, style.texts);
  const own = shortenText(style.tiers[tier].nextStep.replace(/[.;\s]+$/, ''), LONGEST_STEP);
  const headline = own === '' ? nextSteps.partWays : own;
  return reasons.length === 0 ? headline : words.why.because(headline, reasons.join('; '));
}
