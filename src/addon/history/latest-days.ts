/** When the ratings of clients were touched last, by name. */
import { nameKey } from '../../core/name-key';
import { shortenText } from '../../core/shorten-text';

const LONGEST_NOTED = 1000;

/** A note that a client's ratings were touched, whether or not their values changed. */
export interface TouchedRating {
  readonly name: string;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** A name as it is noted: whole, unless it is longer than any name. */
export function touchedKey(name: string): string {
  return nameKey(shortenText(name, LONGEST_NOTED));
}

/** The latest day of each name, by its key. */
export function latestDays(touched: readonly TouchedRating[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { name, day } of touched) {
    const key = touchedKey(name);
    days.set(key, Math.max(day, days.get(key) ?? day));
  }
  return days;
}
