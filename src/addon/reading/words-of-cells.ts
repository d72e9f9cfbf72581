/**
 * The words of all languages that tell what a column holds, spelled as cells are compared with them: the same for every spreadsheet, so the
 * build works them out and ships the result in place of this file. Plain data only.
 */
import { spellCellWord, withSingles } from '../../core/reading/cell-sense';
import type { ListWords } from '../../core/recognition/headers/known-columns';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import type { CellWordTexts } from '../../i18n/types/words/cell-words';
import type { HeaderWords } from './header-words';

/** Lists of words in cells belong to the reading of cells; those of rows stand with the headers. */
export type CellWords = Omit<ListWords, keyof HeaderWords['rows']>;

/** Takes a while: ask once. */
export function readWordsOfCells(): CellWords {
  return withSingles({
    ratings: spelled(ratingWords(CELL_WORDS)),
    very: spelled(CELL_WORDS.very),
    ticks: spelled([...CELL_WORDS.yes, ...CELL_WORDS.no]),
    noughts: spelled(CELL_WORDS.none),
    pastDays: spelled(Object.values(CELL_WORDS.daysAgo).flat()),
    punctual: spelled(CELL_WORDS.onTime),
    dayParts: spelled([...CELL_WORDS.months, ...Object.values(CELL_WORDS.partsOfYear)].flat()),
    stars: spelled(CELL_WORDS.stars),
    pays: spelled(CELL_WORDS.pays),
    blanks: spelled(CELL_WORDS.unknown),
  });
}

function spelled(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(spellCellWord))];
}

/** "good" and "often". */
function ratingWords(words: CellWordTexts): readonly string[] {
  const { good, middling, bad, high, low, always, often, sometimes, seldom, slightly, never } = words;
  return [good, bad, high, low, middling, always, often, sometimes, seldom, slightly, never].flat();
}
