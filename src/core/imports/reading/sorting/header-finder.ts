/** The header, where it stands again further down. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { textOf } from '../lines';

/**
 * Prepares to find headers: files that were put together have theirs more than once, perhaps in capitals.
 *
 * @param header the line of headers; none where there is none
 * @returns whether a line is that one again; never throws
 * @example headerFinder(['Date', 'Client'])(['DATE', 'CLIENT']) // => true
 */
export function headerFinder(header: readonly CellValue[]): (cells: readonly CellValue[]) => boolean {
  const at = header.findIndex((cell) => !isBlank(cell));
  const isSame = (cell: CellValue, other: CellValue): boolean =>
    cell === other || textOf(cell).toLowerCase() === textOf(other).toLowerCase();
  return (cells) =>
    at >= 0 && isSame(cells[at], header[at]) && header.every((cell, column) => isSame(cell, cells[column]));
}
