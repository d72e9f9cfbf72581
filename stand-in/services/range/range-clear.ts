/**
 * Emptying cells of contents, notes, validation. Only rows that hold something are visited, so that clearing a
 * large sheet costs what is on it.
 */
import { lastColumnOf, lastRowOf, overlaps, subtractArea } from '../../workbook/area';
import { changeExtras, type CellExtras } from '../../workbook/cell-store';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { Block } from '../../workbook/workbook';

/** What goes with the contents of a cell. */
export const CONTENTS = {
  formula: null,
  runs: null,
  resultFormat: '',
} as const satisfies Partial<CellExtras>;

/** @param parts as they are afterwards: CONTENTS, or no note, no rule */
export function clearParts({ workbook, sheet, area }: Block, parts: Partial<CellExtras>): void {
  const lastRow = Math.min(lastRowOf(area), sheet.cells.rows.length);
  for (let row = area.row; row <= lastRow; row++)
    if (sheet.cells.rowAt(row)) clearRow(sheet, row, area, parts);
  workbook.touch(sheet, area);
}

function clearRow({ cells }: SheetModel, row: number, area: Area, parts: Partial<CellExtras>): void {
  const { contents, extras } = cells.ownRow(row);
  for (let index = area.column - 1; index < lastColumnOf(area); index++) {
    const extra = extras?.[index];
    // A spilled result is not the user's: the formula spills it again.
    if (parts === CONTENTS && index < contents.length && !extra?.spilledFrom) contents[index] = '';
    if (extra) cells.setExtras(row, index + 1, changeExtras(extra, parts));
  }
}

/** Takes cells out of all conditional format rules; a rule left without cells is gone. */
export function removeConditionalFormats(sheet: SheetModel, area: Area): void {
  if (!sheet.conditionalFormats.some((rule) => rule.areas.some((part) => overlaps(part, area)))) return;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((part) => subtractArea(part, area)) }))
    .filter((rule) => rule.areas.length > 0);
}
