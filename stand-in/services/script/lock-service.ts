/**
 * LockService: the lock of the document. One stand-in runs one execution at a time, so a lock is
 * free unless the world says that somebody else holds it. Waiting moves the world's clock instead of taking time.
 */
import { checkParameters, number } from '../calls/parameters';
import type { LockKind, World } from '../calls/world';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

class LocalLock implements PartOf<GoogleAppsScript.Lock.Lock, LocalLock> {
  constructor(
    private readonly world: World,
    private readonly kind: LockKind,
  ) {
    hideState(this);
  }

  tryLock(...args: unknown[]): boolean {
    checkParameters('LockService.Lock.tryLock', args, [number]);
    return this.acquire(args[0] as number);
  }

  releaseLock(): void {
    this.world.locksHeld.delete(this.kind);
  }

  toString(): string {
    return 'Lock';
  }

  private acquire(timeoutMilliseconds: number): boolean {
    if (this.world.locksHeld.has(this.kind)) return true;
    if (timeoutMilliseconds < 0) return false;
    if (this.world.locksHeldByOthers[this.kind]) {
      this.world.clock.advance(timeoutMilliseconds);
      return false;
    }
    this.world.locksHeld.add(this.kind);
    return true;
  }
}

export class LocalLockService implements PartOf<GoogleAppsScript.Lock.LockService, LocalLockService> {
  constructor(private readonly world: World) {
    hideState(this);
  }

  /** Null without a document, though Google's declaration leaves that out. */
  getDocumentLock(): LocalLock {
    return (this.world.hasDocument ? new LocalLock(this.world, 'document') : null) as LocalLock;
  }

  toString(): string {
    return 'LockService';
  }
}
