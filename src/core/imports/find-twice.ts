/**
 * Hours that would count twice: a report that sums a client's month, where its single entries are there already, or the other way round. Exports
 * name no entries in common, so equal sums of a month tell it.
 */
import { heldIn } from '../held-in';
import { nameKey } from '../name-key';
import type { TimeEntry } from '../money/records';
import { isoDay } from '../reading/dates/parse-day';
import type { Stored } from './find-new';
import type { Imported } from './types';

/** What rounding may make of one line: half of a hundredth of an hour. */
const ROUNDING_SECONDS = 18;

/** Hours of one client in one month. */
interface ClientMonth {
  seconds: number;
  lines: number;
  /** The day of its first line; a sum stands on one day. */
  readonly day: number;
  isOnOneDay: boolean;
  hasClock: boolean;
}

/**
 * Finds entries whose hours are there already, in sum.
 *
 * @param fresh entries of a file that are not there one by one
 * @param stored entries that are there
 * @returns those of clients' months of which one side is a sum and the other its parts; never throws
 * @example findTwice([], []).size // => 0
 */
export function findTwice(
  fresh: readonly Imported<TimeEntry>[],
  stored: readonly Stored<TimeEntry>[],
): ReadonlySet<Imported<TimeEntry>> {
  const there = new Map<string, ClientMonth>();
  for (const { record, nameInFile, clock } of stored) addTo(there, nameInFile, record, clock);
  const now = new Map<string, ClientMonth>();
  for (const { record, clock } of fresh) addTo(now, record.client, record, clock);
  const twice = new Set([...now.keys()].filter((key) => areSame(now.get(key)!, there.get(key))));
  return new Set(fresh.filter(({ record }) => twice.has(keyOf(record.client, record.day))));
}

function addTo(
  months: Map<string, ClientMonth>,
  client: string,
  { day, seconds }: TimeEntry,
  clock: string,
): void {
  const key = keyOf(client, day);
  const known = heldIn(months, key, () => ({ seconds: 0, lines: 0, day, isOnOneDay: true, hasClock: false }));
  known.seconds += seconds;
  known.lines++;
  known.isOnOneDay &&= day === known.day;
  known.hasClock ||= clock !== '';
}

function keyOf(client: string, day: number): string {
  return `${isoDay(day).slice(0, 7)} ${nameKey(client)}`;
}

function areSame(one: ClientMonth, other: ClientMonth | undefined): boolean {
  if (other === undefined || isSum(one) === isSum(other)) return false;
  return Math.abs(one.seconds - other.seconds) <= ROUNDING_SECONDS * (one.lines + other.lines);
}

function isSum({ isOnOneDay, hasClock }: ClientMonth): boolean {
  return isOnOneDay && !hasClock;
}
