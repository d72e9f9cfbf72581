/**
 * Runs the simple trigger of an edit, onEdit, in the mode LIMITED. Like on Google, edits by scripts fire nothing, and a
 * trigger that fails does not undo the edit: its error goes to the log.
 */
import type { AddOn } from './add-on';
import type { WorldInspection } from './apps-script';
import { lastColumnOf, lastRowOf } from './workbook/area';
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
  { world, session }: WorldInspection,
  { sheet, area, valueBefore }: Edit,
): void {
  if (!addOn.functionNames.includes('onEdit')) return;
  const workbook = session.active!;
  const isSingle = area.numRows === 1 && area.numColumns === 1;
  const value = sheet.contentAt(area.row, area.column);
  const event = {
    ...addOn.event('LIMITED'),
    // What it carries besides its methods is not documented, and used everywhere.
    range: Object.assign(session.makeRange(workbook, sheet, area), {
      ...{ rowStart: area.row, rowEnd: lastRowOf(area) },
      ...{ columnStart: area.column, columnEnd: lastColumnOf(area) },
    }),
    ...(isSingle ? { ...eventValue('value', value), ...eventValue('oldValue', valueBefore) } : {}),
  };
  try {
    addOn.run('onEdit', 'LIMITED', event);
  } catch (error) {
    world.consoleLines.push({ level: 'error', text: String(error) });
  }
}

/** Events carry texts, numbers as a program writes them, and nothing of a blank. */
function eventValue(name: string, value: unknown): Readonly<Record<string, string>> {
  if (value === '' || value === undefined) return {};
  const text = value instanceof CellError ? value.code : String(value);
  return { [name]: typeof value === 'boolean' ? text.toUpperCase() : text };
}
