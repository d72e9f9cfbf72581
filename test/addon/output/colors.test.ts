import fc from 'fast-check';
import { contrast, isWhite, PROVISIONAL_COLOR, readableOn } from '../../../src/addon/output/colors';

const color = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48], // the example of WCAG's explanations: just too little
  ['#ff0000', '#ffffff', 4],
])('contrast of %s and %s is %d', (first, second, ratio) => {
  expect(contrast(first, second)).toBeCloseTo(ratio, 1);
  expect(contrast(second, first)).toBe(contrast(first, second));
});

it.each([
  ['#ffff00', '#000000'],
  ['#000080', '#ffffff'],
  ['#ffffff', '#000000'],
])('on %s the text is %s', (background, text) => {
  expect(readableOn(background)).toBe(text);
});

it('text is readable on any colour', () => {
  fc.assert(
    fc.property(fc.oneof(color, fc.constant(PROVISIONAL_COLOR)), (each) => {
      expect(contrast(each, readableOn(each))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it.each([
  ['#FFFFFF', true],
  ['#ffffff', true],
  ['#fffffe', false],
])('isWhite: %s is %p', (each, expected) => {
  expect(isWhite(each)).toBe(expected);
});
