/** Which lines of Today are ticked. */
import type { CellValue } from '../../core/types';
import { KEY_COLUMN, NO_KEY } from './today-rows';

/** @param cells of the tab, its header among them */
export function tickedKeys(cells: readonly (readonly CellValue[])[]): string[] {
  return cells.slice(1).flatMap((row) => {
    const key = String(row[KEY_COLUMN] ?? '');
    return row[0] === true && key !== '' && key !== NO_KEY ? [key] : [];
  });
}
