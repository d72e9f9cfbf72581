/** Names and texts on their way into sentences, what is one name, and what a text is remembered by. */
import { duplicatesOf } from '../../src/core/duplicates-of';
import { LONGEST_NAME, nameInSentence, shortenText } from '../../src/core/shorten-text';
import { nameKey } from '../../src/core/name-key';
import { columnLetters } from '../../src/core/column-letters';
import { fingerprint } from '../../src/core/fingerprint';

it.each([
  ['a reason', 8, 'a reason'],
  ['a reason', 7, 'a reas…'],
  ['a reason', 3, 'a…'],
  ['a 😀 face', 5, 'a 😀…'],
  ['a 😀 face', 4, 'a…'],
  ['', 1, ''],
])('shortenText: %j in %d characters', (text, most, short) => {
  expect(shortenText(text, most)).toBe(short);
});

it('nameInSentence: one line, at most so long', () => {
  expect(nameInSentence(' Acme\n\t GmbH ')).toBe('Acme GmbH');
  expect(nameInSentence('x'.repeat(LONGEST_NAME + 1))).toHaveLength(LONGEST_NAME);
});

it('duplicatesOf: in the order of the list, without what is left out', () => {
  const keyOf = (name: string) => (name === '' ? null : name.toLowerCase());
  expect(duplicatesOf(['b', '', 'A', 'c', 'a', '', 'B', 'a'], keyOf)).toEqual([['b', 'B'], ['A', 'a', 'a']]); // oxfmt-ignore
});

describe('when two names are one', () => {
  it.each<[why: string, name: string, key: string]>([
  ['case', 'ACME GmbH', 'acme gmbh'],
  ['case of other letters', 'ÅSA Ødegård', 'åsa ødegård'],
  ['blanks around it', '  Acme ', 'acme'],
  ['blanks in it', 'Acme \t  GmbH', 'acme gmbh'],
  ['a line break', 'Acme\nGmbH', 'acme gmbh'],
  ['a blank that does not break', 'Acme\u00a0GmbH', 'acme gmbh'],
  ['an accent as a mark of its own', 'Mu\u0308ller', 'müller'],
  ['signs stay', 'A&B (24/7)', 'a&b (24/7)'],
  ['nothing', '', ''],
  ['nothing but blanks', ' \n ', ''],
])('%s', (_why, name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
}); // oxfmt-ignore

  it.each([
    ['Acme', 'Acme GmbH'],
    ['Müller', 'Muller'],
    ['Ac me', 'Acme'],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('letters of columns', () => {
  it.each([
    [1, 'A'],
    [2, 'B'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
    [0, ''],
    [-3, ''],
  ])('column %d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
  });
});

describe('a fingerprint', () => {
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
});
