/** The value of a rule → what its condition compares with. */
import { parseCellNumber } from './parse-criterion';
import { parseNumber, type DecimalMark } from './parse-number';
import type { CellValue } from '../types';

/**
 * Reads a share.
 *
 * @param cell a percentage ("20 %" is 0.2 in a cell), or a number of percent from 1 on
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns the share, above 0 up to 1, or null where the cell holds none; never throws
 * @example parseShare(0.2, '.') // => 0.2
 * @example parseShare(20, '.') // => 0.2
 * @example parseShare(1, '.') // => 0.01
 * @example parseShare('100 %', '.') // => 1
 */
export function parseShare(cell: CellValue, decimalMark: DecimalMark): number | null {
  const number = parseCellNumber(cell, decimalMark);
  if (number === null || number <= 0 || number > 100) return null;
  return number < 1 || (typeof cell === 'string' && cell.includes('%')) ? number : number / 100;
}

/** How many times which column. */
export interface TimesColumn {
  readonly factor: number;
  readonly column: string;
}

/**
 * Reads a multiple of a column.
 *
 * @param cell a number, a times sign (×, x or *) and the header of a column
 * @param decimalMark the decimal mark of the sheet's locale
 * @returns factor above 0 and header, or null where the cell does not hold both; never throws
 * @example parseTimesColumn('1,5 × Hours per month', '.') // => { "factor": 1.5, "column": "Hours per month" }
 * @example parseTimesColumn(1.5, '.') // => null
 */
export function parseTimesColumn(cell: CellValue, decimalMark: DecimalMark): TimesColumn | null {
  const [, number, column] = /^\s*([\d.,]+)\s*[×x*]\s*(\S.*?)\s*$/i.exec(String(cell ?? '')) ?? [];
  const factor = number === undefined ? null : parseNumber(number, decimalMark);
  return factor !== null && factor > 0 ? { factor, column } : null;
}
