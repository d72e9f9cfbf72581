/** The words for clients that have left, spelled as cells are compared with them, also with umlauts written out. */
import { once } from '../../core/once';
import { spellCellWord } from '../../core/reading/cell-sense';
import type { StandingWords } from '../../core/reading/standing-words';
import { plainWords, spellOut } from '../../core/recognition/header-key';
import { STANDING_WORDS } from '../../i18n/all-standing-words';

export const standingWords = once((): StandingWords => {
  const { left, present, neither, until } = STANDING_WORDS;
  return { left: spelled(left), present: spelled(present), neither: spelled(neither), until: spelled(until) };
});

/** Words in a heading above clients that have left. */
export const formerWords = once(() => [
  ...new Set(
    STANDING_WORDS.left
      .map((word) => plainWords(word, false))
      .flatMap((words) => (words.length === 1 ? words : [])),
  ),
]);

function spelled(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, spellOut(word)]).map(spellCellWord))];
}
