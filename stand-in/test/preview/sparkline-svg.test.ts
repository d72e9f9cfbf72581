/** Lines in cells. */
import { sparklineOf } from '../../preview/drawings/sparkline-svg';

const SIZE = { width: 106, height: 26 };

function draw(values: readonly (number | null)[], options: Readonly<Record<string, string | number>> = {}) {
  return sparklineOf({ values, options: new Map(Object.entries(options)) }, SIZE);
}

test('a line from edge to edge, the lowest at the bottom, over a gap', () => {
  expect(draw([1, null, 3, 2], { color: 'red', linewidth: 2 })).toEqual({
    ...{ points: '3,23 53,3 103,13', fill: 'none', stroke: '#ff0000', 'stroke-width': '2' },
  });
  expect(draw([5, 5])!['points']).toBe('3,13 103,13');
});

test('nothing where there are no numbers', () => {
  expect(draw([null, null])).toBeNull();
});
