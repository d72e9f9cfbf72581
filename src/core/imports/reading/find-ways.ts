/** Which way money went, where a column of words says it and amounts have no signs. */
import { isBlank } from '../../reading/quote-cell';
import type { CellValue } from '../../types';
import { columnKey } from '../columns/column-key';
import type { ImportWords } from '../types';
import { matcherOf } from './sorting/matcher-of';

/** Null where nobody knows. */
export type Way = 'in' | 'out' | null;

/** More words are kinds of bookings, of which each may go either way. */
const MOST_WORDS = 4;

/**
 * Prepares to read a column of directions.
 *
 * @param cells of the column
 * @param isSure its header says that it is one: a word that is not known may mean either way then; elsewhere it is no word for a direction
 * @param words in all languages
 * @returns what reads one cell; it never throws
 * @example findWays(['Received', 'Paid'], true, { fields: {}, incoming: ['Received'], outgoing: ['Out'], perhapsOutgoing: ['Paid'] })('Paid') // => "out"
 * @example findWays(['Up', 'Off', 'Out'], true, { fields: {}, incoming: ['In'], outgoing: ['Out'], perhapsOutgoing: [] })('Up') // => null
 */
export function findWays(
  cells: readonly CellValue[],
  isSure: boolean,
  words: Pick<ImportWords, 'fields' | 'incoming' | 'outgoing' | 'perhapsOutgoing'>,
): (cell: CellValue) => Way {
  const { fields, incoming, outgoing, perhapsOutgoing } = words;
  const isIn = matcherOf([...incoming, ...(fields.credit ?? [])]);
  const saysIn = cells.some(isIn);
  const isOut = matcherOf([...outgoing, ...(fields.debit ?? []), ...(saysIn ? perhapsOutgoing : [])]);
  const known = (cell: CellValue): Way => (isOut(cell) ? 'out' : isIn(cell) ? 'in' : null);
  const held = [
    ...new Map(cells.filter((cell) => !isBlank(cell)).map((cell) => [columnKey(cell), cell])).values(),
  ];
  if (!isSure || held.length > MOST_WORDS) return (cell) => known(cell) ?? 'in';
  const ways = new Set(held.map(known));
  // Of two words, the one that is not known says the opposite of the other.
  const otherwise = held.length !== 2 || ways.size < 2 ? null : ways.has('in') ? 'out' : 'in';
  // Where only what went out is marked, a blank came in.
  return (cell) => known(cell) ?? (isBlank(cell) ? (saysIn ? null : 'in') : otherwise);
}
