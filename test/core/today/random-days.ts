/** Days by chance, the same on every run, and what can be said of them without the planner: by naive ways that look at every minute. */
import type { PlanRequest, Task } from '../../../src/core/today/day-plan';
import type { Stretch } from '../../../src/core/time/stretch';

export const SETTINGS = { bufferPercent: 15, switchMinutes: 10, leastBlock: 15 };
export const NO_BUFFER = { ...SETTINGS, bufferPercent: 0 };

/** A linear congruential generator: 0 up to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

export interface DayShape {
  readonly mostTasks: number;
  readonly withReleases: boolean;
}

/** One to three days of some hours each, and up to so many tasks, about as much as fits. */
export function randomDay(chance: () => number, { mostTasks, withReleases }: DayShape): PlanRequest {
  const whole = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));
  const freeTime: Stretch[] = [];
  let from = whole(0, 20);
  for (let left = whole(1, 5); left > 0; left--) {
    const to = from + whole(5, 120);
    freeTime.push({ from, to });
    from = to + whole(1, 60);
  }
  const end = freeTime[freeTime.length - 1].to;
  const tasks = Array.from({ length: whole(1, mostTasks) }, (): Task => {
    const release = withReleases && chance() < 0.5 ? whole(0, end) : -Infinity;
    return {
      client: `client ${whole(1, 4)}`,
      tier: whole(0, 2),
      minutes: whole(1, chance() < 0.2 ? 90 : 35),
      due: chance() < 0.25 ? Infinity : whole(Math.max(1, isFinite(release) ? release : 1), end + 30),
      release,
      kind: ['', 'write', 'design'][whole(0, 2)],
      effect: null,
    };
  });
  const closing = freeTime[Math.min(1, freeTime.length - 1)].to;
  return { now: 0, freeTime, closing, until: end, tasks, tierCount: 3, settings: NO_BUFFER };
}

/** Whether all can be kept: between each release and each deadline, minutes are counted one by one. */
export function fitsByIntervals({ freeTime, tasks }: PlanRequest): boolean {
  const free = (from: number, to: number): number =>
    freeTime.reduce((sum, each) => sum + Math.max(0, Math.min(to, each.to) - Math.max(from, each.from)), 0);
  const dated = tasks.filter(({ due }) => isFinite(due));
  return dated.every(({ due }) =>
    [-1, ...dated.map(({ release }) => release)].every((start) => {
      const inside = dated.filter((each) => each.due <= due && Math.max(each.release, -1) >= start);
      const needed = inside.reduce((sum, { minutes }) => sum + minutes, 0);
      return needed <= free(Math.max(start, 0), due);
    }),
  );
}

/** Whether working on whatever is due first, minute by minute, keeps all. */
export function fitsByEarliestDeadline({ freeTime, tasks }: PlanRequest): boolean {
  const left = tasks.map(({ minutes }) => minutes);
  const inOrder = tasks.map((_, index) => index).sort((a, b) => tasks[a].due - tasks[b].due || a - b);
  for (const { from, to } of freeTime) {
    for (let minute = from; minute < to; minute++) {
      const next = inOrder.find((index) => left[index] > 0 && tasks[index].release <= minute);
      if (next === undefined) continue;
      if (tasks[next].due < minute + 1) return false;
      left[next]--;
    }
  }
  return tasks.every(({ due }, index) => due === Infinity || left[index] === 0);
}

/** Whether more than so many deadlines can be kept together, by trying every choice of one more. */
export function keepsMoreThan(count: number, request: PlanRequest): boolean {
  const { tasks } = request;
  return Array.from({ length: 2 ** tasks.length }, (_, choice) => choice)
    .filter((choice) => onesIn(choice) === count + 1)
    .some((choice) =>
      fitsByIntervals({ ...request, tasks: tasks.filter((_, index) => (choice >> index) & 1) }),
    );
}

function onesIn(choice: number): number {
  return choice === 0 ? 0 : (choice & 1) + onesIn(choice >> 1);
}
