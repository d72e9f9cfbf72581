/** Hungarian: the age of ratings. */
import type { RatedAgoTexts } from '../types/sidebar';
import { fillRatedAgo, type AgeingTexts } from '../types/ageing';

export const ratedAgoHu: RatedAgoTexts = {
  days: { one: 'legutóbb {n} napja értékelve', many: 'legutóbb {n} napja értékelve' },
  weeks: { one: 'legutóbb {n} hete értékelve', many: 'legutóbb {n} hete értékelve' },
  months: { one: 'legutóbb {n} hónapja értékelve', many: 'legutóbb {n} hónapja értékelve' },
  years: { one: 'legutóbb {n} éve értékelve', many: 'legutóbb {n} éve értékelve' },
};

export const ageingHu: AgeingTexts = { ratedAgo: fillRatedAgo(ratedAgoHu) };
