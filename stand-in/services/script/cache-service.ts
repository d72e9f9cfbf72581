/**
 * CacheService: text that expires by the world's clock. Keys of up to 250 characters, values of up to 100 KB, 1,000
 * items a cache, 10 minutes unless told otherwise and 6 hours at most. Google may forget items earlier; this one does not.
 */
import { exception } from '../calls/exception';
import { checkParameters, number, text } from '../calls/parameters';
import { requirePermission, type World } from '../calls/world';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

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

class LocalCache implements PartOf<GoogleAppsScript.Cache.Cache, LocalCache> {
  private readonly items = new Map<string, CachedItem>();

  constructor(private readonly world: World) {
    hideState(this);
  }

  get(...args: unknown[]): string | null {
    checkParameters('CacheService.Cache.get', args, [text]);
    this.world.calls.read('Cache.get');
    return this.lookUp(String(args[0]));
  }

  put(...args: unknown[]): null {
    checkParameters('CacheService.Cache.put', args, [text, text], [text, text, number]);
    this.world.calls.write('Cache.put');
    this.store(String(args[0]), String(args[1]), args[2] as number | undefined);
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
    if (new TextEncoder().encode(value).length > MAX_VALUE_BYTES)
      throw exception('Argument too large: value');
    const lifetime = Math.min(Math.max(seconds, 1), MAX_SECONDS);
    this.items.set(key, { value, expires: this.world.clock.now() + lifetime * 1000 });
    if (this.items.size > MAX_ITEMS) this.dropFirstToExpire();
  }

  private dropFirstToExpire(): void {
    const oldestFirst = [...this.items].sort(([, a], [, b]) => a.expires - b.expires);
    for (const [key] of oldestFirst.slice(0, this.items.size - ITEMS_KEPT)) this.items.delete(key);
  }
}

export class LocalCacheService implements PartOf<GoogleAppsScript.Cache.CacheService, LocalCacheService> {
  private readonly document: LocalCache;

  constructor(private readonly world: World) {
    this.document = new LocalCache(world);
    hideState(this);
  }

  getDocumentCache(): LocalCache | null {
    requirePermission(this.world, 'properties', 'CacheService.getDocumentCache');
    return this.world.hasDocument ? this.document : null;
  }

  toString(): string {
    return 'CacheService';
  }
}
