/** A task of a calendar file → what its line says beside name, client and link. */
import { isoDay } from '../../reading/dates/parse-day';
import type { CalendarClock } from './calendar-times';
import { propertiesOf, textIn, type Component } from './parse-calendar';
import { MILLISECONDS_PER_MINUTE } from '../../time/zone';

/** What a task's line says of itself. */
export interface TodoRow {
  readonly DUE: string;
  readonly 'NOT-BEFORE': string;
  readonly STATUS: string;
}

/**
 * Reads a task.
 *
 * @param todo of the file
 * @param clock reads its times
 * @returns days, or moments in UTC; a time that nobody can read is as the file has it; never throws
 * @example todoRow({ name: 'VTODO', properties: [{ name: 'STATUS', parameters: {}, value: 'COMPLETED' }], parts: [] }, {}) // => { "DUE": "", "NOT-BEFORE": "", "STATUS": "COMPLETED" }
 */
export function todoRow(todo: Component, clock: CalendarClock): TodoRow {
  return {
    DUE: momentIn(todo, 'DUE', clock),
    'NOT-BEFORE': momentIn(todo, 'DTSTART', clock),
    STATUS: statusOf(todo),
  };
}

/** "2026-11-27", or "2026-11-27T09:00:00.000Z"; '' where the task has none. */
function momentIn(todo: Component, name: string, { timesOf, instantOf }: CalendarClock): string {
  const [property] = propertiesOf(todo, name);
  if ((property as typeof property | undefined) === undefined) return '';
  const [time] = timesOf(property) ?? [];
  if ((time as typeof time | undefined) === undefined) return property.value;
  return time.isAllDay ? isoDay(time.day) : new Date(instantOf(time) * MILLISECONDS_PER_MINUTE).toISOString();
}

/** Which time is meant of a task that comes again, the file does not say. */
function statusOf(todo: Component): string {
  const isDone = textIn(todo, 'COMPLETED') !== '' || textIn(todo, 'PERCENT-COMPLETE') === '100';
  if (isDone) return 'COMPLETED';
  return textIn(todo, 'RRULE') === '' ? textIn(todo, 'STATUS').toUpperCase() : 'RECURRING';
}
