/** The blocks of a planned day as a calendar file. */
import { writeCalendar } from '../../core/today/write-calendar';
import type { DayView } from './day-view';

/** @param now minutes since 1970-01-01, 00:00 UTC */
export function dayCalendar({ days }: DayView, now: number): string {
  const events = days
    .flatMap(({ blocks }) => blocks)
    .map(({ from, to, what, client, because, key }) => ({
      from: from ?? 0,
      to: to ?? 0,
      title: client === '' ? what : `${what} (${client})`,
      note: because,
      key,
    }));
  return writeCalendar(events, now);
}
