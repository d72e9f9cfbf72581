/** Properties, cache and locks: the limits and states a test can reach that a real spreadsheet reaches too slowly. */
import { LocalCacheService } from '../../services/cache-service';
import { LocalLockService } from '../../services/lock-service';
import { LocalPropertiesService } from '../../services/properties-service';
import { createWorld } from '../../services/world';

describe('PropertiesService', () => {
  const fresh = () => new LocalPropertiesService(createWorld()).getUserProperties();

  test.each([
    [5, '5'],
    [true, 'true'],
    [null, 'null'],
    [[1, 2], '1,2'],
  ])('%p is kept as %p', (value, kept) => {
    expect(fresh().setProperty('key', value).getProperty('key')).toBe(kept);
  });

  test('9 KB a value', () => {
    expect(() => fresh().setProperty('key', 'x'.repeat(9 * 1024))).not.toThrow();
    expect(() => fresh().setProperty('key', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
  });

  test('500 KB a store; what is too much leaves it as it was', () => {
    const properties = fresh();
    for (let index = 0; index < 60; index += 1) {
      try {
        properties.setProperty(`key${index}`, 'x'.repeat(9000));
      } catch (error) {
        expect(String(error)).toContain('You have exceeded the property storage quota.');
      }
    }
    expect(properties.getKeys()).toHaveLength(56);
  });

  test('the three stores are apart, and the document’s needs a document', () => {
    const world = createWorld();
    const service = new LocalPropertiesService(world);
    service.getUserProperties().setProperty('a', '1');
    expect(service.getScriptProperties().getProperty('a')).toBeNull();
    expect(service.getDocumentProperties().getProperty('a')).toBeNull();
    world.hasDocument = false;
    expect(service.getDocumentProperties()).toBeNull();
  });
});

describe('CacheService', () => {
  const open = () => {
    const world = createWorld({ now: 0 });
    return { world, cache: new LocalCacheService(world).getScriptCache() };
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
    expect(() => lock.waitLock(500)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(lock.hasLock()).toBe(false);
    expect(new LocalLockService(world).getScriptLock().tryLock(0)).toBe(true);
  });

  test('there is no document lock without a document', () => {
    const world = createWorld();
    world.hasDocument = false;
    expect(new LocalLockService(world).getDocumentLock()).toBeNull();
  });
});
