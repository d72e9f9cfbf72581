/** The words of all languages together: a Dutch list may stand in an English spreadsheet. */
import { standingWordsDe } from './de/standing-words';
import { standingWordsEn } from './en/standing-words';
import { standingWordsHu } from './hu/standing-words';
import { standingWordsNb } from './nb/standing-words';
import { standingWordsNl } from './nl/standing-words';
import type { StandingWordTexts } from './types/standing-words';

const LANGUAGES: readonly StandingWordTexts[] = [
  standingWordsEn,
  standingWordsDe,
  standingWordsNb,
  standingWordsHu,
  standingWordsNl,
];

export const STANDING_WORDS: StandingWordTexts = {
  left: LANGUAGES.flatMap(({ left }) => left),
  present: LANGUAGES.flatMap(({ present }) => present),
  neither: LANGUAGES.flatMap(({ neither }) => neither),
  until: LANGUAGES.flatMap(({ until }) => until),
};
