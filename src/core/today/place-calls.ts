/**
 * Calls need both at the same time, and are held in one go: each is placed at the first time that lies in her hours and the client's, and leaves
 * all other deadlines as keepable as they were. From then on it is an appointment.
 */
import { commonStretches, withoutStretches, type Stretch } from '../time/stretch';
import type { UnplacedCall, Work } from './day-plan';
import { findShortage } from './find-shortage';
import { createAxis } from './time-axis';

export interface PlacedCall extends Stretch {
  /** Position of the task. */
  readonly task: number;
}

export interface PlacedCalls {
  readonly placed: readonly PlacedCall[];
  readonly unplaced: readonly UnplacedCall[];
}

/**
 * Places all calls.
 *
 * @param works all that is to be done
 * @param freeTime in rising order, without appointments
 * @param cuts all deadlines and releases
 * @returns the time of each call, and those that no time was found for; never throws
 * @example placeCalls([], [], []) // => { "placed": [], "unplaced": [] }
 */
export function placeCalls(
  works: readonly Work[],
  freeTime: readonly Stretch[],
  cuts: readonly number[],
): PlacedCalls {
  const calls = works.filter(({ windows }) => windows !== undefined).sort(callOrder);
  const others = works.filter(({ windows }) => windows === undefined);
  const placed: PlacedCall[] = [];
  const unplaced: UnplacedCall[] = [];
  let free = freeTime;
  for (const call of calls) {
    const isKept = keepsDeadlines(others, free, cuts);
    const times = timesFor(call, free);
    const time = times.filter(({ to }) => to <= call.due).find((each) => isKept(each));
    if (time === undefined) {
      unplaced.push({ task: call.task, next: times.find(({ to }) => to > call.due) ?? null });
    } else {
      placed.push({ task: call.task, ...time });
      free = withoutStretches(free, [time]);
    }
  }
  return { placed, unplaced };
}

function callOrder(one: Work, other: Work): number {
  return (
    Number(other.isOverdue) - Number(one.isOverdue) ||
    one.tier - other.tier ||
    (one.due === other.due ? 0 : one.due - other.due) ||
    one.task - other.task
  );
}

/** The first time in each stretch in which both are there. */
function timesFor({ windows = [], release, minutes }: Work, freeTime: readonly Stretch[]): Stretch[] {
  return commonStretches(freeTime, windows).flatMap(({ from, to }) => {
    const begin = Math.max(from, release);
    return begin + minutes <= to ? [{ from: begin, to: begin + minutes }] : [];
  });
}

/** Where not everything fits anyway, a call is not what has to give way. */
function keepsDeadlines(
  others: readonly Work[],
  freeTime: readonly Stretch[],
  cuts: readonly number[],
): (taken: Stretch) => boolean {
  const isShort = (free: readonly Stretch[]): boolean =>
    findShortage(others, createAxis(free, cuts, 0)) !== null;
  const wasShort = isShort(freeTime);
  return (taken) => wasShort || !isShort(withoutStretches(freeTime, [taken]));
}
