/** The measured list is what the bench says it is. */
import { createBareLoop } from '../../scripts/bench/bare-loop';
import { createClientList } from '../../scripts/bench/client-list';
import { calibrate, median, repeatFor } from '../../scripts/bench/timing';
import { scoreClient } from '../../src/core/scoring/score-client';
import { locateScales } from '../../src/core/scoring/locate-scales';

describe('client list', () => {
  const list = createClientList(2000);

  test('is the same on every run, and another for another seed', () => {
    expect(createClientList(2000)).toEqual(list);
    expect(createClientList(2000, 1).rows).not.toEqual(list.rows);
  });

  test('has a name and eight criteria, about one value in ten unknown', () => {
    expect(list.headers).toHaveLength(9);
    const values = list.rows.flatMap(([, ...cells]) => cells);
    const unknown = values.filter((value) => value === '').length / values.length;
    expect(unknown).toBeGreaterThan(0.09);
    expect(unknown).toBeLessThan(0.11);
  });

  test('holds no value outside its scale', () => {
    const scales = locateScales(list.criteria, list.clients);
    const beyond = list.clients.filter(({ values }) => scoreClient(values, scales)!.beyondScale.length > 0);
    expect(beyond).toEqual([]);
  });

  test('reaches every tier', () => {
    const scores = createBareLoop(list)();
    for (const [index, { from }] of list.tiers.entries()) {
      const below = index === 0 ? Infinity : list.tiers[index - 1].from;
      expect(scores.some((score) => score >= from && score < below)).toBe(true);
    }
  });
});

describe('timing', () => {
  test.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('the median of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  test('rounds are at least and at most as many as asked for', () => {
    expect(repeatFor({ milliseconds: 0, leastRounds: 3, mostRounds: 5 }, (round) => round)).toEqual([
      0, 1, 2,
    ]);
    expect(repeatFor({ milliseconds: 60_000, leastRounds: 3, mostRounds: 5 }, () => 0)).toHaveLength(5);
  });

  test('work that takes no time is repeated, and always at least once', () => {
    expect(calibrate(() => 0, 1, 1)).toBeGreaterThan(1);
    expect(calibrate(() => 0, 1, 0)).toBe(1);
  });
});
