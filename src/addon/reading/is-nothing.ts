/** Whether a cell says nothing. */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';

/** Checkboxes that are laid out in advance are nothing: a tab that was left half-way has some. */
export function isNothing(cell: CellValue): boolean {
  return cell === false || isBlank(cell);
}
