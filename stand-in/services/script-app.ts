/**
 * ScriptApp: authorization, which is always given here, and triggers, which are recorded but never fire by themselves.
 * Tokens and web-app services of Google's cloud are not supported.
 */
import { addUnsupportedMethods, exception } from './exception';
import { checkParameters, constantOf, instance, text } from './parameters';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from './script-enums';
import { LocalTrigger, LocalTriggerBuilder } from './trigger';
import type { World } from './world';
import { hideState } from './hidden-state';

const MAX_TRIGGERS = 20;
const authMode = constantOf(AuthMode);

export class LocalAuthorizationInfo {
  getAuthorizationStatus(): unknown {
    return AuthorizationStatus.NOT_REQUIRED;
  }

  /** Null when nothing is left to authorize. */
  getAuthorizationUrl(): string | null {
    return null;
  }

  /** Null when the scopes are not told apart. */
  getAuthorizedScopes(): string[] | null {
    return null;
  }

  toString(): string {
    return 'AuthorizationInfo';
  }
}

export class LocalScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly InstallationSource = InstallationSource;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  private triggers: LocalTrigger[] = [];

  constructor(private readonly world: World) {
    hideState(this);
  }

  getAuthorizationInfo(...args: unknown[]): LocalAuthorizationInfo {
    checkParameters('ScriptApp.getAuthorizationInfo', args, [authMode], [authMode, Array.isArray]);
    return new LocalAuthorizationInfo();
  }

  /** Returns when the scopes are granted, and here they always are. */
  requireScopes(...args: unknown[]): void {
    checkParameters('ScriptApp.requireScopes', args, [authMode, Array.isArray]);
  }

  requireAllScopes(...args: unknown[]): void {
    checkParameters('ScriptApp.requireAllScopes', args, [authMode]);
  }

  getScriptId(): string {
    return this.world.scriptId;
  }

  getInstallationSource(): unknown {
    return InstallationSource.NONE;
  }

  newTrigger(...args: unknown[]): LocalTriggerBuilder {
    checkParameters('ScriptApp.newTrigger', args, [text]);
    return new LocalTriggerBuilder(String(args[0]), (trigger) => this.add(trigger));
  }

  deleteTrigger(...args: unknown[]): void {
    checkParameters('ScriptApp.deleteTrigger', args, [instance('Trigger')]);
    const id = (args[0] as LocalTrigger).getUniqueId();
    this.triggers = this.triggers.filter((trigger) => trigger.getUniqueId() !== id);
  }

  getProjectTriggers(): LocalTrigger[] {
    return [...this.triggers];
  }

  getScriptTriggers(): LocalTrigger[] {
    return [...this.triggers];
  }

  getUserTriggers(...args: unknown[]): LocalTrigger[] {
    checkParameters('ScriptApp.getUserTriggers', args, [instance('Spreadsheet')]);
    const id = (args[0] as GoogleAppsScript.Spreadsheet.Spreadsheet).getId();
    return this.triggers.filter((trigger) => trigger.getTriggerSourceId() === id);
  }

  toString(): string {
    return 'ScriptApp';
  }

  private add(trigger: LocalTrigger): void {
    if (this.triggers.length >= MAX_TRIGGERS) {
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.triggers.push(trigger);
  }
}

addUnsupportedMethods<GoogleAppsScript.Script.ScriptApp>(LocalScriptApp.prototype, 'ScriptApp', [
  'getIdentityToken',
  'getOAuthToken',
  'getService',
  'invalidateAuth',
  'newStateToken',
  'getProjectKey',
]);
