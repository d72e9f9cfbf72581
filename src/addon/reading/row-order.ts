/** Everybody on a list in the order of the rows, where those that have left stand after the others, and back. */
import type { AssessedPlan } from '../plan';

type Everybody = Pick<AssessedPlan, 'assessments' | 'former'>;

/** @param each one for everybody: those that are there, then those that have left */
export function inRowOrder<Each>(everybody: Everybody, each: readonly Each[]): readonly Each[] {
  if (everybody.former.length === 0) return each;
  return orderOf(everybody).map((position) => each[position]);
}

/** @param rows one for everybody, in the order of the rows */
export function formerLast<Each>(everybody: Everybody, rows: readonly Each[]): readonly Each[] {
  if (everybody.former.length === 0) return rows;
  const last: Each[] = [];
  orderOf(everybody).forEach((position, place) => (last[position] = rows[place]));
  return last;
}

/** Where those stand that come one after the other by their rows. */
function orderOf({ assessments, former }: Everybody): readonly number[] {
  const rows = [...assessments, ...former].map(({ client }) => client.rowNumber);
  return rows.map((_, position) => position).sort((a, b) => rows[a] - rows[b]);
}
