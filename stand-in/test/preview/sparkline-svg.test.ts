/** Shapes of charts in cells. */
import type { Sparkline } from '../../formulas/evaluation/sparkline';
import { sparklineShapes } from '../../preview/drawings/sparkline-svg';

const SIZE = { width: 106, height: 26 };

function draw(
  kind: Sparkline['kind'],
  values: readonly (number | null)[],
  options: Readonly<Record<string, string | number>> = {},
) {
  return sparklineShapes({ kind, values, options: new Map(Object.entries(options)) }, SIZE);
}

test('a line from edge to edge, the lowest at the bottom, over a gap', () => {
  expect(draw('line', [1, null, 3, 2], { color: 'red', linewidth: 2 })).toEqual([
    ['polyline', { points: '3,23 53,3 103,13', fill: 'none', stroke: '#ff0000', 'stroke-width': 2 }],
  ]);
  expect(draw('line', [5, 5])[0]![1]['points']).toBe('3,13 103,13');
});

test('columns up and down from one line, special ones in their colours', () => {
  const shapes = draw('column', [4, -1, null, 2], { negcolor: '#c00', highcolor: '#0c0' });
  expect(shapes.map(([, { x, y, height, fill }]) => [x, y, height, fill])).toEqual([
    [3, 3, 16, '#00cc00'],
    [28, 19, 4, '#cc0000'],
    [78, 11, 8, '#1a73e8'],
  ]);
});

test('wins and losses are all as tall', () => {
  expect(draw('winloss', [7, -2, 0.5]).map(([, { height }]) => height)).toEqual([10, 10, 10]);
});

test('bars one after the other, of a whole', () => {
  const shapes = draw('bar', [1, 3], { max: 8 });
  expect(shapes.map(([, { x, width, fill }]) => [x, width, fill])).toEqual([
    [3, 12.5, '#1a73e8'],
    [15.5, 37.5, '#fbbc04'],
  ]);
});

test('nothing where there are no numbers', () => {
  expect(draw('line', [null, null])).toEqual([]);
});
