/**
 * A tab of hers, or one of ours that she has changed, may lack columns that an import cannot do without: their headers are added right of
 * everything. What she has removed from a tab of ours beyond that stays away.
 */
import type { CellValue } from '../../core/types';
import type { Context } from '../context';
import { makeColumns } from '../making/grid';
import type { TabCells } from '../tabs/setting-lines';
import { locateColumns } from '../tabs/table';
import { MovedMeanwhile } from '../until-in-place';
import type { Addition } from './append-lines';

/**
 * @param wanted columns that are to be there
 * @returns the cells of the tab as they are then
 */
export function completeHeaders(
  { sheet, shape, cells }: Pick<Addition, 'sheet' | 'shape' | 'cells'>,
  wanted: readonly string[],
  { sheetTexts }: Context,
): TabCells {
  const positions = locateColumns(shape, cells[0]);
  const missing = wanted.filter((column) => positions[column] < 0);
  if (missing.length === 0) return cells;
  const width = cells[0].length;
  makeColumns(sheet, width + missing.length);
  const range = sheet.getRange(1, width + 1, 1, missing.length);
  if (range.getValues()[0].some((cell) => cell !== '')) throw new MovedMeanwhile(sheet.getName());
  const headers: CellValue[] = missing.map((column) => shape.headerOf(column, sheetTexts));
  range.setValues([headers]);
  return cells.map((row, index) => [...row, ...(index === 0 ? headers : headers.map(() => ''))]);
}
