/** The words of all languages together: a Dutch list may stand in an English spreadsheet. The build ships them worked out. */
import { LANGUAGE_WORDS } from './language-names';
import { cellWordsDe } from './de/cell-words';
import { cellWordsEn } from './en/cell-words';
import { cellWordsHu } from './hu/cell-words';
import { cellWordsNb } from './nb/cell-words';
import { cellWordsNl } from './nl/cell-words';
import type { CellWordTexts } from './types/cell-words';

const LANGUAGES: readonly CellWordTexts[] = [cellWordsEn, cellWordsDe, cellWordsNb, cellWordsHu, cellWordsNl];

function together(wordsOf: (words: CellWordTexts) => readonly string[]): readonly string[] {
  return [...new Set(LANGUAGES.flatMap(wordsOf))];
}

export const CELL_WORDS: CellWordTexts & { readonly languages: typeof LANGUAGE_WORDS } = {
  yes: together(({ yes }) => yes),
  no: together(({ no }) => no),
  good: together(({ good }) => good),
  middling: together(({ middling }) => middling),
  bad: together(({ bad }) => bad),
  high: together(({ high }) => high),
  low: together(({ low }) => low),
  always: together(({ always }) => always),
  often: together(({ often }) => often),
  sometimes: together(({ sometimes }) => sometimes),
  seldom: together(({ seldom }) => seldom),
  never: together(({ never }) => never),
  none: together(({ none }) => none),
  unknown: together(({ unknown }) => unknown),
  onTime: together(({ onTime }) => onTime),
  stars: together(({ stars }) => stars),
  very: together(({ very }) => very),
  of: together(({ of }) => of),
  about: together(({ about }) => about),
  to: together(({ to }) => to),
  hours: together(({ hours }) => hours),
  minutes: together(({ minutes }) => minutes),
  lengths: {
    15: together(({ lengths }) => lengths[15]),
    30: together(({ lengths }) => lengths[30]),
    45: together(({ lengths }) => lengths[45]),
    60: together(({ lengths }) => lengths[60]),
    90: together(({ lengths }) => lengths[90]),
  },
  daysAgo: {
    0: together(({ daysAgo }) => daysAgo[0]),
    1: together(({ daysAgo }) => daysAgo[1]),
    2: together(({ daysAgo }) => daysAgo[2]),
    7: together(({ daysAgo }) => daysAgo[7]),
    30: together(({ daysAgo }) => daysAgo[30]),
    365: together(({ daysAgo }) => daysAgo[365]),
  },
  spans: {
    day: together(({ spans }) => spans.day),
    week: together(({ spans }) => spans.week),
    month: together(({ spans }) => spans.month),
    year: together(({ spans }) => spans.year),
  },
  languages: LANGUAGE_WORDS,
  thousands: together(({ thousands }) => thousands),
  units: together(({ units }) => units),
  months: cellWordsEn.months.map((_, index) => together(({ months }) => months[index])),
  until: together(({ until }) => until),
  weekdays: together(({ weekdays }) => weekdays),
};
