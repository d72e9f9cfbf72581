/** Range: what moves, joins, sorts or selects cells. */
import { areaOf, cellsOf, containsArea, lastColumnOf, overlaps } from '../../workbook/area';
import type { Block } from '../../workbook/workbook';
import { CopyPasteType } from '../calls/enums';
import { exception, unsupported } from '../calls/exception';
import { boolean, constantOf, integer, number, oneOf, optional, plainObject } from '../calls/parameters';
import { changes, method, writes } from '../calls/service-class';
import { areaOfRange, placeOf, rangeKind, type RangeMethods } from './range-base';
import { CONTENTS, clearParts } from './range-clear';
import { copyBlock, type PasteType } from './range-copy';
import { sortRows, type SortKey } from './range-sort';

const pasteType = constantOf(CopyPasteType);

export const rangeStructure: RangeMethods = {
  merge: changes([], ({ workbook, sheet, area }) => {
    if (sheet.merges.some((merge) => overlaps(merge, area) && !containsArea(area, merge)))
      throw exception('You must select all cells in a merged range to merge or unmerge them.');
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    if (area.numRows * area.numColumns > 1) {
      keepFirstContent({ workbook, sheet, area });
      sheet.merges.push(area);
    }
    workbook.touch();
  }),

  copyTo: writes(
    [rangeKind, optional(oneOf(pasteType, plainObject)), optional(boolean)],
    (source, target, option, isTransposed) => {
      if (isTransposed) throw unsupported('Range.copyTo with rows that become columns');
      const { workbook, sheet } = placeOf(target);
      if (workbook !== source.workbook)
        throw exception('Target range and source range must be on the same spreadsheet.');
      copyBlock(source, { workbook, sheet, area: areaOfRange(target) }, pasteTypeOf(option));
    },
  ),

  /** By a column, a list of columns, or objects with column and ascending; columns are those of the sheet. */
  sort: changes([oneOf(number, plainObject)], (open, specs) => {
    const { area, workbook } = open;
    const keys = (Array.isArray(specs) ? specs : [specs]).map(sortKey);
    for (const { column } of keys) {
      if (column < area.column || column > lastColumnOf(area))
        throw exception(`Sort column ${column} is out of range.`);
    }
    workbook.settle();
    sortRows(open, area, keys);
  }),

  /** Selects its cells, of which the first is the current one, and with them the sheet. */
  activate: method({ permission: 'writeDocument', record: 'write', isSelection: true, isChained: true })(
    [],
    ({ workbook, sheet, area }) => {
      const { row, column } = area;
      sheet.selection = { areas: [area], currentCell: { row, column } };
      workbook.activeSheetId = sheet.id;
    },
  ),
};

function pasteTypeOf(option: PasteType | { contentsOnly?: boolean; formatOnly?: boolean } = {}): PasteType {
  if (typeof option === 'string') return option;
  if (option.contentsOnly) return 'PASTE_VALUES';
  return option.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec !== 'object' || spec === null) return { column: integer.take(spec), ascending: true };
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  return { column: integer.take(column), ascending: ascending !== false };
}

/** Of merged cells the first with content survives, in the top left corner. */
function keepFirstContent({ workbook, sheet, area }: Block): void {
  const { row, column, numRows, numColumns } = area;
  const isUsed = (place: readonly [row: number, column: number]): boolean => {
    const { content, formula, spilledFrom } = sheet.cells.cell(...place);
    return content !== '' || formula !== null || spilledFrom !== null;
  };
  const first = [...cellsOf(area)].find(isUsed) ?? [row, column];
  const { content, formula, runs, format } = sheet.cells.cell(...first);
  sheet.cells.setCell(row, column, { ...sheet.cells.cell(row, column), content, formula, runs, format });
  const rest = [areaOf(row, column + 1, 1, numColumns - 1), areaOf(row + 1, column, numRows - 1, numColumns)];
  for (const part of rest)
    if (part.numRows > 0 && part.numColumns > 0) clearParts({ workbook, sheet, area: part }, CONTENTS);
}
