/**
 * LockService: the lock of the document. One stand-in runs one execution at a time, so a lock is
 * free unless the world says that somebody else holds it. Waiting moves the world's clock instead of taking time.
 */
import { checkParameters, number } from '../calls/parameters';
import type { World } from '../calls/world';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

class LocalLock implements PartOf<GoogleAppsScript.Lock.Lock, LocalLock> {
  constructor(private readonly world: World) {
    hideState(this);
  }

  tryLock(...args: unknown[]): boolean {
    checkParameters('LockService.Lock.tryLock', args, [number]);
    const { world } = this;
    const timeout = args[0] as number;
    if (world.holdsLock) return true;
    if (timeout < 0) return false;
    if (world.locksHeldByOthers.document) {
      world.clock.advance(timeout);
      return false;
    }
    return (world.holdsLock = true);
  }

  releaseLock(): void {
    this.world.holdsLock = false;
  }

  toString(): string {
    return 'Lock';
  }
}

export class LocalLockService implements PartOf<GoogleAppsScript.Lock.LockService, LocalLockService> {
  constructor(private readonly world: World) {
    hideState(this);
  }

  /** Null without a document, though Google's declaration leaves that out. */
  getDocumentLock(): LocalLock {
    return (this.world.hasDocument ? new LocalLock(this.world) : null) as LocalLock;
  }

  toString(): string {
    return 'LockService';
  }
}
