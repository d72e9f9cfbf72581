/** Amounts of money in files, as whole hundredths. Which currency it is stands elsewhere. */
import { readMoneyCell } from '../../money/record-cells';
import type { DecimalMark } from '../../reading/parse-number';
import type { CellValue } from '../../types';
import { withoutCodes } from '../columns/column-key';
import type { ImportContext } from '../types';

const PLAIN = /^-?\d+(?:\.\d{1,2})?$/;
const MINUS_BEHIND = /^(.*\d)\s*[-−]$/;

/**
 * Reads an amount of money.
 *
 * @param cell a number, or a text with or without currency; a minus before or behind it or brackets make it negative
 * @param mark the decimal mark of the column
 * @param context words that say that nothing is known
 * @returns whole hundredths; NaN where nothing stands there, null where it is no amount; never throws
 * @example parseMoney('(500.00)', '.') // => -50000
 * @example parseMoney('12\u00a0500,00 kr', ',') // => 1250000
 * @example parseMoney('1.200,00 PLN', ',') // => 120000
 * @example parseMoney('INV-7', '.') // => null
 */
export function parseMoney(
  cell: CellValue,
  mark: DecimalMark,
  context?: Pick<ImportContext, 'cellWords'>,
): number | null {
  if (typeof cell === 'string' && PLAIN.test(cell)) return Math.round(Number(cell) * 100) || 0;
  if (typeof cell === 'boolean') return null;
  const text = typeof cell === 'string' ? withoutCodes(cell.slice(0, 80)).trim().replace(/^[–—]/, '-') : cell;
  const positive = typeof text === 'string' ? MINUS_BEHIND.exec(text)?.[1] : undefined;
  const amount = readMoneyCell(positive ?? text, conventionsWith(mark, context));
  return positive === undefined || amount === null ? amount : -amount;
}

/** Of an amount only the mark matters. */
function conventionsWith(decimalMark: DecimalMark, context?: Pick<ImportContext, 'cellWords'>) {
  return { decimalMark, dayOrder: 'dmy', today: 0, dayOf: () => 0, words: context?.cellWords } as const;
}
