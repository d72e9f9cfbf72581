/** ScriptApp: the authorization modes that events name. Triggers and tokens are not there. */
import { createEnum } from '../calls/enum-type';
import type { PartOf } from '../calls/part-of';

export class LocalScriptApp implements PartOf<GoogleAppsScript.Script.ScriptApp, LocalScriptApp> {
  readonly AuthMode = createEnum(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

  toString(): string {
    return 'ScriptApp';
  }
}
