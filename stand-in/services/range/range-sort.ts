/**
 * Sorting rows: numbers before texts before booleans before errors, blanks last whatever the direction, equal rows in
 * their old order. Rows move with their formats, notes and rules; relative references of moved formulas move along.
 */
import { areaOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type Area, type Cell, type Content } from '../../workbook/types';
import type { SheetState } from '../spreadsheet/spreadsheet-session';

type Place = Omit<SheetState, 'session'>;

export interface SortKey {
  /** Column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area in place. The workbook must be settled. */
export function sortRows({ workbook, sheet }: Place, area: Area, keys: readonly SortKey[]): void {
  const order = Array.from({ length: area.numRows }, (_, index) => area.row + index);
  const language = workbook.locale.replace('_', '-').split('-')[0];
  const collator = new Intl.Collator(language, { numeric: false });
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [one, other] = [sheet.contentAt(a, column), sheet.contentAt(b, column)];
      const difference = compareContents(one, other, ascending, collator);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  reorderRows({ workbook, sheet }, area, order);
}

/** Lays the rows of an area in another order: `order` lists the old row numbers from top to bottom. */
function reorderRows({ workbook, sheet }: Place, area: Area, order: readonly number[]): void {
  const lines = order.map((row) => copyLine(sheet, areaOf(row, area.column, 1, area.numColumns)));
  lines.forEach((line, index) => {
    const row = area.row + index;
    const rows = row - order[index]!;
    if (rows === 0) return;
    line.forEach((cell, offset) => {
      const formula = workbook.movedFormula(cell.formula, rows, 0);
      sheet.cells.setCell(row, area.column + offset, { ...cell, formula });
    });
  });
  workbook.touch();
}

function copyLine(sheet: SheetModel, area: Area): Cell[] {
  return Array.from({ length: area.numColumns }, (_, offset) => {
    const cell = sheet.cells.cell(area.row, area.column + offset);
    return cell.spilledFrom ? { ...cell, content: '', spilledFrom: null } : cell;
  });
}

/** Errors, which are objects, come last. */
function kindOf(content: Content): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof content);
}

function compareContents(a: Content, b: Content, ascending: boolean, collator: Intl.Collator): number {
  if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
  const difference = kindOf(a) - kindOf(b) || compareAlike(a, b, collator);
  return ascending ? difference : -difference;
}

function compareAlike(a: Content, b: Content, collator: Intl.Collator): number {
  if (typeof a === 'string') return collator.compare(a, b as string);
  if (a instanceof CellError) return 0;
  return Number(a) - Number(b);
}
