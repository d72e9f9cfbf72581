/** A tab, and what its cells look like: each is looked at once, whoever asks. */
import type { CellSenser } from '../reading/cell-sense';
import type { CellValue } from '../types';
import type { Row } from './rows/seen-rows';

/** The cells of a tab, from its first row and column; rows may have different lengths. */
export interface TabCells {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** What the cells look like, where that was looked at before. */
  readonly senses?: readonly Row[];
  /** What the cells of a row show, where it is known. Asked for few rows of a long list. */
  readonly shown?: (row: number) => readonly string[];
  /** Rows with a merge across columns. */
  readonly mergedRows?: readonly number[];
}

export interface SeenTab extends TabCells {
  readonly rows: readonly Row[];
}

/**
 * Looks at a tab.
 *
 * @param tab its cells; where somebody has looked at them before, nothing is looked at again
 * @param senser of the spreadsheet
 * @returns the tab with what its cells look like; never throws
 * @example seeTab({ name: 'Clients', cells: [], senses: [[]] }, () => null).rows // => [[]]
 */
export function seeTab(tab: TabCells, senser: CellSenser): SeenTab {
  return { ...tab, rows: tab.senses ?? sensesOf(tab.cells, senser) };
}

/**
 * Looks at all cells of a tab, for whoever proposes more than once how to read it.
 *
 * @param cells from its first row and column
 * @param senser of the spreadsheet
 * @returns what each of them looks like; never throws
 * @example sensesOf([['Acme']], (cell) => ({ kind: 'text', text: String(cell), value: 0 })) // => [[{ "kind": "text", "text": "Acme", "value": 0 }]]
 */
export function sensesOf(cells: TabCells['cells'], senser: CellSenser): Row[] {
  return cells.map((row) => row.map((cell) => senser(cell)));
}
