/** Patterns of words in amounts: made once for all cells of a spreadsheet, and the longer of two words goes first. */
import { amountPatterns } from '../../../../src/core/reading/amounts/amount-patterns';
import { NO_WORDS } from '../../../../src/core/reading/cell-words';

const words = {
  ...NO_WORDS,
  about: ['ca', 'c', 'a.b'],
  bounds: ['max'],
  hours: ['h', 'hours'],
  minutes: ['min'],
  to: ['to'],
};

test('they are made once for the same words', () => {
  expect(amountPatterns(words)).toBe(amountPatterns(words));
  expect(amountPatterns({ ...words }).about).toEqual(amountPatterns(words).about);
});

test.each([
  ['ca. 10', '10'],
  ['c 10', '10'],
  ['max. 10', '10'],
  ['max kr 10', 'kr 10'],
  ['a.b 10', '10'],
  ['axb 10', 'axb 10'],
  ['ca. ten', 'ca. ten'],
])('%s without the word is %s', (text, bare) => {
  expect(text.replace(amountPatterns(words).about!, '')).toBe(bare);
});

test('without words there are none', () => {
  expect(amountPatterns(NO_WORDS)).toEqual({ about: null, time: null, range: null });
  expect(amountPatterns({ ...words, minutes: [] }).time).toBeNull();
});
