/** English: the age of ratings. */
import type { RatedAgoTexts } from '../types/sidebar';
import { fillRatedAgo, type AgeingTexts } from '../types/ageing';

export const ratedAgoEn: RatedAgoTexts = {
  days: { one: 'rated {n} day ago', many: 'rated {n} days ago' },
  weeks: { one: 'rated {n} week ago', many: 'rated {n} weeks ago' },
  months: { one: 'rated {n} month ago', many: 'rated {n} months ago' },
  years: { one: 'rated {n} year ago', many: 'rated {n} years ago' },
};

export const ageingEn: AgeingTexts = { ratedAgo: fillRatedAgo(ratedAgoEn) };
