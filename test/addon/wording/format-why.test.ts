/** The order of what Why says, from scores as they are assessed; the wording of each language has its own tests. */
import { formatPossibleTiers, formatWhy } from '../../../src/addon/wording/format-why';
import { assignTier } from '../../../src/core/scoring/assign-tier';
import { DEFAULT_TIERS } from '../../../src/core/presets/presets';
import { scoreClient } from '../../../src/core/scoring/score-client';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { TEXTS } from '../../../src/i18n/languages';
import type { Language } from '../../../src/i18n/types/texts';

const CRITERIA = ['Fun', 'Network', 'Rate', 'Growth'];

function why(
  values: readonly number[],
  weights: readonly number[],
  language: Language = 'en',
  ratedDaysAgo: number | null = null,
): string {
  const score = scoreClient(
    values,
    weights.map((weight) => ({ weight, worst: 1, best: 5 })),
  );
  const verdict = score && assignTier(score, DEFAULT_TIERS, DEFAULT_SETTINGS);
  const decimalMark = language === 'en' ? '.' : ',';
  return formatWhy(
    score,
    verdict,
    {
      texts: TEXTS[language],
      decimalMark,
      criteria: CRITERIA,
      tiers: DEFAULT_TIERS,
      rules: [],
      settings: DEFAULT_SETTINGS,
    },
    { ratedDaysAgo },
  );
}

describe('formatWhy', () => {
  it.each<[why: string, values: number[], weights: number[], sentence: string]>([
    ['the best tier has no next one', [5, 5], [1, 1], 'Tier A with 100 points: “Fun” and “Network” lift it most.'],
    ['nothing moves the middle', [3, 3], [1, 1], 'Tier C with 50 points: 10 points short of B.'],
    ['the strongest first, two of each', [5, 5, 1, 2], [1, 3, 2, 1], 'Tier B with 60.7 points: “Network” and “Fun” lift it most, “Rate” and “Growth” hold it back; 19.3 points short of A.'],
    ['nothing lifts it', [1, 1], [1, 1], 'Tier D with 0 points: “Fun” and “Network” hold it back; 40 points short of C.'],
    ['beyond the scale', [9, 3], [1, 1], 'Tier B with 75 points: “Fun” lifts it most; 5 points short of A; “Fun” is beyond its scale and counts as the nearer end.'],
    ['some unknown: 56.25 to 81.25', [4, 4, 4, NaN], [1, 1, 1, 1], 'Tier B with 75 points: “Fun” and “Network” lift it most; 5 points short of A; 75% of the weight is rated, A–C possible.'],
    ['nothing is known', [NaN, NaN], [1, 1], 'Not rated yet.'],
  ])('%s', (_why, values, weights, sentence) => {
    expect(why(values, weights)).toBe(sentence);
  }); // oxfmt-ignore

  it('too little is known: provisional, with what is still possible', () => {
    expect(why([5, NaN, NaN, NaN], [1, 1, 1, 1])).toContain('provisional, as only 25%');
    expect(why([5, NaN], [1, 1])).not.toContain('provisional');
  });

  it('a score just below a cut-off does not claim to be 0 points short of it', () => {
    expect(why([4.1999, 4.1999], [1, 1])).toMatch(
      /Tier B with 79\.99 points: .*; less than 0\.1 points short of A/,
    );
  });

  it('writes numbers as the spreadsheet does', () => {
    expect(why([4, 3], [1, 1], 'de')).toContain('62,5');
  });

  it.each<[Language, string]>([
    ['en', 'rated 8 months ago'],
    ['de', 'vor 8 Monaten bewertet'],
    ['nb', 'vurdert for 8 måneder siden'],
    ['hu', 'legutóbb 8 hónapja értékelve'],
    ['nl', '8 maanden geleden beoordeeld'],
  ])('says last, in %s, that ratings are old: %s', (language, clause) => {
    expect(why([4, NaN], [1, 1], language, 243).endsWith(`; ${clause}.`)).toBe(true);
  });

  it('is silent about ratings that are not old yet, or whose age is unknown, or that are not there', () => {
    expect(why([4, 3], [1, 1], 'en', 180)).toContain('; rated 6 months ago.');
    expect(why([4, 3], [1, 1], 'en', 179)).toBe(why([4, 3], [1, 1]));
    expect(why([4, 3], [1, 1], 'en', null)).toBe(why([4, 3], [1, 1]));
    expect(why([NaN], [1], 'en', 999)).toBe('Not rated yet.');
  });
});

it.each([
  [1, 1, 'B'],
  [0, 2, 'A–C'],
])('formatPossibleTiers: from %d to %d is %s', (bestPossible, worstPossible, shown) => {
  const verdict = {
    tier: 1,
    bestPossible,
    worstPossible,
    provisional: false,
    ruling: null,
  };
  expect(formatPossibleTiers(verdict, DEFAULT_TIERS)).toBe(shown);
});
