/**
 * Dates as Sheets keeps them: days since 1899-12-30, wall-clock time of a time zone; whole milliseconds survive a round trip. And what
 * the clocks of a zone show, in milliseconds: an instant counts since 1970, and so does a wall-clock time, as if it were UTC. Zones that
 * nobody knows count as GMT, as in Java, which Apps Script runs on.
 */
import { remembered } from '../workbook/remembered';

const DAY = 86_400_000;
/** 1899-12-30 as Unix time in days. */
const EPOCH_DAYS = 25_569;

/** True for Date objects of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The day and time that a serial number is, as if clocks showed UTC; to the millisecond. */
export function wallDate(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_DAYS) * DAY));
}

/** @param day may lie beyond the month, as `month` (from 1) beyond the year */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, month - 1, day) / DAY + EPOCH_DAYS;
}

/** @returns the serial number of a moment's wall-clock time in a zone; NaN for an invalid date */
export function dateToSerial(date: Date, timeZone: string): number {
  const time = date.getTime();
  if (Number.isNaN(time)) return NaN;
  return new Date(time + offsetAt(time, timeZone)).getTime() / DAY + EPOCH_DAYS;
}

/** @returns the moment at which a zone's clocks show what the serial number says, to the millisecond */
export function serialToDate(serial: number, timeZone: string): Date {
  const wall = wallDate(serial).getTime();
  return new Date(Number.isNaN(wall) ? NaN : instantOf(wall, timeZone));
}

/** Asking Intl is slow, and offsets only change at full quarters of an hour. */
const QUARTER = 900_000;
/** Before there was time by zones, each place had the sun's; and calendars of long ago are another in each version of Intl. */
const FIRST_QUARTER = Date.UTC(1800, 0, 1) / QUARTER;
/** A day before the last that a Date can hold: every clock can still show it. */
const LAST_QUARTER = (8.64e15 - DAY) / QUARTER;
const offsetsOf = remembered(findOffsets);

/** Wall clock minus UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  return offsetsOf(timeZone)(instant);
}

/**
 * The instant at which the clocks show a time. One that a change to summer time skips means the moment after the gap; one
 * that occurs twice means its first occurrence.
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const early = wall - before;
  if (before === after || offsetAt(early, timeZone) === before) return early;
  const late = wall - after;
  return offsetAt(late, timeZone) === after ? late : early;
}

/** The long name of a zone at an instant, in English. */
export function zoneNameAt(instant: number, timeZone: string): string {
  const format = formatOf(timeZone, { timeZoneName: 'long' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
}

function findOffsets(timeZone: string): (instant: number) => number {
  const fixed = /^(?:GMT|UTC)(?:([+-]\d{1,2}):?(\d{2})?)?$/.exec(timeZone);
  if (fixed) {
    const hours = fixed[1] ?? '0';
    const minutes = Number(hours) * 60 + Number(`${hours.startsWith('-') ? '-' : ''}${fixed[2] ?? 0}`);
    return () => minutes * 60_000;
  }
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const format = formatOf(timeZone, { ...fields, hour: 'numeric', minute: 'numeric', second: 'numeric' });
  const byQuarter = remembered((quarter: number) => wallClock(quarter * QUARTER, format) - quarter * QUARTER);
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    return byQuarter(Math.max(FIRST_QUARTER, Math.min(quarter, LAST_QUARTER)));
  };
}

function formatOf(timeZone: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = (known: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en-US-u-ca-iso8601', { ...fields, timeZone: known, hourCycle: 'h23' });
  try {
    return make(timeZone);
  } catch {
    return make('GMT');
  }
}

function wallClock(instant: number, format: Intl.DateTimeFormat): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const date = new Date(0);
  date.setUTCFullYear(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  return date.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
}
