/** What a text is remembered by. */
import { fingerprint } from '../../src/core/fingerprint';

it('is the same in every version: what was remembered by it has to be found again', () => {
  expect(['', 'Acme', 'datum|kunde', 'é😀'].map(fingerprint)).toEqual([
    '811c9dc59e3779b9',
    'c629bdcfd637f58f',
    '922a4e897c849981',
    '44cc4da17d5c7651',
  ]);
});

it('is another where a letter is, or the order of letters', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', 'A', ' a', 'a '];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

it.each(['', '\0', '\ud800', 'x'.repeat(10_000), '\uffff'.repeat(9)])('has 16 digits: case %#', (text) => {
  expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
});
