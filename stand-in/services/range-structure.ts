/**
 * Range: what moves, joins, sorts or shifts cells.
 */
import { areaOf, containsArea, lastColumnOf, lastRowOf, overlaps } from '../workbook/area';
import type { Area } from '../workbook/types';
import { AutoFillSeries, CopyPasteType, Dimension, TextToColumnsDelimiter } from './enums';
import { exception } from './exception';
import { fillSeries, neighbourArea } from './range-auto-fill';
import { boolean, constantOf, number, oneOf, plainObject, text, anyValue } from './parameters';
import {
  areaOfRange,
  check,
  openForContents,
  openForWriting,
  rangeKind,
  stateOf,
  type OpenRange,
  type RangeBase,
} from './range-base';
import { clearParts } from './range-clear';
import { copyBlock, moveBlock, type Block } from './range-copy';
import { at } from './range-place';
import { deleteDuplicates, shiftCells, shuffleRows, splitColumn, trimTexts } from './range-rearrange';
import { sortRows, type SortKey } from './range-sort';
import { RangeText } from './range-text';
import { isSheet, stateOfSheet, type SheetBase } from './sheet-base';
import { integer, toInteger } from './signature';
import type { LocalRange } from './spreadsheet-session';

type CopyOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };
type PasteTypeConstant = GoogleAppsScript.Spreadsheet.CopyPasteType;
type DimensionConstant = GoogleAppsScript.Spreadsheet.Dimension;
type SeriesConstant = GoogleAppsScript.Spreadsheet.AutoFillSeries;
type PasteType = Parameters<typeof copyBlock>[2];

export abstract class RangeStructure extends RangeText {
  merge(): this {
    const open = openForWriting(this, 'merge');
    return this.mergeAreas(open, [open.area]);
  }

  mergeAcross(): this {
    const open = openForWriting(this, 'mergeAcross');
    const { row, column, numRows, numColumns } = open.area;
    const lines = Array.from({ length: numRows }, (_, index) => areaOf(row + index, column, 1, numColumns));
    return this.mergeAreas(open, lines);
  }

  mergeVertically(): this {
    const open = openForWriting(this, 'mergeVertically');
    const { row, column, numRows, numColumns } = open.area;
    const lines = Array.from({ length: numColumns }, (_, index) => areaOf(row, column + index, numRows, 1));
    return this.mergeAreas(open, lines);
  }

  breakApart(): this {
    const { sheet, area } = openForWriting(this, 'breakApart');
    requireWholeMerges(sheet.merges, area);
    sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
    return this;
  }

  copyTo(
    ...args: [destination: RangeBase, optionsOrType?: CopyOptions | PasteTypeConstant, transposed?: boolean]
  ): void {
    check(
      'copyTo',
      args,
      [rangeKind],
      [rangeKind, oneOf(plainObject, text)],
      [rangeKind, constantOf(CopyPasteType), boolean],
    );
    const source = openForWriting(this, 'copyTo');
    copyBlock(source, targetOf(args[0], source), pasteTypeOf(args[1]), args[2] ?? false);
  }

  copyValuesToRange(
    ...args: [sheet: number | SheetBase, column: number, columnEnd: number, row: number, rowEnd: number]
  ): void {
    this.copyToPlace('copyValuesToRange', args, 'PASTE_VALUES');
  }

  copyFormatToRange(
    ...args: [sheet: number | SheetBase, column: number, columnEnd: number, row: number, rowEnd: number]
  ): void {
    this.copyToPlace('copyFormatToRange', args, 'PASTE_FORMAT');
  }

  moveTo(...args: [target: RangeBase]): void {
    check('moveTo', args, [rangeKind]);
    const source = openForWriting(this, 'moveTo');
    moveBlock(source, targetOf(args[0], source));
  }

  /** By a column, a list of columns, or objects with column and ascending; columns are those of the sheet. */
  sort(...args: [sortSpecObj: unknown]): this {
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
  }

  randomize(): this {
    const open = openForWriting(this, 'randomize');
    open.workbook.settle();
    shuffleRows(open);
    return this;
  }

  /** Keeps the first of equal rows and closes the gaps; gives the range that is left. */
  removeDuplicates(...args: [columnsToCompare?: number[]]): LocalRange {
    check('removeDuplicates', args, [], [Array.isArray]);
    const open = openForWriting(this, 'removeDuplicates');
    open.workbook.settle();
    const columns = args[0]?.map(toInteger);
    for (const column of columns ?? []) {
      if (column < open.area.column || column > lastColumnOf(open.area)) {
        throw exception('The columns to compare must be within the range.');
      }
    }
    const rowsLeft = deleteDuplicates(open, columns ?? null);
    return at(this, { ...open.area, numRows: rowsLeft });
  }

  trimWhitespace(): this {
    const open = openForWriting(this, 'trimWhitespace');
    open.workbook.settle();
    trimTexts(open);
    return this;
  }

