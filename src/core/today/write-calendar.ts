/**
 * Blocks of a plan → a calendar file (RFC 5545): one private event each, in UTC, so that no zone needs a definition. Lines are folded at 75 bytes
 * and end with CR LF, as the standard asks. A block keeps its identity when the plan is made anew: imported again, it moves.
 */
import { fingerprint } from '../fingerprint';
import { MILLISECONDS_PER_MINUTE } from '../time/zone';

/** A block as an event. Instants are minutes since 1970-01-01, 00:00 UTC. */
export interface CalendarEvent {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly note: string;
  /** What stays the same when the plan is made anew. Of several alike, the first is the first. */
  readonly key: string;
}

/** How identities end that come from here: what was planned is no appointment when a calendar comes back. */
export const OWN_PLAN = '@client-tiers';

const LONGEST_LINE = 75;

/**
 * Writes a calendar file.
 *
 * @param events in order of time
 * @param now when the file is made, in minutes since 1970-01-01, 00:00 UTC
 * @returns the file; never throws
 * @example writeCalendar([], 0) // => "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Client Tiers//Today//EN\r\nEND:VCALENDAR\r\n"
 */
export function writeCalendar(events: readonly CalendarEvent[], now: number): string {
  const counted = new Map<string, number>();
  const lines = events.flatMap(({ from, to, title, note, key }) => {
    const nth = (counted.get(key) ?? 0) + 1;
    counted.set(key, nth);
    return [
      'BEGIN:VEVENT',
      // What is in the cells is not to be read in it.
      `UID:${fingerprint(key)}-${nth}${OWN_PLAN}`,
      // A later file counts more.
      `SEQUENCE:${now}`,
      `DTSTAMP:${stampOf(now)}`,
      `DTSTART:${stampOf(from)}`,
      `DTEND:${stampOf(to)}`,
      // Calendars are shared with clients, and reasons name tiers.
      'CLASS:PRIVATE',
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(note)}`,
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Client Tiers//Today//EN', ...lines, 'END:VCALENDAR']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** 20261126T080000Z */
function stampOf(instant: number): string {
  const date = new Date(instant * MILLISECONDS_PER_MINUTE);
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line goes on behind a space; no character is cut in two. */
function fold(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > LONGEST_LINE) {
      parts.push('');
      // The space in front counts.
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts.join('\r\n ');
}

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
