import { comparablePoints } from '../../../src/core/comparable-points';
import fc from 'fast-check';
import { placeOnScale, scoreClient } from '../../../src/core/scoring/score-client';
import { splitScore } from '../../../src/core/scoring/split-score';
import type { Scale, Score } from '../../../src/core/types';
import { scored } from '../arbitraries';

const rating = (weight: number): Scale => ({ weight, worst: 1, best: 5 });
const percent = (weight: number): Scale => ({ weight, worst: 0, best: 100 });

it('scoreClient: the strongest are found however many criteria there are', () => {
  for (let count = 2; count <= 70; count++) {
    const values = Array.from({ length: count }, (_, index) =>
      index === 0 ? 5 : index === count - 1 ? 1 : 3,
    );
    const score = scoreClient(values, values.map(() => rating(1))); // oxfmt-ignore
    expect([score?.lifts, score?.holdsBack]).toEqual([[0], [count - 1]]);
  }
});

describe('placeOnScale', () => {
  it.each<[value: number, worst: number, best: number, place: number, why: string]>([
    [1, 1, 5, 0, 'worst'],
    [5, 1, 5, 1, 'best'],
    [3, 1, 5, 0.5, 'middle'],
    [12, 30, 0, 0.6, 'days late: lower is better'],
    [7, 1, 5, 1.5, 'beyond best'],
    [40, 30, 0, -1 / 3, 'beyond worst, lower is better'],
    [9, 9, 9, 1, 'all clients alike: everyone is best'],
  ])('%d from %d to %d is %d (%s)', (value, worst, best, place) => {
    expect(placeOnScale(value, { weight: 1, worst, best })).toBeCloseTo(place, 12);
  });
});

describe('published and hand-checked scores', () => {
  it('group score of the Gainsight scorecard documentation: weights 20, 15, 22', () => {
    expect(scoreClient([47, 59, 21], [percent(20), percent(15), percent(22)])?.points).toBeCloseTo(
      40.12281,
      5,
    );
  });

  it('an unknown is left out, and shows in evidence and range', () => {
    const score = scoreClient(
      [1, 1, NaN],
      [0.3, 0.4, 0.3].map((weight) => ({ weight, worst: 0, best: 1 })),
    );
    expect(score).toMatchObject({ points: 100, unknown: [2] });
    expect(score?.evidence).toBeCloseTo(0.7, 12);
    expect(score?.lowest).toBeCloseTo(70, 9);
    expect(score?.highest).toBe(100);
  });

  it('a client at 40 points with half of the weight known may still be at 20 or 70', () => {
    // known: weight 4, u = 0.4 → 1.6; unknown: weight 4 → lowest 1.6 / 8, highest 5.6 / 8
    expect(scoreClient([40, NaN], [percent(4), percent(4)])).toMatchObject({
      points: 40,
      lowest: 20,
      highest: 70,
      evidence: 0.5,
    });
  });

  it('a value outside the scale counts as the nearer end, and is named', () => {
    const scales = [
      rating(1),
      rating(1),
      { weight: 2, worst: 30, best: 0 },
      { weight: 2, worst: 30, best: 0 },
    ];
    expect(scoreClient([0, 7, 45, -1], scales)).toMatchObject({ points: 50, beyondScale: [0, 1, 2, 3] });
    expect(scoreClient([1, 5, 30, 0], scales)).toMatchObject({ points: 50, beyondScale: [] });
  });

  it('a criterion of weight 0 is as if it were not there', () => {
    const { points, evidence, unknown, beyondScale, lifts } = scoreClient(
      [NaN, 3, 99],
      [rating(0), rating(2), rating(0)],
    ) as Score;
    expect({ points, evidence, unknown, beyondScale, lifts }).toEqual({
      points: 50,
      evidence: 1,
      unknown: [],
      beyondScale: [],
      lifts: [],
    });
  });

  it.each([
    ['nothing is known', [NaN, NaN], [rating(1), rating(2)]],
    ['only what has no weight is known', [5, NaN], [rating(0), rating(2)]],
    ['there are no criteria', [], []],
  ])('there is no score where %s', (_why, values, scales) => {
    expect(scoreClient(values, scales)).toBeNull();
  });

  it('where nobody has a value for a "min"–"max" criterion it is unknown to all', () => {
    expect(scoreClient([5, NaN], [rating(1), { weight: 1, worst: NaN, best: NaN }])).toMatchObject({
      points: 100,
      lowest: 50,
      highest: 100,
    });
  });

  it('is exactly 100 where everything is best: 1.1 × 100 / 1.1 would be 100.00000000000001', () => {
    for (const weight of [1.1, 0.29, 0.7, 3, 0.1]) {
      expect(scoreClient([5, 5, 5], [rating(weight), rating(weight), rating(weight)])?.points).toBe(100);
    }
  });

  it('works for more criteria than any client has had before', () => {
    const many = Array.from({ length: 300 }, () => rating(1));
    const score = scoreClient(
      Array.from({ length: 300 }, (_, index) => (index < 150 ? 5 : NaN)),
      many,
    );
    expect(score?.points).toBe(100);
    expect(score?.unknown).toEqual(Array.from({ length: 150 }, (_, index) => index + 150));
  });
});

