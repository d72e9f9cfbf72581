/** How much stands in each row, looked at once: every question to a row begins with that, and a long list is asked many. */
import type { CellSense } from '../../reading/cell-sense';

export type Row = readonly CellSense[];

/** Rows of a tab, and by their positions what stands in them. */
export interface SeenRows {
  readonly rows: readonly Row[];
  /** How many cells hold something. */
  readonly filled: Uint32Array;
  /** Position of the first of them; -1 where there is none. */
  readonly first: Int32Array;
}

/**
 * Looks at rows.
 *
 * @param rows what all cells of a tab look like, from its first row
 * @returns the rows, and how much stands in them; never throws
 * @example Array.from(seeRows([[], [{ kind: 'text', text: 'Acme', value: NaN }]]).first) // => [-1, 0]
 */
export function seeRows(rows: readonly Row[]): SeenRows {
  const filled = new Uint32Array(rows.length);
  const first = new Int32Array(rows.length).fill(-1);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    for (let column = 0; column < row.length; column += 1) {
      if (!isFilled(row[column])) continue;
      if (filled[at] === 0) first[at] = column;
      filled[at] += 1;
    }
  }
  return { rows, filled, first };
}

/**
 * Whether a cell holds something: boxes are laid out unticked in advance.
 *
 * @param sense what it looks like
 * @returns false for an unticked box and where there is no cell; never throws
 * @example isFilled({ kind: 'tick', text: 'false', value: NaN }) // => false
 */
export function isFilled(sense: CellSense | undefined): boolean {
  return sense !== undefined && sense.kind !== 'blank' && sense.text !== 'false';
}

/**
 * Whether a row holds nothing.
 *
 * @param seen rows of a tab
 * @param rowIndex position of the row
 * @returns false where there is no such row; never throws
 * @example isBlankRow(seeRows([[]]), 0) // => true
 */
export function isBlankRow(seen: SeenRows, rowIndex: number): boolean {
  return seen.filled[rowIndex] === 0;
}

/**
 * Whether a row holds a text and nothing else.
 *
 * @param seen rows of a tab
 * @param rowIndex position of the row
 * @returns false where there is no such row; never throws
 * @example isLone(seeRows([[{ kind: 'text', text: 'Former clients', value: NaN }]]), 0) // => true
 */
export function isLone(seen: SeenRows, rowIndex: number): boolean {
  const { rows, filled, first } = seen;
  return filled[rowIndex] === 1 && rows[rowIndex][first[rowIndex]].kind === 'text';
}

/**
 * What a row says first.
 *
 * @param seen rows of a tab
 * @param rowIndex position of the row
 * @returns the text of its first cell that holds something; '' where none does; never throws
 * @example firstText(seeRows([[{ kind: 'number', text: '4', value: 4 }]]), 0) // => "4"
 */
export function firstText(seen: SeenRows, rowIndex: number): string {
  return seen.rows[rowIndex]?.[seen.first[rowIndex]]?.text ?? '';
}
