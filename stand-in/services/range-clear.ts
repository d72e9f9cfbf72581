/**
 * Emptying cells of contents, formats, notes, validation. Only rows that hold something are visited, so that clearing a
 * large sheet costs what is on it.
 */
import { overlaps, subtractArea } from '../workbook/area';
import { DEFAULT_FORMAT, formatOf } from '../workbook/cell-format';
import { changeExtras, type CellExtras } from '../workbook/cell-store';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area, CellFormat } from '../workbook/types';
import type { OpenRange } from './range-base';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

export interface ClearedParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  /** `clearFormat` leaves number formats alone; `clear` does not. */
  readonly keepNumberFormats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
  readonly skipFilteredRows?: boolean;
}

type Place = Pick<OpenRange, 'workbook' | 'sheet' | 'area'>;

/** Without any "…Only" option contents and formats go; notes and validation stay. */
export function clearCells(place: Place, options: ClearOptions): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly, skipFilteredRows } = options;
  const isPlain = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  clearParts(place, {
    contents: isPlain || contentsOnly === true,
    formats: isPlain || formatOnly === true,
    keepNumberFormats: !isPlain,
    notes: commentsOnly === true,
    validations: validationsOnly === true,
    skipFilteredRows: skipFilteredRows === true,
  });
}

export function clearParts({ workbook, sheet, area }: Place, parts: ClearedParts): void {
  const lastRow = Math.min(area.row + area.numRows - 1, sheet.cells.rows.length);
  for (let row = area.row; row <= lastRow; row++) {
    if (parts.skipFilteredRows && sheet.rowLines.filtered.has(row)) continue;
    clearRow(sheet, row, area, parts);
  }
  if (parts.formats) removeConditionalFormats(sheet, area);
  workbook.touch(sheet, area);
}

function clearRow(sheet: SheetModel, row: number, area: Area, parts: ClearedParts): void {
  const cells = sheet.cells.rowAt(row);
  if (!cells) return;
  const start = area.column - 1;
  const end = start + area.numColumns;
  if (parts.contents) {
    for (let index = start; index < Math.min(end, cells.contents.length); index++) {
      // A spilled result is not the user's: the formula spills it again.
      if (!cells.extras?.[index]?.spilledFrom) cells.contents[index] = '';
    }
  }
  if (parts.formats && cells.formats) {
    for (let index = start; index < Math.min(end, cells.formats.length); index++) {
      cells.formats[index] = clearedFormat(cells.formats[index], parts.keepNumberFormats === true);
    }
  }
  if (cells.extras) {
    const changes = changedExtras(parts);
    for (let index = start; index < Math.min(end, cells.extras.length); index++) {
      if (cells.extras[index]) cells.extras[index] = changeExtras(cells.extras[index], changes);
    }
  }
}

function clearedFormat(format: CellFormat | undefined, keepsNumberFormat: boolean): CellFormat | undefined {
  if (!format || !keepsNumberFormat) return undefined;
  const kept = formatOf({ numberFormat: format.numberFormat });
  return kept === DEFAULT_FORMAT ? undefined : kept;
}

function changedExtras(parts: ClearedParts): Partial<CellExtras> {
  return {
    ...(parts.contents ? { formula: null, runs: null, resultFormat: '' } : {}),
    ...(parts.formats ? { runs: null } : {}),
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
