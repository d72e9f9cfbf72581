import { createConsole } from '../../services/script/script-services';
import { createWorld } from '../../services/calls/world';

test('console keeps its lines', () => {
  const world = createWorld();
  createConsole(world).log('one', 2, null);
  createConsole(world).log('100 %');
  expect(world.consoleLines).toEqual([
    { level: 'log', text: 'one 2 null' },
    { level: 'log', text: '100 %' },
  ]);
});

test.each<[unknown[], string]>([
  [[{ a: 1 }], 'console.log of an object'],
  [['a list:', [1, 2]], 'console.log of an object'],
  [['%s of it', 'half'], 'console.log with %'],
])('what would be written otherwise there is refused: %j', (args, what) => {
  const world = createWorld();
  expect(() => createConsole(world).log(...args)).toThrow(`${what} is not supported by the local stand-in.`);
  expect(world.consoleLines).toEqual([]);
});
