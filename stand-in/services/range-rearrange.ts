/**
 * Rearranging the cells of a block: shuffling, dropping duplicates, trimming, splitting texts, making or closing gaps.
 * The workbook must be settled.
 */
import { parseTyped } from '../typing/parse-typed';
import { areaOf, lastColumnOf, lastRowOf } from '../workbook/area';
import { EMPTY_CELL } from '../workbook/cell-store';
import { insertLines } from '../workbook/grid-edit';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area } from '../workbook/types';
import { exception } from './exception';
import type { Block } from './range-copy';
import { writeEntry } from './range-content';
import { reorderRows } from './range-sort';

export function shuffleRows(block: Block): void {
  const { area } = block;
  const order = Array.from({ length: area.numRows }, (_, index) => area.row + index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  reorderRows(block, area, order);
}

/** @returns how many rows are left. Texts are compared without regard to case. */
export function deleteDuplicates(block: Block, columns: readonly number[] | null): number {
  const { sheet, area } = block;
  const compared = columns ?? Array.from({ length: area.numColumns }, (_, index) => area.column + index);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const key = JSON.stringify(compared.map((column) => comparable(sheet, row, column)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  if (kept.length < area.numRows) {
    const isKept = new Set(kept);
    const dropped = Array.from({ length: area.numRows }, (_, index) => area.row + index).filter(
      (row) => !isKept.has(row),
    );
    reorderRows(block, area, [...kept, ...dropped]);
    const rest = areaOf(area.row + kept.length, area.column, dropped.length, area.numColumns);
    forEach(rest, (row, column) => sheet.setContent(row, column, ''));
    block.workbook.touch();
  }
  return kept.length;
}

function comparable(sheet: SheetModel, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  return typeof content === 'string' ? `t${content.toLowerCase()}` : `${typeof content} ${String(content)}`;
}

/** Spaces at both ends go, runs of spaces become one; formulas and other contents stay. */
export function trimTexts({ workbook, sheet, area }: Block): void {
  forEach(area, (row, column) => {
    const content = sheet.contentAt(row, column);
    const { formula, spilledFrom } = sheet.cells.extras(row, column);
    if (typeof content !== 'string' || formula !== null || spilledFrom !== null) return;
    const trimmed = content.trim().replace(/\s+/g, ' ');
    if (trimmed !== content) sheet.setContent(row, column, trimmed);
  });
  workbook.touch();
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** @param delimiter null to find it; `isName` when it is the name of a constant */
export function splitColumn(
  { workbook, sheet, area }: Block,
  delimiter: string | null,
  isName: boolean,
): void {
  const texts = Array.from({ length: area.numRows }, (_, index) => {
    const content = sheet.contentAt(area.row + index, area.column);
    return typeof content === 'string' ? content : '';
  });
  const separator = delimiter === null ? likelyDelimiter(texts) : isName ? DELIMITERS[delimiter]! : delimiter;
  const parts = texts.map((text) => (text === '' ? [] : text.split(separator).map((part) => part.trim())));
  const missing = area.column + Math.max(0, ...parts.map((line) => line.length)) - 1 - sheet.maxColumns;
  if (missing > 0) insertLines(workbook, sheet, 'column', sheet.maxColumns + 1, missing, 'none');
  parts.forEach((line, index) => {
    line.forEach((part, offset) => {
      const { numberFormat } = sheet.formatAt(area.row + index, area.column + offset);
      writeEntry(
        sheet,
        area.row + index,
        area.column + offset,
        parseTyped(part, numberFormat, workbook.locale),
      );
    });
  });
  workbook.touch();
}

function likelyDelimiter(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '');
  const counts = [',', ';', '.', ' '].map((mark) => ({
    mark,
    count: filled.filter((text) => text.includes(mark)).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** Inserts blank cells or deletes cells; the rest of the rows (or columns) they stand in moves. */
export function shiftCells(block: Block, kind: 'insert' | 'delete', dimension: 'ROWS' | 'COLUMNS'): void {
  const { workbook, sheet, area } = block;
  requireNoCutMerges(sheet, area, dimension);
  sheet.clearSpills();
  const rows = dimension === 'ROWS';
  const end = rows ? sheet.maxRows : sheet.maxColumns;
  const count = rows ? area.numRows : area.numColumns;
  const first = rows ? area.row : area.column;
  const extent = rows ? sheet.cells.rows.length : sheet.extent().lastColumn;
  const last =
    kind === 'insert' ? Math.min(end, extent + count) : Math.min(end, Math.max(extent, first + count - 1));
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (kind === 'insert') lines.reverse();
  const across = Array.from({ length: rows ? area.numColumns : area.numRows }, (_, index) => index);
  for (const line of lines) {
    const from = kind === 'insert' ? line - count : line + count;
    for (const offset of across) {
      const place = (at: number) =>
        (rows ? [at, area.column + offset] : [area.row + offset, at]) as [number, number];
      const isOutside = from < first || from > end;
      const cell = isOutside ? EMPTY_CELL : sheet.cellAt(...place(from));
      sheet.setCell(...place(line), cell);
    }
  }
  workbook.touch();
}

function requireNoCutMerges(sheet: SheetModel, area: Area, dimension: 'ROWS' | 'COLUMNS'): void {
  const moved =
    dimension === 'ROWS'
      ? areaOf(area.row, area.column, sheet.maxRows - area.row + 1, area.numColumns)
      : areaOf(area.row, area.column, area.numRows, sheet.maxColumns - area.column + 1);
  if (sheet.mergesIn(moved).length > 0) {
    throw exception('Cells cannot be shifted over merged cells.');
  }
}

function forEach(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) visit(row, column);
  }
}
