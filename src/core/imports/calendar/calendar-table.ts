/**
 * A calendar file → a table with a line for each appointment that lies ahead, so that it comes in as any other file does. What comes again is
 * written out for the days in which plans are made. What is no appointment of hers stays a line, and says why: the layout leaves it out.
 */
import { digest } from '../../digest';
import { OWN_PLAN } from '../../today/write-calendar';
import { parseRecurrence, recurrenceDays, type Recurrence } from '../../time/recurrence';
import { MINUTES_PER_DAY, wallTimeAt } from '../../time/zone';
import { clientNamedIn } from '../match-names';
import { calendarClock, type CalendarClock, type CalendarView, type WrittenTime } from './calendar-times';
import { componentsIn, parseCalendar, propertiesOf, textIn, type Component } from './parse-calendar';

/** Called as in the file, but for the last two, which are worked out. */
const HEADERS = ['SUMMARY', 'DTSTART', 'DURATION', 'STATUS', 'URL', 'RRULE', 'CLIENT', 'EVENT'] as const;
type Row = Readonly<Partial<Record<(typeof HEADERS)[number], string>>>;

/** What comes again is written out so many days ahead. */
export const DAYS_AHEAD = 60;
/** Whether it goes on is looked for as far. */
const DAYS_SEARCHED = 800;
const MILLISECONDS_PER_MINUTE = 60000;

/**
 * Reads a calendar file.
 *
 * @param text of the file
 * @param view the clock, zones and her clients
 * @returns a table, its header first; empty where there is no event in the file; never throws
 * @example calendarTable('BEGIN:VCALENDAR', { now: 0, zone: 'Etc/UTC', offsetAt: () => 0, isZone: () => true, clients: [] }) // => []
 */
