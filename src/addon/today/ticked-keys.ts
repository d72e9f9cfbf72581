/** Which lines of Today are ticked. */
import type { CellValue } from '../../core/types';
import { KEY_COLUMN, NO_KEY } from './today-rows';

/** @param cells of the tab, its header among them */
export function tickedKeys(cells: readonly (readonly CellValue[])[]): string[] {
  return cells.slice(1).flatMap((row) => (row[0] === true ? keyOf(row) : []));
}

/** Of the rows that were edited, counted from 1. @param cells likewise */
export function untickedKeys(
  cells: readonly (readonly CellValue[])[],
  firstRow: number,
  lastRow: number,
): string[] {
  return cells.slice(firstRow - 1, lastRow).flatMap((row) => (row[0] === false ? keyOf(row) : []));
}

function keyOf(row: readonly CellValue[]): string[] {
  const key = String(row[KEY_COLUMN] ?? '');
  return key !== '' && key !== NO_KEY ? [key] : [];
}
