/**
 * Urgent and important, never from the tier alone. Urgent is what losing the rest of today would make late, itself or work due before
 * it: size and queue count, not only the date. Important is what serves the client's goal (Eisenhower's quadrants, after the Norwegian guide).
 */
import type { Judgement, PlanRequest, Quadrant, Task } from './day-plan';
import { capacityBy, instantAfter, type Piece } from './time-axis';

const IMPORTANT_EFFECT = 4;

/**
 * Judges all tasks.
 *
 * @param request what is to be done, appointments too
 * @param axis free time without any buffer, cut at all deadlines and at closing time
 * @returns one for each task; never throws
 * @example judgeTasks({ now: 0, closing: 30, tierCount: 3, tasks: [{ client: '', tier: 0, minutes: 20, due: 30, release: 0, kind: '', effect: 5 }] }, [{ from: 0, to: 30, start: 0, minutes: 30 }]) // => [{ "isOverdue": false, "isUrgent": true, "isImportant": true, "quadrant": "do", "headroom": 10, "latestStart": 10 }]
 */
export function judgeTasks(
  request: Pick<PlanRequest, 'tasks' | 'now' | 'closing' | 'tierCount'>,
  axis: readonly Piece[],
): Judgement[] {
  const { tasks, now, closing, tierCount } = request;
  const demandBy = countDemand(tasks, now);
  const freeToday = capacityBy(axis, closing);
  return tasks.map((task) => {
    const isOverdue = task.due <= now;
    const capacity = capacityBy(axis, task.due);
    const demand = demandBy(task.due);
    const headroom = task.due === Infinity ? Infinity : capacity - demand;
    const isUrgent = isOverdue || (task.due !== Infinity && (headroom < freeToday || task.due <= closing));
    const isImportant = isTaskImportant(task, tierCount);
    const canBeKept = !isOverdue && isFinite(headroom) && headroom >= 0;
    return {
      isOverdue,
      isUrgent,
      isImportant,
      quadrant: quadrantOf(isUrgent, isImportant),
      headroom,
      latestStart: canBeKept ? instantAfter(axis, headroom) : null,
    };
  });
}

/** Minutes of work due by an instant. */
function countDemand(tasks: readonly Task[], now: number): (due: number) => number {
  const byDue = new Map<number, number>();
  for (const { due, minutes, at } of tasks) {
    if (due > now && at === undefined) byDue.set(due, (byDue.get(due) ?? 0) + minutes);
  }
  let sum = 0;
  const sums = new Map<number, number>();
  for (const due of [...byDue.keys()].sort((a, b) => a - b)) {
    sum += byDue.get(due) ?? 0;
    sums.set(due, sum);
  }
  return (due) => sums.get(due) ?? 0;
}

/** Where nobody said what it does for the client, the upper half of the tiers counts as important: A of A–C, A and B of A–D. */
function isTaskImportant({ effect, tier }: Task, tierCount: number): boolean {
  return effect === null ? tier < Math.floor(tierCount / 2) : effect >= IMPORTANT_EFFECT;
}

function quadrantOf(isUrgent: boolean, isImportant: boolean): Quadrant {
  if (isUrgent) return isImportant ? 'do' : 'quick';
  return isImportant ? 'plan' : 'rest';
}
