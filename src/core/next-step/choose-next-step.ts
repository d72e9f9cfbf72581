/**
 * What is known of a client → the one next step, with what it is because of. The first of these that applies:
 *
 *  1. Nothing is rated: rate first. Where a lock gives a tier all the same, the text of that tier.
 *  2. An invoice is overdue for a week: chase it, whoever owes it.
 *  3. Billable hours of last month are not invoiced: write the invoice.
 *  4. Pays late: talk about payment terms. Not where 7 would follow whatever is paid, and when: to part is the better talk then.
 *  5. More hours are used than the retainer has: talk about it.
 *  6. In the last tier, or one to part ways with, and a fee would change that: raise it. A fee is tried before parting.
 *  7. In a tier to part ways with: part ways kindly.
 *  8. An hour brings less than her own minimum: raise the rate.
 *  9. Breaks agreements, or briefs badly: put it in writing.
 * 10. The contract ends, or notice is possible for a month or less: talk about it.
 * 11. Silent: call.
 * 12. Unhappy when last asked: ask how it goes.
 * 13. Too little is known for the tier to be certain: fill in what would tell most.
 * 14. Nobody asked for feedback for half a year: ask.
 * 15. In one of the two best tiers, and no rating says whether a referral was ever asked for: ask.
 * 16. In the best tier, and nothing is known of a case study: ask. Who was rated low there does not want to be named.
 * 17. Otherwise the text of the tier.
 *
 * A move for a time is no reason to part or to ask for more money either: whoever is in the last tier only because nobody has
 * called for long is called. A provisional tier is no reason to part, to ask for more money or for a favour (6, 7, 15, 16 and 17); what is due in any case
 * (2 to 5, 8 to 12 and 14) still is. A tier that is locked is certain. What a spreadsheet has no column for never applies, and a
 * criterion without weight is switched off here too. All thresholds are settings.
 */
import { isBadTrait } from '../rules/count-bad-traits';
import { findFee, type Fee } from './find-fee';
import type { FeeQuestion } from './prepare-fee';
import type { WaitingInvoice } from '../money/keep-accounts';
import type { Retainer } from '../money/retainer';
import type { Reminder } from '../today/find-reminders';
import { rankUnknowns } from '../scoring/rank-unknowns';
import type { Assessment, Lock, Rule, Scale, Score, Settings, Tier, Verdict } from '../types';

export type NextStep =
  | { readonly kind: 'rateFirst' }
  /** Amounts in hundredths of the home currency. The number is '' where the invoice has none. */
  | { readonly kind: 'chaseInvoice'; readonly number: string; readonly days: number; readonly amount: number }
  | { readonly kind: 'writeInvoice'; readonly hours: number }
  | { readonly kind: 'overRetainer'; readonly used: number; readonly available: number }
  | { readonly kind: 'raiseRate'; readonly perHour: number; readonly minimum: number }
  | { readonly kind: 'fillIn'; readonly criterionIndex: number; readonly evidence: number }
  /** Why: days late, or the criterion that is rated low. */
  | { readonly kind: 'paymentTerms'; readonly daysLate: number }
  | { readonly kind: 'paymentTermsRated'; readonly criterionIndex: number }
  | ({ readonly kind: 'raiseFee' } & Fee)
  | {
      readonly kind: 'partWays';
      readonly tier: number;
      /** Criteria, strongest first. */
      readonly holdsBack: readonly number[];
      /** Rules that keep the client down: positions in the list of rules. */
      readonly rules: readonly number[];
      readonly lock: Lock | null;
    }
  | { readonly kind: 'putInWriting' }
  | { readonly kind: 'putInWritingRated'; readonly criterionIndex: number }
  | { readonly kind: 'call'; readonly daysSilent: number }
  | CareStep
  | { readonly kind: 'referral'; readonly criterionIndex: number }
  | { readonly kind: 'caseStudy'; readonly criterionIndex: number }
  | { readonly kind: 'tierText'; readonly tier: number };

