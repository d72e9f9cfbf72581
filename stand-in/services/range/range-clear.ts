/**
 * Emptying cells of contents, notes, validation. Only rows that hold something are visited, so that clearing a
 * large sheet costs what is on it.
 */
import { overlaps, subtractArea } from '../../workbook/area';
import { changeExtras, type CellExtras } from '../../workbook/cell-store';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { OpenRange } from './range-base';

interface ClearedParts {
  readonly contents?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

type Place = Pick<OpenRange, 'workbook' | 'sheet' | 'area'>;

export function clearParts({ workbook, sheet, area }: Place, parts: ClearedParts): void {
  const lastRow = Math.min(area.row + area.numRows - 1, sheet.cells.rows.length);
  for (let row = area.row; row <= lastRow; row++) {
    clearRow(sheet, row, area, parts);
  }
  workbook.touch(sheet, area);
}

function clearRow(sheet: SheetModel, row: number, area: Area, parts: ClearedParts): void {
  if (!sheet.cells.rowAt(row)) return;
  const cells = sheet.cells.ownRow(row);
  const start = area.column - 1;
  const end = start + area.numColumns;
  if (parts.contents) {
    for (let index = start; index < Math.min(end, cells.contents.length); index++) {
      // A spilled result is not the user's: the formula spills it again.
      if (!cells.extras?.[index]?.spilledFrom) cells.contents[index] = '';
    }
  }
  if (cells.extras) {
    const changes = changedExtras(parts);
    for (let index = start; index < Math.min(end, cells.extras.length); index++) {
      if (cells.extras[index]) cells.extras[index] = changeExtras(cells.extras[index], changes);
    }
  }
}

function changedExtras(parts: ClearedParts): Partial<CellExtras> {
  return {
    ...(parts.contents ? { formula: null, runs: null, resultFormat: '' } : {}),
    ...(parts.notes ? { note: '' } : {}),
    ...(parts.validations ? { validation: null } : {}),
  };
}

/** Takes cells out of all conditional format rules; a rule left without cells is gone. */
export function removeConditionalFormats(sheet: SheetModel, area: Area): void {
  if (!sheet.conditionalFormats.some((rule) => rule.areas.some((part) => overlaps(part, area)))) return;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((part) => subtractArea(part, area)) }))
    .filter((rule) => rule.areas.length > 0);
}
