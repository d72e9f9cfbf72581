/** The page gets words and layouts in their shortest spelling: to who compares them it has to be the same. */
import { columnKey } from '../../../src/core/imports/columns/column-key';
import { LAYOUTS } from '../../../src/core/imports/layouts/all-layouts';
import { shortWord } from '../../../src/i18n/short-word';

it('a word means the same in its shortest spelling', () => {
  const words = LAYOUTS.flatMap(({ columns, marks, traps = {} }) => [
    ...Object.values(columns).flat(),
    ...marks.flat(),
    ...[...(traps.leavesOut ?? []), ...(traps.reads ?? [])].flatMap((rule) => rule.words),
  ]);
  expect(words.length).toBeGreaterThan(500);
  for (const word of words) {
    expect([word, columnKey(shortWord(word))]).toEqual([word, columnKey(word)]);
    expect(shortWord(word).endsWith('*')).toBe(word.endsWith('*'));
  }
});
