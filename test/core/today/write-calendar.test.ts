/** What calendars ask of a file: RFC 5545, 3.1 (lines), 3.3.11 (texts), 3.8.4.7 (identities). */
import { OWN_PLAN, writeCalendar, type CalendarEvent } from '../../../src/core/today/write-calendar';

const MORNING = Date.UTC(2026, 10, 26, 8, 5) / 60_000;
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  from: MORNING,
  to: MORNING + 55,
  title: 'Draft',
  note: '',
  key: 'a',
  ...more,
});
const linesOf = (...events: CalendarEvent[]): string[] => writeCalendar(events, MORNING - 60).split('\r\n');
/** Values of a property, lines unfolded. */
const valuesOf = (name: string, ...events: CalendarEvent[]): string[] =>
  writeCalendar(events, MORNING)
    .replace(/\r\n /g, '')
    .split('\r\n')
    .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

describe('writeCalendar', () => {
  it('writes a private event in UTC', () => {
    const [uid] = valuesOf('UID', event());
    expect(linesOf(event({ note: 'Due today' })).slice(3)).toEqual([
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${MORNING - 60}`,
      'DTSTAMP:20261126T070500Z',
      'DTSTART:20261126T080500Z',
      'DTEND:20261126T090000Z',
      'CLASS:PRIVATE',
      'SUMMARY:Draft',
      'DESCRIPTION:Due today',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps marks apart from text, and brings no others along', () => {
    const title = 'Site; draft, 2\\3\r\nand\nmore\u0007\u001b';
    expect(valuesOf('SUMMARY', event({ title }))).toEqual(['Site\\; draft\\, 2\\\\3\\nand\\nmore  ']);
  });

  it('gives alike events identities of their own, the same ones each time', () => {
    const events = [event(), event({ key: 'b' }), event({ title: 'More' })];
    const identities = valuesOf('UID', ...events);
    expect(new Set(identities).size).toBe(3);
    expect(identities.every((each) => each.endsWith(OWN_PLAN))).toBe(true);
    expect(valuesOf('UID', ...events.map((each) => ({ ...each, from: each.from + 30 })))).toEqual(identities);
  });

  it.each([
    ['x', 1],
    ['é', 2],
    ['€', 3],
    ['😀', 4],
  ])('folds lines of %s at 75 bytes, between characters', (character, bytes) => {
    const title = character.repeat(100);
    const lines = linesOf(event({ title }));
    const lengths = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(Math.max(...lengths)).toBeGreaterThan(75 - bytes);
    expect(valuesOf('SUMMARY', event({ title }))).toEqual([title]);
  });
});
