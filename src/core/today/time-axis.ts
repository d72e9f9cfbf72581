/**
 * Free time with the breaks left out: a line of plannable minutes. It is cut at every instant that matters, so that none lies inside
 * a piece, and each piece gives up its share as buffer: whatever the order inside a piece, nothing in it comes late.
 */
import type { Stretch } from '../time/stretch';

/** Minutes of a clock that people plan by. */
export const GRAIN = 5;

export interface Piece extends Stretch {
  /** Plannable minutes of all pieces before. */
  readonly start: number;
  /** Plannable minutes of this one. */
  readonly minutes: number;
}

/**
 * Lays out free time as pieces.
 *
 * @param freeTime in rising order
 * @param cuts instants at which something begins or is due, in any order
 * @param bufferPercent of each piece that is not planned; with 0 nothing is rounded
 * @returns the pieces in order of time; never throws
 * @example createAxis([{ from: 0, to: 30 }], [20], 10) // => [{ "from": 0, "to": 20, "start": 0, "minutes": 15 }, { "from": 20, "to": 30, "start": 15, "minutes": 5 }]
 */
export function createAxis(
  freeTime: readonly Stretch[],
  cuts: readonly number[],
  bufferPercent: number,
): Piece[] {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let start = 0;
  let next = 0;
  for (const { from, to } of freeTime) {
    while (sorted[next] <= from) next++;
    for (let begin = from; begin < to;) {
      const end = Math.min(to, sorted[next] ?? Infinity);
      const minutes = plannable(end - begin, bufferPercent);
      pieces.push({ from: begin, to: end, start, minutes });
      start += minutes;
      begin = end;
      if (sorted[next] <= begin) next++;
    }
  }
  return pieces;
}

/** Without a buffer every minute, else whole steps. */
function plannable(minutes: number, bufferPercent: number): number {
  const most = Math.floor((minutes * (100 - bufferPercent)) / 100);
  return bufferPercent === 0 || most < GRAIN ? most : Math.floor(most / GRAIN) * GRAIN;
}

/**
 * Plannable minutes up to an instant.
 *
 * @param axis as createAxis gives it
 * @param instant at which the axis was cut, or in a break
 * @returns minutes; never throws
 * @example capacityBy([{ from: 0, to: 20, start: 0, minutes: 18 }, { from: 60, to: 70, start: 18, minutes: 9 }], 40) // => 18
 */
export function capacityBy(axis: readonly Piece[], instant: number): number {
  let low = 0;
  let high = axis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (axis[middle].to <= instant) low = middle + 1;
    else high = middle;
  }
  const last = axis[low - 1];
  return last === undefined ? 0 : last.start + last.minutes;
}

/**
 * The latest instant with so many plannable minutes before it.
 *
 * @param axis as createAxis gives it
 * @param minutes 0 or more
 * @returns the instant; null beyond the axis; never throws
 * @example instantAfter([{ from: 0, to: 20, start: 0, minutes: 20 }, { from: 60, to: 70, start: 20, minutes: 10 }], 20) // => 60
 */
export function instantAfter(axis: readonly Piece[], minutes: number): number | null {
  const piece = axis.find(({ start, minutes: own }) => minutes < start + own);
  return piece === undefined ? null : piece.from + minutes - piece.start;
}