/** Hours that are used up have a step of their own, with what money says of them. */
export type CareStep = Exclude<Reminder, { kind: 'hoursUsed' }>;

/** What a client has in columns that are asked beside the criteria; NaN is unknown, or no such column. */
export interface StepFacts {
  readonly daysLate: number;
  /** Days since the last contact. */
  readonly daysSilent: number;
  /** 1 where it is ticked. */
  readonly breaksAgreements: number;
  /** What time and invoices say; left out where there are none. */
  readonly money?: MoneyFacts | undefined;
  /** What comes up; left out where no column tells. */
  readonly reminders?: readonly Reminder[] | undefined;
}

/** Money in hundredths of the home currency. */
export interface MoneyFacts {
  /** The invoice that is overdue longest. */
  readonly overdue: Pick<WaitingInvoice, 'number' | 'amount' | 'daysLate'> | null;
  /** Billable hours of last month for which nothing was invoiced. */
  readonly unbilledHours: number | null;
  readonly retainer: Pick<Retainer, 'allowance' | 'carried' | 'used' | 'left'> | null;
  /** What an hour brings. */
  readonly perHour: number | null;
}

/** What is asked of all clients alike. Lists of criteria hold their positions; those that there are not are left out. */
export interface StepQuestions {
  readonly settings: Pick<Settings, 'latePayerFromDays' | 'silentAfterDays'> &
    Partial<Pick<Settings, 'ownMinimumRate'>>;
  readonly tiers: readonly Tier[];
  /** Position of the best tier to part ways with, and with it all worse ones; null for none. */
  readonly partWaysFrom: number | null;
  readonly scales: readonly Scale[];
  readonly rules: readonly Pick<Rule, 'effect'>[];
  readonly paysOnTime: readonly number[];
  /** Agreements first, then briefs. */
  readonly agreements: readonly number[];
  readonly referrals: readonly number[];
  readonly caseStudy: readonly number[];
  /** Amounts before ratings. */
  readonly fees: readonly FeeQuestion[];
  /** What paying on time would do. */
  readonly payment: readonly FeeQuestion[];
}

/** A client that is rated, and what is asked. */
interface RatedClient {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly verdict: Verdict;
  readonly clientIndex: number;
  readonly facts: StepFacts;
  readonly questions: StepQuestions;
}

/** Before that a transfer may be on its way. Ours. */
const CHASED_FROM_DAYS = 7;

const STEPS: readonly ((client: RatedClient) => NextStep | null)[] = [
  chaseInvoice,
  writeInvoice,
  talkAboutPayment,
  talkAboutRetainer,
  raiseFee,
  partWays,
  raiseRate,
  putInWriting,
  talkAboutContract,
  call,
  askHowItGoes,
  fillIn,
  askForFeedback,
  askForReferral,
  askForCaseStudy,
];

/**
 * Chooses the next step.
 *
 * @param assessment a client with everything that was found out
 * @param clientIndex position of the client in the lists of facts that rules look at
 * @param facts what else is known of the client
 * @param questions what is asked of all clients
 * @returns the step, with what it is because of; never throws
 * @example chooseNextStep({ client: { rowNumber: 2, name: 'Acme', values: [NaN], problems: [] }, score: null, verdict: null, rank: null }, 0, { daysLate: 99, daysSilent: NaN, breaksAgreements: NaN }, { settings: { latePayerFromDays: 30, silentAfterDays: 60 }, tiers: [{ name: 'A', from: 0 }], partWaysFrom: null, scales: [], rules: [], paysOnTime: [], agreements: [], referrals: [], caseStudy: [], fees: [], payment: [] }) // => { "kind": "rateFirst" }
 */
