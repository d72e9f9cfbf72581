/**
 * Times in a calendar file → instants. A zone that is known by its name is asked of the caller; of another, as Outlook names them, the file
 * says itself when its clocks are changed.
 */
import { dayNumber, isoDay } from '../../reading/dates/parse-day';
import { parseRecurrence, recurrenceDays } from '../../time/recurrence';
import { instantAt, MINUTES_PER_DAY, type OffsetAt, type WallTime } from '../../time/zone';
import { componentsIn, propertiesOf, textIn, type Component, type Property } from './parse-calendar';

/** What reading a calendar needs to know of the world. */
export interface CalendarView {
  /** Minutes since 1970-01-01, 00:00 UTC. */
  readonly now: number;
  /** Of the spreadsheet: that of times without one. */
  readonly zone: string;
  readonly offsetAt: OffsetAt;
  readonly isZone: (name: string) => boolean;
  /** Names as on her list. */
  readonly clients: readonly string[];
}

/** A time as it is written: by the clock of a zone. */
export interface WrittenTime extends WallTime {
  readonly isAllDay: boolean;
  /** For `CalendarClock`. */
  readonly zone: string;
}

export interface CalendarClock {
  /** Of a property with one or several times; null where one of them cannot be read, or nobody knows its zone. */
  readonly timesOf: (property: Property) => WrittenTime[] | null;
  readonly instantOf: (time: WrittenTime) => number;
}

const STAMP = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?(?:\/.*)?$/;
const UTC = 'Etc/UTC';
/** Changes of clocks are looked for as far from now. */
const DAYS_AROUND = 800;

/**
 * Prepares to read the times of a file.
 *
 * @param calendar the file, with the zones that it describes
 * @param view the clock, and which zones are known
 * @returns methods that never throw
 * @example calendarClock({ name: '', properties: [], parts: [] }, { now: 0, zone: 'Etc/UTC', offsetAt: () => 0, isZone: () => true, clients: [] }).timesOf({ name: 'DTSTART', parameters: {}, value: '19700102' }) // => [{ "day": 1, "minute": 0, "isAllDay": true, "zone": "Etc/UTC" }]
 */
export function calendarClock(calendar: Component, view: CalendarView): CalendarClock {
  const described = describedZones(calendar, view.now);
  const offsetAt: OffsetAt = (zone, instant) =>
    zone === UTC ? 0 : (described.get(zone) ?? ((at) => view.offsetAt(zone, at)))(instant);
  const zoneOf = (name: string): string | null => {
    // "/freeassociation.sourceforge.net/Europe/Berlin"
    const own = /[A-Z]\w+(?:\/[\w+-]+)+$/.exec(name)?.[0] ?? '';
    if (own !== '' && view.isZone(own)) return own;
    return described.has(name) ? name : null;
  };
  const timeOf = (text: string, { TZID = '' }: Property['parameters']): WrittenTime | null => {
    const [, year, month, date, hour, minute = '0', utc] = STAMP.exec(text.trim()) ?? [];
    const day = dayNumber(Number(year), Number(month), Number(date));
    const zone = utc === 'Z' ? UTC : TZID === '' ? view.zone : zoneOf(TZID);
    if (day === null || zone === null) return null;
    const isAllDay = hour === undefined;
    return { day, minute: isAllDay ? 0 : Number(hour) * 60 + Number(minute), isAllDay, zone };
  };
  return {
    timesOf: ({ parameters, value }) => {
      const times = value.split(',').map((text) => timeOf(text, parameters));
      return times.includes(null) ? null : (times as WrittenTime[]);
    },
    instantOf: (time) => instantAt(time, time.zone, offsetAt),
  };
}

type OffsetIn = (instant: number) => number;

function describedZones(calendar: Component, now: number): ReadonlyMap<string, OffsetIn> {
  return new Map(
    componentsIn(calendar, 'VTIMEZONE').map((zone) => [textIn(zone, 'TZID'), offsetsOf(zone, now)]),
  );
}

/** When clocks are changed, and how far ahead they are from then on. */
function offsetsOf(zone: Component, now: number): OffsetIn {
  const changes = zone.parts
    .flatMap((part) => changesOf(part, Math.floor(now / MINUTES_PER_DAY)))
    .sort((a, b) => a.instant - b.instant);
  return (instant) => {
    const past = changes.filter((change) => change.instant <= instant);
    return past.length > 0 ? past[past.length - 1].offset : (changes[0]?.before ?? 0);
  };
}

function changesOf(part: Component, today: number) {
  const [, year, month, date, hour = '0', minute = '0'] = STAMP.exec(textIn(part, 'DTSTART')) ?? [];
  const first = dayNumber(Number(year), Number(month), Number(date));
  if (first === null) return [];
  const [before, offset] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => minutesIn(textIn(part, name)));
  const [rule] = propertiesOf(part, 'RRULE').map(({ value }) => parseRecurrence(value));
  const last = rule?.until.slice(0, 8) ?? '';
  const days = rule ? recurrenceDays(rule, first, today - DAYS_AROUND, today + DAYS_AROUND) : [];
  return [first, ...days.filter((day) => last === '' || compact(day) <= last)].map((day) => ({
    instant: day * MINUTES_PER_DAY + Number(hour) * 60 + Number(minute) - before,
    before,
    offset,
  }));
}

/** "+0530" */
function minutesIn(text: string): number {
  const [, sign, hours, minutes] = /^([+-]?)(\d\d)(\d\d)/.exec(text) ?? [];
  return hours === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

function compact(day: number): string {
  return isoDay(day).replace(/-/g, '');
}
