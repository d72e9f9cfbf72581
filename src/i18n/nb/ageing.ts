/** Norwegian: the age of ratings. */
import type { RatedAgoTexts } from '../types/sidebar';
import { fillRatedAgo, type AgeingTexts } from '../types/ageing';

export const ratedAgoNb: RatedAgoTexts = {
  days: { one: 'vurdert for {n} dag siden', many: 'vurdert for {n} dager siden' },
  weeks: { one: 'vurdert for {n} uke siden', many: 'vurdert for {n} uker siden' },
  months: { one: 'vurdert for {n} måned siden', many: 'vurdert for {n} måneder siden' },
  years: { one: 'vurdert for {n} år siden', many: 'vurdert for {n} år siden' },
};

export const ageingNb: AgeingTexts = { ratedAgo: fillRatedAgo(ratedAgoNb) };