export function chooseNextStep(
  assessment: Assessment,
  clientIndex: number,
  facts: StepFacts,
  questions: StepQuestions,
): NextStep {
  const { score, verdict } = assessment;
  if (verdict === null) return { kind: 'rateFirst' };
  if (score === null) return { kind: 'tierText', tier: verdict.tier };
  const client = { assessment, score, verdict, clientIndex, facts, questions };
  for (const step of STEPS) {
    const chosen = step(client);
    if (chosen !== null) return chosen;
  }
  return { kind: 'tierText', tier: tierOfText(client) };
}

/** The text of a tier to part ways with is for those who are to leave: whoever is there for a time gets that of the tier above. */
function tierOfText(client: RatedClient): number {
  const { verdict, questions } = client;
  const isThereForATime = verdict.tier >= (questions.partWaysFrom ?? Infinity) && !isToLeave(client);
  return isThereForATime ? lastingTier(verdict) : verdict.tier;
}

function chaseInvoice({ facts }: RatedClient): NextStep | null {
  const overdue = facts.money?.overdue ?? null;
  if (overdue === null || overdue.daysLate < CHASED_FROM_DAYS) return null;
  return { kind: 'chaseInvoice', number: overdue.number, days: overdue.daysLate, amount: overdue.amount };
}

function writeInvoice({ facts }: RatedClient): NextStep | null {
  const hours = facts.money?.unbilledHours ?? null;
  return hours === null ? null : { kind: 'writeInvoice', hours };
}

function talkAboutRetainer({ facts }: RatedClient): NextStep | null {
  const retainer = facts.money?.retainer ?? null;
  if (retainer === null || retainer.left >= 0) return null;
  return { kind: 'overRetainer', used: retainer.used, available: retainer.allowance + retainer.carried };
}

function raiseRate({ facts, questions }: RatedClient): NextStep | null {
  const perHour = facts.money?.perHour ?? null;
  const minimum = 100 * (questions.settings.ownMinimumRate ?? 0);
  return perHour !== null && perHour < minimum ? { kind: 'raiseRate', perHour, minimum } : null;
}

function talkAboutPayment(client: RatedClient): NextStep | null {
  const { facts, questions } = client;
  if (isBeyondHelp(client)) return null;
  if (facts.daysLate >= questions.settings.latePayerFromDays)
    return { kind: 'paymentTerms', daysLate: facts.daysLate };
  const criterionIndex = ratedLow(questions.paysOnTime, client);
  return criterionIndex === undefined ? null : { kind: 'paymentTermsRated', criterionIndex };
}

function raiseFee(client: RatedClient): NextStep | null {
  const { assessment, verdict, clientIndex, questions } = client;
  const isLast = lastingTier(verdict) === questions.tiers.length - 1;
  if (isUncertain(verdict) || !(isLast || isToLeave(client))) return null;
  for (const question of questions.fees) {
    const fee = findFee(assessment, clientIndex, question);
    if (fee !== null) return { kind: 'raiseFee', ...fee };
  }
  return null;
}

function partWays(client: RatedClient): NextStep | null {
  const { verdict, score, questions } = client;
  if (isUncertain(verdict) || !isToLeave(client)) return null;
  return {
    kind: 'partWays',
    tier: verdict.tier,
    holdsBack: score.holdsBack,
    rules: rulesKeepingDown(verdict, questions.rules),
    lock: verdict.ruling?.lock ?? null,
  };
}

function putInWriting(client: RatedClient): NextStep | null {
  if (client.facts.breaksAgreements === 1) return { kind: 'putInWriting' };
  const criterionIndex = ratedLow(client.questions.agreements, client);
  return criterionIndex === undefined ? null : { kind: 'putInWritingRated', criterionIndex };
}

function call({ facts, questions }: RatedClient): NextStep | null {
  const { daysSilent } = facts;
  return daysSilent > questions.settings.silentAfterDays ? { kind: 'call', daysSilent } : null;
}

function talkAboutContract({ facts }: RatedClient): NextStep | null {
  return careStep(facts, ['noticeBy', 'contractEnds', 'contractEnded']);
}

function askHowItGoes({ facts }: RatedClient): NextStep | null {
  return careStep(facts, ['unhappy']);
}

