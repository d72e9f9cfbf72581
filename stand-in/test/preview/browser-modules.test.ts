/** What stands in for modules of Node behaves like them, as far as the stand-in uses them. */
import { format as nodeFormat } from 'node:util';
import { format } from '../../preview/browser/console-text';

test.each<unknown[][]>([
  [['plain', 1, true]],
  [['%s has %d', 'Acme', 3, 'more']],
  [['%i of %f', 3.7, 1.5]],
  [['100%% of %s', 'all']],
  [['%s %s', 'one']],
  [[1, 'two', null]],
  [['%j', { a: 1 }]],
])('a line of the console reads as in Node: %j', (args) => {
  expect(format(...args)).toBe(nodeFormat(...args));
});

test('values are shown as JSON, circles do not throw', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(format('x', { a: [1] })).toBe('x {"a":[1]}');
  expect(() => format(circle)).not.toThrow();
});
