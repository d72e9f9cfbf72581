/**
 * Session: who runs the script, in which language and time zone. Where the authorization mode hides the user, the
 * e-mail address of the active user is empty, as on Google.
 */
import { hasPermission, requirePermission, type World } from './world';
import { hideState } from './hidden-state';

export class LocalUser implements GoogleAppsScript.Base.User {
  constructor(private readonly email: string) {
    hideState(this);
  }

  getEmail(): string {
    return this.email;
  }

  /** Old name of the part before the @. */
  getUsername(): string {
    return this.email.split('@')[0]!;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

export class LocalSession implements GoogleAppsScript.Base.Session {
  constructor(private readonly world: World) {
    hideState(this);
  }

  getActiveUser(): LocalUser {
    return new LocalUser(hasPermission(this.world, 'userIdentity') ? this.world.userEmail : '');
  }

  getEffectiveUser(): LocalUser {
    requirePermission(this.world, 'userIdentity', 'Session.getEffectiveUser');
    return new LocalUser(this.world.userEmail);
  }

  getActiveUserLocale(): string {
    return this.world.userLocale;
  }

  getScriptTimeZone(): string {
    return this.world.timeZone;
  }

  /** Old name of getActiveUser. */
  getUser(): LocalUser {
    return this.getActiveUser();
  }

  /** Old name of getScriptTimeZone. */
  getTimeZone(): string {
    return this.world.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.world.userEmail).toString('base64url');
  }

  toString(): string {
    return 'Session';
  }
}
