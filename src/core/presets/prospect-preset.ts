/**
 * The preset for prospects: what a first call shows. It stands beside the presets of Set up, not among them, because it
 * makes no tiers. The red flags follow articles 002 and 003; weights are ours.
 */
import type { PresetCriterion } from './presets';

/** A tick is bad. Without a weight: flags decide by their number, and a box that nobody ticked is no evidence of a good fit. */
const redFlag = <Key extends string>(key: Key): PresetCriterion<Key> => ({
  key,
  kind: 'flag',
  weight: 0,
  worst: 1,
  best: 0,
});

const rating = <Key extends string>(key: Key, weight: number): PresetCriterion<Key> => ({
  key,
  kind: 'rating',
  weight,
  worst: 1,
  best: 5,
});

/** A trait that another preset rates too has the same key, so that its value goes along when a prospect becomes a client. */
export const PROSPECT_PRESET = {
  source: 'goodDifficultArticles',
  criteria: [
    redFlag('runsDownFormerVa'),
    redFlag('interruptsMe'),
    redFlag('disrespectsMyTime'),
    redFlag('wantsWorkForFree'),
    redFlag('everythingIsUrgent'),
    rating('fitsMyServices', 5),
    rating('fairFee', 5),
    rating('openToMyWay', 4),
    rating('equalPartner', 4),
    rating('clearBriefs', 3),
    rating('sharesMyValues', 3),
    rating('iLikeThem', 3),
    rating('realisticAboutTime', 2),
  ],
} as const;
