/** ScriptApp: the authorization modes that events name. Triggers and tokens are not there. */
import { createEnum } from '../calls/enums';

export class LocalScriptApp {
  readonly AuthMode = createEnum('NONE CUSTOM_FUNCTION LIMITED FULL');

  toString(): string {
    return 'ScriptApp';
  }
}
