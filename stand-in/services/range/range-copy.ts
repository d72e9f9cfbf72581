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
  spanOf,
  withSpan,
} from '../../workbook/area';
import { withFormat } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Cell, Dimension, Span } from '../../workbook/types';
import type { Block, Workbook } from '../../workbook/workbook';
import { requireInside } from './range-base';
import { removeConditionalFormats } from './range-clear';

export type PasteType = keyof typeof import('../calls/enums').CopyPasteType;

export function copyBlock(source: Block, target: Block, type: PasteType): void {
  source.workbook.settle();
  const filled = { ...target, area: filledArea(target.area, source.area) };
  requireInside(filled.area, target.sheet);
  if (type === 'PASTE_COLUMN_WIDTHS') pasteWidths(source, filled);
  else pasteCells(source, filled, type);
  if (type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT') {
    pasteRules(source, filled);
    pasteMerges(source, filled);
  }
  target.workbook.touch();
}

/** As many whole copies as fit, and one at least. */
function filledArea({ row, column, ...target }: Area, { numRows, numColumns }: Area): Area {
  const down = Math.max(1, Math.floor(target.numRows / numRows));
  const across = Math.max(1, Math.floor(target.numColumns / numColumns));
  return areaOf(row, column, down * numRows, across * numColumns);
}

/** A block's cells, by their offsets; of another sheet, one by one where each is asked for once: those of a long list are many objects. */
function cellsOf({ sheet, area }: Block, filled: Block): (i: number, j: number) => Cell {
  const isOnce = area.numRows === filled.area.numRows && area.numColumns === filled.area.numColumns;
  if (sheet !== filled.sheet && isOnce) return (i, j) => sheet.cells.cell(area.row + i, area.column + j);
  const cells = mapCells(area, (row, column) => sheet.cells.cell(row, column));
  return (i, j) => cells[i]![j]!;
}

function pasteCells(source: Block, filled: Block, type: PasteType): void {
  const cellAt = cellsOf(source, filled);
  const { workbook, sheet, area } = filled;
  const from = source.area;
  forEachCell(area, (row, column) => {
    const i = (row - area.row) % from.numRows;
    const j = (column - area.column) % from.numColumns;
    const cell = movedCell(workbook, cellAt(i, j), row - from.row - i, column - from.column - j);
    pasteCell(sheet, row, column, cell, type);
  });
}

function movedCell(workbook: Workbook, cell: Cell, rows: number, columns: number): Cell {
  const validation = workbook.movedRule(cell.validation, rows, columns);
  if (cell.formula === null) return validation === cell.validation ? cell : { ...cell, validation };
  return { ...cell, validation, formula: workbook.movedFormula(cell.formula, rows, columns) };
}

/** Spilled results are pasted as values only where values are asked for. */
function pasteCell(sheet: SheetModel, row: number, column: number, from: Cell, type: PasteType): void {
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

function pasteWidths(source: Block, { sheet, area }: Block): void {
  for (let offset = 0; offset < area.numColumns; offset++) {
    const width = source.sheet.columnWidth(source.area.column + (offset % source.area.numColumns));
    sheet.columnLines.sizes.set(area.column + offset, width);
  }
}

/** The target gets the source's conditional formats, cut to the block. */
function pasteRules(source: Block, { sheet, area: filled }: Block): void {
  if (source.sheet.conditionalFormats.length === 0 && sheet.conditionalFormats.length === 0) return;
  const copies = source.sheet.conditionalFormats.map((rule) => {
    const shared = rule.areas.map((area) => intersection(area, source.area)).filter((area) => area !== null);
    return { ...rule, areas: shared.flatMap((area) => inCopies(area, source.area, filled, true)) };
  });
  removeConditionalFormats(sheet, filled);
  for (const copy of copies.filter(({ areas }) => areas.length > 0)) {
    const rules = [...sheet.conditionalFormats];
    const own = rules.findIndex(
      ({ condition, gradient }) => condition === copy.condition && gradient === copy.gradient,
    );
    if (own < 0) rules.push(copy);
    else rules[own] = { ...rules[own]!, areas: [...rules[own]!.areas, ...copy.areas] };
    sheet.conditionalFormats = rules;
  }
}

function pasteMerges(source: Block, { sheet, area: filled }: Block): void {
  if (source.sheet.merges.length === 0 && sheet.merges.length === 0) return;
  const merges = source.sheet.merges
    .filter((merge) => containsArea(source.area, merge))
    .flatMap((merge) => inCopies(merge, source.area, filled, false));
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, filled)), ...merges];
}

/** A part of a block in all copies of it. @param joins whether what goes through a whole block goes through all of them */
function inCopies(part: Area, block: Area, filled: Area, joins: boolean): Area[] {
  const along = (dimension: Dimension): Span[] => {
    const [{ start, count }, of, within] = [part, block, filled].map((area) => spanOf(area, dimension));
    if (joins && count === of.count) return [within];
    const first = within.start + start - of.start;
    return Array.from({ length: within.count / of.count }, (_, copy) => ({
      start: first + copy * of.count,
      count,
    }));
  };
  return along('row').flatMap((rows) =>
    along('column').map((columns) => withSpan(withSpan(part, 'row', rows), 'column', columns)),
  );
}
