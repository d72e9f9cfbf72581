/** What is said about the age of ratings. Why and the sidebar say it in the same words: those stand here once per language. */
import type { Countable } from './countable';
import type { RatedAgoTexts } from './sidebar';

export interface AgeingTexts {
  /** A clause of Why, by the unit of the age: "rated 8 months ago". Lower case, without a full stop. */
  readonly ratedAgo: Readonly<Record<keyof RatedAgoTexts, (count: number) => string>>;
}

/** The clauses as functions, which put their numbers in. */
export function fillRatedAgo({ days, weeks, months, years }: RatedAgoTexts): AgeingTexts['ratedAgo'] {
  return { days: filling(days), weeks: filling(weeks), months: filling(months), years: filling(years) };
}

function filling({ one, many }: Countable): (count: number) => string {
  return (count) => (count === 1 ? one : many).replace('{n}', String(count));
}
