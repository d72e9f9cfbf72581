/** Which step comes first: every step alone, every pair of neighbours in their order, and what a provisional tier keeps back. */
import fc from 'fast-check';
import { assessOnScales } from '../../../src/core/scoring/assess-clients';
import {
  chooseNextStep,
  type NextStep,
  type StepFacts,
  type StepQuestions,
} from '../../../src/core/next-step/choose-next-step';
import type { Reminder } from '../../../src/core/today/find-reminders';
import { locateScales } from '../../../src/core/scoring/locate-scales';
import { prepareFee, type FeeQuestion } from '../../../src/core/next-step/prepare-fee';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import {
  NO_RULES,
  type Client,
  type Criterion,
  type Lock,
  type Rule,
  type RowProblem,
  type Tier,
} from '../../../src/core/types';

const CRITERIA: readonly Criterion[] = [
  { name: 'Fee', kind: 'fact', weight: 4, worst: 20, best: 60 },
  { name: 'Pays', kind: 'rating', weight: 1, worst: 1, best: 5 },
  { name: 'Keeps', kind: 'rating', weight: 1, worst: 1, best: 5 },
  { name: 'Referrals', kind: 'rating', weight: 1, worst: 1, best: 5 },
  { name: 'Case study', kind: 'rating', weight: 1, worst: 1, best: 5 },
  { name: 'Fun', kind: 'rating', weight: 8, worst: 1, best: 5 },
];
const [FEE, PAYS, KEEPS, REFERRALS, CASE_STUDY, FUN] = [0, 1, 2, 3, 4, 5];
const ABCD: readonly Tier[] = [80, 60, 40, 0].map((from, index) => ({ name: 'ABCD'[index], from }));
const [A, B, C, D] = [0, 1, 2, 3];

interface Case {
  /** In the order of the criteria; null is blank. */
  readonly values: readonly (number | null)[];
  readonly facts?: Partial<StepFacts>;
  readonly rules?: readonly Rule[];
  readonly lock?: Lock;
  readonly problems?: readonly RowProblem[];
  readonly tiers?: readonly Tier[];
  readonly questions?: Partial<StepQuestions>;
}

function stepOf({ values, facts, rules = [], lock, problems = [], tiers = ABCD, questions }: Case): NextStep {
  const client: Client = { rowNumber: 2, name: 'Acme', values: values.map((value) => value ?? NaN), problems };
  const ruleBook = { ...NO_RULES, rules, facts: [[1]], locks: lock === undefined ? [] : [lock] };
  const clients = [client];
  const { assessments, scales } = assessOnScales(clients, { criteria: CRITERIA, tiers, ruleBook });
  const [assessment] = assessments;
  const ask = (criterionIndex: number): FeeQuestion[] => {
    const place = { criterionIndex, facts: [], badTraits: [] };
    const question = prepareFee(place, { clients, criteria: CRITERIA, scales, tiers, ruleBook });
    return question === null ? [] : [question];
  };
  const unknown = { daysLate: NaN, daysSilent: NaN, breaksAgreements: NaN };
  return chooseNextStep(assessment, 0, { ...unknown, ...facts }, {
    settings: DEFAULT_SETTINGS,
    tiers,
    partWaysFrom: tiers.length > 3 ? 3 : null,
    scales: locateScales(CRITERIA, [client]),
    rules,
    paysOnTime: [PAYS],
    agreements: [KEEPS],
    referrals: [REFERRALS],
    caseStudy: [CASE_STUDY],
    fees: ask(FEE),
    payment: ask(PAYS),
    ...questions,
  });
} // oxfmt-ignore

const rule = (effect: Rule['effect']): Rule => ({
  condition: { kind: 'isChecked', column: 0 },
  effect,
  because: '',
  from: null,
  until: null,
});
const lockIn = (tier: number): Lock => ({ tier, reason: 'a friend', until: null });

