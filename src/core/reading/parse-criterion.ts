/** Single cells of a criterion or tier → weight, end of a scale, cut-off. */
import { parseNumber, type DecimalMark } from './parse-number';
import { isBlank } from './quote-cell';
import type { Bound, CellValue } from '../types';

/**
 * Reads a number from a cell that is not a client's.
 *
 * @param cell a number, or a number typed as text
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the number, or null where there is none; never throws
 * @example parseCellNumber('0,5', '.') // => 0.5
 */
export function parseCellNumber(cell: CellValue, decimalMark: DecimalMark): number | null {
  if (typeof cell === 'number') return isFinite(cell) ? cell : null;
  return typeof cell === 'string' && !isBlank(cell) ? parseNumber(cell, decimalMark) : null;
}

/**
 * Reads a weight.
 *
 * @param cell a number ≥ 0, as number, text or percentage
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the weight, or null where the cell holds none; never throws
 * @example parseWeight('2', '.') // => 2
 * @example parseWeight('80 %', '.') // => 80
 * @example parseWeight(-1, '.') // => null
 */
export function parseWeight(cell: CellValue, decimalMark: DecimalMark): number | null {
  const weight = parsePoints(cell, decimalMark);
  return weight !== null && weight >= 0 ? weight : null;
}

/**
 * Reads one end of a scale.
 *
 * @param cell a number, as number or text, or "min" or "max" in any case
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the end of the scale, or null where the cell holds none; never throws
 * @example parseBound(' MAX ', '.') // => "max"
 * @example parseBound('', '.') // => null
 */
export function parseBound(cell: CellValue, decimalMark: DecimalMark): Bound | null {
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  return word === 'min' || word === 'max' ? word : parseCellNumber(cell, decimalMark);
}

/**
 * Reads a cut-off.
 *
 * @param cell a score from 0 to 100, as number, text or percentage
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the cut-off, or null where the cell holds none; never throws
 * @example parseCutOff(80, '.') // => 80
 * @example parseCutOff('80 %', '.') // => 80
 * @example parseCutOff(180, '.') // => null
 */
export function parseCutOff(cell: CellValue, decimalMark: DecimalMark): number | null {
  const score = parsePoints(cell, decimalMark);
  return score !== null && score >= 0 && score <= 100 ? score : null;
}

/**
 * Cut-offs that are shares are percentages: 0.8, 0.5 and 0 would put everybody into the best tier.
 *
 * @param cells the cells of all cut-offs; a text is none that a spreadsheet would show as a percentage
 * @returns whether all lie between 0 and 1, and one of them inside; never throws
 * @example areShares([0.8, 0.5, 0]) // => true
 * @example areShares([80, 0.5, 0]) // => false
 */
export function areShares(cells: readonly CellValue[]): boolean {
  let isInside = false;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'number' || !(cell >= 0 && cell <= 1)) return false;
    if (cell > 0 && cell < 1) isInside = true;
  }
  return isInside;
}

/** "80 %" is 80. */
function parsePoints(cell: CellValue, decimalMark: DecimalMark): number | null {
  const number = parseCellNumber(cell, decimalMark);
  const isPercent = typeof cell === 'string' && cell.includes('%');
  return number !== null && isPercent ? Math.round(number * 1e11) / 1e9 : number;
}