  splitTextToColumns(
    ...args: [delimiter?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter]
  ): void {
    check('splitTextToColumns', args, [], [text], [constantOf(TextToColumnsDelimiter)]);
    const open = openForWriting(this, 'splitTextToColumns');
    if (open.area.numColumns > 1) {
      throw exception('A range to split into columns must not be more than one column wide.');
    }
    open.workbook.settle();
    splitColumn(open, args[0] === undefined ? null : String(args[0]), typeof args[0] !== 'string');
  }

  insertCells(...args: [shiftDimension: DimensionConstant]): this {
    check('insertCells', args, [constantOf(Dimension)]);
    shiftCells(openForWriting(this, 'insertCells'), 'insert', String(args[0]) as 'ROWS' | 'COLUMNS');
    return this;
  }

  deleteCells(...args: [shiftDimension: DimensionConstant]): void {
    check('deleteCells', args, [constantOf(Dimension)]);
    shiftCells(openForWriting(this, 'deleteCells'), 'delete', String(args[0]) as 'ROWS' | 'COLUMNS');
  }

  autoFill(...args: [destination: RangeBase, series: SeriesConstant]): void {
    check('autoFill', args, [rangeKind, constantOf(AutoFillSeries)]);
    const open = openForWriting(this, 'autoFill');
    open.workbook.settle();
    fillSeries(open, areaOfRange(args[0]), String(args[1]) === 'ALTERNATE_SERIES');
  }

  autoFillToNeighbor(...args: [series: SeriesConstant]): void {
    check('autoFillToNeighbor', args, [constantOf(AutoFillSeries)]);
    const open = openForWriting(this, 'autoFillToNeighbor');
    open.workbook.settle();
    const target = neighbourArea(open);
    if (target) fillSeries(open, target, String(args[0]) === 'ALTERNATE_SERIES');
  }

  insertCheckboxes(...args: [checkedValue?: unknown, uncheckedValue?: unknown]): this {
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
  }

  /** Takes checkboxes away with their values; other cells keep theirs. */
  removeCheckboxes(): this {
    const open = openForWriting(this, 'removeCheckboxes');
    for (const cell of checkboxes(open)) {
      clearParts({ ...open, area: areaOf(cell.row, cell.column) }, { contents: true, validations: true });
    }
    return this;
  }

  check(): this {
    return this.setChecked('check', true);
  }

  uncheck(): this {
    return this.setChecked('uncheck', false);
  }

  /** Null when a cell is no checkbox or when they differ. */
  isChecked(): boolean | null {
    const open = openForContents(this, 'isChecked');
    const found = checkboxes(open);
    if (found.length < open.area.numRows * open.area.numColumns) return null;
    const states = new Set(
      found.map(({ row, column, values }) => open.sheet.contentAt(row, column) === values.checked),
    );
    return states.size === 1 ? [...states][0]! : null;
  }

  private setChecked(method: 'check' | 'uncheck', isChecked: boolean): this {
    const open = openForWriting(this, method);
    for (const { row, column, values } of checkboxes(open)) {
      open.sheet.setContent(row, column, isChecked ? values.checked : values.unchecked);
    }
    open.workbook.touch();
    return this;
  }

  private mergeAreas({ workbook, sheet, area }: OpenRange, merged: readonly Area[]): this {
    requireWholeMerges(sheet.merges, area);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    for (const part of merged) {
      if (part.numRows * part.numColumns === 1) continue;
      keepFirstContent({ workbook, sheet, area: part });
      sheet.merges.push(part);
    }
    workbook.touch();
    return this;
  }

  private copyToPlace(method: string, args: readonly unknown[], type: PasteType): void {
    check(method, args, [oneOf(integer, isSheet), integer, integer, integer, integer]);
    const source = openForWriting(this, method);
    const [where, ...bounds] = args;
    const [column, columnEnd, row, rowEnd] = bounds.map(toInteger) as [number, number, number, number];
    const { workbook } = source;
    const place = isSheet(where)
      ? stateOfSheet(where)
      : { workbook, sheet: workbook.sheetById(toInteger(where)) };
    if (!place.sheet) throw exception(`Sheet ${String(where)} not found`);
    const area = areaOf(row, column, Math.max(1, rowEnd - row + 1), Math.max(1, columnEnd - column + 1));
    copyBlock(source, { workbook: place.workbook, sheet: place.sheet, area }, type, false);
  }
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

interface Checkbox {
  readonly row: number;
  readonly column: number;
  readonly values: {
    readonly checked: string | number | boolean;
    readonly unchecked: string | number | boolean;
  };
}

function checkboxes({ sheet, area }: OpenRange): Checkbox[] {
  const found: Checkbox[] = [];
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      const rule = sheet.validationAt(row, column);
      if (rule?.criteria !== 'CHECKBOX') continue;
      const [checked = true, unchecked = rule.args.length === 0 ? false : ''] =
        rule.args as Checkbox['values']['checked'][];
      found.push({ row, column, values: { checked, unchecked } });
    }
  }
  return found;
}
