/** Dutch: the age of ratings. */
import type { RatedAgoTexts } from '../types/sidebar';
import { fillRatedAgo, type AgeingTexts } from '../types/ageing';

export const ratedAgoNl: RatedAgoTexts = {
  days: { one: '{n} dag geleden beoordeeld', many: '{n} dagen geleden beoordeeld' },
  weeks: { one: '{n} week geleden beoordeeld', many: '{n} weken geleden beoordeeld' },
  months: { one: '{n} maand geleden beoordeeld', many: '{n} maanden geleden beoordeeld' },
  years: { one: '{n} jaar geleden beoordeeld', many: '{n} jaar geleden beoordeeld' },
};

export const ageingNl: AgeingTexts = { ratedAgo: fillRatedAgo(ratedAgoNl) };
