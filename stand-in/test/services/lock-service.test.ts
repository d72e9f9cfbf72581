/** Locks: the states a test can reach that a real spreadsheet reaches too slowly. */
import { LocalLockService } from '../../services/script/script-services';
import { createWorld } from '../../services/calls/world';

test('somebody else’s lock is waited for in vain', () => {
  const world = createWorld({ now: 1000 });
  world.locksHeldByOthers.document = true;
  const lock = new LocalLockService(world).getDocumentLock();
  expect(lock.tryLock(500)).toBe(false);
  expect(world.clock.now()).toBe(1500);
});

test('there is no document lock without a document', () => {
  const world = createWorld();
  world.hasDocument = false;
  expect(new LocalLockService(world).getDocumentLock()).toBeNull();
});
