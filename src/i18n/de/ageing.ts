/** German: the age of ratings. */
import type { RatedAgoTexts } from '../types/sidebar';
import { fillRatedAgo, type AgeingTexts } from '../types/ageing';

export const ratedAgoDe: RatedAgoTexts = {
  days: { one: 'vor {n} Tag bewertet', many: 'vor {n} Tagen bewertet' },
  weeks: { one: 'vor {n} Woche bewertet', many: 'vor {n} Wochen bewertet' },
  months: { one: 'vor {n} Monat bewertet', many: 'vor {n} Monaten bewertet' },
  years: { one: 'vor {n} Jahr bewertet', many: 'vor {n} Jahren bewertet' },
};

export const ageingDe: AgeingTexts = { ratedAgo: fillRatedAgo(ratedAgoDe) };
