/**
 * Clocks on walls: instants are minutes since 1970-01-01, 00:00 UTC, zones have IANA names, and what a zone's clock was ahead of UTC
 * is asked of the caller. Nothing else in the product turns one into the other.
 */

/**
 * Minutes by which the clocks of a zone are ahead of UTC at an instant.
 * Zone: an IANA name; the caller has made sure that it is known.
 */
export type OffsetAt = (zone: string, instant: number) => number;

/** A day, as days since 1970-01-01, and what the clock shows: minutes after midnight, 0–1439; 1440 is the next midnight. */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

export const MINUTES_PER_DAY = 1440;
export const MILLISECONDS_PER_MINUTE = 60000;

/** No zone is further from UTC: Kiritimati and Baker Island. */
const FARTHEST_AHEAD = 14 * 60;
const FARTHEST_BEHIND = 12 * 60;

/**
 * What clocks show at an instant.
 *
 * @param instant minutes since 1970-01-01, 00:00 UTC
 * @param zone IANA name
 * @param offsetAt how far the zone's clocks are ahead
 * @returns day and minute, 0–1439; never throws
 * @example wallTimeAt(1439, 'Europe/Oslo', () => 60) // => { "day": 1, "minute": 59 }
 */
export function wallTimeAt(instant: number, zone: string, offsetAt: OffsetAt): WallTime {
  const local = instant + offsetAt(zone, instant);
  const day = Math.floor(local / MINUTES_PER_DAY);
  return { day, minute: local - day * MINUTES_PER_DAY };
}

/**
 * The instant at which clocks show a time. A time that is left out when clocks go forward is moved forward by as much; of one that
 * comes twice when they go back, the first is taken: both are what the clocks would show had nobody touched them yet.
 *
 * @param time day and minute; minutes may be negative or more than a day
 * @param zone IANA name
 * @param offsetAt how far the zone's clocks are ahead
 * @returns minutes since 1970-01-01, 00:00 UTC; never throws
 * @example instantAt({ day: 1, minute: 30 }, 'Europe/Oslo', () => 60) // => 1410
 */
export function instantAt(time: WallTime, zone: string, offsetAt: OffsetAt): number {
  const local = time.day * MINUTES_PER_DAY + time.minute;
  const before = offsetAt(zone, local - FARTHEST_AHEAD);
  const after = offsetAt(zone, local + FARTHEST_BEHIND);
  const untouched = local - before;
  const isShown = (offset: number): boolean => offsetAt(zone, local - offset) === offset;
  return before === after || isShown(before) || !isShown(after) ? untouched : local - after;
}
