/**
 * The services that know of the script itself: who runs it and in which language (Session), in which authorization mode (ScriptApp), what it
 * writes down (console), and the lock of its document (LockService). One stand-in runs one execution at a time, so a lock is free unless
 * the world says that somebody else holds it.
 */
import { createEnum } from '../calls/enums';
import { unsupported } from '../calls/exception';
import { number } from '../calls/parameters';
import { asks, serviceClass } from '../calls/service-class';
import { hasPermission, type World } from '../calls/world';

export class LocalUser {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  toString(): string {
    return this.#email;
  }
}

/** Where the authorization mode hides the user, the e-mail address of the active user is empty, as on Google. */
export const LocalSession = serviceClass<GoogleAppsScript.Base.Session, World>('Session', {
  getActiveUser: asks([], (world) => {
    return new LocalUser(hasPermission(world, 'userIdentity') ? world.userEmail : '');
  }),
  getActiveUserLocale: asks([], ({ userLocale }) => userLocale),
});

/** Triggers and tokens are not there. */
export const LocalScriptApp = serviceClass<GoogleAppsScript.Script.ScriptApp, object>('ScriptApp', {});
export const AuthMode = createEnum('NONE CUSTOM_FUNCTION LIMITED FULL');

/** Waiting moves the world's clock instead of taking time. */
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

/** Texts, numbers and the like go into the world's `consoleLines`. Nothing is printed. */
export function createConsole({ consoleLines }: World): Console {
  const log = (...args: unknown[]): void => {
    if (args.some((each) => Object(each) === each)) throw unsupported('console.log of an object');
    const [first, ...rest] = args.map(String);
    if (rest.length > 0 && /%[sdifjoc%]/i.test(first!)) throw unsupported('console.log with %');
    consoleLines.push({ level: 'log', text: args.map(String).join(' ') });
  };
  return { log } as Console;
}
