/** A word that stands in a list twice says nothing the second time. */
import { importWordsDe } from '../../src/i18n/de/words/import-words';
import { importWordsEn } from '../../src/i18n/en/words/import-words';
import { importWordsHu } from '../../src/i18n/hu/words/import-words';
import { importWordsNb } from '../../src/i18n/nb/words/import-words';
import { importWordsNl } from '../../src/i18n/nl/words/import-words';
import { cellWordsDe } from '../../src/i18n/de/words/cell-words';
import { cellWordsEn } from '../../src/i18n/en/words/cell-words';
import { cellWordsHu } from '../../src/i18n/hu/words/cell-words';
import { cellWordsNb } from '../../src/i18n/nb/words/cell-words';
import { cellWordsNl } from '../../src/i18n/nl/words/cell-words';

/** Each list below, by the way to it. */
function listsIn(words: object, path = ''): [path: string, list: readonly string[]][] {
  return Object.entries(words).flatMap(([key, held]: [string, object]) =>
    Array.isArray(held)
      ? [[`${path}${key}`, held as readonly string[]] as [string, readonly string[]]]
      : listsIn(held, `${path}${key}.`),
  );
}

it.each([
  ['en', importWordsEn, cellWordsEn],
  ['de', importWordsDe, cellWordsDe],
  ['nl', importWordsNl, cellWordsNl],
  ['nb', importWordsNb, cellWordsNb],
  ['hu', importWordsHu, cellWordsHu],
])('no list of words in files or cells has one twice: %s', (_language, inFiles, inCells) => {
  const lists = [...listsIn(inFiles), ...listsIn(inCells)];
  const twice = lists.flatMap(([path, list]) =>
    list.filter((word, at) => list.indexOf(word) < at).map((word) => `${path}: ${word}`),
  );
  expect(lists.length).toBeGreaterThan(50);
  expect(twice).toEqual([]);
});
