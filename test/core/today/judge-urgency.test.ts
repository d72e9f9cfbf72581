/** Two days of four hours each; today ends after the first. */
import type { Task } from '../../../src/core/today/day-plan';
import { judgeTasks } from '../../../src/core/today/judge-urgency';

const AXIS = [
  { from: 0, to: 240, start: 0, minutes: 240 },
  { from: 1440, to: 1680, start: 240, minutes: 240 },
];
const task = (over: Partial<Task>): Task => ({
  client: 'acme',
  tier: 0,
  minutes: 60,
  due: 1680,
  release: -Infinity,
  kind: '',
  effect: null,
  ...over,
});
const judge = (tasks: Partial<Task>[], tierCount = 4) =>
  judgeTasks({ tasks: tasks.map(task), now: 0, closing: 240, tierCount }, AXIS)[0];

it.each<[why: string, tasks: Partial<Task>[], headroom: number, latestStart: number | null, isUrgent: boolean]>([
  ['all of today can be lost', [{ minutes: 240 }], 240, 1440, false],
  ['or all but a minute', [{ minutes: 241 }], 239, 239, true],
  ['what is due earlier goes first', [{}, { due: 240, minutes: 200 }], 220, 220, true],
  ['what is due later waits', [{ due: 240 }, { minutes: 200 }], 180, 180, true],
  ['appointments are no work', [{}, { at: 20, minutes: 200 }], 420, 1620, false],
  ['what is overdue has broken its promise', [{}, { due: -5, minutes: 200 }], 420, 1620, false],
  ['more than there is time for', [{ minutes: 500 }], -20, null, true],
  ['overdue', [{ due: 0 }], 0, null, true],
  ['no deadline', [{ due: Infinity }], Infinity, null, false],
  ['an appointment that is to end today', [{ at: 20, due: 240 }], 240, 1440, true],
])('%s', (_why, tasks, headroom, latestStart, isUrgent) => {
  expect(judge(tasks)).toMatchObject({ headroom, latestStart, isUrgent });
}); // oxfmt-ignore

it.each<[tier: number, tierCount: number, effect: number | null, isImportant: boolean]>([
  [0, 3, null, true],
  [1, 3, null, false],
  [1, 4, null, true],
  [2, 4, null, false],
  [3, 4, 4, true],
  [0, 4, 3, false],
])('tier %d of %d with an effect of %j', (tier, tierCount, effect, isImportant) => {
  expect(judge([{ tier, effect }], tierCount).isImportant).toBe(isImportant);
});
