import fc from 'fast-check';
import { comparablePoints, reaches } from '../../../src/core/comparable-points';
import { assignTier, sortTiers, tierOf } from '../../../src/core/scoring/assign-tier';
import { DEFAULT_TIERS } from '../../../src/core/presets/presets';
import { pointsToNextTier } from '../../../src/core/scoring/points-to-next-tier';
import { scoreClient } from '../../../src/core/scoring/score-client';
import type { Score } from '../../../src/core/types';
import { scored, tiers as anyTiers } from '../arbitraries';

const scoreOf = (points: number, more: Partial<Score> = {}): Score => ({
  points,
  evidence: 1,
  lowest: points,
  highest: points,
  lifts: [],
  holdsBack: [],
  beyondScale: [],
  unknown: [],
  ...more,
});

describe('tierOf', () => {
  it.each<[points: number, tier: string]>([
    [100, 'A'],
    [80, 'A'],
    [79.999, 'B'],
    [60, 'B'],
    [59.5, 'C'],
    [40, 'C'],
    [39.9, 'D'],
    [0, 'D'],
  ])('A 80, B 60, C 40, D 0: %d is %s', (points, tier) => {
    expect(DEFAULT_TIERS[tierOf(points, DEFAULT_TIERS)].name).toBe(tier);
  });

  it.each<[points: number, tier: string, why: string]>([
    [79.99999999999999, 'A', 'noise of the last bit'],
    [79.9999999996, 'A', 'rounds up at the ninth decimal'],
    [79.9999999994, 'B', 'rounds down at the ninth decimal'],
    [79.99999999, 'B', 'eight decimals are no noise'],
  ])('a score is rounded to 9 decimals first: %d is %s (%s)', (points, tier) => {
    expect(DEFAULT_TIERS[tierOf(points, DEFAULT_TIERS)].name).toBe(tier);
  });

  it('a cut-off with more than 9 decimals is reached by that very score', () => {
    const third = 100 / 3;
    expect(tierOf(third, [{ name: 'A', from: third }, { name: 'B', from: 0 }])).toBe(0); // oxfmt-ignore
  });

  it('the tier with the lowest cut-off also takes what is below it', () => {
    expect(tierOf(3, [{ name: 'Gold', from: 70 }, { name: 'Silver', from: 20 }])).toBe(1); // oxfmt-ignore
    expect(tierOf(3, [{ name: 'Only', from: 50 }])).toBe(0);
  });
});

it('reaches: says what comparing the rounded numbers would, however near, far or large they are', () => {
  const number = fc.oneof(
    fc.double({ min: -100, max: 100 }),
    fc.double({ min: 8.9e6, max: 9.1e6 }),
    fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 9e6, 1e300),
  );
  const distance = fc.oneof(
    fc.integer({ min: -40, max: 40 }).map((steps) => steps * 1e-10),
    fc.double(),
  );
  fc.assert(
    fc.property(number, distance, (points, away) => {
      const least = points + away;
      expect(reaches(points, least)).toBe(comparablePoints(points) >= comparablePoints(least));
    }),
    { numRuns: 1000 },
  );
});

it('sortTiers: the order on the tab does not matter, and the list passed stays as it is', () => {
  const listed = [{ name: 'C', from: 0 }, { name: 'A', from: 75 }, { name: 'B', from: 50 }]; // oxfmt-ignore
  expect(sortTiers(listed).map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(listed[0].name).toBe('C');
});

describe('assignTier', () => {
  const verdictOn = (score: Score) => assignTier(score, DEFAULT_TIERS, { minimumEvidence: 0.5 });

  it('says which tiers are still possible and how far the next one is', () => {
    const verdict = verdictOn(scoreOf(71.5, { lowest: 55, highest: 80, evidence: 0.8, unknown: [1] }));
    expect(pointsToNextTier(71.5, verdict, DEFAULT_TIERS)).toBe(8.5);
    expect(verdict).toEqual({
      tier: 1,
      bestPossible: 0,
      worstPossible: 2,
      provisional: false,
      ruling: null,
    });
  });

  it('clients alike share a verdict, however many they are', () => {
    expect(verdictOn(scoreOf(61))).toBe(verdictOn(scoreOf(79)));
    expect(verdictOn(scoreOf(61))).not.toBe(verdictOn(scoreOf(61, { evidence: 0.4 })));
  });

  it('nothing is missing in the best tier', () => {
    expect(pointsToNextTier(85, verdictOn(scoreOf(85)), DEFAULT_TIERS)).toBe(0);
  });

  it.each([
    [0.5, false],
    [0.49999999999999994, false],
    [0.49, true],
    [1, false],
  ])('with a minimum of 0.5, evidence of %d is provisional: %p', (evidence, provisional) => {
    expect(verdictOn(scoreOf(70, { evidence })).provisional).toBe(provisional);
  });

  it('a minimum of a third is met by a third, whatever its decimals', () => {
    const score = scoreOf(70, { evidence: 1 / 3 });
    expect(assignTier(score, DEFAULT_TIERS, { minimumEvidence: 1 / 3 }).provisional).toBe(false);
  });

  it('the range contains the tier, and the next tier is really that far away', () => {
    fc.assert(
      fc.property(scored, anyTiers, ({ scales, values }, tiers) => {
        const score = scoreClient(values, scales);
        if (score === null) return;
        const verdict = assignTier(score, tiers, { minimumEvidence: 0.5 });
        expect(verdict.bestPossible).toBeLessThanOrEqual(verdict.tier);
        expect(verdict.worstPossible).toBeGreaterThanOrEqual(verdict.tier);
        const missing = pointsToNextTier(score.points, verdict, tiers);
        expect(tierOf(score.points + missing, tiers)).toBe(Math.max(0, verdict.tier - 1));
      }),
    );
  });
});

describe('numbers that were worked out', () => {
  it.each<[points: number, least: number, isReached: boolean]>([
    [80, 80, true],
    [79.99999999999999, 80, true],
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.1 + 0.2, true],
    [79.9999999996, 80, true],
    [79.9999999994, 80, false],
    [79.9, 80, false],
    [-0.30000000000000004, -0.3, true],
    // No number of that size has 9 decimals: it counts as it stands.
    [12_345_678.1, 12_345_678.1, true],
    [12_345_678.123456789, 12_345_678.12345679, true],
    [9_007_199_254_740_991, 9_007_199_254_740_992, false],
    [1e300, 1e300, true],
    [Infinity, Infinity, true],
    [NaN, 0, false],
    [0, NaN, false],
  ])('%d reaches %d: %p', (points, least, isReached) => {
    expect(reaches(points, least)).toBe(isReached);
  });

  it('large numbers stay as they are', () => {
    for (const points of [9e6, -9e6, 9_000_000.123456789, 1e15 + 0.5, 1e308, -Infinity])
      expect(comparablePoints(points)).toBe(points);
  });
});
