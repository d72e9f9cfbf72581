/**
 * Entries of time that are there in an older state: somebody has changed them in the tracker, or renamed their client, since they were imported. Trackers
 * name no entries, so what a file does not have any more is compared with what it has instead: nobody works on two things from the same minute on.
 */
import { nameKey } from '../name-key';
import type { TimeEntry } from '../money/records';
import { findNewTime, type Stored } from './find-new';
import type { Imported } from './types';

/**
 * Finds entries whose hours are there already, as they were before.
 *
 * @param entries all of a file
 * @param fresh those of them that are not there
 * @param stored entries that are there
 * @returns those that begin or end when an entry began or ended that the file does not have any more, of the same person; or, without
 *   times, that are on the same thing on the same day, one for each; never throws
 * @example findChanged([], [], []).size // => 0
 */
export function findChanged(
  entries: readonly Imported<TimeEntry>[],
  fresh: readonly Imported<TimeEntry>[],
  stored: readonly Stored<TimeEntry>[],
): ReadonlySet<Imported<TimeEntry>> {
  const gone = new Map<string, Imported<TimeEntry>[]>();
  for (const each of goneOf(entries, stored)) {
    const key = dayKey(each);
    gone.set(key, [...(gone.get(key) ?? []), each]);
  }
  return new Set(
    fresh.filter((each) => {
      const former = gone.get(dayKey(each)) ?? [];
      if (former.some((other) => sharesMinute(each, other))) return true;
      // A file may begin at noon, and its morning is in another one; without times it has whole days.
      const at = former.findIndex(
        (other) => each.clock + other.clock === '' && thingOf(each) === thingOf(other),
      );
      if (at >= 0) former.splice(at, 1);
      return at >= 0;
    }),
  );
}

/** What is there and not in the file. */
function goneOf(
  entries: readonly Imported<TimeEntry>[],
  stored: readonly Stored<TimeEntry>[],
): readonly Imported<TimeEntry>[] {
  const there = stored.map(({ record, nameInFile, clock, transaction }) => ({
    record: { ...record, client: nameInFile },
    clock,
    transaction,
    rowNumber: 0,
  }));
  return findNewTime(
    there,
    entries.map((each) => ({ ...each, nameInFile: each.record.client })),
  ).added;
}

function dayKey({ record: { day, person } }: Imported<TimeEntry>): string {
  return `${day}\n${nameKey(person)}`;
}

/** Where nobody says who it was, two people may have begun at nine. */
function sharesMinute(one: Imported<TimeEntry>, other: Imported<TimeEntry>): boolean {
  const isOfOne = one.record.person !== '' || nameKey(one.record.client) === nameKey(other.record.client);
  const [start, end] = one.clock.split('–');
  const [otherStart, otherEnd] = other.clock.split('–');
  return isOfOne && one.clock !== '' && (start === otherStart || end === otherEnd);
}

function thingOf({ record: { client, project, task } }: Imported<TimeEntry>): string {
  return [nameKey(client), project, task].join('\n');
}
