/** What is reached, although numbers that were worked out are seldom exact. */
import { comparablePoints, reaches } from '../../src/core/comparable-points';

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
