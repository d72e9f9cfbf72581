/**
 * Wall-clock time in a time zone, by the time-zone data that comes with JavaScript. Unknown zones count as GMT, as in
 * Java's `TimeZone.getTimeZone`, which Apps Script uses.
 */

/** What a clock on the wall shows; `month` counts from 1, `weekday` from 0 = Sunday. */
export interface WallTime {
  readonly era: 'AD' | 'BC';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich. */
  readonly offsetMinutes: number;
}

const JAVA_SHORT_IDS: Record<string, string> = {
  PST: 'America/Los_Angeles',
  MST: 'America/Denver',
  CST: 'America/Chicago',
  EST: 'America/New_York',
  CET: 'Europe/Paris',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The zone's offset at an instant, in minutes east of Greenwich. */
export function offsetMinutesAt(instant: number, timeZone: string): number {
  const fixed = fixedOffsetMinutes(timeZone);
  if (fixed !== null) return fixed;
  const known = knownOffsets.get(timeZone) ?? new Map<number, number>();
  knownOffsets.set(timeZone, known);
  const quarter = Math.floor(instant / QUARTER_MILLISECONDS);
  const remembered = known.get(quarter);
  if (remembered !== undefined) return remembered;
  const offset = computeOffsetMinutes(quarter * QUARTER_MILLISECONDS, timeZone);
  if (known.size >= MAX_KNOWN_OFFSETS) known.clear();
  known.set(quarter, offset);
  return offset;
}

/** Asking Intl is slow, and offsets only change at full quarters of an hour. */
const QUARTER_MILLISECONDS = 15 * 60_000;
const MAX_KNOWN_OFFSETS = 50_000;
const knownOffsets = new Map<string, Map<number, number>>();

function computeOffsetMinutes(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const year = parts['era'] === 'B' ? 1 - Number(parts['year']) : Number(parts['year']);
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map((type) =>
    Number(parts[type]),
  ) as [number, number, number, number, number];
  return (utcMilliseconds(year, month, day, hour, minute, second) - instant) / 60_000;
}

export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const offsetMinutes = offsetMinutesAt(instant, timeZone);
  const shifted = new Date(instant + offsetMinutes * 60_000);
  const astronomicalYear = shifted.getUTCFullYear();
  return {
    era: astronomicalYear > 0 ? 'AD' : 'BC',
    year: astronomicalYear > 0 ? astronomicalYear : 1 - astronomicalYear,
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    offsetMinutes,
  };
}

/** The instant at which the zone's wall clock shows `wallMilliseconds` (counted as if it were UTC). */
export function instantOfWallTime(wallMilliseconds: number, timeZone: string): number {
  const guess = wallMilliseconds - offsetMinutesAt(wallMilliseconds, timeZone) * 60_000;
  return wallMilliseconds - offsetMinutesAt(guess, timeZone) * 60_000;
}

/** Like Date.UTC with a month from 1, without turning the years 0–99 into 1900–1999. */
export function utcMilliseconds(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  return (
    new Date(0).setUTCFullYear(year, month - 1, day) +
    ((hour * 60 + minute) * 60 + second) * 1000 +
    millisecond
  );
}

/** The zone's short name at an instant, such as CET or GMT+01:00. */
export function zoneNameAt(instant: number, timeZone: string, style: 'short' | 'long'): string {
  if (fixedOffsetMinutes(timeZone) !== null) return timeZone;
  if (/^(Etc\/)?GMT$/.test(timeZone)) return style === 'short' ? 'GMT' : 'Greenwich Mean Time';
  for (const locale of ['en-US', 'en-GB', 'en-AU']) {
    const name = new Intl.DateTimeFormat(locale, { timeZone: knownZone(timeZone), timeZoneName: style })
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value;
    if (name !== undefined && (name === 'GMT' || !/^(GMT|UTC)[+-]/.test(name))) return name;
  }
  return `GMT${formatOffset(offsetMinutesAt(instant, timeZone), ':')}`;
}

/** `+0100`, or with a separator `+01:00`. */
export function formatOffset(offsetMinutes: number, separator = ''): string {
  const minutes = Math.abs(Math.round(offsetMinutes));
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}${separator}${String(minutes % 60).padStart(2, '0')}`;
}

/** Offset of Java's custom ids: GMT+1, GMT-02:30; null for named zones. */
function fixedOffsetMinutes(timeZone: string): number | null {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const existing = formatters.get(timeZone);
  if (existing !== undefined) return existing;
  const created = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(timeZone),
    hourCycle: 'h23',
    era: 'narrow',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, created);
  return created;
}

function knownZone(timeZone: string): string {
  const id = JAVA_SHORT_IDS[timeZone] ?? timeZone;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: id });
    return id;
  } catch {
    return 'UTC';
  }
}
