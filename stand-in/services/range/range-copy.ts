/**
 * Copying and moving blocks of cells. Where source and target overlap, the block is first read whole. A target larger
 * than the source is filled with as many whole copies as fit; a smaller one takes the whole source anyway.
 */
import {
  areaOf,
  containsArea,
  forEachCell,
  intersection,
  mapCells,
  overlaps,
  translate,
} from '../../workbook/area';
import { withFormat } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Cell, CellPlace } from '../../workbook/types';
import type { Block, Workbook } from '../../workbook/workbook';
import { requireInside } from './range-base';
import { removeConditionalFormats } from './range-clear';

export type PasteType = keyof typeof import('../calls/enums').CopyPasteType;

export function copyBlock(source: Block, target: Block, type: PasteType): void {
  source.workbook.settle();
  const { count, tileAt } = tiling(target.area, source.area);
  requireInside(tileAt(count - 1), target.sheet);
  const cellAt = cellsOf(source, target.sheet, count > 1);
  for (let index = 0; index < count; index++) paste(source, { ...target, area: tileAt(index) }, cellAt, type);
  target.workbook.touch();
}

/** A cell of a block, by its offset. */
type CellAt = (rowOffset: number, columnOffset: number) => Cell;

/** Of another sheet, one by one where each is asked for once: the cells of a long list are many objects. */
function cellsOf(source: Block, target: SheetModel, isRepeated: boolean): CellAt {
  const { sheet, area } = source;
  if (sheet !== target && !isRepeated) return (i, j) => sheet.cells.cell(area.row + i, area.column + j);
  const cells = mapCells(area, (row, column) => sheet.cells.cell(row, column));
  return (i, j) => cells[i]![j]!;
}

/** Top-left to bottom-right, each of the source's size; one by one, as there may be one for each client. */
function tiling({ row, column, ...area }: Area, { numRows, numColumns }: Area) {
  const down = Math.max(1, Math.floor(area.numRows / numRows));
  const across = Math.max(1, Math.floor(area.numColumns / numColumns));
  const tileAt = (index: number): Area => {
    const [i, j] = [Math.floor(index / across), index % across];
    return areaOf(row + i * numRows, column + j * numColumns, numRows, numColumns);
  };
  return { count: down * across, tileAt };
}

function paste(source: Block, target: Block, cellAt: CellAt, type: PasteType): void {
  const { sheet, area } = target;
  if (type === 'PASTE_COLUMN_WIDTHS') return pasteWidths(source, target);
  const takesRules = type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT';
  if (takesRules) pasteRules(source, target);
  const [rows, columns] = offsetOf(source, target);
  forEachCell(area, (row, column) => {
    const cell = cellAt(row - area.row, column - area.column);
    pasteCell(sheet, { row, column }, movedCell(target.workbook, cell, rows, columns), type);
  });
  if (takesRules) pasteMerges(source, target);
}

function movedCell(workbook: Workbook, cell: Cell, rows: number, columns: number): Cell {
  const validation = workbook.movedRule(cell.validation, rows, columns);
  if (cell.formula === null) return validation === cell.validation ? cell : { ...cell, validation };
  return { ...cell, validation, formula: workbook.movedFormula(cell.formula, rows, columns) };
}

/** Spilled results are pasted as values only where values are asked for. */
function pasteCell(sheet: SheetModel, { row, column }: CellPlace, from: Cell, type: PasteType): void {
  if (type === 'PASTE_FORMAT') sheet.cells.setFormat(row, column, from.format);
  else if (type === 'PASTE_DATA_VALIDATION') sheet.setValidation(row, column, from.validation);
  else if (type === 'PASTE_VALUES') {
    const onto = { ...sheet.cells.cell(row, column), spilledFrom: null, formula: null, runs: null };
    sheet.cells.setCell(row, column, { ...onto, content: from.content, format: valueFormat(from, onto) });
  } else sheet.cells.setCell(row, column, asEntered(from));
}

/** A cell without what calculating put into it. */
function asEntered(cell: Cell): Cell {
  if (cell.spilledFrom !== null) return { ...cell, content: '', spilledFrom: null };
  return cell.formula === null ? cell : { ...cell, content: '', keepsResult: false };
}

/** A value pasted into a general cell keeps looking like what it is: a date stays a date. */
function valueFormat(from: Cell, onto: Cell): Cell['format'] {
  const { numberFormat } = from.format;
  const takesOver = onto.format.numberFormat === '' && numberFormat !== '';
  return takesOver ? withFormat(onto.format, { numberFormat }) : onto.format;
}

function pasteWidths(source: Block, target: Block): void {
  for (let offset = 0; offset < source.area.numColumns; offset++) {
    const width = source.sheet.columnWidth(source.area.column + offset);
    target.sheet.columnLines.sizes.set(target.area.column + offset, width);
  }
}

/** The target gets the source's conditional formats, cut to the block. */
function pasteRules(source: Block, target: Block): void {
  if (source.sheet.conditionalFormats.length === 0 && target.sheet.conditionalFormats.length === 0) return;
  const [rows, columns] = offsetOf(source, target);
  const copies = source.sheet.conditionalFormats.map((rule) => {
    const shared = rule.areas.map((area) => intersection(area, source.area)).filter((area) => area !== null);
    return { ...rule, areas: shared.map((area) => translate(area, rows, columns)) };
  });
  removeConditionalFormats(target.sheet, target.area);
  for (const copy of copies.filter(({ areas }) => areas.length > 0)) {
    const rules = [...target.sheet.conditionalFormats];
    const own = rules.findIndex(
      ({ condition, gradient }) => condition === copy.condition && gradient === copy.gradient,
    );
    if (own < 0) rules.push(copy);
    else rules[own] = { ...rules[own]!, areas: [...rules[own]!.areas, ...copy.areas] };
    target.sheet.conditionalFormats = rules;
  }
}

function offsetOf(source: Block, target: Block): [rows: number, columns: number] {
  return [target.area.row - source.area.row, target.area.column - source.area.column];
}

function pasteMerges(source: Block, target: Block): void {
  if (source.sheet.merges.length === 0 && target.sheet.merges.length === 0) return;
  const [rows, columns] = offsetOf(source, target);
  const merges = source.sheet.merges
    .filter((merge) => containsArea(source.area, merge))
    .map((merge) => translate(merge, rows, columns));
  target.sheet.merges = [...target.sheet.merges.filter((merge) => !overlaps(merge, target.area)), ...merges];
}
