/** Lines with one cell. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';

/**
 * Whether nothing stands behind a cell.
 *
 * @param cells of a line
 * @param first position of the first that holds anything
 * @returns true where it is the only one; never throws
 * @example isAlone(['', 'Acme', ''], 1) // => true
 */
export function isAlone(cells: readonly CellValue[], first: number): boolean {
  for (let column = first + 1; column < cells.length; column++) if (!isBlank(cells[column])) return false;
  return true;
}
