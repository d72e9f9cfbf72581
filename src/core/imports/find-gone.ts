/** Appointments that came with a former import and of which the calendar now says something else. */
import { MILLISECONDS_PER_MINUTE } from '../time/zone';

/** What an appointment's line says of where it comes from: the event, a dash, and when it begins, in UTC. */
const APPOINTMENT = /^([0-9a-f]{16})-(\d{8}T\d{4})$/;

interface Known {
  readonly transaction: string;
}

/**
 * Finds the lines that no longer hold.
 *
 * @param stored lines of former imports
 * @param events what the calendar holds, with what was left out of it, as lines name it
 * @param imported those that are appointments now
 * @param now minutes since 1970-01-01, 00:00 UTC
 * @returns those that lie ahead and whose event is there, but not at that time: moved, cancelled, or free time now; never throws
 * @example findGone([{ transaction: '0123456789abcdef-19700102T0900' }], ['0123456789abcdef-19700102T1000'], [], 0).length // => 1
 */
export function findGone<Each extends Known>(
  stored: readonly Each[],
  events: readonly string[],
  imported: readonly Known[],
  now: number,
): Each[] {
  const known = new Set(events.map(eventOf));
  const times = new Set(imported.map(({ transaction }) => transaction));
  const present = startStamp(now);
  return stored.filter(({ transaction }) => {
    const [, event, start = ''] = APPOINTMENT.exec(transaction) ?? [];
    return event !== undefined && known.has(event) && !times.has(transaction) && start >= present;
  });
}

/**
 * When an appointment begins, as its line says it.
 *
 * @param instant minutes since 1970-01-01, 00:00 UTC
 * @returns its minute, in UTC
 * @example startStamp(0) // => "19700101T0000"
 */
export function startStamp(instant: number): string {
  return new Date(instant * MILLISECONDS_PER_MINUTE).toISOString().slice(0, 16).replace(/[-:]/g, '');
}

function eventOf(event: string): string {
  return event.slice(0, 16);
}
