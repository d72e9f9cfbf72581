/**
 * Session: who runs the script, in which language and time zone. Where the authorization mode hides the user, the
 * e-mail address of the active user is empty, as on Google.
 */
import { hasPermission, type World } from '../calls/world';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

export class LocalUser implements PartOf<GoogleAppsScript.Base.User, LocalUser> {
  constructor(private readonly email: string) {
    hideState(this);
  }

  toString(): string {
    return this.email;
  }
}

export class LocalSession implements PartOf<GoogleAppsScript.Base.Session, LocalSession> {
  constructor(private readonly world: World) {
    hideState(this);
  }

  getActiveUser(): LocalUser {
    return new LocalUser(hasPermission(this.world, 'userIdentity') ? this.world.userEmail : '');
  }

  getActiveUserLocale(): string {
    return this.world.userLocale;
  }

  toString(): string {
    return 'Session';
  }
}
