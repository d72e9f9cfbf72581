/** Lines of a calendar that was exported as a table: a day, when it begins and when it ends, by the clock where she is. */
import { fingerprint } from '../../fingerprint';
import { MILLISECONDS_PER_DAY } from '../../reading/dates/parse-day';
import { MILLISECONDS_PER_MINUTE } from '../../time/zone';
import { startStamp } from '../find-gone';
import type { ImportContext, LeftOutReason } from '../types';
import type { CellReader } from './cells/cell-reader';
import type { Line } from './lines';
import { SECONDS_PER_DAY } from './parse-times';

export interface Appointment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly minutes: number;
  /** Why it is none that lies ahead; null for one that does. */
  readonly leftOut: LeftOutReason | null;
}

/**
 * The appointment that a line holds.
 *
 * @param line of a list of tasks
 * @param cells reads its cells
 * @param context what the clock shows, and when it is now
 * @returns null where it does not say when it begins and ends: that is a task; never throws
 * @example appointmentIn({}, { has: () => false }, {}) // => null
 */
export function appointmentIn(line: Line, cells: CellReader, context: ImportContext): Appointment | null {
  if (!cells.has('startTime') || !cells.has('endTime')) return null;
  const [day, begin, end] = [
    cells.day(line, 'start'),
    cells.clock(line, 'startTime'),
    cells.clock(line, 'endTime'),
  ];
  if (day !== null && isWholeDay(line, cells))
    return { at: instantOf(day, 0, context), minutes: 0, leftOut: 'allDay' };
  if (day === null || begin === null || end === null) return null;
  const lastDay = cells.day(line, 'endDate') ?? (end < begin ? day + 1 : day);
  const at = instantOf(day, begin, context);
  const minutes = Math.max(0, ((lastDay - day) * SECONDS_PER_DAY + end - begin) / 60);
  const isOver = at + minutes * MILLISECONDS_PER_MINUTE <= context.now;
  const isAllDay = begin === 0 && end === 0;
  return { at, minutes, leftOut: isOver ? 'past' : isAllDay ? 'allDay' : null };
}

/** A calendar leaves the times of a whole day blank; a list of tasks may have them for some. */
function isWholeDay(line: Line, cells: CellReader): boolean {
  return !cells.has('due') && cells.isBlank(line, 'startTime') && cells.isBlank(line, 'endTime');
}

/**
 * What tells an appointment from others of its name, as one of a calendar file does.
 *
 * @param name of it
 * @param at milliseconds since 1970
 * @returns the same for the same appointment; never throws
 * @example appointmentId('Call', 0).slice(-14) // => "-19700101T0000"
 */
export function appointmentId(name: string, at: number): string {
  return `${fingerprint(name)}-${startStamp(at / MILLISECONDS_PER_MINUTE)}`;
}

/**
 * When a clock where she is shows a time. Where clocks are changed, twice: the first guess may be on the other side.
 *
 * @param day days since 1970-01-01
 * @param second after midnight
 * @param context what the clock shows
 * @returns milliseconds since 1970; never throws
 * @example instantOf(1, 60, { dayOfInstant: () => 1, secondOfInstant: () => 60 }) // => 86460000
 */
export function instantOf(
  day: number,
  second: number,
  context: Pick<ImportContext, 'dayOfInstant' | 'secondOfInstant'>,
): number {
  const wall = day * MILLISECONDS_PER_DAY + second * 1000;
  const shownAt = (instant: number): number =>
    context.dayOfInstant(instant) * MILLISECONDS_PER_DAY + context.secondOfInstant(instant) * 1000;
  const guess = 2 * wall - shownAt(wall);
  return guess + wall - shownAt(guess);
}
