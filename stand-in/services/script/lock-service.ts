/**
 * LockService: the lock of the document. One stand-in runs one execution at a time, so a lock is
 * free unless the world says that somebody else holds it. Waiting moves the world's clock instead of taking time.
 */
import { number } from '../calls/parameters';
import { asks, serviceClass } from '../calls/service-class';
import type { World } from '../calls/world';

const LocalLock = serviceClass<GoogleAppsScript.Lock.Lock, World>('LockService.Lock', {
  tryLock: asks([number], (world, timeout) => {
    if (world.holdsLock) return true;
    if (timeout < 0) return false;
    if (world.locksHeldByOthers.document) {
      world.clock.advance(timeout);
      return false;
    }
    return (world.holdsLock = true);
  }),
  releaseLock: asks([], (world) => void (world.holdsLock = false)),
});

export const LocalLockService = serviceClass<GoogleAppsScript.Lock.LockService, World>('LockService', {
  /** Null without a document, though Google's declaration leaves that out. */
  getDocumentLock: asks([], (world) => (world.hasDocument ? new LocalLock(world) : null)),
});
