/**
 * Range: what moves, joins or sorts cells.
 */
import { areaOf, containsArea, lastColumnOf, lastRowOf, overlaps } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { CopyPasteType } from '../calls/enums';
import { exception, unsupported } from '../calls/exception';
import { boolean, constantOf, number, oneOf, plainObject } from '../calls/parameters';
import { toInteger } from '../calls/signature';
import { areaOfRange, openForWriting, rangeKind, stateOf, type RangeBase } from './range-base';
import { clearParts } from './range-clear';
import { copyBlock, type Block } from './range-copy';
import { sortRows, type SortKey } from './range-sort';

type CopyOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };
type PasteTypeConstant = GoogleAppsScript.Spreadsheet.CopyPasteType;
type PasteType = Parameters<typeof copyBlock>[2];

export const rangeStructure = {
  merge<Target extends RangeBase>(this: Target): Target {
    const { workbook, sheet, area } = openForWriting(this, 'merge');
    requireWholeMerges(sheet.merges, area);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    if (area.numRows * area.numColumns > 1) {
      keepFirstContent({ workbook, sheet, area });
      sheet.merges.push(area);
    }
    workbook.touch();
    return this;
  },

  copyTo(
    this: RangeBase,
    ...args: [destination: RangeBase, optionsOrType?: CopyOptions | PasteTypeConstant, transposed?: boolean]
  ): void {
    const source = openForWriting(
      this,
      'copyTo',
      args,
      [rangeKind],
      [rangeKind, oneOf(plainObject, constantOf(CopyPasteType))],
      [rangeKind, constantOf(CopyPasteType), boolean],
    );
    if (args[2]) throw unsupported('Range.copyTo with rows that become columns');
    copyBlock(source, targetOf(args[0], source), pasteTypeOf(args[1]));
  },

  /** By a column, a list of columns, or objects with column and ascending; columns are those of the sheet. */
  sort<Target extends RangeBase>(this: Target, ...args: [sortSpecObj: unknown]): Target {
    const open = openForWriting(this, 'sort', args, [oneOf(number, plainObject)]);
    const keys = (Array.isArray(args[0]) ? (args[0] as unknown[]) : [args[0]]).map(sortKey);
    for (const { column } of keys) {
      if (column < open.area.column || column > lastColumnOf(open.area)) {
        throw exception(`Sort column ${column} is out of range.`);
      }
    }
    open.workbook.settle();
    sortRows(open, open.area, keys);
    return this;
  },
};

function targetOf(range: RangeBase, source: Block): Block {
  const { workbook, sheet } = stateOf(range);
  if (workbook !== source.workbook) {
    throw exception('Target range and source range must be on the same spreadsheet.');
  }
  return { workbook, sheet, area: areaOfRange(range) };
}

function pasteTypeOf(option: CopyOptions | PasteTypeConstant | undefined): PasteType {
  if (option === undefined) return 'PASTE_NORMAL';
  if (String(option) in CopyPasteType) return String(option) as PasteType;
  const { contentsOnly, formatOnly } = option as CopyOptions;
  if (contentsOnly) return 'PASTE_VALUES';
  return formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'object' && spec !== null) {
    const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
    return { column: toInteger(column), ascending: ascending !== false };
  }
  return { column: toInteger(spec), ascending: true };
}

function requireWholeMerges(merges: readonly Area[], area: Area): void {
  if (merges.some((merge) => overlaps(merge, area) && !containsArea(area, merge))) {
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** Of merged cells the first with content survives, in the top left corner. */
function keepFirstContent({ workbook, sheet, area }: Block): void {
  const contents = { contents: true } as const;
  const rest = [
    areaOf(area.row, area.column + 1, 1, area.numColumns - 1),
    areaOf(area.row + 1, area.column, area.numRows - 1, area.numColumns),
  ];
  if (!sheet.isUsed(area.row, area.column)) {
    const found = firstUsed({ workbook, sheet, area });
    if (found) {
      const { content, formula, runs, format } = sheet.cellAt(found.row, found.column);
      const corner = sheet.cellAt(area.row, area.column);
      sheet.setCell(area.row, area.column, { ...corner, content, formula, runs, format });
    }
  }
  for (const part of rest) {
    if (part.numRows > 0 && part.numColumns > 0) clearParts({ workbook, sheet, area: part }, contents);
  }
}

function firstUsed({ sheet, area }: Block): { row: number; column: number } | null {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      if (sheet.isUsed(row, column)) return { row, column };
    }
  }
  return null;
}
