/**
 * How far the clocks of a zone are ahead of UTC. The language's own calendar is asked, which costs no call; where the runtime's does
 * not know zones, Google's formatDate is. Which of them holds is tried once, on clocks whose answer is known.
 */
import { heldIn } from '../core/held-in';
import { once } from '../core/once';
import { MILLISECONDS_PER_MINUTE, type OffsetAt } from '../core/time/zone';

/** What clocks show at an instant: year, month, day, hour (0–23), minute. */
type ReadClock = (instant: number, zone: string) => readonly number[];

const HOME = 'Etc/UTC';

/** Midnight, at which some runtimes show 24:00, in a zone that is not on the hour. */
const PROBE = {
  instant: Date.UTC(2026, 6, 1, 18, 30) / MILLISECONDS_PER_MINUTE,
  zone: 'Asia/Kolkata',
  offset: 330,
};

/** Asks each zone once for each instant. */
export function createOffsets(): OffsetAt {
  return remember(offsetsBy(calendarHolds() ? clockOfCalendar() : clockOfGoogle));
}

/**
 * Whether clocks can be read there: an abbreviation such as "EST" or "GMT+1" stands for no place, and knows no summer. Google's
 * formatDate cannot be asked: it takes what it does not know for GMT.
 */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  if (!calendarHolds()) return true;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const calendarHolds = once((): boolean => {
  try {
    return offsetsBy(clockOfCalendar())(PROBE.zone, PROBE.instant) === PROBE.offset;
  } catch {
    return false;
  }
});

export function offsetsBy(readClock: ReadClock): OffsetAt {
  return (zone, instant) => {
    if (zone === HOME) return 0;
    const [year, month, day, hour, minute] = readClock(instant, zone);
    return Date.UTC(year, month - 1, day, hour, minute) / MILLISECONDS_PER_MINUTE - instant;
  };
}

function remember(offsets: OffsetAt): OffsetAt {
  const known = new Map<string, number>();
  return (zone, instant) => heldIn(known, `${instant} ${zone}`, () => offsets(zone, instant));
}

export function clockOfCalendar(): ReadClock {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (instant, zone) => {
    const parts = heldIn(formats, zone, calendarIn).formatToParts(instant * MILLISECONDS_PER_MINUTE);
    return ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
      Number(parts.find((part) => part.type === type)?.value),
    );
  };
}

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}

function clockOfGoogle(instant: number, zone: string): number[] {
  return Utilities.formatDate(new Date(instant * MILLISECONDS_PER_MINUTE), zone, 'yyyy-M-d-H-m')
    .split('-')
    .map(Number);
}