// Of 16: everything at its best is A; 3 everywhere and a fee of 40 is 50 points, C.
const BEST = [60, 5, 5, 5, 5, 5];
const WORST = [20, 1, 1, 1, 1, 1];
const NO_MONEY = { overdue: null, unbilledHours: null, retainer: null, perHour: null };
const OVERDUE = { number: '7', amount: 90000, daysLate: 7 };
const USED_UP = { ...NO_MONEY, retainer: { allowance: 10, carried: 0, used: 11, left: -1 } };
const CHEAP_HOUR = { ...NO_MONEY, perHour: 3999 };
const MINIMUM = { latePayerFromDays: 30, silentAfterDays: 60, ownMinimumRate: 40 };
const ENDS: Reminder = { kind: 'contractEnds', day: 20_000 };
const UNHAPPY: Reminder = { kind: 'unhappy', satisfaction: 2, days: 31 };
const SURVEY: Reminder = { kind: 'survey', days: 200 };
const MIDDLE = [40, 3, 3, 3, 3, 3];
// Fee 20 earns 0, four threes earn 2, Fun 2 earns 2: 4 of 16 is D. For C (40 points) 6.4 are needed, 2.4 of them from the fee: 20 + 0.6 × 40.
const CHEAP = [20, 3, 3, 3, 3, 2];
// Fun 1: 2 of 16. Even the best fee gives 6 of 16, which is D.
const HOPELESS = [20, 3, 3, 3, 3, 1];
const put = (values: readonly number[], ...changes: [number, number | null][]): (number | null)[] =>
  values.map((value, index) => {
    const change = changes.find(([at]) => at === index);
    return change === undefined ? value : change[1];
  });

