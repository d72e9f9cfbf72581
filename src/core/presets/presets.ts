/**
 * Presets of criteria and tiers, free of language: keys that the texts of each language name. Weights, scales and
 * cut-offs are ours; the articles name the criteria only.
 */
import type { Bound, Kind, Tier } from '../types';

export const PRESET_NAMES = ['VA', 'Practice', 'GoodDifficult'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

export interface PresetCriterion<Key extends string> {
  readonly key: Key;
  readonly kind: Kind;
  readonly weight: number;
  readonly worst: Bound;
  readonly best: Bound;
}

/** What an input column that is not scored takes. */
export type ExtraKind = 'tick' | 'amount' | 'date' | 'text' | 'tier' | 'standing';

/** A tier fixed by hand, why, and for how long. */
export const LOCK_COLUMNS = ['lockTier', 'lockReason', 'lockUntil'] as const;
/** Who has left: any list may say it, whatever it is judged by. */
export const STANDING_COLUMN = 'hasLeft' as const;

const rating = <Key extends string>(key: Key, weight: number): PresetCriterion<Key> => ({
  key,
  kind: 'rating',
  weight,
  worst: 1,
  best: 5,
});

const fact = <Key extends string>(
  key: Key,
  weight: number,
  worst: Bound,
  best: Bound,
): PresetCriterion<Key> => ({
  key,
  kind: 'fact',
  weight,
  worst,
  best,
});

export const PRESETS = {
  VA: {
    source: 'vaArticle',
    criteria: [
      fact('hoursPerMonth', 5, 0, 'max'),
      fact('hourlyRate', 4, 'min', 'max'),
      rating('workingTogether', 4),
      rating('appreciation', 4),
      rating('growthForMe', 3),
      rating('fun', 3),
      rating('network', 2),
      rating('reference', 2),
    ],
    extras: [
      'wellKnown',
      'breaksAgreements',
      'hoursThisMonth',
      'income12Months',
      'daysLate',
      'lastContact',
      ...LOCK_COLUMNS,
    ],
    tiers: tiersAt([75, 50, 0]),
  },
  Practice: {
    source: 'practiceArticle',
    criteria: [
      rating('fairFee', 5),
      rating('abilityToPay', 4),
      rating('roomForImprovement', 3),
      rating('wantsToChange', 4),
      rating('takesAdvice', 4),
      rating('positiveMindset', 3),
      rating('referrals', 3),
      rating('paysOnTime', 5),
      rating('caseStudy', 2),
      rating('wellKnownName', 2),
      rating('supportsEvents', 1),
      rating('iLikeThem', 3),
      rating('myTeamLikesThem', 3),
    ],
    extras: ['income12Months', 'daysLate', 'lastContact', ...LOCK_COLUMNS],
    tiers: tiersAt([80, 60, 40, 0]),
  },
  /** A good trait and its opposite are one rating, so that nothing counts twice; that includes broken agreements. */
  GoodDifficult: {
    source: 'goodDifficultArticles',
    criteria: [
      rating('communicates', 3),
      rating('informsInTime', 3),
      rating('clearBriefs', 3),
      rating('clearGoals', 2),
      rating('equalPartner', 4),
      rating('interestingWork', 3),
      rating('valuesMySkills', 4),
      rating('respectsMyHours', 5),
      rating('realisticAboutTime', 2),
      // Article 003: chaos alone makes nobody a bad client.
      rating('organised', 0),
      rating('delegates', 2),
      rating('urgencyUnderControl', 3),
      rating('rarelyComplains', 4),
      rating('paysOnTime', 5),
      rating('keepsAgreements', 5),
      rating('recommendsMe', 2),
      rating('sharesMyValues', 3),
    ],
    extras: ['income12Months', 'daysLate', 'lastContact', ...LOCK_COLUMNS],
    tiers: tiersAt([80, 60, 40, 0]),
  },
} as const;

/** The article that the criteria of a preset come from. */
export type PresetSource = (typeof PRESETS)[PresetName]['source'];

/** What each extra column takes. */
export const EXTRA_KINDS = {
  wellKnown: 'tick',
  breaksAgreements: 'tick',
  hoursThisMonth: 'amount',
  income12Months: 'amount',
  daysLate: 'amount',
  lastContact: 'date',
  lockTier: 'tier',
  lockReason: 'text',
  lockUntil: 'date',
  [STANDING_COLUMN]: 'standing',
} as const satisfies Record<string, ExtraKind>;

/** Tiers where nobody chose any: those of article 004's preset. */
export const DEFAULT_TIERS: readonly Tier[] = PRESETS.Practice.tiers;

/** A, B, C … at these cut-offs. */
function tiersAt(cutOffs: readonly number[]): Tier[] {
  return cutOffs.map((from, index) => ({ name: String.fromCharCode(65 + index), from }));
}
