/**
 * Range: what moves, joins, sorts or shifts cells.
 */
import { areaBetween, areaOf, containsArea, lastColumnOf, lastRowOf, overlaps } from '../../workbook/area';
import { shiftCells } from '../../workbook/grid-edit';
import type { Area } from '../../workbook/types';
import { CopyPasteType, Dimension } from '../calls/enums';
import { exception } from '../calls/exception';
import { boolean, constantOf, number, oneOf, plainObject, anyValue } from '../calls/parameters';
import { toInteger } from '../calls/signature';
import { withoutArguments } from '../calls/without-arguments';
import { requireEditable } from '../rules/protection-check';
import {
  areaOfRange,
  check,
  openForWriting,
  rangeKind,
  stateOf,
  type OpenRange,
  type RangeBase,
} from './range-base';
import { clearParts } from './range-clear';
import { copyBlock, moveBlock, type Block } from './range-copy';
import { sortRows, type SortKey } from './range-sort';

type CopyOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };
type PasteTypeConstant = GoogleAppsScript.Spreadsheet.CopyPasteType;
type DimensionConstant = GoogleAppsScript.Spreadsheet.Dimension;
type PasteType = Parameters<typeof copyBlock>[2];

export const rangeStructure = {
  ...withoutArguments('SpreadsheetApp.Range', {
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

    breakApart<Target extends RangeBase>(this: Target): Target {
      const { sheet, area } = openForWriting(this, 'breakApart');
      requireWholeMerges(sheet.merges, area);
      sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
      return this;
    },
  }),

  copyTo(
    this: RangeBase,
    ...args: [destination: RangeBase, optionsOrType?: CopyOptions | PasteTypeConstant, transposed?: boolean]
  ): void {
    check(
      'copyTo',
      args,
      [rangeKind],
      [rangeKind, oneOf(plainObject, constantOf(CopyPasteType))],
      [rangeKind, constantOf(CopyPasteType), boolean],
    );
    const source = openForWriting(this, 'copyTo');
    copyBlock(source, targetOf(args[0], source), pasteTypeOf(args[1]), args[2] ?? false);
  },

  moveTo(this: RangeBase, ...args: [target: RangeBase]): void {
    check('moveTo', args, [rangeKind]);
    const source = openForWriting(this, 'moveTo');
    moveBlock(source, targetOf(args[0], source));
  },

  /** By a column, a list of columns, or objects with column and ascending; columns are those of the sheet. */
  sort<Target extends RangeBase>(this: Target, ...args: [sortSpecObj: unknown]): Target {
    check('sort', args, [oneOf(number, plainObject)]);
    const open = openForWriting(this, 'sort');
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

  insertCells<Target extends RangeBase>(this: Target, ...args: [shiftDimension: DimensionConstant]): Target {
    check('insertCells', args, [constantOf(Dimension)]);
    shift(openForWriting(this, 'insertCells'), 'insert', args[0]);
    return this;
  },

  deleteCells(this: RangeBase, ...args: [shiftDimension: DimensionConstant]): void {
    check('deleteCells', args, [constantOf(Dimension)]);
    shift(openForWriting(this, 'deleteCells'), 'delete', args[0]);
  },

  insertCheckboxes<Target extends RangeBase>(
    this: Target,
    ...args: [checkedValue?: unknown, uncheckedValue?: unknown]
  ): Target {
    check('insertCheckboxes', args, [], [anyValue], [anyValue, anyValue]);
    const { workbook, sheet, area } = openForWriting(this, 'insertCheckboxes');
    const rule = { criteria: 'CHECKBOX', args, allowInvalid: false, helpText: null } as const;
    const [checked = true, unchecked = args.length === 0 ? false : ''] = args;
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        sheet.setValidation(row, column, rule);
        const { formula, spilledFrom } = sheet.cells.extras(row, column);
        const content = sheet.contentAt(row, column);
        if (formula !== null || spilledFrom !== null || content === checked) continue;
        sheet.setContent(row, column, unchecked as string | number | boolean);
      }
    }
    workbook.touch();
    return this;
  },
};

function shift(open: OpenRange, kind: 'insert' | 'delete', along: DimensionConstant): void {
  const { session, workbook, sheet, area } = open;
  const dimension = String(along) === 'ROWS' ? 'row' : 'column';
  const moved =
    dimension === 'row'
      ? areaBetween(area.row, area.column, sheet.maxRows, lastColumnOf(area))
      : areaBetween(area.row, area.column, lastRowOf(area), sheet.maxColumns);
  requireEditable(session.world, sheet, moved);
  if (sheet.mergesIn(moved).some((merge) => !containsArea(moved, merge) || overlaps(merge, area))) {
    throw exception('Cells cannot be shifted over merged cells.');
  }
  shiftCells(workbook, sheet, area, dimension, kind);
}

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
