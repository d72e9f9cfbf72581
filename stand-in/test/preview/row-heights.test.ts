/** Heights of wrapped texts, with letters that are all 10 pixels wide. */
import { RowHeights } from '../../preview/row-heights';
import type { LookStyle } from '../../preview/cell-look';

const heights = new RowHeights((text) => text.length * 10);
const style = { bold: false, italic: false, fontSize: null, fontFamily: null } as LookStyle;
const lines = (text: string, width: number) =>
  Math.max(1, Math.round((heights.heightOf(text, style, width) - 4) / 17.07));

test.each([
  ['short', 106, 1],
  ['two words', 58, 2],
  ['one two three', 78, 2],
  ['one\ntwo\nthree', 506, 3],
  ['x'.repeat(25), 106, 3],
  ['well-known name', 58, 3],
  ['for 12000\u00a0Ft now', 104, 3],
  ['for 12000 Ft now', 104, 2],
])('%j in %i pixels takes %i lines', (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test('a row is never lower than one line', () => {
  expect(heights.heightOf('x', style, 106)).toBe(21);
});

test('larger letters make taller rows', () => {
  expect(heights.heightOf('x', { ...style, fontSize: 20 }, 106)).toBeGreaterThan(30);
});
