/**
 * Runs the triggers of an edit: the simple trigger onEdit in the mode LIMITED, and installable ones in FULL. Like on
 * Google, edits by scripts fire nothing, and a trigger that fails does not undo the edit: its error goes to the log.
 */
import type { AddOn } from './add-on';
import type { AppsScript, WorldInspection } from './apps-script';
import type { AuthModeName, World } from './services/world';
import type { SheetModel } from './workbook/sheet-model';
import { CellError, type Area } from './workbook/types';

export interface Edit {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** Of the first cell; it is told only where no other was edited. */
  readonly valueBefore: unknown;
}

export function fireEdit(
  addOn: AddOn,
  globals: AppsScript,
  { world, session }: WorldInspection,
  { sheet, area, valueBefore }: Edit,
): void {
  const installed = globals.ScriptApp.getProjectTriggers().filter(
    (trigger) => String(trigger.getEventType()) === 'ON_EDIT',
  );
  const triggers: [string, AuthModeName][] = [
    ...(addOn.functionNames.includes('onEdit') ? [['onEdit', 'LIMITED'] as [string, AuthModeName]] : []),
    ...installed.map((trigger): [string, AuthModeName] => [trigger.getHandlerFunction(), 'FULL']),
  ];
  if (triggers.length === 0) return;
  const workbook = session.active!;
  const isSingle = area.numRows === 1 && area.numColumns === 1;
  const value = sheet.contentAt(area.row, area.column);
  for (const [name, mode] of triggers) {
    const event = {
      authMode: globals.ScriptApp.AuthMode[mode],
      source: session.makeSpreadsheet(workbook),
      range: session.makeRange(workbook, sheet, area),
      user: userIn(mode, globals, world),
      ...(isSingle ? withoutBlank({ value: eventValue(value), oldValue: eventValue(valueBefore) }) : {}),
    };
    try {
      addOn.run(name, mode, event);
    } catch (error) {
      world.consoleLines.push({ level: 'error', text: String(error) });
    }
  }
}

/** Who edits is not told to a simple trigger: its address is empty. */
function userIn(mode: AuthModeName, { Session }: AppsScript, world: World): unknown {
  const { authMode } = world;
  world.authMode = mode;
  const user = Session.getActiveUser();
  world.authMode = authMode;
  return user;
}

/** Events carry texts; numbers as a program writes them. */
function eventValue(value: unknown): string | undefined {
  if (value === '' || value === undefined) return undefined;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof CellError ? value.code : String(value);
}

function withoutBlank(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
