import fc from 'fast-check';
import { findShortestWay, type ValueStep } from '../../../src/core/advice/find-shortest-way';
import { comparablePoints } from '../../../src/core/comparable-points';
import { scoreClient } from '../../../src/core/scoring/score-client';
import type { Scale } from '../../../src/core/types';

const scale = (weight: number, worst = 1, best = 5): Scale => ({ weight, worst, best });
/** Whether the score is high enough; nothing else counts here. */
const reaches = (scales: readonly Scale[], target: number) => (values: readonly number[]) =>
  comparablePoints(scoreClient(values, scales)?.points ?? 0) >= target;
const settings = (scales: readonly Scale[]) => ({
  scales,
  kinds: scales.map(() => 'rating' as const),
  remedies: [],
});

describe('findShortestWay', () => {
  it.each<[string, number[], Scale[], number, ValueStep[] | null]>([
    // 3·0.5 + 1·0.75 = 2.25 of 4: 56.25. One step of weight 3 adds 18.75.
    ['the heavier rating first', [3, 4], [scale(3), scale(1)], 75, [{ position: 0, from: 3, to: 4 }]],
    [
      'and not the one that stands first',
      [4, 3],
      [scale(1), scale(3)],
      75,
      [{ position: 1, from: 3, to: 4 }],
    ],
    [
      'that of the shorter scale where both are as heavy',
      [1, 1],
      [scale(1, 1, 10), scale(1)],
      25,
      [{ position: 1, from: 1, to: 3 }],
    ],
    [
      'and not that of the scale which begins at 0 and has ten steps',
      [2, 2],
      [scale(2, 0, 10), scale(1)],
      29,
      [{ position: 1, from: 2, to: 3 }],
    ],
    ['to the worst of a scale in one step', [2], [scale(1, 10, 20)], 10, [{ position: 0, from: 2, to: 11 }]],
    ['no further than needed', [1, 1], [scale(1), scale(1)], 25, [{ position: 0, from: 1, to: 3 }]],
    ['nothing to do', [5, 5], [scale(1), scale(1)], 80, []],
    ['out of reach', [5, NaN, 2], [scale(1), scale(1), scale(9, 30, 2)], 101, null],
    ['unknowns stay unknown', [NaN, 1], [scale(9), scale(1)], 50, [{ position: 1, from: 1, to: 3 }]],
    ['less is better', [4, 3], [scale(1, 5, 1), scale(1)], 50, [{ position: 0, from: 4, to: 3 }]],
    ['nothing to do, though one is beyond its scale', [-3, 5], [scale(1), scale(1)], 50, []],
    ['from beyond the scale no step is wasted', [-3], [scale(1)], 25, [{ position: 0, from: -3, to: 2 }]],
    [
      'from there on in whole steps of the scale',
      [-2.5],
      [scale(1)],
      25,
      [{ position: 0, from: -2.5, to: 2 }],
    ],
    ['from beyond it where less is better', [6.5], [scale(1, 5, 1)], 25, [{ position: 0, from: 6.5, to: 4 }]],
    ['also from just below the worst', [0.5], [scale(1)], 25, [{ position: 0, from: 0.5, to: 2 }]],
    ['never beyond the best', [4.5], [scale(1)], 100, [{ position: 0, from: 4.5, to: 5 }]],
    ['nor where less is better', [1.5], [scale(1, 5, 1)], 100, [{ position: 0, from: 1.5, to: 1 }]],
  ])('%s', (_, values, scales, target, way) =>
    expect(findShortestWay(values, settings(scales), reaches(scales, target))).toEqual(way),
  );

  it('goes along a long scale in a hundredth of it', () =>
    expect(findShortestWay([100], settings([scale(1, 100, 1100)]), ([first]) => first > 500)).toEqual([
      { position: 0, from: 100, to: 510 },
    ]));

  it('never changes what is switched off, also where a rule looks at it', () =>
    expect(findShortestWay([1, 5], settings([scale(0), scale(1)]), ([first]) => first > 3)).toBeNull());

  it('never changes a fact, also where it would help', () =>
    expect(
      findShortestWay([1], { scales: [scale(1)], kinds: ['fact'], remedies: [] }, ([fact]) => fact > 3),
    ).toBeNull());

  it.each<[string, (values: readonly number[]) => boolean, number[] | null]>([
    ['one remedy before any rating', ([, late, silent]) => late === 0 || silent === 0, [3, 0, 90]],
    ['a rating before two remedies', ([fun, late, silent]) => fun >= 4 || late + silent === 0, [4, 40, 90]],
    [
      'a remedy and a few ratings before many ratings',
      ([fun, , silent]) => fun >= 5 || (fun >= 4 && silent === 0),
      [4, 40, 0],
    ],
    ['both where it takes both', ([fun, , silent]) => fun >= 5 && silent === 0, [5, 40, 0]],
    ['all of them if need be', ([fun, late, silent]) => fun >= 4 && late + silent === 0, [4, 0, 0]],
    ['nothing that does not help', () => false, null],
  ])('%s', (_, isReached, reached) => {
    const values = [3, 40, 90];
    const remedies = [1, 2].map((position) => ({ position, to: 0 }));
    const way = findShortestWay(values, { scales: [scale(1)], kinds: ['rating'], remedies }, isReached);
    const changed =
      way && values.map((value, index) => way.find(({ position }) => position === index)?.to ?? value);
    expect(changed).toEqual(reached);
  });

  it('counts no step where one stands at the worst already: two steps from there before two remedies', () => {
    const remedies = [1, 2].map((position) => ({ position, to: 0 }));
    const way = findShortestWay(
      [1, 40, 90],
      { scales: [scale(1)], kinds: ['rating'], remedies },
      ([fun, late, silent]) => fun >= 3 || late + silent === 0,
    );
    expect(way).toEqual([{ position: 0, from: 1, to: 3 }]);
  });

  it('counts the steps from beyond a scale, too: two remedies before three of them', () => {
    const remedies = [1, 2].map((position) => ({ position, to: 0 }));
    const way = findShortestWay(
      [-3, 40, 90],
      { scales: [scale(1)], kinds: ['rating'], remedies },
      ([fun, late, silent]) => fun >= 3 || late + silent === 0,
    );
    expect(way?.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('reaches its target, and one step less would not', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ratings, fc.integer({ min: 0, max: 100 }), (values, target) => {
        const scales = [scale(5), scale(3), scale(2)];
        const isReached = reaches(scales, target);
        const way = findShortestWay(values, settings(scales), isReached);
        if (way === null || way.length === 0) return;
        const changed = [...values];
        for (const { position, to } of way) changed[position] = to;
        expect(isReached(changed)).toBe(true);
        const last = way.reduce((least, step) =>
          scales[step.position].weight < scales[least.position].weight ? step : least,
        );
        changed[last.position]--;
        expect(isReached(changed)).toBe(false);
      }),
    );
  });
});
