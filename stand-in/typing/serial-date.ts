/** Dates as Sheets keeps them: days since 1899-12-30, wall-clock time of a time zone. Whole milliseconds survive a round trip. */
import { instantOf, offsetAt } from './time-zone';

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
  return (time + offsetAt(time, timeZone)) / DAY + EPOCH_DAYS;
}

/** @returns the moment at which a zone's clocks show what the serial number says, to the millisecond */
export function serialToDate(serial: number, timeZone: string): Date {
  const wall = wallDate(serial).getTime();
  return new Date(Number.isNaN(wall) ? NaN : instantOf(wall, timeZone));
}
