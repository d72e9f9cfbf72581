import fc from 'fast-check';
import {
  contrast,
  isWhite,
  PROVISIONAL_COLOR,
  readableOn,
  stackedColors,
} from '../../../src/addon/output/colors';

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

describe('colours of a stacked bar', () => {
  it.each([
    ['ours', ['#a8d5a2', '#a9cdee', '#f7d98b', '#eaa9a1']],
    ['white, black and grey', ['#ffffff', '#000000', '#808080']],
    ['one alone', ['#a8d5a2']],
  ])('%s: neighbours differ in light and dark, whatever the hue', (_name, tiers) => {
    const colors = stackedColors(tiers);
    expect(colors.every((each) => /^#[0-9a-f]{6}$/.test(each))).toBe(true);
    colors.slice(1).forEach((each, index) => expect(contrast(each, colors[index])).toBeGreaterThan(1.3));
    expect(contrast(colors[0], '#ffffff')).toBeGreaterThan(4.5);
  });

  it('each has the hue of its tier', () => {
    expect(stackedColors(['#a8d5a2', '#a9cdee', '#f7d98b', '#eaa9a1'])).toEqual([
      '#34642b',
      '#4d8fbd',
      '#c7a739',
      '#ffb09f',
    ]);
  });
});
