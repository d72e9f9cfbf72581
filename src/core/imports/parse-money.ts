/** Amounts of money in files, as whole hundredths. Which currency it is stands elsewhere. */
import { parseNumber, type DecimalMark } from '../reading/parse-number';
import type { CellValue } from '../types';
import { currencyIn } from './column-key';

const PLAIN = /^-?\d+(?:\.\d{1,2})?$/;
const TOKENS = /[\p{L}\p{Sc}]+\.?/gu;
/** Signs and short words that stand for one of several currencies. */
const MANY = new Set(['$', '€', '£', '¥', 'kr', 'ft', 'fr', 'sfr', 'chf', 'euro']);
const LONGEST_AMOUNT = 40;
/** What is lost when a decimal number is kept in binary: half a hundredth must not fall below itself. */
const BINARY_LOSS = 1e-7;

/**
 * Reads an amount of money.
 *
 * @param cell a number, or a text with or without currency; a minus before or behind it or brackets make it negative
 * @param mark the decimal mark of the column
 * @returns whole hundredths, half a hundredth away from 0; null where it is no amount; never throws
 * @example parseMoney('(500.00)', '.') // => -50000
 * @example parseMoney('12\u00a0500,00 kr', ',') // => 1250000
 * @example parseMoney('INV-7', '.') // => null
 */
export function parseMoney(cell: CellValue, mark: DecimalMark): number | null {
  if (typeof cell === 'number') return isFinite(cell) ? toHundredths(cell) : null;
  if (typeof cell !== 'string' || cell.length > LONGEST_AMOUNT) return null;
  if (PLAIN.test(cell)) return toHundredths(Number(cell));
  const text = cell.normalize('NFKC').trim();
  const bare = text.replace(TOKENS, (token) => (isCurrency(token) ? ' ' : token)).trim();
  const inside = /^([-−+]?)\s*\((.*)\)$/.exec(bare)?.[2] ?? /^(.*\d)\s*[-−]$/.exec(bare)?.[1];
  const number = parseNumber((inside ?? bare).replace(/^([-−+])\s+/, '$1').trim(), mark);
  if (number === null || text.includes('%')) return null;
  return toHundredths(inside === undefined ? number : -number);
}

/**
 * An amount in whole hundredths.
 *
 * @param amount in units of its currency
 * @returns half a hundredth is rounded away from 0; never throws
 * @example toHundredths(1.005) // => 101
 */
export function toHundredths(amount: number): number {
  const rounded = Math.round(Math.abs(amount) * 100 + BINARY_LOSS);
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}

function isCurrency(token: string): boolean {
  const word = token.replace(/\.$/, '').toLowerCase();
  return MANY.has(word) || currencyIn(word) !== '' || /^[a-z]{1,2}\$$/.test(word);
}
