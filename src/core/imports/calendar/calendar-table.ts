/**
 * A calendar file → a table with a line for each appointment that lies ahead and for each task, so that it comes in as any other file does. What comes
 * again is written out for the days in which plans are made. What is no appointment of hers stays a line, and says why: the layout leaves it out.
 */
import { fingerprint } from '../../fingerprint';
import { OWN_PLAN } from '../../today/write-calendar';
import { MILLISECONDS_PER_MINUTE, MINUTES_PER_DAY } from '../../time/zone';
import { startStamp } from '../find-gone';
import { clientNamer } from '../match-names';
import { calendarClock, type CalendarClock, type CalendarView, type WrittenTime } from './calendar-times';
import { todoRow } from './calendar-todos';
import { readSeries } from './calendar-series';
import { componentsIn, parseCalendar, propertiesOf, textIn, type Component } from './parse-calendar';

/** Called as in the file, but for the last three, which are worked out. */
const HEADERS = [
  'SUMMARY', 'DTSTART', 'DURATION', 'STATUS', 'URL', 'RRULE', 'DUE', 'NOT-BEFORE', 'CLIENT', 'EVENT',
] as const; // oxfmt-ignore
export type Row = Readonly<Partial<Record<(typeof HEADERS)[number], string>>>;

/**
 * Reads a calendar file.
 *
 * @param text of the file
 * @param view the clock, zones and her clients
 * @returns a table, its header first; empty where there is neither event nor task in the file; never throws
 * @example calendarTable('BEGIN:VCALENDAR', { now: 0, zone: 'Etc/UTC', offsetAt: () => 0, isZone: () => true, clients: [] }) // => []
 */
export function calendarTable(text: string, view: CalendarView): string[][] {
  const calendar = parseCalendar(text);
  const clock = calendarClock(calendar, view);
  const events = latestOf(componentsIn(calendar, 'VEVENT'));
  const names = new Set(
    componentsIn(calendar, 'VCALENDAR').map((each) => mailOf(textIn(each, 'X-WR-CALNAME'))),
  );
  const exceptions = exceptionsOf(events);
  const clientIn = clientNamer(view.clients);
  const rows = events.flatMap((event): Row[] => {
    const own = isException(event) ? [] : (exceptions.get(eventKey(event)) ?? []);
    const about = aboutEvent(event, clientIn, names);
    return occurrencesOf(event, own, clock, view).map((row) => ({ ...about, ...row }));
  });
  for (const todo of componentsIn(calendar, 'VTODO'))
    rows.push({ ...aboutEvent(todo, clientIn, names), ...todoRow(todo, clock) });
  if (rows.length === 0) return [];
  return [[...HEADERS], ...rows.map((row) => HEADERS.map((header) => row[header] ?? ''))];
}

/** A file may hold several states of one event: the last one counts. */
function latestOf(events: readonly Component[]): Component[] {
  const latest = new Map<string, Component>();
  for (const event of events) {
    const key = `${eventKey(event)}\n${textIn(event, 'RECURRENCE-ID')}`;
    const other = latest.get(key);
    if (other === undefined || sequenceOf(event) >= sequenceOf(other)) latest.set(key, event);
  }
  return [...latest.values()];
}

function sequenceOf(event: Component): number {
  return Number(textIn(event, 'SEQUENCE')) || 0;
}

/** Those without an identity are told by all that tells them apart. */
function eventKey(event: Component): string {
  return textIn(event, 'UID') || `${textIn(event, 'SUMMARY')}\n${textIn(event, 'DTSTART')}`;
}

/** By the event that they take a part of. */
function exceptionsOf(events: readonly Component[]): ReadonlyMap<string, readonly Component[]> {
  const found = new Map<string, Component[]>();
  for (const event of events) {
    if (!isException(event)) continue;
    const key = eventKey(event);
    found.set(key, [...(found.get(key) ?? []), event]);
  }
  return found;
}

/** One of several, that has been moved, changed or cancelled. */
function isException(event: Component): boolean {
  return textIn(event, 'RECURRENCE-ID') !== '';
}

/** What all occurrences have in common. */
function aboutEvent(event: Component, clientIn: (text: string) => string, own: ReadonlySet<string>): Row {
  const places = ['URL', 'X-GOOGLE-CONFERENCE', 'LOCATION'].map((name) => textIn(event, name));
  const people = ['ATTENDEE', 'ORGANIZER'].flatMap((name) => propertiesOf(event, name));
  const hasDeclined = people.some(
    ({ value, parameters: { PARTSTAT = '' } }) => PARTSTAT === 'DECLINED' && own.has(mailOf(value)),
  );
  const summary = textIn(event, 'SUMMARY');
  return {
    SUMMARY: summary || places[2] || '–',
    URL:
      places.map((place) => /https?:\/\/[^\s,;]+/.exec(place)?.[0]).find((link) => link !== undefined) ?? '',
    CLIENT:
      [summary, ...people.map(({ parameters: { CN = '' } }) => CN), textIn(event, 'CATEGORIES')]
        .map(clientIn)
        .find((client) => client !== '') ?? '',
    STATUS: textIn(event, 'UID').endsWith(OWN_PLAN) ? 'PLAN' : hasDeclined || isFree(event) ? 'FREE' : '',
    EVENT: fingerprint(eventKey(event)),
  };
}

