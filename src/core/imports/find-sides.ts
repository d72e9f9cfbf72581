/** Which way money went, where a mark behind the amounts says it: "1.500,00 H" came, "20.00 DR" went. */
import { isBlank } from '../reading/quote-cell';
import type { CellValue } from '../types';

/** Both sides of one kind of marks: money that came, and money that went. */
const SIDES = ['cr dr', 'credit debit', 'c d', 'haben soll', 'h s', 'bij af', 'inn ut', 'k d', 'j t'].map(
  (pair) => pair.split(' '),
);
const MARKS = new Set(SIDES.flat());
const MARKED = /^(.*\d.*?)\s*(?<!\p{L})(\p{L}+)\.?$/su;

/** An amount without its mark, and whether it went. */
export interface Side {
  readonly amount: CellValue;
  readonly isOut: boolean;
}

/** The side of a cell of the column. */
export type SideReader = (cell: CellValue) => Side;

/**
 * Finds out whether the amounts of a column are marked with the side they stand on.
 *
 * @param cells of the column
 * @returns how its cells are read; null where there are no such marks, or they are not sure: single letters have to stand behind every amount, and both of
 *   them; where one word marks some amounts, the others stand on the other side; never throws
 * @example findSides(['1.500,00 H', '700,00 S'])?.('700,00 S') // => { "amount": "700,00", "isOut": true }
 * @example findSides(['500.00', '200.00 DR'])?.('500.00') // => { "amount": "500.00", "isOut": false }
 * @example findSides(['500 S', '700 S']) // => null
 */
export function findSides(cells: readonly CellValue[]): SideReader | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const marks = new Set(filled.map((cell) => marked(cell).mark));
  const met = [...marks].filter((mark) => mark !== '');
  const pair = SIDES.find((sides) => met.length > 0 && met.every((mark) => sides.includes(mark)));
  if (pair === undefined || (pair[0].length === 1 && (met.length < 2 || marks.has('')))) return null;
  const [came, went] = pair;
  const isOut = (mark: string): boolean =>
    mark === went || (mark === '' && met.length === 1 && met[0] === came);
  return (cell) => {
    const { amount, mark } = marked(cell);
    return { amount, isOut: isOut(mark) };
  };
}

function marked(cell: CellValue): { readonly amount: CellValue; readonly mark: string } {
  const [, amount, word] = (typeof cell === 'string' && MARKED.exec(cell.trim())) || [];
  const mark = word?.toLowerCase() ?? '';
  return amount !== undefined && MARKS.has(mark) ? { amount, mark } : { amount: cell, mark: '' };
}
