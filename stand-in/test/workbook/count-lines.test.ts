/** Lines of wrapped texts, with letters that are all 10 pixels wide. */
import { countLines } from '../../files/xlsx/row-height';

test.each([
  ['short', 97, 1],
  ['two words', 50, 2],
  ['one two three', 70, 2],
  ['one\ntwo\nthree', 487, 3],
  ['x'.repeat(25), 97, 3],
  ['well-known name', 50, 3],
  ['for 12000\u00a0Ft now', 95, 3],
  ['for 12000 Ft now', 95, 2],
])('%j in %i pixels takes %i lines', (text, width, expected) => {
  expect(countLines(text, width / 10)).toBe(expected);
});