describe('what lifts and what holds back', () => {
  it.each<[why: string, values: number[], weights: number[], lifts: number[], holdsBack: number[]]>([
    // distances from the middle, weighted: 5 × .25 = 1.25, 4 × .5 = 2, 3 × −.5 = −1.5
    ['by weighted distance, strongest first', [4, 5, 1], [5, 4, 3], [1, 0], [2]],
    ['two of each at most', [5, 5, 5, 1, 1, 1], [1, 2, 3, 3, 2, 1], [2, 1], [3, 4]],
    ['the earlier of equal ones first', [5, 5, 5, 1, 1, 1], [1, 1, 1, 1, 1, 1], [0, 1], [3, 4]],
    ['the middle does neither', [3, 3], [5, 1], [], []],
    ['an unknown does neither', [NaN, 2], [9, 1], [], [1]],
    ['a larger one found late pushes the first to second place', [4, 2, 5], [1, 1, 1], [2, 0], [1]],
    ['a second one found late', [5, 3, 4], [1, 1, 1], [0, 2], []],
  ])('%s', (_why, values, weights, lifts, holdsBack) => {
    expect(scoreClient(values, weights.map(rating))).toMatchObject({ lifts, holdsBack });
  });

  it('lists of one client do not change when the next one is scored', () => {
    const scales = [rating(1), rating(1), rating(1), rating(1)];
    const first = scoreClient([5, NaN, NaN, NaN], scales);
    scoreClient([NaN, 1, 9, 9], scales);
    expect(first).toMatchObject({ lifts: [0], holdsBack: [], unknown: [1, 2, 3], beyondScale: [] });
  });
});

describe('laws of scores', () => {
  const law = (check: (score: Score, values: number[], scales: Scale[]) => void): void =>
    fc.assert(
      fc.property(scored, ({ scales, values }) => {
        const score = scoreClient(values, scales);
        if (score !== null) check(score, values, scales);
      }),
    );

  it('stays within 0 to 100, between its lowest and highest', () =>
    law(({ points, lowest, highest }) => {
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(points).toBeGreaterThanOrEqual(lowest);
      expect(highest).toBeGreaterThanOrEqual(points);
      expect(highest).toBeLessThanOrEqual(100);
    }));

  it('has evidence above 0 up to 1, and 1 exactly where nothing with a weight is unknown', () =>
    law(({ evidence, unknown }) => {
      expect(evidence).toBeGreaterThan(0);
      expect(evidence === 1).toBe(unknown.length === 0);
    }));

  it('lowest and highest are the scores with every unknown at that end', () =>
    law(({ lowest, highest }, values, scales) => {
      const filled = (end: 'worst' | 'best'): number =>
        scoreClient(
          values.map((value, index) => (isNaN(value) ? scales[index][end] : value)),
          scales,
        )!.points;
      expect(lowest).toBeCloseTo(filled('worst'), 9);
      expect(highest).toBeCloseTo(filled('best'), 9);
    }));

  it('is null exactly where no criterion with a weight has a value', () => {
    fc.assert(
      fc.property(scored, ({ scales, values }) => {
        const isKnown = scales.some(({ weight }, index) => weight > 0 && !isNaN(values[index]));
        expect(scoreClient(values, scales) !== null).toBe(isKnown);
      }),
    );
  });

  it('a better value never lowers the score', () => {
    fc.assert(
      fc.property(scored, fc.nat(), fc.integer({ min: 1, max: 10 }), ({ scales, values }, at, step) => {
        const index = at % values.length;
        const { worst, best } = scales[index];
        const better = [...values];
        better[index] = isNaN(values[index]) ? best : values[index] + step * Math.sign(best - worst);
        const before = scoreClient(values, scales);
        const after = scoreClient(better, scales);
        if (before === null || after === null) return;
        expect(comparablePoints(after.points)).toBeGreaterThanOrEqual(comparablePoints(before.points));
      }),
    );
  });

  it('depends on the proportions of the weights only', () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(0.01, 1 / 3, 7, 1000), ({ scales, values }, factor) => {
        const scaled = scoreClient(
          values,
          scales.map((scale) => ({ ...scale, weight: scale.weight * factor })),
        );
        const score = scoreClient(values, scales);
        for (const key of ['points', 'evidence', 'lowest', 'highest'] as const) {
          expect(scaled?.[key]).toEqual(score === null ? undefined : expect.closeTo(score[key], 9));
        }
      }),
    );
  });

  it('is the sum of its parts', () =>
    law(({ points }, values, scales) => {
      const parts = splitScore(values, scales);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(points, 9);
      expect(parts.reduce((sum, part) => sum + part.weightShare, 0)).toBeCloseTo(1, 9);
    }));
});
