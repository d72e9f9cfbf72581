import { locateScales } from '../../../src/core/scoring/locate-scales';
import type { Bound } from '../../../src/core/types';
import { clientsOf } from '../arbitraries';

const locate = (worst: Bound, best: Bound, ...values: number[]) =>
  locateScales(
    [{ name: 'Hours', kind: 'fact', weight: 2, worst, best }],
    clientsOf(values.map((each) => [each])),
  )[0];

it.each<
  [worst: Bound, best: Bound, values: number[], expectedWorst: number, expectedBest: number, why: string]
>([
  [1, 5, [0, 9], 1, 5, 'numbers stay, whatever the values'],
  [0, 'max', [12, 40, 7], 0, 40, 'hours: the busiest client is best'],
  ['min', 'max', [12, 40, 7], 7, 40, 'hourly rate'],
  ['max', 'min', [12, 40, 7], 40, 7, 'lower is better'],
  ['min', 'max', [NaN, 5, NaN, 3], 3, 5, 'unknowns do not count'],
  ['min', 'max', [-5, -2], -5, -2, 'negative values'],
  ['min', 'max', [7, 7], 7, 7, 'all alike'],
  ['min', 'max', [NaN, NaN], NaN, NaN, 'nobody has a value'],
])('%p to %p over %p', (worst, best, values, expectedWorst, expectedBest) => {
  expect(locate(worst, best, ...values)).toEqual({ weight: 2, worst: expectedWorst, best: expectedBest });
});
