/** The words of all languages together: a Dutch list may stand in an English spreadsheet. */
import { standingWordsDe } from './de/words/standing-words';
import { standingWordsEn } from './en/words/standing-words';
import { standingWordsHu } from './hu/words/standing-words';
import { standingWordsNb } from './nb/words/standing-words';
import { standingWordsNl } from './nl/words/standing-words';
import type { StandingWordTexts } from './types/words/standing-words';

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