describe('chooseNextStep', () => {
  it.each<[string, Case, NextStep]>([
    ['nothing rated', { values: [null, null, null, null, null, null], facts: { daysLate: 90 } }, { kind: 'rateFirst' }],
    ['nothing rated, but locked', { values: [null, null, null, null, null, null], lock: lockIn(B), facts: { daysLate: 90 } }, { kind: 'tierText', tier: B }],

    ['an invoice overdue for a week is chased, also from who is to leave', { values: WORST, facts: { money: { ...NO_MONEY, overdue: OVERDUE } } }, { kind: 'chaseInvoice', number: '7', days: 7, amount: 90000 }],
    ['one that is overdue for less is not', { values: BEST, facts: { money: { ...NO_MONEY, overdue: { ...OVERDUE, daysLate: 6 } } } }, { kind: 'tierText', tier: A }],
    ['what is owed goes before what could be invoiced', { values: BEST, facts: { money: { ...NO_MONEY, overdue: OVERDUE, unbilledHours: 5 } } }, { kind: 'chaseInvoice', number: '7', days: 7, amount: 90000 }],
    ['hours of last month without an invoice', { values: BEST, facts: { daysLate: 90, money: { ...NO_MONEY, unbilledHours: 5 } } }, { kind: 'writeInvoice', hours: 5 }],
    ['more used than the retainer has', { values: BEST, facts: { money: { ...NO_MONEY, retainer: { allowance: 10, carried: 2, used: 13, left: -1 } } } }, { kind: 'overRetainer', used: 13, available: 12 }],
    ['all of it used, and no more', { values: BEST, facts: { money: { ...NO_MONEY, retainer: { allowance: 10, carried: 0, used: 10, left: 0 } } } }, { kind: 'tierText', tier: A }],
    ['an hour brings less than her minimum', { values: BEST, facts: { money: { ...NO_MONEY, perHour: 3999 } }, questions: { settings: { latePayerFromDays: 30, silentAfterDays: 60, ownMinimumRate: 40 } } }, { kind: 'raiseRate', perHour: 3999, minimum: 4000 }],
    ['as much as her minimum, or no minimum', { values: BEST, facts: { money: { ...NO_MONEY, perHour: 4000 } }, questions: { settings: { latePayerFromDays: 30, silentAfterDays: 60, ownMinimumRate: 40 } } }, { kind: 'tierText', tier: A }],
    ['late payment before hours that are used up', { values: BEST, facts: { daysLate: 30, money: USED_UP } }, { kind: 'paymentTerms', daysLate: 30 }],
    ['hours that are used up before the fee', { values: CHEAP, facts: { money: USED_UP } }, { kind: 'overRetainer', used: 11, available: 10 }],
    ['parting before her own rate', { values: HOPELESS, facts: { money: CHEAP_HOUR }, questions: { settings: MINIMUM } }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    ['her own rate before writing', { values: BEST, facts: { breaksAgreements: 1, money: CHEAP_HOUR }, questions: { settings: MINIMUM } }, { kind: 'raiseRate', perHour: 3999, minimum: 4000 }],
    ['late from the first day on that counts', { values: BEST, facts: { daysLate: 30 } }, { kind: 'paymentTerms', daysLate: 30 }],
    ['late only from the day that is set', { values: BEST, facts: { daysLate: 44, daysSilent: 31 }, questions: { settings: { latePayerFromDays: 45, silentAfterDays: 30 } } }, { kind: 'call', daysSilent: 31 }],
    ['not so late', { values: BEST, facts: { daysLate: 29.9 } }, { kind: 'tierText', tier: A }],
    ['pays late by rating', { values: put(BEST, [PAYS, 2]) }, { kind: 'paymentTermsRated', criterionIndex: PAYS }],
    ['pays neither late nor on time', { values: put(BEST, [PAYS, 3]) }, { kind: 'tierText', tier: A }],
    ['days before rating', { values: put(BEST, [PAYS, 1]), facts: { daysLate: 30 } }, { kind: 'paymentTerms', daysLate: 30 }],
    ['late, but neither money nor time would change the tier: parting', { values: HOPELESS, facts: { daysLate: 30 } }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    ['rated late, the same', { values: put(HOPELESS, [PAYS, 1]) }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    // Fee 45 earns 2.5, three threes 1.5, Fun 2 earns 2: 6 of 16. Paying on time half-way adds 0.5: 40.6 points
    ['paying on time would change the tier', { values: [45, 1, 3, 3, 3, 2], facts: { daysLate: 30 }, questions: { fees: [] } }, { kind: 'paymentTerms', daysLate: 30 }],
    ['late, and down by a cap: first a talk', { values: BEST, facts: { daysLate: 90 }, rules: [rule({ kind: 'atMost', tier: D })] }, { kind: 'paymentTerms', daysLate: 90 }],
    ['late, and locked to part: parting', { values: BEST, facts: { daysLate: 90 }, lock: lockIn(D) }, { kind: 'partWays', tier: D, holdsBack: [], rules: [], lock: lockIn(D) }],
    ['money before the fee', { values: CHEAP, facts: { daysLate: 30 } }, { kind: 'paymentTerms', daysLate: 30 }],

    ['a fee that explains the tier', { values: CHEAP }, { kind: 'raiseFee', criterionIndex: FEE, isRating: false, value: 44, tier: C }],
    ['the fee before writing, calling and parting', { values: put(CHEAP, [KEEPS, 2]), facts: { daysSilent: 99 } }, { kind: 'raiseFee', criterionIndex: FEE, isRating: false, value: 47, tier: C }],
    ['a fee in a tier that is not the last', { values: MIDDLE }, { kind: 'tierText', tier: C }],
    ['a fee in the last of three', { values: CHEAP, tiers: ABCD.slice(0, 3).map((tier, index) => (index === 2 ? { name: 'C', from: 0 } : tier)) }, { kind: 'tierText', tier: 2 }],
    ['the same, where it is enough', { values: put(CHEAP, [FUN, 3]), tiers: [{ name: 'A', from: 80 }, { name: 'B', from: 50 }, { name: 'C', from: 0 }] }, { kind: 'raiseFee', criterionIndex: FEE, isRating: false, value: 40, tier: B }],
    ['a fee above the tier to part ways with', { values: MIDDLE, questions: { partWaysFrom: C } }, { kind: 'raiseFee', criterionIndex: FEE, isRating: false, value: 56, tier: B }],

    ['no fee is enough', { values: HOPELESS }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    ['a cap', { values: BEST, rules: [rule({ kind: 'atMost', tier: D }), rule({ kind: 'atMost', tier: B }), rule({ kind: 'remark' })] }, { kind: 'partWays', tier: D, holdsBack: [], rules: [0], lock: null }],
    // 8 of 16 is C; the step down makes it D for a time.
    ['a step down for a time is no reason to part', { values: put(MIDDLE, [FEE, 60], [FUN, 2]), rules: [rule({ kind: 'downOne' })] }, { kind: 'tierText', tier: C }],
    ['a step down from a tier to part ways with', { values: put(MIDDLE, [FEE, 60], [FUN, 2]), rules: [rule({ kind: 'downOne' })], questions: { partWaysFrom: C } }, { kind: 'partWays', tier: D, holdsBack: [FUN], rules: [0], lock: null }],
    ['a step down to no tier to part ways with has the text of where it leads', { values: BEST, rules: [rule({ kind: 'downOne' })] }, { kind: 'tierText', tier: B }],
    ['a step up does not save from a tier to part ways with', { values: HOPELESS, rules: [rule({ kind: 'upOne' })], questions: { partWaysFrom: C } }, { kind: 'partWays', tier: C, holdsBack: [FUN, FEE], rules: [], lock: null }],
    // Fee 30 earns 1, with the rest 7 of 16: C. A fee of 56 would give B, and with the step down C.
    ['nor to ask for more money: silent is called', { values: put(MIDDLE, [FEE, 30]), rules: [rule({ kind: 'downOne' })], facts: { daysSilent: 99 } }, { kind: 'call', daysSilent: 99 }],
    ['a step down that changed nothing', { values: HOPELESS, rules: [rule({ kind: 'downOne' })] }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    ['a lock', { values: BEST, lock: lockIn(D), rules: [rule({ kind: 'atMost', tier: D })] }, { kind: 'partWays', tier: D, holdsBack: [], rules: [], lock: lockIn(D) }],
    ['parting before writing and calling', { values: put(HOPELESS, [KEEPS, 1]), facts: { daysSilent: 99, breaksAgreements: 1 } }, { kind: 'partWays', tier: D, holdsBack: [FUN, FEE], rules: [], lock: null }],
    ['nobody to part with', { values: HOPELESS, questions: { partWaysFrom: null } }, { kind: 'tierText', tier: D }],
    ['a lock out of it', { values: HOPELESS, lock: lockIn(C) }, { kind: 'tierText', tier: C }],

    ['agreements broken', { values: BEST, facts: { breaksAgreements: 1, daysSilent: 99 } }, { kind: 'putInWriting' }],
    ['agreements not broken', { values: BEST, facts: { breaksAgreements: 0 } }, { kind: 'tierText', tier: A }],
    ['agreements rated low', { values: put(BEST, [KEEPS, 2]) }, { kind: 'putInWritingRated', criterionIndex: KEEPS }],

    ['silent', { values: put(BEST, [REFERRALS, null]), facts: { daysSilent: 61 } }, { kind: 'call', daysSilent: 61 }],
    ['not silent yet', { values: BEST, facts: { daysSilent: 60 } }, { kind: 'tierText', tier: A }],
    ['a meeting to come', { values: BEST, facts: { daysSilent: -7 } }, { kind: 'tierText', tier: A }],

    ['the contract ends: before a call', { values: BEST, facts: { daysSilent: 99, reminders: [SURVEY, ENDS] } }, ENDS],
    ['writing before the contract', { values: BEST, facts: { breaksAgreements: 1, reminders: [ENDS] } }, { kind: 'putInWriting' }],
    ['notice can be given', { values: BEST, facts: { reminders: [{ kind: 'noticeBy', day: 20_000 }] } }, { kind: 'noticeBy', day: 20_000 }],
    ['the contract has ended', { values: BEST, facts: { reminders: [{ kind: 'contractEnded', day: 20_000 }] } }, { kind: 'contractEnded', day: 20_000 }],
    ['a call before asking how it goes', { values: BEST, facts: { daysSilent: 99, reminders: [UNHAPPY] } }, { kind: 'call', daysSilent: 99 }],
    ['unhappy, and little is known', { values: [60, null, null, null, null, null], facts: { reminders: [UNHAPPY] } }, UNHAPPY],
    ['little is known, and nobody asked for feedback', { values: [60, null, null, null, null, null], facts: { reminders: [SURVEY] } }, { kind: 'fillIn', criterionIndex: FUN, evidence: 0.25 }],
    ['feedback before a favour', { values: put(BEST, [REFERRALS, null]), facts: { reminders: [SURVEY] } }, SURVEY],
    ['hours of this month are a reminder and no step', { values: BEST, facts: { reminders: [{ kind: 'hoursUsed', used: 9, available: 10 }] } }, { kind: 'tierText', tier: A }],

    ['never asked for a referral, A', { values: put(BEST, [REFERRALS, null], [CASE_STUDY, null]) }, { kind: 'referral', criterionIndex: REFERRALS }],
    ['never asked for a referral, B', { values: put(MIDDLE, [FUN, 4], [REFERRALS, null]) }, { kind: 'referral', criterionIndex: REFERRALS }],
    ['never asked for a referral, C', { values: put(MIDDLE, [REFERRALS, null]) }, { kind: 'tierText', tier: C }],
    ['B of three', { values: put(MIDDLE, [REFERRALS, null]), tiers: [{ name: 'A', from: 90 }, { name: 'B', from: 30 }, { name: 'C', from: 0 }] }, { kind: 'referral', criterionIndex: REFERRALS }],
    ['B is the last of two', { values: put(MIDDLE, [REFERRALS, null]), tiers: [{ name: 'A', from: 90 }, { name: 'B', from: 0 }], questions: { fees: [] } }, { kind: 'tierText', tier: 1 }],
    ['asked, in vain', { values: put(BEST, [REFERRALS, 1]) }, { kind: 'tierText', tier: A }],
    ['an unreadable cell is no blank', { values: put(BEST, [REFERRALS, null]), problems: [{ kind: 'unreadable', criterionIndex: REFERRALS, held: 'soon', needed: 'rating' }] }, { kind: 'tierText', tier: A }],
    ['an unreadable cell of something else', { values: put(BEST, [REFERRALS, null]), problems: [{ kind: 'unreadable', criterionIndex: FUN, held: 'soon', needed: 'rating' }, { kind: 'noName' }] }, { kind: 'referral', criterionIndex: REFERRALS }],
    ['one of two is not blank', { values: put(BEST, [REFERRALS, null]), questions: { referrals: [REFERRALS, FUN] } }, { kind: 'tierText', tier: A }],
    ['nothing is rated of referrals', { values: BEST, questions: { referrals: [] } }, { kind: 'tierText', tier: A }],

    ['no case study', { values: put(BEST, [CASE_STUDY, null]) }, { kind: 'caseStudy', criterionIndex: CASE_STUDY }],
    ['does not want to be named', { values: put(BEST, [CASE_STUDY, 1]) }, { kind: 'tierText', tier: A }],
    ['no case study, B', { values: put(MIDDLE, [FUN, 4], [CASE_STUDY, null]) }, { kind: 'tierText', tier: B }],

    // Only Fee (4 of 16) is known: 0 points. Fun (8) could move the tier furthest.
    ['provisional: not parted with', { values: [20, null, null, null, null, null] }, { kind: 'fillIn', criterionIndex: FUN, evidence: 0.25 }],
    ['provisional: nobody has a value by which unknowns could be ranked', { values: [20, null, null, null, null, null], questions: { scales: CRITERIA.map(({ weight }) => ({ weight, worst: NaN, best: NaN })) } }, { kind: 'fillIn', criterionIndex: PAYS, evidence: 0.25 }],
    ['provisional: not asked for a favour', { values: [60, null, null, null, null, null] }, { kind: 'fillIn', criterionIndex: FUN, evidence: 0.25 }],
    ['provisional: money is due all the same', { values: [20, 1, null, null, null, null] }, { kind: 'paymentTermsRated', criterionIndex: PAYS }],
    ['provisional: and so is a call', { values: [20, null, null, null, null, null], facts: { daysSilent: 99 } }, { kind: 'call', daysSilent: 99 }],
    ['a lock makes it certain', { values: [20, null, null, null, null, null], lock: lockIn(D) }, { kind: 'partWays', tier: D, holdsBack: [FEE], rules: [], lock: lockIn(D) }],
  ])('%s', (_, each, expected) => {
    expect(stepOf(each)).toEqual(expected);
  }); // oxfmt-ignore

  const cell = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const anyCase = fc.record({
    values: fc.tuple(
      fc.option(fc.integer({ min: 10, max: 70 }), { nil: null }),
      cell,
      cell,
      cell,
      cell,
      cell,
    ),
    facts: fc.record({
      daysLate: fc.constantFrom(NaN, 0, 30, 200),
      daysSilent: fc.constantFrom(NaN, -3, 60, 200),
      breaksAgreements: fc.constantFrom(NaN, 0, 1),
    }),
    lock: fc.option(fc.nat(3).map(lockIn), { nil: undefined }),
  });

  it('never parts with, and never asks more money of, a client of whom too little is known', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const step = stepOf(each);
        const known = each.values.reduce<number>(
          (sum, value, index) => (value === null ? sum : sum + CRITERIA[index].weight),
          0,
        );
        if (each.lock !== undefined || known >= 8) return;
        expect(['partWays', 'raiseFee', 'referral', 'caseStudy', 'tierText']).not.toContain(step.kind);
      }),
    );
  });

  it('parts with nobody outside the tiers to part ways with', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const step = stepOf(each);
        if (step.kind === 'partWays') expect(step.tier).toBe(D);
      }),
    );
  });
});
