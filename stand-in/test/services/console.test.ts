import { createConsole } from '../../services/script/console';
import { createWorld } from '../../services/calls/world';

test('console keeps its lines', () => {
  const world = createWorld();
  createConsole(world).log('one', 2, null);
  expect(world.consoleLines).toEqual([{ level: 'log', text: 'one 2 null' }]);
});
