/**
 * The words for clients that have left, spelled as cells are compared with them, also with umlauts written out: the same for every
 * spreadsheet, so the build works them out and ships the result in place of this file. Plain data only.
 */
import { spellCellWord } from '../../core/reading/cell-sense';
import type { StandingWords } from '../../core/reading/standing-words';
import { plainWords, spellOut } from '../../core/recognition/headers/header-key';
import { STANDING_WORDS } from '../../i18n/all-standing-words';

/** Takes a while: ask once. */
export function readStandingWords(): StandingWords {
  const { left, present, neither, until } = STANDING_WORDS;
  return { left: spelled(left), present: spelled(present), neither: spelled(neither), until: spelled(until) };
}

/** Words in a heading above clients that have left. */
export function readFormerWords(): readonly string[] {
  const words = STANDING_WORDS.left.map((word) => plainWords(word, false));
  return [...new Set(words.flatMap((each) => (each.length === 1 ? each : [])))];
}

function spelled(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, spellOut(word)]).map(spellCellWord))];
}
