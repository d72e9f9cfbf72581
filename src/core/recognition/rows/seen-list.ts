/** A list whose rows are looked at, and what several questions to its rows have in common. */
import type { CellSense } from '../../reading/cell-sense';
import type { FoundHeader } from '../find-header-row';
import { isFilled, type SeenRows } from './seen-rows';

/** What the rows are sorted out by. */
export interface ListShape {
  readonly header: FoundHeader;
  /** Position of the column of names, null where it is not known yet. */
  readonly nameColumn: number | null;
  /** Columns that are read: a row without a name that has nothing in them is no client. */
  readonly readColumns: readonly number[];
  /** Rows with a merge across columns. */
  readonly mergedRows: ReadonlySet<number>;
}

export interface SeenList extends ListShape {
  readonly seen: SeenRows;
  /** Texts of its header. */
  readonly headers: ReadonlySet<string>;
}

/**
 * Where a row says what it is called: in the column of names, or where that is blank in what stands first.
 *
 * @param list that the row is in
 * @param rowIndex position of the row
 * @returns position of the cell; -1 for a blank row; never throws
 * @example nameCellOf({ nameColumn: 1, seen: { rows: [[]], filled: new Uint32Array(1), first: Int32Array.of(-1) } }, 0) // => -1
 */
export function nameCellOf(list: Pick<SeenList, 'seen' | 'nameColumn'>, rowIndex: number): number {
  const { seen, nameColumn } = list;
  const hasName = nameColumn !== null && isFilled(seen.rows[rowIndex][nameColumn]);
  return hasName ? nameColumn : seen.first[rowIndex];
}

/** Boards write the name of each part in place of a header. */
const MOST_OF_A_HEADER = 0.6;

/**
 * Whether a row is the header again. Printed lists repeat their header on every page, boards on each of their parts, and in other places for what is part of a row. Columns
 * that are made later have nothing there.
 *
 * @param list that the row is in
 * @param rowIndex position of the row
 * @returns false for a blank row; never throws
 * @example repeats({ headers: new Set(['Client', 'Fun']), seen: { rows: [[{ kind: 'text', text: 'Client', value: NaN }, { kind: 'text', text: 'Fun', value: NaN }]], filled: Uint32Array.of(2), first: Int32Array.of(0) } }, 0) // => true
 */
export function repeats(list: Pick<SeenList, 'seen' | 'headers'>, rowIndex: number): boolean {
  const { seen, headers } = list;
  const most = seen.filled[rowIndex] / 2;
  const enough = MOST_OF_A_HEADER * headers.size;
  let repeated = 0;
  let own = 0;
  for (const sense of seen.rows[rowIndex]) {
    if (!isFilled(sense)) continue;
    if (headers.has(sense.text)) repeated += 1;
    else own += 1;
    if (own > most) return false;
  }
  // Another table may have two headers of the list, and one of its own.
  return repeated > 1 && (own === 0 || repeated >= enough);
}

/**
 * Whether a cell says what only somebody who judges says: stars, "good", a tick, "on time".
 *
 * @param sense what the cell looks like
 * @returns false for numbers; never throws
 * @example judges({ kind: 'rating', text: '★★★', value: NaN }) // => true
 */
export function judges(sense: CellSense): boolean {
  const { kind, text } = sense;
  return kind === 'rating' || kind === 'punctual' || (kind === 'tick' && text !== 'false');
}
