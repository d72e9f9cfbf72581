/**
 * Session: who runs the script, in which language and time zone. Where the authorization mode hides the user, the
 * e-mail address of the active user is empty, as on Google.
 */
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

export const LocalSession = serviceClass<GoogleAppsScript.Base.Session, World>('Session', {
  getActiveUser: asks([], (world) => {
    return new LocalUser(hasPermission(world, 'userIdentity') ? world.userEmail : '');
  }),
  getActiveUserLocale: asks([], ({ userLocale }) => userLocale),
});
