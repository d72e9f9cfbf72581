/**
 * LockService: locks of the script, the user and the document. One stand-in runs one execution at a time, so a lock is
 * free unless the world says that somebody else holds it. Waiting moves the world's clock instead of taking time.
 */
import { exception } from './exception';
import { checkParameters, number } from './parameters';
import type { LockKind, World } from './world';
import { hideState } from './hidden-state';

const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

export class LocalLock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly world: World,
    private readonly kind: LockKind,
  ) {
    hideState(this);
  }

  hasLock(): boolean {
    return this.world.locksHeld.has(this.kind);
  }

  tryLock(...args: unknown[]): boolean {
    checkParameters('LockService.Lock.tryLock', args, [number]);
    return this.acquire(args[0] as number);
  }

  waitLock(...args: unknown[]): void {
    checkParameters('LockService.Lock.waitLock', args, [number]);
    if (!this.acquire(args[0] as number)) throw exception(TIMEOUT);
  }

  releaseLock(): void {
    this.world.locksHeld.delete(this.kind);
  }

  toString(): string {
    return 'Lock';
  }

  private acquire(timeoutMilliseconds: number): boolean {
    if (this.hasLock()) return true;
    if (timeoutMilliseconds < 0) return false;
    if (this.world.locksHeldByOthers[this.kind]) {
      this.world.clock.advance(timeoutMilliseconds);
      return false;
    }
    this.world.locksHeld.add(this.kind);
    return true;
  }
}

export class LocalLockService implements GoogleAppsScript.Lock.LockService {
  constructor(private readonly world: World) {
    hideState(this);
  }

  getScriptLock(): LocalLock {
    return new LocalLock(this.world, 'script');
  }

  getUserLock(): LocalLock {
    return new LocalLock(this.world, 'user');
  }

  /** Null without a document, though Google's declaration leaves that out. */
  getDocumentLock(): LocalLock {
    return (this.world.hasDocument ? new LocalLock(this.world, 'document') : null) as LocalLock;
  }

  toString(): string {
    return 'LockService';
  }
}