function isFree(event: Component): boolean {
  const busy = textIn(event, 'X-MICROSOFT-CDO-BUSYSTATUS');
  return textIn(event, 'TRANSP') === 'TRANSPARENT' || busy === 'FREE';
}

/** Not of a calendar that is called otherwise. */
function mailOf(text: string): string {
  return text.includes('@') ? text.replace(/^mailto:/i, '').toLowerCase() : 'nobody';
}

/** At least one row for each event. */
function occurrencesOf(
  event: Component,
  exceptions: readonly Component[],
  clock: CalendarClock,
  view: CalendarView,
): Row[] {
  const row = (instant: number, more: Row = {}): Row => rowAt(instant, event, more);
  const [begin] = propertiesOf(event, 'DTSTART');
  const start = (begin as typeof begin | undefined) && clock.timesOf(begin)?.[0];
  const named = (text: string): string => `${textIn(event, 'SUMMARY')}: ${text}`;
  const unreadable = (more: Row): Row =>
    isLongOver(event, view) ? { EVENT: more.EVENT, STATUS: 'PAST' } : more;
  if (!start)
    return [unreadable({ DTSTART: named(`${begin?.parameters.TZID ?? ''} ${begin?.value ?? ''}`) })];
  const minutes = minutesOf(event, start, clock);
  const first = clock.instantOf(start);
  const isOver = (instant: number): boolean =>
    instant + Math.max(minutes, start.isAllDay ? MINUTES_PER_DAY : 0) <= view.now;
  const rules = propertiesOf(event, 'RRULE').map(({ value }) => value);
  const isSeries = rules.length > 0 || propertiesOf(event, 'RDATE').length > 0;
  if (textIn(event, 'STATUS').toUpperCase() === 'CANCELLED') return [row(first, { STATUS: 'CANCELLED' })];
  if (!isSeries && isOver(first)) return [row(first, { STATUS: 'PAST' })];
  if (start.isAllDay) return [row(first, { STATUS: 'ALL-DAY' })];
  const length = minutes > 0 ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` : '';
  if (!isSeries) return [row(first, { DURATION: length })];
  const series = readSeries({ event, exceptions, start }, clock, view);
  if (series === null) return [unreadable(row(first, { RRULE: named(rules.join(' ')) }))];
  const { instants, goesOn } = series;
  const ahead = instants.filter((instant) => !isOver(instant));
  const rows = ahead.map((instant) => row(instant, { DURATION: length }));
  if (goesOn) return [...rows, row(first, { STATUS: 'LATER' })];
  return rows.length > 0 ? rows : [row(first, { STATUS: first > view.now ? 'LATER' : 'PAST' })];
}

/** By its last day as it is written, whatever its zone: nobody has to be told that it could not be read. */
function isLongOver(event: Component, { now }: CalendarView): boolean {
  const rule = textIn(event, 'RRULE');
  const [, last = ''] = /(?:^|UNTIL=)(\d{8})/.exec(rule === '' ? textIn(event, 'DTSTART') : rule) ?? [];
  const [, end = last] = /^(\d{8})/.exec(rule === '' ? textIn(event, 'DTEND') : '') ?? [];
  return end !== '' && end < startStamp(now - 2 * MINUTES_PER_DAY).slice(0, 8);
}

/** A later state of the same event at the same time is the same. */
function rowAt(instant: number, event: Component, more: Row): Row {
  const at = new Date(instant * MILLISECONDS_PER_MINUTE).toISOString();
  return { DTSTART: at, EVENT: `${fingerprint(eventKey(event))}-${startStamp(instant)}`, ...more };
}

/** Minutes; 0 where the file says nothing. */
function minutesOf(event: Component, start: WrittenTime, { timesOf, instantOf }: CalendarClock): number {
  const [end] = propertiesOf(event, 'DTEND').map(timesOf);
  if (end) return Math.max(0, instantOf(end[0]) - instantOf(start));
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(textIn(event, 'DURATION')) ?? [];
  const [week, day, hour, minute] = [weeks, days, hours, minutes].map((part) => Number(part ?? 0));
  return ((week * 7 + day) * 24 + hour) * 60 + minute;
}
