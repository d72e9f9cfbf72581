/** (now, free time, tasks, settings) → plan. In the order of tiers, and every deadline that can be kept is kept; the same request gives the same plan. */
import { withoutStretches, type Stretch } from '../time/stretch';
import { chooseNewDates } from './choose-new-dates';
import type { Block, BlockReason, DayPlan, PlanRequest, Task, Work } from './day-plan';
import { findShortage } from './find-shortage';
import { judgeTasks } from './judge-urgency';
import { layBlocks } from './lay-blocks';
import { placeCalls } from './place-calls';
import { createAxis, type Piece } from './time-axis';

const BUFFER_STEP = 5;

/**
 * Plans the day, or the days up to `until`.
 *
 * @param request what there is to do and when there is time
 * @returns blocks with their reasons, what does not fit and what could be done; never throws
 * @example planDay({ now: 0, freeTime: [{ from: 0, to: 60 }], closing: 60, until: 60, tierCount: 1, settings: { bufferPercent: 15, switchMinutes: 10, leastBlock: 15 }, tasks: [{ client: 'acme', tier: 0, minutes: 30, due: 60, release: 0, kind: '', effect: null }] }).blocks // => [{ "from": 0, "to": 30, "task": 0, "reason": { "kind": "alone" }, "minutesLeft": 0 }]
 */
export function planDay(request: PlanRequest): DayPlan {
  const { now, tasks, until, settings } = request;
  const cuts = cutsOf(request);
  const appointments = appointmentsOf(tasks, now, until);
  const freeTime = withoutStretches(
    request.freeTime,
    appointments.map(({ block }) => block),
  );
  const works = worksOf(tasks, now);
  const { placed, unplaced } = placeCalls(works, freeTime, cuts);
  const calls = placed.map((call) => blockOf(call.task, call, 'reachable'));
  const forWork = withoutStretches(freeTime, calls);
  const plannable = works.filter(({ windows }) => windows === undefined);
  const exact = createAxis(forWork, cuts, 0);
  const shortage = findShortage(plannable, exact);
  const askForNewDate =
    shortage === null ? [] : chooseNewDates(plannable, exact).map((index) => plannable[index].task);
  const kept = plannable.map((work) => (askForNewDate.includes(work.task) ? withoutDate(work) : work));
  const { axis, bufferPercent } = widestBuffer(kept, forWork, cuts, settings.bufferPercent);
  const laid = layBlocks(kept, axis, until, settings);
  return {
    blocks: [
      ...appointments.map(({ block }) => block),
      ...calls.filter(({ from }) => from < until),
      ...laid.blocks,
    ].sort((a, b) => a.from - b.from || a.to - b.to),
    bufferPercent,
    shortage,
    askForNewDate,
    judgements: judgeTasks(request, createAxis(freeTime, cuts, 0)),
    notPlanned: laid.notPlanned,
    unplacedCalls: unplaced,
    clashes: appointments.flatMap(({ block, clashes }) => (clashes ? [block.task] : [])),
  };
}

/** Every instant that must not lie inside a piece of time. */
function cutsOf({ tasks, closing, until }: PlanRequest): number[] {
  const own = tasks.flatMap(({ due, release, rather = Infinity }) => [due, release, rather]);
  return [...own, closing, until].filter(isFinite);
}

/** An overdue task has no deadline any more: one broken promise must not break a second. */
function worksOf(tasks: readonly Task[], now: number): Work[] {
  return tasks.flatMap((task, index): Work[] => {
    if (task.at !== undefined || task.minutes <= 0) return [];
    const isOverdue = task.due <= now;
    const due = isOverdue ? Infinity : task.due;
    return [{ ...task, task: index, due, isOverdue, needsNewDate: false }];
  });
}

function withoutDate(work: Work): Work {
  return { ...work, due: Infinity, needsNewDate: true };
}

interface Appointment {
  readonly block: Block;
  /** It begins before an earlier one has ended. */
  readonly clashes: boolean;
}

/** In order of time; those that are over are left out. */
function appointmentsOf(tasks: readonly Task[], now: number, until: number): Appointment[] {
  const blocks = tasks.flatMap(({ at, minutes }, index) =>
    at === undefined || at + minutes <= now || at >= until
      ? []
      : [blockOf(index, { from: at, to: at + minutes }, 'appointment')],
  );
  let busyTo = -Infinity;
  return blocks
    .sort((a, b) => a.from - b.from)
    .map((block) => {
      const clashes = block.from < busyTo;
      busyTo = Math.max(busyTo, block.to);
      return { block, clashes };
    });
}

function blockOf(task: number, { from, to }: Stretch, kind: 'appointment' | 'reachable'): Block {
  const reason: BlockReason = { kind };
  return { from, to, task, reason, minutesLeft: 0 };
}

interface Buffered {
  readonly axis: Piece[];
  readonly bufferPercent: number;
}

/** The buffer gives way before any deadline does. */
function widestBuffer(
  works: readonly Work[],
  freeTime: readonly Stretch[],
  cuts: readonly number[],
  wanted: number,
): Buffered {
  for (let bufferPercent = wanted; bufferPercent > 0; bufferPercent -= BUFFER_STEP) {
    const axis = createAxis(freeTime, cuts, bufferPercent);
    if (findShortage(works, axis) === null) return { axis, bufferPercent };
  }
  return { axis: createAxis(freeTime, cuts, 0), bufferPercent: 0 };
}
