/** The words of all languages together: a Dutch list may stand in an English spreadsheet. The build ships them worked out. */
import { LANGUAGE_WORDS } from './language-names';
import { cellWordsDe } from './de/words/cell-words';
import { cellWordsEn } from './en/words/cell-words';
import { cellWordsHu } from './hu/words/cell-words';
import { cellWordsNb } from './nb/words/cell-words';
import { cellWordsNl } from './nl/words/cell-words';
import type { CellWordTexts } from './types/words/cell-words';

const LANGUAGES: readonly CellWordTexts[] = [cellWordsEn, cellWordsDe, cellWordsNb, cellWordsHu, cellWordsNl];

/** The same fields, each with the words of all: lists without what stands twice, lists of lists one by one. */
function together<Words>(all: readonly Words[]): Words {
  return joined(all) as Words;
}

function joined(parts: readonly unknown[]): unknown {
  const lists = parts.filter((part) => Array.isArray(part)) as unknown[][];
  if (lists.some(([first]) => Array.isArray(first)))
    return lists[0].map((_, index) => joined(lists.map((list) => list[index])));
  if (lists.length > 0) return [...new Set(lists.flat())];
  const fields = parts as Readonly<Record<string, unknown>>[];
  return Object.fromEntries(
    Object.keys(fields[0]).map((key) => [key, joined(fields.map((each) => each[key]))]),
  );
}

export const CELL_WORDS: CellWordTexts & { readonly languages: typeof LANGUAGE_WORDS } = {
  ...together(LANGUAGES),
  languages: LANGUAGE_WORDS,
};