export function calendarTable(text: string, view: CalendarView): string[][] {
  const calendar = parseCalendar(text);
  const clock = calendarClock(calendar, view);
  const events = latestOf(componentsIn(calendar, 'VEVENT'));
  const names = new Set(
    componentsIn(calendar, 'VCALENDAR').map((each) => mailOf(textIn(each, 'X-WR-CALNAME'))),
  );
  const rows = events.flatMap((event): Row[] => {
    const exceptions = isException(event)
      ? []
      : events.filter((each) => isException(each) && isSame(each, event));
    const about = aboutEvent(event, view, names);
    return occurrencesOf(event, exceptions, clock, view).map((row) => ({ ...about, ...row }));
  });
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

function isSame(event: Component, other: Component): boolean {
  return eventKey(event) === eventKey(other);
}

/** One of several, that has been moved, changed or cancelled. */
function isException(event: Component): boolean {
  return textIn(event, 'RECURRENCE-ID') !== '';
}

/** What all occurrences have in common. */
function aboutEvent(event: Component, { clients }: CalendarView, own: ReadonlySet<string>): Row {
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
      clientNamedIn(summary, clients) ||
      (people
        .map(({ parameters: { CN = '' } }) => clientNamedIn(CN, clients))
        .find((client) => client !== '') ??
        ''),
    STATUS: textIn(event, 'UID').endsWith(OWN_PLAN) ? 'PLAN' : hasDeclined || isFree(event) ? 'FREE' : '',
    EVENT: digest(eventKey(event)),
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

type Reader = Pick<CalendarClock, 'instantOf' | 'timesOf'>;

/** At least one row for each event. */
function occurrencesOf(
  event: Component,
  exceptions: readonly Component[],
  clock: Reader,
  view: CalendarView,
): Row[] {
  const row = (instant: number, more: Row = {}): Row => rowAt(instant, event, more);
  const [begin] = propertiesOf(event, 'DTSTART');
  const start = (begin as typeof begin | undefined) && clock.timesOf(begin)?.[0];
  const named = (text: string): string => `${textIn(event, 'SUMMARY')}: ${text}`;
  if (!start) return [{ DTSTART: named(`${begin?.parameters.TZID ?? ''} ${begin?.value ?? ''}`) }];
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
  const series = readSeries(event, exceptions, rules, start, clock);
  if (series === null) return [row(first, { RRULE: named(rules.join(' ')) })];
  const { instants, goesOn } = series(view);
  const ahead = instants.filter((instant) => !isOver(instant));
  const rows = ahead.map((instant) => row(instant, { DURATION: length }));
  if (goesOn) return [...rows, row(first, { STATUS: 'LATER' })];
  return rows.length > 0 ? rows : [row(first, { STATUS: 'PAST' })];
}

/** A later state of the same event at the same time is the same. */
function rowAt(instant: number, event: Component, more: Row): Row {
  const at = new Date(instant * MILLISECONDS_PER_MINUTE).toISOString();
  return {
    DTSTART: at,
    EVENT: `${digest(eventKey(event))}-${at.slice(0, 16).replace(/[-:]/g, '')}`,
    ...more,
  };
}

/** Minutes; 0 where the file says nothing. */
function minutesOf(event: Component, start: WrittenTime, { timesOf, instantOf }: Reader): number {
  const [end] = propertiesOf(event, 'DTEND').map(timesOf);
  if (end) return Math.max(0, instantOf(end[0]) - instantOf(start));
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(textIn(event, 'DURATION')) ?? [];
  const [week, day, hour, minute] = [weeks, days, hours, minutes].map((part) => Number(part ?? 0));
  return ((week * 7 + day) * 24 + hour) * 60 + minute;
}

interface Series {
  /** In rising order, up to the last day for which is planned. */
  readonly instants: readonly number[];
  readonly goesOn: boolean;
}

/** Null where it cannot be said when it comes again. */
function readSeries(
  event: Component,
  exceptions: readonly Component[],
  rules: readonly string[],
  start: WrittenTime,
  clock: Reader,
): ((view: CalendarView) => Series) | null {
  const rule = rules.length === 1 ? parseRecurrence(rules[0]) : null;
  const times = (components: readonly Component[], name: string) =>
    components.flatMap((each) => propertiesOf(each, name).map(clock.timesOf));
  const [until] = rule === null || rule.until === '' ? [] : [untilOf(rule.until, start, clock)];
  const more = times([event], 'RDATE');
  const gone = [...times([event], 'EXDATE'), ...times(exceptions, 'RECURRENCE-ID')];
  const isMoved = exceptions.some((each) =>
    propertiesOf(each, 'RECURRENCE-ID').some(({ parameters }) => parameters.RANGE !== undefined),
  );
  if (
    (rules.length > 0 && rule === null) ||
    until === null ||
    more.includes(null) ||
    gone.includes(null) ||
    isMoved
  )
    return null;
  const goneTimes = (gone as WrittenTime[][]).flat();
  const goneInstants = new Set(goneTimes.filter(({ isAllDay }) => !isAllDay).map(clock.instantOf));
  const goneDays = new Set(goneTimes.filter(({ isAllDay }) => isAllDay).map(({ day }) => day));
  return ({ now, zone, offsetAt }) => {
    const today = wallTimeAt(now, zone, offsetAt).day;
    const lastDay = today + DAYS_AHEAD;
    const days = daysOf(rule, start.day, today).filter((day) => !goneDays.has(day));
    const at = (day: number): number => clock.instantOf({ ...start, day });
    const isWithin = (instant: number): boolean => until === undefined || instant <= until;
    const written = days
      .filter((day) => day <= lastDay)
      .map(at)
      .filter(isWithin);
    const added = (more as WrittenTime[][]).flat().filter(({ day }) => day <= lastDay);
    const all = new Set([
      ...written,
      ...added.map((time) => clock.instantOf({ ...start, ...withTime(time, start) })),
    ]);
    const next = days.find((day) => day > lastDay);
    return {
      instants: [...all].filter((instant) => !goneInstants.has(instant)).sort((a, b) => a - b),
      goesOn: next !== undefined && isWithin(at(next)),
    };
  };
}

/** A day alone has the time of the first one. */
function withTime(time: WrittenTime, start: WrittenTime): WrittenTime {
  return time.isAllDay ? { ...start, day: time.day } : time;
}

/** From yesterday on: what began then may last until today. */
function daysOf(rule: Recurrence | null, first: number, today: number): number[] {
  return rule === null ? [first] : recurrenceDays(rule, first, today - 1, today + DAYS_SEARCHED);
}

/** A day alone is meant to its end. Null where it cannot be read. */
function untilOf(text: string, start: WrittenTime, { timesOf, instantOf }: Reader): number | null {
  const [time] = timesOf({ name: 'UNTIL', parameters: {}, value: text }) ?? [];
  if (time === undefined) return null;
  return time.isAllDay
    ? instantOf({ ...start, day: time.day, minute: MINUTES_PER_DAY })
    : instantOf(time.zone === 'Etc/UTC' ? time : { ...time, zone: start.zone });
}
