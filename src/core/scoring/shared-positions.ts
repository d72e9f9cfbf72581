/**
 * Lists of positions, shared between all clients: there are many clients but few different short lists, and an array of
 * its own for every list of every client would cost more time than scoring it.
 */

const NONE: readonly number[] = [];
const ONE: (readonly number[])[] = [];
const TWO: (readonly number[])[][] = [];

/**
 * The list of the first positions in a buffer.
 *
 * @param buffer positions, whole numbers from 0
 * @param count how many of them make the list
 * @returns a list that must not be changed: up to two positions are the same array for everyone; never throws
 * @example listPositions(Int32Array.of(4, 1, 7), 2) // => [4, 1]
 */
export function listPositions(buffer: Int32Array, count: number): readonly number[] {
  if (count === 0) return NONE;
  const first = buffer[0];
  if (count === 1) return (ONE[first] ??= [first]);
  if (count === 2) return ((TWO[first] ??= [])[buffer[1]] ??= [first, buffer[1]]);
  const list: number[] = [];
  for (let index = 0; index < count; index++) list.push(buffer[index]);
  return list;
}
