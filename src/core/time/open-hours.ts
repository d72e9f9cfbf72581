/** Hours that come again each day or each weekday, as stretches of instants: when somebody works or can be reached. */
import { joinStretches, type Stretch } from './stretch';
import { instantAt, MINUTES_PER_DAY, wallTimeAt, type OffsetAt } from './zone';

/** Minutes after midnight, 0–1440. Where `to` is not after `from`, the hours end on the next day: 22–6. */
export interface ClockHours {
  readonly from: number;
  readonly to: number;
}

/** When somebody works or can be reached. */
export interface OpenHours {
  /** Monday to Sunday, in rising order. */
  readonly byWeekday: readonly (readonly ClockHours[])[];
  /** Days on which there are none, as days since 1970-01-01. */
  readonly daysOff: ReadonlySet<number>;
  /** IANA name. */
  readonly zone: string;
}

/**
 * The weekday of a day.
 *
 * @param day days since 1970-01-01, which was a Thursday
 * @returns 0 for Monday to 6 for Sunday; never throws
 * @example [0, 3, 4, -4].map(weekdayOf) // => [3, 6, 0, 6]
 */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The hours of a day.
 *
 * @param day days since 1970-01-01
 * @param hours when there are hours
 * @returns in rising order; empty on a day off; never throws
 * @example hoursOn(0, { byWeekday: [[], [], [], [{ from: 540, to: 720 }], [], [], []], daysOff: new Set(), zone: 'UTC' }) // => [{ "from": 540, "to": 720 }]
 */
export function hoursOn(day: number, hours: OpenHours): readonly ClockHours[] {
  return hours.daysOff.has(day) ? [] : hours.byWeekday[weekdayOf(day)];
}

/**
 * All open stretches that begin on some days.
 *
 * @param firstDay days since 1970-01-01
 * @param lastDay likewise
 * @param hours when there are hours
 * @param offsetAt how far the zone's clocks are ahead
 * @returns in rising order, joined; never throws
 * @example openStretches(0, 0, { byWeekday: [[], [], [], [{ from: 540, to: 720 }], [], [], []], daysOff: new Set(), zone: 'UTC' }, () => 0) // => [{ "from": 540, "to": 720 }]
 */
export function openStretches(
  firstDay: number,
  lastDay: number,
  hours: OpenHours,
  offsetAt: OffsetAt,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    for (const { from, to } of hoursOn(day, hours)) {
      const end = to > from ? to : to + MINUTES_PER_DAY;
      stretches.push({
        from: instantAt({ day, minute: from }, hours.zone, offsetAt),
        to: instantAt({ day, minute: end }, hours.zone, offsetAt),
      });
    }
  }
  return joinStretches(stretches);
}

/**
 * Closing time of a day; of a day off, that of the last day before it with hours.
 *
 * @param day days since 1970-01-01
 * @param hours when there are hours
 * @param offsetAt how far the zone's clocks are ahead
 * @returns the instant; midnight at the end of the day where there are no hours in the three months before; never throws
 * @example closingTime(2, { byWeekday: [[], [], [], [{ from: 540, to: 720 }], [], [], []], daysOff: new Set(), zone: 'UTC' }, () => 0) // => 720
 */
export function closingTime(day: number, hours: OpenHours, offsetAt: OffsetAt): number {
  for (let earlier = day; earlier > day - LONGEST_ABSENCE; earlier--) {
    const open = openStretches(earlier, earlier, hours, offsetAt);
    if (open.length > 0) return open[open.length - 1].to;
  }
  return instantAt({ day: day + 1, minute: 0 }, hours.zone, offsetAt);
}

/**
 * The first day, from one on, whose closing time is still to come.
 *
 * @param day days since 1970-01-01
 * @param instant minutes since 1970-01-01, 00:00 UTC
 * @param hours when there are hours
 * @param offsetAt how far the zone's clocks are ahead
 * @returns likewise as `day`; never throws
 * @example firstDayClosingAfter(4, 5000, { byWeekday: [[{ from: 540, to: 720 }], [], [], [{ from: 540, to: 720 }], [], [], []], daysOff: new Set(), zone: 'UTC' }, () => 0) // => 4
 * @example firstDayClosingAfter(1, 1000, { byWeekday: [[{ from: 540, to: 720 }], [], [], [{ from: 540, to: 720 }], [], [], []], daysOff: new Set(), zone: 'UTC' }, () => 0) // => 4
 */
export function firstDayClosingAfter(
  day: number,
  instant: number,
  hours: OpenHours,
  offsetAt: OffsetAt,
): number {
  let later = day;
  while (closingTime(later, hours, offsetAt) <= instant) later++;
  return later;
}

/** Days that are looked at before a day counts as one without a closing time. */
const LONGEST_ABSENCE = 92;

/**
 * The instant at which so much open time has passed.
 *
 * @param start minutes since 1970-01-01, 00:00 UTC
 * @param minutes of open time, 0 or more
 * @param hours when there are hours
 * @param offsetAt how far the zone's clocks are ahead
 * @returns the instant; where there are too few hours in the year after, that much after the start; never throws
 * @example afterOpenMinutes(0, 200, { byWeekday: [[], [], [], [{ from: 540, to: 720 }], [{ from: 540, to: 720 }], [], []], daysOff: new Set(), zone: 'UTC' }, () => 0) // => 2000
 */
export function afterOpenMinutes(
  start: number,
  minutes: number,
  hours: OpenHours,
  offsetAt: OffsetAt,
): number {
  const { day } = wallTimeAt(start, hours.zone, offsetAt);
  let left = minutes;
  // Hours that began the day before may still be open.
  for (let later = day - 1; later <= day + 366; later++) {
    for (const { from, to } of openStretches(later, later, hours, offsetAt)) {
      const begin = Math.max(from, start);
      if (begin >= to) continue;
      if (begin + left <= to) return begin + left;
      left -= to - begin;
    }
  }
  return start + minutes;
}
