import { createConsole } from '../../services/script/console';
import { createWorld } from '../../services/calls/world';

test('console keeps its lines with their level', () => {
  const world = createWorld({ now: 0 });
  const scripts = createConsole(world);
  scripts.log('%s of %d', 'one', 2, { a: 1 });
  scripts.warn('careful');
  scripts.time('t');
  world.clock.advance(40);
  scripts.timeEnd('t');
  expect(world.consoleLines).toEqual([
    { level: 'log', text: 'one of 2 { a: 1 }' },
    { level: 'warn', text: 'careful' },
    { level: 'log', text: 't: 40ms' },
  ]);
});
