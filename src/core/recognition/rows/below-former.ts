/** Which rows of a list stand below a heading that says that clients have left. */
import type { LeftOutReason } from './sort-out-rows';

/**
 * Finds the rows below such headings, each up to the next heading.
 *
 * @param leftOut rows that are no clients, in their order
 * @param rowOf where such a row stands
 * @param end behind the last row of the list
 * @returns the heading of each such row; never throws
 * @example [...belowFormer([{ reason: 'former', row: 3 }, { reason: 'section', row: 6 }], ({ row }) => row, 9).keys()] // => [4, 5]
 */
export function belowFormer<LeftOut extends { readonly reason: LeftOutReason }>(
  leftOut: readonly LeftOut[],
  rowOf: (row: LeftOut) => number,
  end: number,
): ReadonlyMap<number, LeftOut> {
  const headings = leftOut.filter(({ reason }) => reason === 'section' || reason === 'former');
  const below = new Map<number, LeftOut>();
  headings.forEach((heading, index) => {
    if (heading.reason !== 'former') return;
    const next = index + 1 < headings.length ? rowOf(headings[index + 1]) : end;
    for (let row = rowOf(heading) + 1; row < next; row++) below.set(row, heading);
  });
  return below;
}
