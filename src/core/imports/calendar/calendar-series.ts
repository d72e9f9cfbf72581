/** An event that comes again → when it does: its rule and dates of its own, without those that were left out, moved or cancelled. */
import { parseRecurrence, recurrenceDays, type Recurrence } from '../../time/recurrence';
import { MINUTES_PER_DAY, wallTimeAt } from '../../time/zone';
import type { CalendarClock, CalendarView, WrittenTime } from './calendar-times';
import { propertiesOf, type Component } from './parse-calendar';

/** It is written out so many days ahead. */
const DAYS_AHEAD = 60;
/** Whether it goes on is looked for as far. */
const DAYS_SEARCHED = 800;
/** What began before today may last until now. */
const DAYS_BACK = 7;

export interface Series {
  /** Minutes since 1970-01-01, 00:00 UTC, in rising order, from a week ago to the last day that is written out. */
  readonly instants: readonly number[];
  /** It comes again after that day. */
  readonly goesOn: boolean;
}

/** As the file has it. */
export interface WrittenSeries {
  /** With a rule or dates of its own. */
  readonly event: Component;
  /** Events that take the place of one of its occurrences. */
  readonly exceptions: readonly Component[];
  /** Of the first one. */
  readonly start: WrittenTime;
}

/**
 * Reads when an event comes again.
 *
 * @param written the event, its first time, and what takes the place of others
 * @param clock reads the times of the file
 * @param view the clock
 * @returns null where any of it is not understood; never throws
 * @example readSeries({ event: { name: 'VEVENT', properties: [{ name: 'RRULE', parameters: {}, value: 'FREQ=HOURLY' }], parts: [] }, exceptions: [] }, {}, {}) // => null
 */
export function readSeries(written: WrittenSeries, clock: CalendarClock, view: CalendarView): Series | null {
  const { event, exceptions, start } = written;
  const rule = ruleOf(event);
  const isLasting = exceptions.some((each) =>
    propertiesOf(each, 'RECURRENCE-ID').some(({ parameters }) => parameters.RANGE !== undefined),
  );
  if (rule === null || isLasting) return null;
  const last = lastInstant(rule, start, clock);
  const added = timesIn([event], 'RDATE', clock);
  const leftOut = timesIn([event], 'EXDATE', clock);
  const replaced = timesIn(exceptions, 'RECURRENCE-ID', clock);
  if (last === null || added === null || leftOut === null || replaced === null) return null;
  const at = (day: number): number => clock.instantOf({ ...start, day });
  const isGone = goneFinder([...leftOut, ...replaced], clock);
  const today = wallTimeAt(view.now, view.zone, view.offsetAt).day;
  const [from, to] = [today - DAYS_BACK, today + DAYS_AHEAD];
  const days = rule === 'none' ? [start.day] : recurrenceDays(rule, start.day, from, today + DAYS_SEARCHED);
  const isOpen = (day: number): boolean => at(day) <= last && !isGone(day, at(day));
  const more = added
    .filter(({ day }) => day <= to)
    .map((time) => (time.isAllDay ? { ...start, day: time.day } : time));
  const instants = [
    ...days.filter((day) => day <= to && isOpen(day)).map(at),
    ...more.filter((time) => !isGone(time.day, clock.instantOf(time))).map(clock.instantOf),
  ];
  return {
    instants: [...new Set(instants)].sort((a, b) => a - b),
    goesOn: added.some(({ day }) => day > to) || days.some((day) => day > to && isOpen(day)),
  };
}

function ruleOf(event: Component): Recurrence | 'none' | null {
  const rules = propertiesOf(event, 'RRULE');
  if (rules.length === 0) return 'none';
  return rules.length === 1 ? parseRecurrence(rules[0].value) : null;
}

/** Null where one of them cannot be read. */
function timesIn(
  components: readonly Component[],
  name: string,
  { timesOf }: CalendarClock,
): WrittenTime[] | null {
  const times = components.flatMap((each) => propertiesOf(each, name).map(timesOf));
  return times.includes(null) ? null : (times as WrittenTime[][]).flat();
}

/** A day alone takes all of that day. */
function goneFinder(
  times: readonly WrittenTime[],
  { instantOf }: CalendarClock,
): (day: number, instant: number) => boolean {
  const days = new Set(times.filter(({ isAllDay }) => isAllDay).map(({ day }) => day));
  const instants = new Set(times.filter(({ isAllDay }) => !isAllDay).map(instantOf));
  return (day, instant) => days.has(day) || instants.has(instant);
}

/** A day alone is meant to its end. Null where it cannot be read. */
function lastInstant(
  rule: Recurrence | 'none',
  start: WrittenTime,
  { timesOf, instantOf }: CalendarClock,
): number | null {
  if (rule === 'none' || rule.until === '') return Infinity;
  // Without a zone it is meant by the clock of the event.
  const [time] = timesOf({ name: 'UNTIL', parameters: {}, value: rule.until }) ?? [];
  if (time === undefined) return null;
  if (time.isAllDay) return instantOf({ ...start, day: time.day, minute: MINUTES_PER_DAY });
  return instantOf(rule.until.endsWith('Z') ? time : { ...time, zone: start.zone });
}
