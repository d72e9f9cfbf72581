/** Names and texts on their way into sentences, and what is one name. */
import { duplicatesOf } from '../../src/core/duplicates-of';
import { LONGEST_NAME, nameInSentence, shortenText } from '../../src/core/shorten-text';

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
