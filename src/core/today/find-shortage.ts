/**
 * Whether there is time for everything: between each release and each deadline there must be as many minutes as the work that may
 * not begin earlier nor end later. That is enough, because work may be split (Horn 1974; Dertouzos 1974).
 */
import type { Shortage } from './day-plan';
import { capacityBy, type Piece } from './time-axis';

/** What has to be done within which time. */
export interface Demand {
  readonly minutes: number;
  /** Infinity for no deadline. */
  readonly due: number;
  /** -Infinity for at any time. */
  readonly release: number;
}

/**
 * Finds out whether all deadlines can be kept.
 *
 * @param demands what has to be done
 * @param axis cut at all deadlines and releases
 * @returns null where they can; else the earliest that cannot, and the minutes that are missing; never throws
 * @example findShortage([{ minutes: 40, due: 30, release: 0 }], [{ from: 0, to: 30, start: 0, minutes: 30 }]) // => { "due": 30, "minutes": 10, "mostMinutes": 10 }
 */
export function findShortage(demands: readonly Demand[], axis: readonly Piece[]): Shortage | null {
  const dated = demands
    .filter(({ due }) => due !== Infinity)
    .sort((a, b) => a.due - b.due)
    .map(({ minutes, due, release }) => ({
      minutes,
      due,
      end: capacityBy(axis, due),
      start: capacityBy(axis, release),
    }));
  let earliest: Omit<Shortage, 'mostMinutes'> | null = null;
  let mostMinutes = 0;
  for (const start of new Set(dated.map((each) => each.start))) {
    let demand = 0;
    for (const each of dated) {
      if (each.start < start) continue;
      demand += each.minutes;
      const minutes = demand - Math.max(0, each.end - start);
      if (minutes <= 0) continue;
      mostMinutes = Math.max(mostMinutes, minutes);
      const isWorse = earliest === null || each.due < earliest.due;
      if (isWorse || (each.due === earliest?.due && minutes > earliest.minutes)) {
        earliest = { due: each.due, minutes };
      }
    }
  }
  return earliest && { ...earliest, mostMinutes };
}
