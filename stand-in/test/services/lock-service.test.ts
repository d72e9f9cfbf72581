/** Cache and lock: the limits and states a test can reach that a real spreadsheet reaches too slowly. */
import { LocalCacheService } from '../../services/script/cache-service';
import { LocalLockService } from '../../services/script/lock-service';
import { createWorld } from '../../services/calls/world';

describe('CacheService', () => {
  const open = () => {
    const world = createWorld({ now: 0 });
    return { world, cache: new LocalCacheService(world).getDocumentCache()! };
  };

  test.each([
    ['ten minutes unless told otherwise', undefined, 600],
    ['as long as told', 30, 30],
    ['six hours at most', 100_000, 21_600],
  ])('%s', (_claim, seconds, lifetime) => {
    const { world, cache } = open();
    cache.put(...(seconds === undefined ? ['key', 'value'] : ['key', 'value', seconds]));
    world.clock.advance(lifetime * 1000 - 1);
    expect(cache.get('key')).toBe('value');
    world.clock.advance(1);
    expect(cache.get('key')).toBeNull();
  });

  test.each([
    ['key of 251 characters', 'x'.repeat(251), 'value', 'Argument too large: key'],
    ['value over 100 KB', 'key', 'x'.repeat(100 * 1024 + 1), 'Argument too large: value'],
  ])('a %s is refused', (_claim, key, value, message) => {
    expect(() => open().cache.put(key, value)).toThrow(message);
  });

  test('of more than 1,000 items the 900 that expire last are kept', () => {
    const { cache } = open();
    for (let index = 0; index <= 1000; index += 1) cache.put(`k${index}`, 'v', 100 + index);
    expect([cache.get('k100'), cache.get('k101')]).toEqual([null, 'v']);
  });

  test('there is no document cache without a document', () => {
    const world = createWorld();
    world.hasDocument = false;
    expect(new LocalCacheService(world).getDocumentCache()).toBeNull();
  });
});

describe('LockService', () => {
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
});
