/** Why a task stands before one of a better tier: which deadline leaves no time for that one, and how much it leaves. */
import type { BlockReason, Task } from '../../../src/core/today/day-plan';
import { planDay } from '../../../src/core/today/plan-day';
import { NO_BUFFER } from './random-days';

const task = (minutes: number, due: number, over: Partial<Task> = {}): Task => ({
  client: '',
  tier: 2,
  minutes,
  due,
  release: -Infinity,
  kind: '',
  effect: null,
  ...over,
});
/** Of the best tier, without a deadline: its turn is always first. */
const BEST = task(60, Infinity, { tier: 0 });

/** Of each block its task and reason, on a day of four hours in blocks of a quarter of an hour or more. */
function reasonsOf(...tasks: Task[]): (readonly [task: number, reason: BlockReason])[] {
  const { blocks } = planDay({
    now: 0,
    freeTime: [{ from: 0, to: 240 }],
    closing: 240,
    until: 240,
    tierCount: 3,
    settings: { ...NO_BUFFER, switchMinutes: 0 },
    tasks,
  });
  return blocks.map(({ task: index, reason }) => [index, reason]);
}
const deadline = (due: number, minutesLeft: number): BlockReason => ({
  kind: 'deadline',
  other: 0,
  due,
  minutesLeft,
});

it.each<[why: string, tasks: Task[], reasons: (readonly [task: number, reason: BlockReason])[]]>([
  ['a deadline without a minute to lose', [task(60, 60)], [[1, deadline(60, 0)]]],
  ['with less than a block to lose', [task(50, 60)], [[1, deadline(60, 10)]]],
  ['of two that are due together, all that both leave', [task(50, 60), task(10, 60)], [[1, deadline(60, 0)], [2, deadline(60, 0)]]],
  ['of two alike', [task(30, 60), task(30, 60)], [[1, deadline(60, 0)], [2, deadline(60, 0)]]],
  ['what is done says nothing any more: the next deadline does', [task(60, 60), task(55, 120)], [[1, deadline(60, 0)], [2, deadline(120, 5)]]],
  ['a later deadline that leaves nothing makes the earlier task hurry', [task(20, 60), task(100, 120)], [[1, deadline(120, 0)], [2, deadline(120, 0)]]],
])('%s', (_why, tasks, reasons) => {
  expect(reasonsOf(BEST, ...tasks).slice(0, reasons.length)).toEqual(reasons);
}); // oxfmt-ignore

it('with a block to lose the better tier goes first', () => {
  const [[first], [second, reason]] = reasonsOf(BEST, task(45, 60));
  expect([first, second, reason]).toEqual([0, 1, deadline(60, 0)]);
});