function askForFeedback({ facts }: RatedClient): NextStep | null {
  return careStep(facts, ['survey']);
}

function careStep({ reminders = [] }: StepFacts, kinds: readonly CareStep['kind'][]): CareStep | null {
  const isOne = (reminder: Reminder): reminder is CareStep => kinds.some((kind) => kind === reminder.kind);
  return reminders.find(isOne) ?? null;
}

function fillIn({ assessment, score, verdict, questions }: RatedClient): NextStep | null {
  if (!isUncertain(verdict)) return null;
  const [telling] = rankUnknowns(assessment.client.values, questions.scales, questions.tiers);
  // Nobody has a value of a criterion whose scale is taken from the clients: then it cannot be ranked.
  const criterionIndex = telling?.criterionIndex ?? score.unknown[0];
  return { kind: 'fillIn', criterionIndex, evidence: score.evidence };
}

function askForReferral(client: RatedClient): NextStep | null {
  const { verdict, questions } = client;
  const { referrals, tiers } = questions;
  const isGood = verdict.tier === 0 || (verdict.tier === 1 && tiers.length > 2);
  if (!isGood || referrals.length === 0 || !referrals.every((index) => isBlank(index, client))) return null;
  return { kind: 'referral', criterionIndex: referrals[0] };
}

function askForCaseStudy(client: RatedClient): NextStep | null {
  const criterionIndex = client.questions.caseStudy.find((index) => isBlank(index, client));
  return client.verdict.tier === 0 && criterionIndex !== undefined
    ? { kind: 'caseStudy', criterionIndex }
    : null;
}

/** Locked in a tier to part ways with, or there by score, and neither a fee nor paying on time would change that. */
function isBeyondHelp(client: RatedClient): boolean {
  const { assessment, verdict, clientIndex, questions } = client;
  if (isUncertain(verdict) || !isToLeave(client)) return false;
  if (verdict.ruling?.lock) return true;
  const byScore = verdict.ruling?.byScore ?? verdict.tier;
  return (
    byScore >= (questions.partWaysFrom ?? Infinity) &&
    [...questions.payment, ...questions.fees].every(
      (question) => findFee(assessment, clientIndex, question) === null,
    )
  );
}

function isUncertain({ provisional, ruling }: Verdict): boolean {
  return provisional && !ruling?.lock;
}

function isToLeave({ verdict, questions }: RatedClient): boolean {
  return questions.partWaysFrom !== null && lastingTier(verdict) >= questions.partWaysFrom;
}

/** The tier, or the better one in which the client would be without a move down for a time. */
function lastingTier({ tier, ruling }: Verdict): number {
  return ruling?.decidedBy === 'shift' && ruling.bounds.shift < 0 ? tier - 1 : tier;
}

/** The first of these criteria that is in the worst quarter of its scale: 1 or 2 of 5. */
function ratedLow(criteria: readonly number[], { assessment, questions }: RatedClient): number | undefined {
  return criteria.find((index) => isBadTrait(assessment.client.values[index], questions.scales[index]));
}

/** A cell that holds something unreadable is not blank: somebody wrote something. */
function isBlank(criterionIndex: number, { assessment }: RatedClient): boolean {
  const { values, problems } = assessment.client;
  const isUnreadable = problems.some(
    (problem) => problem.kind === 'unreadable' && problem.criterionIndex === criterionIndex,
  );
  return isNaN(values[criterionIndex]) && !isUnreadable;
}

/** A lock says by itself why the client is where it is. */
function rulesKeepingDown({ tier, ruling }: Verdict, rules: StepQuestions['rules']): number[] {
  if (ruling === null || ruling.lock !== null) return [];
  return ruling.fired.filter((index) => {
    const { effect } = rules[index];
    if (effect.kind === 'atMost') return effect.tier === tier;
    return effect.kind === 'downOne' && ruling.decidedBy === 'shift';
  });
}
