/**
 * Dates as Sheets keeps them: days since 1899-12-30, wall-clock time of a time zone. Whole milliseconds survive a round
 * trip. A wall-clock time that a change to summer time skips means the moment after the gap; one that occurs twice means
 * its first occurrence.
 */

const DAY = 86_400_000;
/** 1899-12-30 as Unix time in days. */
const EPOCH_DAYS = 25_569;

interface ZoneOffsets {
  /** Offset in ms at the start of every UTC hour that was asked for: zones change on quarter hours at the finest. */
  readonly byQuarter: Map<number, number>;
  readonly format: Intl.DateTimeFormat;
}

const QUARTER = 900_000;
const zones = new Map<string, ZoneOffsets>();

function zoneOffsets(timeZone: string): ZoneOffsets {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { byQuarter: new Map(), format };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Wall clock minus UTC, in ms, at a moment. */
function offsetAt(time: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC' || timeZone === 'GMT') return 0;
  const zone = zoneOffsets(timeZone);
  const quarter = Math.floor(time / QUARTER);
  let offset = zone.byQuarter.get(quarter);
  if (offset === undefined) {
    offset = wallClock(quarter * QUARTER, zone.format) - quarter * QUARTER;
    zone.byQuarter.set(quarter, offset);
  }
  return offset;
}

function wallClock(time: number, format: Intl.DateTimeFormat): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  date.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return date.getTime();
}

/** @returns the serial number of a moment's wall-clock time in a zone; NaN for an invalid date */
export function dateToSerial(date: Date, timeZone: string): number {
  const time = date.getTime();
  if (Number.isNaN(time)) return NaN;
  return (time + offsetAt(time, timeZone)) / DAY + EPOCH_DAYS;
}

/** @returns the moment at which a zone's clocks show what the serial number says, to the millisecond */
export function serialToDate(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - EPOCH_DAYS) * DAY);
  if (!Number.isFinite(wall)) return new Date(NaN);
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  if (before === after) return new Date(wall - before);
  const early = wall - before;
  if (offsetAt(early, timeZone) === before) return new Date(early);
  const late = wall - after;
  return new Date(offsetAt(late, timeZone) === after ? late : early);
}
