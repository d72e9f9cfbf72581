/** The services that need no workbook, wired to one world: enough to test the loader and themselves. */
import { LocalHtmlService } from '../services/html/html-service';
import {
  AuthMode,
  createConsole,
  LocalLockService,
  LocalScriptApp,
  LocalSession,
} from '../services/script/script-services';
import { getUi } from '../services/html/ui';
import { LocalUtilities } from '../services/script/utilities';
import { createWorld, requirePermission, type World, type WorldOptions } from '../services/calls/world';

export function standIn(options: WorldOptions = {}): { world: World; globals: Record<string, unknown> } {
  const world = createWorld({ timeZone: 'Etc/GMT', ...options });
  class SpreadsheetApp {
    getUi(): unknown {
      return getUi(world);
    }
    getActiveSpreadsheet(): object {
      requirePermission(world, 'readDocument', 'SpreadsheetApp.getActiveSpreadsheet');
      return SPREADSHEET;
    }
  }
  const globals = {
    SpreadsheetApp: new SpreadsheetApp(),
    LockService: new LocalLockService(world),
    HtmlService: new LocalHtmlService(world),
    Session: new LocalSession(world),
    Utilities: new LocalUtilities({}),
    ScriptApp: Object.assign(new LocalScriptApp({}), { AuthMode }),
    console: createConsole(world),
  };
  return { world, globals };
}

class Spreadsheet {
  getValues(): unknown[][] {
    return [[new Date(0), 'text', 1.5, true, '']];
  }
  getId(): string {
    return 'spreadsheet-1';
  }
  echo(value: unknown): unknown {
    return value;
  }
  kindOf(value: unknown): string {
    if (value instanceof Date) return 'Date';
    return Array.isArray(value) ? `Array of ${this.kindOf(value[0])}` : typeof value;
  }
  toString(): string {
    return 'Spreadsheet';
  }
}
/** The active spreadsheet of every world here. */
export const SPREADSHEET = new Spreadsheet();
