/** What stands in for modules of Node behaves like them, as far as the stand-in uses them. */
import { format as nodeFormat } from 'node:util';
import { gzipSync } from '../../preview/browser/compression';
import { format } from '../../preview/browser/console-text';
import { createHash, randomInt, randomUUID } from '../../preview/browser/crypto';

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

test('random numbers stay within their bounds', () => {
  for (let round = 0; round < 1000; round++) {
    const drawn = randomInt(3, 6);
    expect([3, 4, 5]).toContain(drawn);
  }
});

test('identifiers are random and of version 4', () => {
  const drawn = Array.from({ length: 100 }, () => randomUUID());
  expect(new Set(drawn).size).toBe(100);
  for (const id of drawn)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('what a browser cannot do at once is refused, not pretended', () => {
  expect(() => createHash()).toThrow(
    'Utilities.computeDigest is not supported by the local stand-in in a browser.',
  );
  expect(() => gzipSync()).toThrow('not supported');
});
