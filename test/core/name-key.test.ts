/** When two names are one, whoever typed them wherever. */
import { nameKey } from '../../src/core/name-key';

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
