/**
 * Blocks of a plan → a calendar file (RFC 5545): one event each, in UTC, so that no zone needs a definition. Lines are folded at 75 bytes and end
 * with CR LF, as the standard asks.
 */
import type { DayReport } from '../../src/addon/today/day-report';

const LONGEST_LINE = 75;
const MILLISECONDS_PER_MINUTE = 60000;

/** @param now when the file is made */
export function writeIcs({ blocks, instants }: DayReport, now: Date): string {
  const events = blocks.flatMap(({ task, client, because }, index) => {
    const { from, to } = instants[index]!;
    return [
      'BEGIN:VEVENT',
      `UID:${stampOf(from)}-${index}@client-tiers`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stampOf(from)}`,
      `DTEND:${stampOf(to)}`,
      `SUMMARY:${escape(client === '' ? task : `${task} (${client})`)}`,
      `DESCRIPTION:${escape(because)}`,
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Client Tiers//Today//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** 20261126T080000Z */
function stamp(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function stampOf(instant: number): string {
  return stamp(new Date(instant * MILLISECONDS_PER_MINUTE));
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
    const size = Buffer.byteLength(character);
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
