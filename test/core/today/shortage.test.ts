/** Not enough time: what is missing, and whom to ask for a new date. Half an hour is free, cut after ten minutes. */
import { chooseNewDates, type RankedDemand } from '../../../src/core/today/choose-new-dates';
import { findShortage } from '../../../src/core/today/find-shortage';
import { createAxis } from '../../../src/core/today/time-axis';

const AXIS = createAxis([{ from: 0, to: 30 }], [10, 20], 0);
const demand = (minutes: number, due: number, release = -Infinity, tier = 0): RankedDemand => ({
  minutes,
  due,
  release,
  tier,
});

it.each<[why: string, demands: RankedDemand[], shortage: object | null]>([
  ['all fits to the minute', [demand(10, 10), demand(20, 30)], null],
  ['what has no deadline is never missing', [demand(30, 30), demand(99, Infinity)], null],
  ['the earliest deadline is named, and the most that is missing anywhere', [demand(12, 10), demand(30, 30)], { due: 10, minutes: 2, mostMinutes: 12 }],
  ['of one deadline the most, whatever may not begin yet', [demand(40, 30), demand(25, 30, 10)], { due: 30, minutes: 35, mostMinutes: 35 }],
  ['in either order', [demand(25, 30, 10), demand(40, 30)], { due: 30, minutes: 35, mostMinutes: 35 }],
  ['the earliest, though work that may not begin yet misses a later one', [demand(5, 20, 10), demand(20, 20), demand(20, 30, 10)], { due: 20, minutes: 5, mostMinutes: 15 }],
  ['it may not begin in time', [demand(15, 20, 10)], { due: 20, minutes: 5, mostMinutes: 5 }],
])('findShortage: %s', (_why, demands, shortage) => {
  expect(findShortage(demands, AXIS)).toEqual(shortage);
}); // oxfmt-ignore

it.each<[why: string, demands: RankedDemand[], asked: number[]]>([
  ['nobody where all fits', [demand(10, 10), demand(20, 30)], []],
  ['the longest', [demand(20, 30), demand(25, 30)], [1]],
  ['of equals the lower tier', [demand(20, 30, -Infinity, 2), demand(20, 30, -Infinity, 1)], [0]],
  ['then the later one', [demand(20, 30), demand(20, 30)], [1]],
  ['only of what is due by then', [demand(12, 10), demand(20, 30)], [0]],
  ['of what begins late, one that begins late', [demand(15, 30), demand(15, 20, 10)], [1]],
  ['as many as it takes', [demand(20, 30), demand(20, 30), demand(20, 30)], [1, 2]],
])('chooseNewDates: %s', (_why, demands, asked) => {
  expect(chooseNewDates(demands, AXIS)).toEqual(asked);
}); // oxfmt-ignore
