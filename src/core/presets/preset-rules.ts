/**
 * Rules that come with each preset, free of language. What they do follows the articles; every number is ours, as the
 * articles give none.
 */
import type { PresetName } from './presets';
import type { ConditionKind, EffectKind } from '../types';

/** A tier by its place, because names and number of tiers are free; "last" is the worst. */
type TierPlace = 0 | 1 | 2 | 'last';

interface PresetRuleShape {
  /** Key of its reason in the texts of each language. */
  readonly key: string;
  /** Key of a column of Clients, or what is computed from the income. */
  readonly column: string;
  readonly is: ConditionKind;
  /** A number, a share (0–1) of something, or how many times another column. */
  readonly value: number | { readonly factor: number; readonly column: string } | null;
  readonly then: EffectKind;
  readonly tier: TierPlace | null;
  readonly source: string;
}

const breaksAgreements = {
  key: 'breaksAgreements',
  column: 'breaksAgreements',
  is: 'isChecked',
  value: null,
  then: 'atMost',
  tier: 2,
  source: 'goodDifficultArticles',
} as const satisfies PresetRuleShape;

const paysLate = {
  key: 'paysLate',
  column: 'daysLate',
  is: 'atLeast',
  value: 30,
  then: 'atMost',
  tier: 2,
  source: 'goodDifficultArticles',
} as const satisfies PresetRuleShape;

const silent = {
  key: 'silent',
  column: 'lastContact',
  is: 'moreThanDaysAgo',
  value: 60,
  then: 'downOne',
  tier: null,
  source: 'vaArticle',
} as const satisfies PresetRuleShape;

const dependence = {
  key: 'dependence',
  column: 'incomeShare',
  is: 'atLeast',
  value: 0.5,
  then: 'remark',
  tier: null,
  source: 'goodDifficultArticles',
} as const satisfies PresetRuleShape;

const VA = [
  {
    key: 'mostHours',
    column: 'hoursPerMonth',
    is: 'isHighest',
    value: null,
    then: 'atLeast',
    tier: 0,
    source: 'vaArticle',
  },
  {
    key: 'largeIncome',
    column: 'incomeShare',
    is: 'atLeast',
    value: 0.3,
    then: 'atLeast',
    tier: 0,
    source: 'vaArticle',
  },
  {
    key: 'bestRate',
    column: 'hourlyRate',
    is: 'isHighest',
    value: null,
    then: 'atLeast',
    tier: 1,
    source: 'vaArticle',
  },
  {
    key: 'wellKnown',
    column: 'wellKnown',
    is: 'isChecked',
    value: null,
    then: 'atLeast',
    tier: 0,
    source: 'vaArticle',
  },
  {
    key: 'busyMonth',
    column: 'hoursThisMonth',
    is: 'overAverage',
    value: { factor: 1.5, column: 'hoursPerMonth' },
    then: 'upOne',
    tier: null,
    source: 'vaArticle',
  },
  silent,
  paysLate,
  breaksAgreements,
  dependence,
] as const satisfies readonly PresetRuleShape[];

const hardlyPays = {
  key: 'hardlyPays',
  column: 'daysLate',
  is: 'atLeast',
  value: 90,
  then: 'atMost',
  tier: 'last',
  source: 'practiceArticle',
} as const satisfies PresetRuleShape;

const PRACTICE = [
  hardlyPays,
  paysLate,
  breaksAgreements,
  // Half a year without a word is no reason to serve an accountant's client worse.
  { ...silent, value: 180, then: 'remark' },
  dependence,
] as const satisfies readonly PresetRuleShape[];

const badTraits = {
  key: 'badTraits',
  column: 'badTraits',
  is: 'atLeast',
  value: 4,
  then: 'atMost',
  tier: 'last',
  source: 'goodDifficultArticles',
} as const satisfies PresetRuleShape;

const GOOD_DIFFICULT = [
  badTraits,
  hardlyPays,
  paysLate,
  // Here agreements are a rating, not a tick.
  { ...breaksAgreements, column: 'keepsAgreements', is: 'atMost', value: 1 },
  { ...silent, value: 180, then: 'remark' },
  dependence,
] as const satisfies readonly PresetRuleShape[];

export type PresetRule = (typeof VA)[number] | (typeof PRACTICE)[number] | (typeof GOOD_DIFFICULT)[number];

export const PRESET_RULES: Readonly<Record<PresetName, readonly PresetRule[]>> = {
  VA,
  Practice: PRACTICE,
  GoodDifficult: GOOD_DIFFICULT,
};

/**
 * Where the tier of a preset rule stands in a list of tiers.
 *
 * @param place the place that the rule names
 * @param tierCount number of tiers, at least one
 * @returns position of the tier; with few tiers the worst; never throws
 * @example placeTier(2, 4) // => 2
 * @example placeTier(2, 2) // => 1
 */
export function placeTier(place: TierPlace, tierCount: number): number {
  return place === 'last' ? tierCount - 1 : Math.min(place, tierCount - 1);
}
