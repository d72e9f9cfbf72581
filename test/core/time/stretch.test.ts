import {
  commonStretches,
  joinStretches,
  withoutStretches,
  withPauses,
  type Stretch,
} from '../../../src/core/time/stretch';

/** "0-10 20-30". */
const stretches = (text: string): Stretch[] =>
  text.split(' ').filter(Boolean).map((part) => {
    const [from, to] = part.split('-').map(Number);
    return { from, to };
  }); // oxfmt-ignore
const shown = (list: readonly Stretch[]): string => list.map(({ from, to }) => `${from}-${to}`).join(' ');

it.each([
  ['in order', '20-30 0-10', '0-10 20-30'],
  ['what meets is one', '10-20 0-10', '0-20'],
  ['what overlaps, too', '0-15 10-20', '0-20'],
  ['one inside another adds nothing', '0-30 10-20 25-30', '0-30'],
  ['of no length, or less', '5-5 9-7', ''],
])('joinStretches: %s', (_why, given, joined) => {
  expect(shown(joinStretches(stretches(given)))).toBe(joined);
});

it.each([
  ['ends that only touch have no time in common', '0-10', '10-20', ''],
  ['one in several', '0-100', '5-10 20-30 95-120', '5-10 20-30 95-100'],
  ['several in one', '5-10 20-30 95-120', '0-100', '5-10 20-30 95-100'],
  ['both cut each other', '0-10 15-25 30-40', '5-20 24-31', '5-10 15-20 24-25 30-31'],
  ['nothing', '0-10', '', ''],
])('commonStretches: %s', (_why, some, others, common) => {
  expect(shown(commonStretches(stretches(some), stretches(others)))).toBe(common);
});

it.each([
  ['out of the middle', '0-10', '3-5', '0-3 5-10'],
  ['in any order, and twice', '0-10 20-30', '25-26 3-5 4-6', '0-3 6-10 20-25 26-30'],
  ['over the ends', '5-10', '0-6 9-20', '6-9'],
  ['all of it', '5-10 20-30', '0-40', ''],
  ['nothing', '5-10', '', '5-10'],
])('withoutStretches: %s', (_why, given, taken, left) => {
  expect(shown(withoutStretches(stretches(given), stretches(taken)))).toBe(left);
});

it.each<[why: string, given: string, work: number | null, pause: number, left: string]>([
  ['after each 25 minutes', '0-60', 25, 5, '0-25 30-55'],
  ['what is left over is worked', '0-70', 25, 5, '0-25 30-55 60-70'],
  ['none at the end', '0-30 100-125', 25, 5, '0-25 100-125'],
  ['each stretch begins rested', '0-20 30-60', 25, 5, '0-20 30-55'],
  ['no pauses', '0-60', null, 5, '0-60'],
  ['none of any length', '0-60', 25, 0, '0-60'],
  ['after no work at all', '0-60', 0, 5, '0-60'],
])('withPauses: %s', (_why, given, work, pause, left) => {
  expect(shown(withPauses(stretches(given), work, pause))).toBe(left);
});
