/**
 * How old ratings are: whether that is too old, and in which unit a person would say it. Days arrive counted; there is no
 * clock here, and the words are the language's.
 */

/** From the shortest to the longest. */
export const AGE_UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type AgeUnit = (typeof AGE_UNITS)[number];

export interface Age {
  /** A whole number, ≥ 0. */
  readonly count: number;
  readonly unit: AgeUnit;
}

const DAYS_PER_MONTH = 30.44;
/** Below that many days a person counts days, then weeks. */
const [FEW_DAYS, FEW_WEEKS] = [14, 60];
/** Below that many months a person counts months, then years. */
const FEW_MONTHS = 24;

/**
 * Says an age as a person would: days up to two weeks, weeks up to two months, months up to two years, then years; to the
 * nearest whole one, so that 59 days are 8 weeks and 60 days are 2 months.
 *
 * @param days whole days since then; below 0, as after a clock that went wrong, counts as 0
 * @returns how many of which unit; more days never give less; never throws
 * @example ageOf(13) // => { "count": 13, "unit": "days" }
 * @example ageOf(243) // => { "count": 8, "unit": "months" }
 */
export function ageOf(days: number): Age {
  if (days < FEW_DAYS) return { count: Math.max(0, days), unit: 'days' };
  if (days < FEW_WEEKS) return { count: Math.round(days / 7), unit: 'weeks' };
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < FEW_MONTHS) return { count: months, unit: 'months' };
  return { count: Math.round(months / 12), unit: 'years' };
}

/**
 * Whether ratings are old enough to be listed. They count in full all the same.
 *
 * @param daysAgo whole days since they were last touched; null where that is unknown, or nothing is rated
 * @param staleAfterDays the setting, ≥ 1: once that many days have passed they are old
 * @returns false where the age is unknown: nobody is sent to look again on a guess; never throws
 * @example isStale(180, 180) // => true
 */
export function isStale(daysAgo: number | null, staleAfterDays: number): daysAgo is number {
  return daysAgo !== null && daysAgo >= staleAfterDays;
}
