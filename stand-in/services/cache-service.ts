/**
 * CacheService: text that expires by the world's clock. Keys of up to 250 characters, values of up to 100 KB, 1,000
 * items a cache, 10 minutes unless told otherwise and 6 hours at most. Google may forget items earlier; this one does not.
 */
import { exception } from './exception';
import { arrayOf, checkParameters, number, plainObject, text } from './parameters';
import { requirePermission, type World } from './world';
import { hideState } from './hidden-state';

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;
/** What Google keeps when a cache has overflowed: the items that expire last. */
const ITEMS_KEPT = 900;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

interface CachedItem {
  readonly value: string;
  readonly expires: number;
}

export class LocalCache implements GoogleAppsScript.Cache.Cache {
  private readonly items = new Map<string, CachedItem>();

  constructor(private readonly world: World) {
    hideState(this);
  }

  get(...args: unknown[]): string | null {
    checkParameters('CacheService.Cache.get', args, [text]);
    this.world.calls.read('Cache.get');
    return this.lookUp(String(args[0]));
  }

  getAll(...args: unknown[]): Record<string, string> {
    checkParameters('CacheService.Cache.getAll', args, [arrayOf(text)]);
    this.world.calls.read('Cache.getAll');
    const found = (args[0] as string[]).map((key) => [key, this.lookUp(String(key))] as const);
    return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
  }

  put(...args: unknown[]): null {
    checkParameters('CacheService.Cache.put', args, [text, text], [text, text, number]);
    this.world.calls.write('Cache.put');
    this.store(String(args[0]), String(args[1]), args[2] as number | undefined);
    return null;
  }

  putAll(...args: unknown[]): null {
    checkParameters('CacheService.Cache.putAll', args, [plainObject], [plainObject, number]);
    this.world.calls.write('Cache.putAll');
    for (const [key, value] of Object.entries(args[0] as object)) {
      this.store(key, String(value), args[1] as number | undefined);
    }
    return null;
  }

  remove(...args: unknown[]): null {
    checkParameters('CacheService.Cache.remove', args, [text]);
    this.world.calls.write('Cache.remove');
    this.items.delete(String(args[0]));
    return null;
  }

  removeAll(...args: unknown[]): null {
    checkParameters('CacheService.Cache.removeAll', args, [arrayOf(text)]);
    this.world.calls.write('Cache.removeAll');
    for (const key of args[0] as string[]) this.items.delete(String(key));
    return null;
  }

  toString(): string {
    return 'Cache';
  }

  private lookUp(key: string): string | null {
    const item = this.items.get(key);
    return item !== undefined && item.expires > this.world.clock.now() ? item.value : null;
  }

  private store(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > MAX_KEY_LENGTH) throw exception('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw exception('Argument too large: value');
    const lifetime = Math.min(Math.max(seconds, 1), MAX_SECONDS);
    this.items.set(key, { value, expires: this.world.clock.now() + lifetime * 1000 });
    if (this.items.size > MAX_ITEMS) this.dropFirstToExpire();
  }

  private dropFirstToExpire(): void {
    const oldestFirst = [...this.items].sort(([, a], [, b]) => a.expires - b.expires);
    for (const [key] of oldestFirst.slice(0, this.items.size - ITEMS_KEPT)) this.items.delete(key);
  }
}

export class LocalCacheService implements GoogleAppsScript.Cache.CacheService {
  private readonly script: LocalCache;
  private readonly user: LocalCache;
  private readonly document: LocalCache;

  constructor(private readonly world: World) {
    this.script = new LocalCache(world);
    this.user = new LocalCache(world);
    this.document = new LocalCache(world);
    hideState(this);
  }

  getScriptCache(): LocalCache {
    requirePermission(this.world, 'properties', 'CacheService.getScriptCache');
    return this.script;
  }

  getUserCache(): LocalCache {
    requirePermission(this.world, 'properties', 'CacheService.getUserCache');
    return this.user;
  }

  getDocumentCache(): LocalCache | null {
    requirePermission(this.world, 'properties', 'CacheService.getDocumentCache');
    return this.world.hasDocument ? this.document : null;
  }

  toString(): string {
    return 'CacheService';
  }
}
